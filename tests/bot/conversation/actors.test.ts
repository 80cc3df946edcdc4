import { expect, test } from 'vitest'
import { actorHeading, asksActor, isActor } from '#bot/conversation/actors.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { choose } from '#bot/conversation/choose.ts'
import { compose } from '#bot/conversation/compose.ts'
import { aHit, evidenceFor } from './hits.ts'

test.each([
  ['Thủ tướng Chính phủ quyết định thành lập đại học.', 'Thủ tướng', true],
  ['Trường cao đẳng do Bộ trưởng thành lập.', 'Bộ trưởng', true],
  ['Thẩm quyền công nhận thuộc Chủ tịch tỉnh.', 'Chủ tịch', true],
  ['Thẩm quyền quyết định: Hội đồng trường', 'Hội đồng', true],
  ['Bộ trưởng Bộ Y tế;', 'Bộ trưởng', true],
  ['Điều lệ được Hội đồng trường thông qua.', 'Hội đồng', true],
  ['Hội đồng trường được thành lập ở trường công lập.', 'Hội đồng', false],
  ['Hồ sơ nộp cho cơ sở đào tạo khi nhập học.', 'cơ sở đào tạo', false],
  ['Mẫu số 01 về giải thể cơ sở giáo dục nghề nghiệp.', 'cơ sở giáo dục', false],
  ['Việc xét tuyển do cơ sở đào tạo quyết định.', 'cơ sở đào tạo', true],
  ['Cơ sở đào tạo quyết định công nhận học viên.', 'Cơ sở đào tạo', true],
  ['Bổ nhiệm hiệu trưởng theo quy định.', 'hiệu trưởng', false],
  ['Hội đồng trường', 'Hội đồng', false],
  ['Cơ sở hoạt động giáo dục nghề nghiệp quyết định thành lập hội đồng.', 'Cơ sở hoạt động giáo dục', true],
  ['Quyết định 683/QĐ-UBND năm 2025 quy định lịch thi.', 'UBND', false],
  ['Việc tuyển sinh do UBND tỉnh quyết định.', 'UBND', true]
])('in “%s” %s is who does it: %s', (text, office, acts) => {
  const start = text.indexOf(office)
  expect(isActor(text, { start, end: start + office.length })).toBe(acts)
})

test.each([
  ['Ai xếp hạng khách sạn 3 sao?', true],
  ['ai xep hang khach san 3 sao', true],
  ['Ai được miễn học phí?', false],
  ['Ai phải nộp hồ sơ?', false]
])('“%s” asks who does something: %s', (question, actor) => {
  expect(asksActor(question)).toBe(actor)
})

test.each([
  ['', ['Chương II. Tổ chức', 'Điều 13. Trách nhiệm của Bộ Tài chính'], 'Trách nhiệm của Bộ Tài chính'],
  ['Điều 8. Nhiệm vụ, quyền hạn của hiệu trưởng\nBổ nhiệm tổ trưởng.', [], 'Nhiệm vụ, quyền hạn của hiệu trưởng'],
  ['', ['Điều 4. Quyền của học sinh'], ''],
  ['', ['Điều 5. Trách nhiệm thi hành'], ''],
  ['', ['Điều 11. Hội đồng trường'], '']
])('who does what stands below is told by a heading: %j under %j', (text, trail, heading) => {
  expect(actorHeading({ text, trail })).toBe(heading)
})

test.each([
  ['ai quy định mức chi cho giảng viên', 'authority'],
  ['bộ nào quy định mức chi cho giảng viên', 'authority'],
  ['Cơ quan nào quy định học phí?', 'authority'],
  ['Ai được công nhận là giáo viên giỏi?', 'who'],
  ['Người nào được miễn thi theo quy định?', 'who'],
  ['Trường dùng sách giáo khoa bộ nào?', 'other'],
  ['Ai phải đóng học phí theo quy định?', 'who']
])('“%s” asks for %s', (question, kind) => {
  expect(askedFor(question).kind).toBe(kind)
})

test('a heading that names the actor answers together with the line below it, and is shown', () => {
  const question = 'Ai quy định mức chi cho giảng viên đồng cơ hữu?'
  const text =
    'Điều 13. Trách nhiệm của Bộ Tài chính\nQuy định mức chi đối với việc sử dụng giảng viên đồng cơ hữu tại cơ sở giáo dục.'
  const hit = aHit({ text, trail: ['Chương III. TRÁCH NHIỆM'], address: 'Điều 13', provisionKey: 'dieu-13' })
  const { candidates } = choose(question, evidenceFor(question, [hit]), '2026-05-10')
  expect(candidates).toHaveLength(1)
  const reply = compose(question, { kind: 'answer', hits: [hit], whole: false, confidence: 0.9, beside: null })
  expect(reply.text).toMatch(/^Trách nhiệm của Bộ Tài chính:\nQuy định mức chi/)
  const bare = aHit({ text: 'Quy định mức chi cho giảng viên đồng cơ hữu tại cơ sở giáo dục.', trail: [] })
  expect(choose(question, evidenceFor(question, [bare]), '2026-05-10').candidates).toHaveLength(0)
})

const able = (question: string, text: string) =>
  choose(question, evidenceFor(question, [aHit({ text, trail: [] })]), '2026-05-10').candidates.length === 1

const FOUNDER = 'Người có thẩm quyền thành lập phân hiệu cũng có thẩm quyền quyết định giải thể phân hiệu.'
const CARD = 'Thí sinh mất thẻ vẫn được dự thi nếu có căn cước; Điểm thi cấp lại thẻ dự thi ngay trong buổi thi.'

test.each([
  ['Ai quyết định giải thể phân hiệu?', FOUNDER, true],
  ['ai quyet dinh giai the phan hieu', FOUNDER, true],
  ['Ai quyết định giải thể phân hiệu?', 'Phân hiệu bị giải thể khi người có thẩm quyền yêu cầu.', false],
  ['Mất thẻ dự thi thì ai cấp lại?', CARD, true],
  ['mat the du thi thi ai cap lai', CARD, true],
  ['Ai quyết định cho thí sinh mất thẻ vào thi?', CARD, false],
  ['Ai gọi tên thí sinh vào phòng thi?', 'Giám thị 1 gọi tên thí sinh vào phòng thi;', true],
  ['Ai gọi tên thí sinh vào phòng thi?', 'Thí sinh được gọi tên vào phòng thi;', false]
])('“%s” ← “%s” tells who does it: %s', (question, text, answers) => {
  expect(able(question, text)).toBe(answers)
})
