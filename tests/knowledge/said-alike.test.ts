import { describe, expect, test } from 'vitest'
import { createReader, inOtherWords } from '#knowledge/search/as-asked.ts'
import { analyseLine, wordsOf } from '#knowledge/search/passage-words.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { CLASSES } from '#knowledge/text/said-alike/all.ts'
import { saidOtherwise } from '#knowledge/text/said-alike.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import { accentedKey, foldedKey } from '#knowledge/text/syllable.ts'
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

test.each([
  ['Con tôi bị ở lại lớp thì sao', 'ở lại lớp', true],
  ['con toi bi o lai lop', 'ở lại lớp', true],
  // what must have its marks is not said without them
  ['duyet ho so may ngay', 'duyệt', false],
  ['duyệt hồ sơ mấy ngày', 'duyệt', true],
  ['bao nhiêu cháu được dự', 'bao nhiêu cháu', true],
  ['cháu được dự', 'bao nhiêu cháu', false]
])('“%s” says “%s” otherwise than texts: %s', (question, words, says) => {
  const found = analyseQuestion(question).otherwise.map((each) => each.said.words)
  expect(found.includes(words)).toBe(says)
})

test('what the question itself says is not said otherwise', () => {
  const found = analyseQuestion('giáo viên hay nhà giáo được nghỉ').otherwise
  expect(found.flatMap(({ others }) => others.map(({ words }) => words))).not.toContain('nhà giáo')
})

test('a syllable that is part of a longer word says nothing of its own', () => {
  const syllable = (written: string, word: number) => ({
    folded: foldedKey(written),
    accented: accentedKey(written),
    word
  })
  const saidIn = (text: string, words: Parameters<typeof saidOtherwise>[1]) =>
    saidOtherwise(text, words).map(({ said }) => said.words)
  expect(saidIn('hủy', [syllable('hủy', 0)])).toEqual(['hủy'])
  expect(saidIn('tiêu hủy', [syllable('tiêu', 0), syllable('hủy', 0)])).toEqual([])
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
