import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { isOfOtherLanguage, languagesIn } from '#bot/conversation/cases/languages.ts'
import { withoutValues } from '#bot/conversation/cases/values.ts'
import { aHit, evidenceFor } from './hits.ts'

test.each([
  ['Đến chậm 5 phút có được vào thi không?', '5'],
  ['19 tuổi có được kết hôn không?', '19'],
  ['Học sinh lớp 5 có được thi không?', null],
  ['Năm 2026 có thi không?', null],
  ['Điều 5 có áp dụng không?', null]
])('a number by which somebody tells of himself is not looked for: %s', (question, number) => {
  const { asked } = evidenceFor(question, [aHit({ text: question, trail: [] })])
  const left = withoutValues(asked, question).map(({ folded }) => folded)
  expect(asked.map(({ folded }) => folded).filter((word) => !left.includes(word))).toEqual(
    number === null ? [] : [number]
  )
})

test('a rule with a bound goes before what only has the number', () => {
  const question = 'Đến chậm 5 phút có được vào thi không?'
  const texts = ['Thiếu trang thì báo chậm nhất 5 phút.', 'Thí sinh đến chậm quá 15 phút không được vào thi.']
  const hits = texts.map((text, at) => aHit({ text, trail: [], provisionKey: `dieu-${at}` }))
  expect(rankCandidates(question, evidenceFor(question, hits))[0]?.hit.passage.text).toBe(texts[1])
})

test.each([
  ['chứng chỉ tiếng Anh bậc 3 có được miễn thi không', 'Miễn thi: người nước ngoài có chứng chỉ tiếng Việt.', true],
  ['chung chi tieng anh', 'Chứng chỉ tiếng Anh, tiếng Việt.', false],
  ['chứng chỉ tiếng Nhật', 'Chứng chỉ ngoại ngữ, tiếng Anh là chính.', false],
  ['Viết đơn bằng tiếng Anh được không?', 'Đơn phải viết bằng tiếng Việt.', false],
  ['chứng chỉ tin học', 'Chứng chỉ tiếng Anh.', false]
])('“%s” ← “%s” is of another language: %s', (question, told, other) => {
  expect(isOfOtherLanguage(languagesIn(question), told)).toBe(other)
})
