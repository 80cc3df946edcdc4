import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { articleAsked } from '#bot/conversation/places/whole-article.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const PAPER = '12-2026-qd-ubnd'
const asked = (question: string, ...hits: AHit[]) => {
  const evidence = evidenceFor(question, hits.map(aHit))
  return articleAsked(question, rankCandidates(question, evidence), evidence)?.id.replace(`${PAPER}/`, '') ?? null
}

const FREE: AHit = {
  text: '1. Trẻ em mầm non và học sinh trường công lập không phải đóng học phí.',
  trail: ['Chương II. HỌC PHÍ', 'Điều 4. Miễn học phí'],
  provisionKey: 'dieu-4.khoan-1'
}
const PAPERS: AHit = {
  text: '3. Hồ sơ\na) Đơn đăng ký vào lớp 1.\nb) Bản sao giấy khai sinh.',
  trail: ['II. TUYỂN SINH VÀO LỚP 1'],
  provisionKey: 'phan-ii.muc-3'
}
const BANNED: AHit = {
  text: '3. Vật dụng không được mang vào phòng thi và phòng chờ\na) Điện thoại của thí sinh.\nb) Tài liệu các loại.',
  trail: ['III. GIẤY TỜ VÀ VẬT DỤNG'],
  provisionKey: 'phan-iii.muc-3'
}

test.each([
  ['Ai được miễn học phí?', FREE, 'dieu-4'],
  ['đối tượng được miễn học phí', FREE, 'dieu-4'],
  ['mien hoc phi', FREE, 'dieu-4'],
  ['Hồ sơ vào lớp 1 gồm những gì?', PAPERS, 'phan-ii.muc-3'],
  ['ho so vao lop 1 can nhung gi', PAPERS, 'phan-ii.muc-3'],
  ['Thí sinh không được mang gì vào phòng thi?', BANNED, 'phan-iii.muc-3'],
  // a number, a yes, another grade, the opposite, and more than the heading says
  ['Miễn học phí bao nhiêu phần trăm?', FREE, null],
  ['Con tôi có được miễn học phí không?', FREE, null],
  ['Hồ sơ vào lớp 6 gồm những gì?', PAPERS, null],
  ['Thí sinh được mang gì vào phòng thi?', BANNED, null],
  ['Ai được miễn học phí và tiền ăn bán trú?', FREE, null],
  ['Học phí ở đâu?', FREE, null]
])('the provision whose heading is asked for: %s', (question, hit, key) => {
  expect(asked(question, hit)).toBe(key)
})

const DUTIES: AHit = {
  text: 'Điều 9. Trách nhiệm của cơ quan báo chí\nCơ quan báo chí tuyên truyền về phòng, chống ma túy.',
  trail: ['Chương II. TRÁCH NHIỆM'],
  provisionKey: 'dieu-9'
}
const HEAD: AHit = {
  text: '2. Tiếp nhận ý kiến của cha mẹ học sinh.',
  trail: ['Chương IV. TRÁCH NHIỆM', 'Điều 13. Hiệu trưởng'],
  provisionKey: 'dieu-13.khoan-2',
  document: { title: 'Quy định về dạy thêm, học thêm' }
}
const LUNCH: AHit = {
  text: '1. Trẻ em từ 3 đến 5 tuổi được hỗ trợ tiền ăn trưa.',
  trail: ['Điều 7. Hỗ trợ ăn trưa cho trẻ em mẫu giáo'],
  provisionKey: 'dieu-7.khoan-1'
}
const POINT: AHit = {
  text: 'a) Xử lý sự cố về mạng.',
  trail: ['Điều 5. Biện pháp bảo vệ an ninh mạng'],
  provisionKey: 'dieu-5.khoan-1.diem-a'
}

