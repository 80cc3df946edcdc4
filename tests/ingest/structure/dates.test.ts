import { expect, test } from 'vitest'
import { addDays, findDates, readDate } from '#ingest/structure/dates.ts'

test.each([
  ['Hải Phòng, ngày 17 tháng 4 năm 2026', '2026-04-17'],
  ['ngày 01 tháng 09 năm 2025', '2025-09-01'],
  ['kể từ 05/6/2026.', '2026-06-05'],
  ['trước ngày 15-9-2026', '2026-09-15'],
  ['ngày 5.6.2026', '2026-06-05'],
  ['2026-06-05', '2026-06-05']
])('%s is a date', (text, day) => {
  expect(readDate(text)).toBe(day)
})

test.each(['ngày 31 tháng 4 năm 2026', 'ngày    tháng 8 năm 2024', 'số 12/2026/TT-BHT', '30/02/2026'])(
  '%s is none',
  (text) => {
    expect(readDate(text)).toBeNull()
  }
)

test('all dates of a text are found in order', () => {
  expect(findDates('từ 01/7/2026 đến hết ngày 31 tháng 12 năm 2026').map(({ day }) => day)).toEqual([
    '2026-07-01',
    '2026-12-31'
  ])
})

test('the day after the last of a year is the first of the next', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
})
