import { expect, test } from 'vitest'
import { withoutTalk } from '#bot/conversation/spoken-words.ts'
import { accentedKey, foldedKey } from '#knowledge/text/syllable.ts'

const weightOf = (syllable: string, isMarked = true) =>
  withoutTalk(
    syllable,
    [
      {
        folded: foldedKey(syllable),
        accented: isMarked ? accentedKey(syllable) : null,
        weight: 1,
        word: 0,
        necessity: 1
      }
    ],
    'other'
  )[0]?.weight

test.each(['em', 'tôi', 'cháu', 'xong', 'lấy'])('“%s” only belongs to talk', (syllable) => {
  expect(weightOf(syllable)).toBeLessThan(0.5)
  expect(weightOf(syllable, false)).toBeLessThan(0.5)
})

test('what may be another word without its marks is talk only with them', () => {
  expect(weightOf('bé')).toBeLessThan(0.5)
  expect(weightOf('bé', false)).toBe(1)
})

test.each(['thi', 'lệ', 'lại', 'thêm', 'mối', 'bể'])('“%s” is asked about', (syllable) => {
  expect(weightOf(syllable)).toBe(1)
})

test.each([
  ['Bao giờ thi?', 'gio', true],
  ['Thi mấy giờ?', 'gio', false],
  ['Bao giờ thi, mấy giờ thi?', 'gio', false],
  ['Nộp hồ sơ bao lâu có kết quả?', 'lau', true],
  ['Hút thuốc lâu năm', 'lau', false]
])('in “%s” %s only asks: %s', (question, folded, asks) => {
  const [term] = withoutTalk(question, [{ folded, accented: folded, weight: 1, word: 0, necessity: 1 }], 'other')
  expect((term?.weight ?? 0) < 1).toBe(asks)
})

test.each([
  ['Hạn nộp đơn phúc khảo?', 'han', true],
  ['thoi gian nop don khi nao', 'gian', true],
  ['Thời điểm công bố điểm thi?', 'diem', false],
  ['Xin gia hạn nộp đơn khi nào?', 'han', false],
  ['Thẻ hết hạn nộp lại ở đâu, khi nào?', 'han', false]
])('in “%s” %s only says that a time is asked for: %s', (question, folded, asks) => {
  const [term] = withoutTalk(question, [{ folded, accented: folded, weight: 1, word: 0, necessity: 1 }], 'time')
  expect((term?.weight ?? 0) < 1).toBe(asks)
})
