import { expect, test } from 'vitest'
import { ableOf, rankFound } from '#bot/conversation/able.ts'
import { aHit, evidenceFor } from './hits.ts'

const HOLDS = 'Nghị quyết này có hiệu lực thi hành kể từ ngày 08 tháng 12 năm 2025.'
const ENDS = 'Các quy chế đã ban hành hết hiệu lực thi hành kể từ ngày 31 tháng 12 năm 2026.'

const isAble = (question: string, text: string, number = '59/2025/NQ-HĐND') => {
  const hit = aHit({ text, trail: [], document: { number, title: 'Nghị quyết về học phí', issued: '2025-12-01' } })
  return ableOf(rankFound(question, evidenceFor(question, [hit]), '2026-05-10')).candidates.length > 0
}

test.each([
  ['Nghị quyết về học phí có hiệu lực từ ngày nào?', HOLDS, true],
  ['Nghị quyết năm 2025 về học phí có hiệu lực từ ngày nào?', HOLDS, true],
  ['Nghị quyết năm 2013 về học phí có hiệu lực từ ngày nào?', HOLDS, false],
  ['nghi quyet hoc phi nam 2013 co hieu luc tu ngay nao', HOLDS, false],
  ['Nghị quyết về quy chế có hiệu lực từ ngày nào?', ENDS, false],
  ['Quy chế đã ban hành hết hiệu lực từ ngày nào?', ENDS, true]
])('“%s” may be answered by “%s”: %s', (question, text, able) => {
  expect(isAble(question, text)).toBe(able)
})
