import { expect, test } from 'vitest'
import { choose } from '#bot/conversation/choose.ts'
import { asksIfHolds, endsPaper } from '#bot/conversation/ended-papers.ts'
import { aHit, evidenceFor } from './hits.ts'

test.each([
  ['Nghị định 84/2020 còn hiệu lực không?', true],
  ['thong tu 10/2020 het hieu luc chua', true],
  ['Nghị định 84/2020 bị bãi bỏ chưa?', true],
  ['Thông tư 10/2020 hết hiệu lực khi nào?', false],
  ['Nghị định 66/2026 có hiệu lực từ ngày nào?', false],
  ['Nghị định này thay thế nghị định nào?', false]
])('“%s” asks if a paper still holds: %s', (question, asks) => {
  expect(asksIfHolds(question)).toBe(asks)
})

const NAMED = { serial: '84', year: '2020' } as Parameters<typeof endsPaper>[1]

test.each([
  ['Nghị định này thay thế Nghị định số 84/2020/NĐ-CP ngày 17 tháng 7 năm 2020.', true],
  ['Bãi bỏ toàn bộ Nghị định số 84/2020/NĐ-CP.', true],
  ['b) Nghị định số 84/2020/NĐ-CP hết hiệu lực từ ngày 01 tháng 7 năm 2026.', true],
  ['Bãi bỏ Điều 5 Nghị định số 84/2020/NĐ-CP.', false],
  ['Nghị định này thay thế Nghị định số 184/2020/NĐ-CP.', false],
  ['Nghị định này thay thế Nghị định số 84/2021/NĐ-CP.', false],
  ['Hồ sơ theo Nghị định số 84/2020/NĐ-CP được tiếp tục giải quyết.', false]
])('“%s” ends the paper: %s', (line, ends) => {
  expect(endsPaper(line, NAMED)).toBe(ends)
})

const TEXT = '2. Nghị định này thay thế Nghị định số 84/2020/NĐ-CP ngày 17 tháng 7 năm 2020.'

test.each([
  ['Nghị định 84/2020 còn hiệu lực không?', true],
  ['nghi dinh 84/2020 con hieu luc khong', true],
  ['Nghị định 84/2020 có hiệu lực từ ngày nào?', false],
  ['Nghị định 85/2020 còn hiệu lực không?', false]
])('what takes the place of a paper tells that it holds no longer: “%s”: %s', (question, answers) => {
  const trail = ['Điều 13. Hiệu lực thi hành']
  const found = [
    aHit({ text: TEXT, trail, document: { number: '66/2026/NĐ-CP', title: 'Quy định chi tiết Luật Giáo dục' } })
  ]
  expect(choose(question, evidenceFor(question, found), '2026-05-10').confidence > 0.9).toBe(answers)
})
