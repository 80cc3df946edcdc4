import { expect, test } from 'vitest'
import { ofOtherSiblings } from '#bot/conversation/cases/sibling-points.ts'
import { spansOf } from '#bot/conversation/spans.ts'
import { askedTerms } from '#knowledge/search/asked-terms.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'

const CREDITS = `4. Khối lượng mỗi học kỳ:
a) Đối với học kỳ chính: tối đa 25 tín chỉ.
b) Đối với học kỳ phụ: tối đa 12 tín chỉ.
c) Đối với sinh viên học cùng lúc hai chương trình, tối đa 37 tín chỉ mỗi học kỳ chính.`
const DISCIPLINE = `Đối với học sinh tiểu học có 2 biện pháp: nhắc nhở; yêu cầu xin lỗi.
Đối với học sinh các cấp học khác có 3 biện pháp: nhắc nhở; phê bình; viết bản tự kiểm điểm.`
const GRANTS = `2. Mức hỗ trợ:
a) Đối với học sinh: 300.000 đồng.
b) Đối với học sinh hộ nghèo vùng đặc biệt khó khăn: 500.000 đồng.`

test.each([
  ['Học kỳ chính tối đa bao nhiêu tín chỉ?', CREDITS, ['c']],
  ['Học cùng lúc hai chương trình thì học kỳ chính tối đa bao nhiêu tín chỉ?', CREDITS, []],
  ['Mỗi học kỳ tối đa bao nhiêu tín chỉ?', CREDITS, []],
  ['Học sinh tiểu học có phải viết bản kiểm điểm không?', DISCIPLINE, ['Đối với học sinh các cấp học khác']],
  ['Học sinh lớp 8 có phải viết bản kiểm điểm không?', DISCIPLINE, []],
  ['Học sinh được hỗ trợ bao nhiêu tiền?', GRANTS, ['b']],
  ['Học sinh hộ nghèo được hỗ trợ bao nhiêu tiền?', GRANTS, []],
  ['Học sinh vùng khó khăn được hỗ trợ bao nhiêu tiền?', GRANTS, []]
])('“%s” sets the siblings aside of what it asks about', (question, text, aside) => {
  const spans = spansOf(text)
  const terms = askedTerms(analyseQuestion(question), { total: 1000, passages: new Map() })
  const others = [...ofOtherSiblings(text, spans, terms)].map(({ start }) => text.slice(0, start).split('\n').length)
  const lines = text.split('\n')
  expect(others.map((line) => lines[line - 1] ?? '')).toEqual(
    aside.map((begins) => expect.stringMatching(`^${begins}`))
  )
})
