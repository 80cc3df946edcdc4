import { expect, test } from 'vitest'
import { ableOf, rankFound } from '#bot/conversation/able.ts'
import { modalityOf } from '#bot/conversation/cases/modality.ts'
import { aHit, evidenceFor } from './hits.ts'

test.each([
  ['Thí sinh được mang những gì vào phòng thi?', { kind: 'allowed', verb: 'mang', strict: true }],
  ['Thí sinh không được mang gì vào phòng thi?', { kind: 'forbidden', verb: 'mang', strict: true }],
  ['thi sinh ko dc mang gi', { kind: 'forbidden', verb: 'mang', strict: true }],
  ['cấm mang gì vào phòng thi', { kind: 'forbidden', verb: 'mang', strict: true }],
  ['Trường hợp nào không được phép dạy thêm?', { kind: 'forbidden', verb: 'day', strict: false }],
  ['Điều kiện dự tuyển viên chức', { kind: 'condition' }],
  ['dieu kien du tuyen vien chuc', { kind: 'condition' }],
  ['Không đủ điều kiện dự thi thì sao?', null],
  ['Được mang máy tính vào phòng thi không?', null],
  ['Lệ phí là bao nhiêu?', null]
])('%s asks %j', (question, modality) => {
  expect(modalityOf(question)).toEqual(modality)
})

const ABOVE = 'Điều 9. Vật dụng không được mang vào phòng thi'

test.each([
  ['Thí sinh được mang gì vào phòng thi?', '', 'Thí sinh được mang vào phòng thi bút viết, thước kẻ.', true],
  ['Thí sinh được mang gì vào phòng thi?', '', 'Thí sinh không được mang vào phòng thi điện thoại.', false],
  ['Thí sinh được mang gì vào phòng thi?', ABOVE, 'Điện thoại mang vào phòng thi.', false],
  ['Thí sinh được mang gì vào phòng thi?', ABOVE, 'Thí sinh được mang vào phòng thi, gồm: bút viết.', true],
  ['thi sinh duoc mang gi vao phong thi', ABOVE, 'Thí sinh được mang vào phòng thi, gồm: bút viết.', true],
  ['Thí sinh được mang gì vào phòng thi?', '', 'Không được mang gì vào phòng thi, trừ bút viết.', true],
  ['Thí sinh không được mang gì vào phòng thi?', ABOVE, 'Điện thoại mang vào phòng thi.', true],
  ['Thí sinh không được mang gì vào phòng thi?', '', 'Không được tự ý mang giấy vào phòng thi.', true],
  ['Thí sinh không được mang gì vào phòng thi?', '', 'Thí sinh được mang vào phòng thi bút viết.', false],
  ['Thí sinh không được mang gì vào phòng thi?', '', 'Đình chỉ thí sinh mang vật bị cấm vào phòng thi.', false],
  ['Trường hợp nào không được dạy thêm?', '', 'Giáo viên được dạy thêm nếu đã báo cáo.', false],
  ['Trường hợp nào không được dạy thêm?', '', 'Bị đình chỉ dạy thêm trong trường hợp ép học sinh.', true]
])('%s – under “%s”: %s', (question, heading, text, answers) => {
  const evidence = evidenceFor(question, [aHit({ text, trail: heading === '' ? [] : [heading] })])
  expect(ableOf(rankFound(question, evidence, '2026-05-10')).candidates).toHaveLength(answers ? 1 : 0)
})

test.each([
  ['Điều kiện dự tuyển', '2. Những người sau đây không được dự tuyển:\na) Người mất năng lực.', false],
  ['dieu kien du tuyen', '2. Những người sau đây không được dự tuyển:\na) Người mất năng lực.', false],
  [
    'Điều kiện dự tuyển',
    '1. Người dự tuyển phải có đủ điều kiện sau:\na) Không được ở trong thời gian bị kỷ luật.',
    true
  ],
  ['Điều kiện dự tuyển', '1. Người được hoặc không được dự tuyển như sau:\na) Loại K: đủ 18 tuổi.', true]
])('conditions are not told by who may not: %s ← %s: %s', (question, text, answers) => {
  const evidence = evidenceFor(question, [aHit({ text, trail: ['Điều 22. Điều kiện đăng ký dự tuyển'] })])
  expect(ableOf(rankFound(question, evidence, '2026-05-10')).candidates).toHaveLength(answers ? 1 : 0)
})
