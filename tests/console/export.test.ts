import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { harmless, toCsv, toXlsx } from '#bot/console/opinion/export.ts'
import { opinionRows } from '#bot/console/opinion/opinion-rows.ts'
import { protectTable } from '#bot/review/opinion.ts'
import { enter, openConsole } from './console-fixture.ts'

const ATTACKS = [
  '=1+1',
  '=HYPERLINK("http://xau.vn")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '  =1',
  '＝1+1',
  '＋1',
  '－1',
  '＠a'
]

test.each(ATTACKS)('a spreadsheet takes %j for a text', async (attack) => {
  expect(harmless(attack)).toBe(`'${attack}`)
  expect(toCsv([[attack]])).toBe(`\uFEFF"'${attack.replaceAll('"', '""')}"\r\n`)
  const parts = unzipSync(await toXlsx([[attack]], 'Q'))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).not.toContain('<f>')
  expect(sheet).toContain('t="s"')
})

test.each(['Học phí', '12', 'ít hơn 10', 'a=b', '52/KH-UBND'])('%j stays as it is', (cell) => {
  expect(harmless(cell)).toBe(cell)
})

test('quotes, commas and line feeds stay inside their cell', () => {
  expect(toCsv([['a"b', 'c,d', 'e\nf']])).toBe('\uFEFF"a""b","c,d","e\nf"\r\n')
})

test('an export has every number of the page and none that the page hides', () => {
  const topics = ['mot', 'hai'].map((id) => ({
    id,
    name: `Chủ đề ${id}`,
    office: 'party_building' as const,
    urgency: 1,
    phrases: []
  }))
  const counts: Record<string, number> = {
    'mot|zalo|W1': 4,
    'mot|*|W1': 4,
    'hai|zalo|W1': 40,
    'hai|*|W1': 40,
    '*|zalo|W1': 44,
    '*|*|W1': 44
  }
  const people = protectTable(
    { topics: ['mot', 'hai'], channels: ['zalo'], weeks: ['W1'] },
    (t, c, w) => counts[`${t}|${c}|${w === '*' ? 'W1' : w}`] ?? 0,
    10
  )
  const opinion = {
    quarter: '2026-Q4',
    weeks: ['W1'],
    channels: ['zalo'],
    topics,
    people,
    rising: [],
    upset: []
  } as never
  const rows = opinionRows(opinion, { party_building: 'A', culture_society: 'B' }, 10)
  expect(rows[0]).toEqual(['Chủ đề', 'Cơ quan', 'Kênh', 'Kỳ', 'Số người hỏi'])
  expect(rows).toHaveLength(1 + 3 * 2 * 2)
  for (const row of rows.slice(1)) expect(row[4] === 'ít hơn 10 hoặc ẩn' || Number(row[4]) >= 10).toBe(true)
  expect(rows.filter((row) => row[0] === 'Chủ đề mot').every((row) => row[4] === 'ít hơn 10 hoặc ẩn')).toBe(true)
})

test.each([
  ['csv', 'text/csv; charset=utf-8'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
])('a .%s is sent as a file, and the audit trail says who took it', async (ending, type) => {
  await using house = await openConsole()
  const auditor = await enter(house, 'auditor')
  const { headers, statusCode } = await auditor.get(`/staff/du-luan.${ending}?ky=2026-Q4`)
  expect([statusCode, headers['content-type']]).toEqual([200, type])
  expect(headers['content-disposition']).toBe(`attachment; filename="du-luan-2026-Q4.${ending}"`)
  const row = await house.db.selectFrom('audit').select(['act', 'staff', 'subject']).executeTakeFirst()
  expect(row).toEqual({ act: 'exported_opinion', staff: auditor.id, subject: 'opinion:2026-Q4' })
})
