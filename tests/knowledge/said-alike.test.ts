import { describe, expect, test } from 'vitest'
import { createReader, inOtherWords } from '#knowledge/search/as-asked.ts'
import { analyseLine, wordsOf } from '#knowledge/search/passage-words.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { CLASSES } from '#knowledge/text/said-alike/all.ts'
import { saidOtherwise } from '#knowledge/text/said-alike.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { letterKey, lettersOf } from '#knowledge/text/word-key.ts'

describe('the classes', () => {
  const sides = CLASSES.flatMap((line) => line.split(' = ').map((side) => ({ line, forms: side.split(' | ') })))

  test('are written in lower case and NFC, in one or two sides without an empty form', () => {
    const wrong = CLASSES.filter(
      (line) =>
        line !== line.normalize('NFC').toLowerCase() ||
        line.split(' = ').length > 2 ||
        line.split(/ [=|] /).some((form) => form.trim() === '' || form !== form.trim() || /[=|]/.test(form))
    )
    expect(wrong).toEqual([])
  })

  test('hold no sign that a pattern reads otherwise', () => {
    const forms = sides.flatMap(({ forms }) => forms)
    expect(forms.filter((form) => /[.*+?^${}()|[\]\\]/.test(form))).toEqual([])
  })

  test('have no form twice on one side, and where both sides are one, another beside it', () => {
    const wrong = sides.filter(
      ({ line, forms }) => new Set(forms).size < forms.length || (forms.length === 1 && !line.includes(' = '))
    )
    expect(wrong).toEqual([])
  })

  test('are asked by something that says something', () => {
    const asked = CLASSES.flatMap((line) => (line.split(' = ')[0] ?? '').split(' | '))
    const empty = asked.filter((form) => tokenise(form).every(({ accented }) => isStopWord(accented)))
    expect(empty.filter((form) => !/^[#≤≥]/.test(form))).toEqual([])
  })
})

const EXPECTED_SAID: [question: string, said: string[]][] = [
  ['Con tôi bị ở lại lớp thì sao', ['ở lại lớp']],
  ['con toi bi o lai lop', ['ở lại lớp']],
  ['bo mat em lay chong khac', []],
  // a word of its own, not part of another
  ['duyệt hồ sơ mấy ngày', ['duyệt']],
  ['bao nhiêu cháu được dự', ['bao nhiêu cháu']],
  ['cháu được dự', []]
]

test.each(EXPECTED_SAID)('“%s” says otherwise: %j', (question, said) => {
  const found = analyseQuestion(question).otherwise.map((each) => each.said.words)
  expect(said.every((words) => found.includes(words))).toBe(true)
  if (said.length === 0) expect(found).not.toContain('bao nhiêu cháu')
})

test('what the question itself says is not said otherwise', () => {
  const found = analyseQuestion('giáo viên hay nhà giáo được nghỉ').otherwise
  expect(found.flatMap(({ others }) => others.map(({ words }) => words))).not.toContain('nhà giáo')
})

test('a syllable that is part of a longer word says nothing of its own', () => {
  const word = (syllables: [string, number][]) =>
    syllables.map(([folded, word]) => ({ folded, accented: folded, word }))
  const apart = saidOtherwise('huy', word([['huy', 0]]))
  const part = saidOtherwise(
    'tieu huy',
    word([
      ['tieu', 0],
      ['huy', 0]
    ])
  )
  expect(part).toEqual([])
  expect(apart.every(({ said }) => said.words === 'hủy')).toBe(true)
})

function read(question: string, text: string): string[] {
  const asked = analyseQuestion(question)
  const { keys, lines } = createReader(asked)(wordsOf([], text.split('\n').map(analyseLine)))
  expect(lines.at(-1)?.to).toBe(keys.length)
  const known = new Map(
    [...asked.syllables, ...tokenise(text).map(({ folded }) => folded)].map((word) => [letterKey(word), word])
  )
  return [...keys].map((key) => known.get(lettersOf(key)) ?? '?')
}

test.each([
  ['con bị ở lại lớp có được học bổng không', 'Học sinh lưu ban vẫn được hưởng.', 'hoc sinh lai lop huong'],
  ['web nào xem điểm', 'Công bố trên\ntrang thông tin điện tử của trường', 'cong bo tren web truong'],
  // where the text has the question's own words nothing is read into it
  ['giáo viên được nghỉ', 'Giáo viên là nhà giáo', 'giao vien nha giao']
])('asked “%s”, a passage “%s” is read “%s”', (question, text, words) => {
  expect(read(question, text).join(' ')).toBe(words)
})

test('candidates are sought by the words of texts too', () => {
  const words = inOtherWords(analyseQuestion('ở lại lớp'))
  expect(words).toEqual(expect.arrayContaining(['lai', 'lop', 'luu', 'ban', 'luu_ban']))
  expect(inOtherWords(analyseQuestion('khoản 3 điều 5'))).toBeNull()
})