test.each([
  ['Trách nhiệm của cơ quan báo chí là gì?', DUTIES, 'dieu-9'],
  ['trách nhiệm của cơ quan báo chí được quy định như thế nào', DUTIES, 'dieu-9'],
  ['trách nhiệm của hiệu trưởng về dạy thêm', HEAD, 'dieu-13'],
  ['hỗ trợ ăn trưa được quy định thế nào', LUNCH, 'dieu-7'],
  ['biện pháp bảo vệ an ninh mạng ra sao', POINT, 'dieu-5'],
  // what a word means, whom the paper is not about, and a time
  ['Cơ quan báo chí là gì?', DUTIES, null],
  ['trách nhiệm của hiệu trưởng về bán trú', HEAD, null],
  ['hỗ trợ ăn trưa cho học sinh tiểu học thế nào', LUNCH, null],
  ['hỗ trợ ăn trưa khi nào', LUNCH, null]
])('what stands under a heading that says less, or more: %s', (question, hit, key) => {
  expect(asked(question, hit)).toBe(key)
})

test('what a heading says on one side is not asked on the other', () => {
  const outside = { ...FREE, trail: ['Điều 7. Dạy thêm ngoài nhà trường'], provisionKey: 'dieu-7.khoan-1' }
  expect(asked('quy định về dạy thêm ngoài nhà trường', outside)).toBe('dieu-7')
  expect(asked('quy định về dạy thêm trong nhà trường', outside)).toBeNull()
})

const ASSESSED: AHit = {
  text: '1. Đối tượng phải thực hiện đánh giá tác động môi trường bao gồm:\na) Dự án nhóm I.',
  trail: ['Điều 30. Đối tượng phải thực hiện đánh giá tác động môi trường'],
  provisionKey: 'dieu-30.khoan-1'
}
const CONSULTED: AHit = {
  text: '1. Chủ dự án tham vấn trong đánh giá tác động môi trường đối tượng phải chịu ảnh hưởng.',
  trail: ['Điều 33. Tham vấn trong đánh giá tác động môi trường'],
  provisionKey: 'dieu-33.khoan-1'
}
const STANDARDS: AHit = {
  text: '1. Nhà giáo có phẩm chất tốt.',
  trail: ['Điều 67. Tiêu chuẩn của nhà giáo'],
  provisionKey: 'dieu-67.khoan-1'
}
const HOUSEHOLD: AHit = {
  text: '1. Chủ hộ thực hiện quyền, nghĩa vụ.',
  trail: ['Điều 10. Quyền, nghĩa vụ của chủ hộ'],
  provisionKey: 'dieu-10.khoan-1'
}

test.each([
  ['Đối tượng phải đánh giá tác động môi trường', [ASSESSED, CONSULTED], 'dieu-30'],
  ['doi tuong phai danh gia tac dong moi truong', [ASSESSED, CONSULTED], 'dieu-30'],
  ['Đối tượng phải đánh giá tác động môi trường', [CONSULTED], null],
  ['Nhà giáo gồm những ai?', [STANDARDS], null],
  ['Nhà giáo phải có những gì?', [STANDARDS], 'dieu-67'],
  ['Nghĩa vụ của chủ hộ', [HOUSEHOLD], 'dieu-10']
])('what stands first in a heading is asked for, frames it, or stands beside it: %s', (question, hits, key) => {
  expect(asked(question, ...hits)).toBe(key)
})

test('of two headings that say more than was asked none is told', () => {
  const other = { ...LUNCH, provisionKey: 'dieu-8.khoan-1', trail: ['Điều 8. Hỗ trợ ăn trưa cho học sinh bán trú'] }
  expect(asked('hỗ trợ ăn trưa được quy định thế nào', LUNCH, other)).toBeNull()
})

test('of two provisions with such a heading none is told', () => {
  const other = { ...FREE, provisionKey: 'dieu-9.khoan-1', trail: ['Điều 9. Miễn học phí'] }
  expect(asked('Ai được miễn học phí?', FREE, other)).toBeNull()
})

test('who is asked about must stand in the document', () => {
  const question = 'Giáo viên không được mang gì vào phòng thi?'
  expect(asked(question, BANNED)).toBeNull()
  expect(asked(question, BANNED, { text: 'Giáo viên coi thi có mặt tại phòng thi, không mang điện thoại vào.' })).toBe(
    'phan-iii.muc-3'
  )
})
