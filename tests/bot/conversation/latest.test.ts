import { expect, test } from 'vitest'
import { choose } from '#bot/conversation/choose.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import { aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'
const notice = (year: number, more: Partial<DocumentRecord> = {}) =>
  aHit({
    text: `Thời gian đăng ký thi năng khiếu: từ ngày 20/5/${year} đến ngày 30/5/${year}.`,
    trail: [],
    document: { id: `tb-${year}`, issuer: 'Trường Đại học Vinh', title: 'Tuyển sinh', period: `năm ${year}`, ...more }
  })
const first = (question: string, ...hits: ReturnType<typeof notice>[]) =>
  choose(question, evidenceFor(question, hits), DAY).candidates.map(({ hit }) => hit.document.id)

test('of notices issued anew each year the latest is meant, unless a year is named', () => {
  expect(first('Thời gian đăng ký thi năng khiếu?', notice(2025), notice(2026))).toEqual(['tb-2026'])
  expect(first('Thời gian đăng ký thi năng khiếu năm 2025?', notice(2025), notice(2026))).toEqual(['tb-2025'])
})

test("another office's notice, or one that says less, replaces none", () => {
  const other = notice(2026, { issuer: 'Trường Đại học Hồng Đức' })
  expect(first('Thời gian đăng ký thi năng khiếu?', notice(2025), other)).toHaveLength(2)
  const less = { ...notice(2026), passage: { ...notice(2026).passage, text: 'Thi tuyển từ ngày 20/5/2026.' } }
  expect(first('Thời gian đăng ký thi năng khiếu?', notice(2025), less)).toContain('tb-2025')
})
