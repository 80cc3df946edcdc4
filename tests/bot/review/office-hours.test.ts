import { expect, test } from 'vitest'
import { officeFor } from '#bot/review/office.ts'
import { readOfficeHours, whenRead } from '#bot/review/office-hours.ts'

const hours = readOfficeHours('T2-T6 7:30-11:30, 13:30-17:00') ?? new Map()
const when = (local: string) => whenRead(hours, new Date(`${local}+07:00`))

test.each([
  ['2026-11-23T07:30', 'trong giờ làm việc, hôm nay đến 11:30'],
  ['2026-11-23T11:29', 'trong giờ làm việc, hôm nay đến 11:30'],
  ['2026-11-23T11:30', 'từ 13:30 hôm nay'],
  ['2026-11-23T06:00', 'từ 7:30 hôm nay'],
  ['2026-11-23T17:00', 'từ 7:30 thứ Ba, 24/11 (nếu không phải ngày nghỉ lễ)'],
  ['2026-11-27T22:00', 'từ 7:30 thứ Hai, 30/11 (nếu không phải ngày nghỉ lễ)'],
  ['2026-12-31T23:59', 'từ 7:30 thứ Sáu, 1/1 (nếu không phải ngày nghỉ lễ)']
])('at %s staff read %s', (local, words) => {
  expect(when(local)).toBe(words)
})

test('hours can differ by day, and days can be joined by semicolons', () => {
  const more = readOfficeHours('T2-T6 8:00-12:00; T7 8:00-11:00; CN 9:00-10:00') ?? new Map()
  expect(whenRead(more, new Date('2026-11-28T10:30+07:00'))).toBe('trong giờ làm việc, hôm nay đến 11:00')
  expect(whenRead(more, new Date('2026-11-28T12:00+07:00'))).toMatch(/^từ 9:00 Chủ nhật, 29\/11/)
})

test('hours that are not written like hours are refused', () => {
  for (const text of [
    '',
    'cả ngày',
    'T2',
    'T8 7:00-8:00',
    'T2 8:00-7:00',
    'T2 25:00-26:00',
    'CN-T2 7:00-8:00',
    'T2 7-8',
    'T2 7:60-8:00'
  ])
    expect(readOfficeHours(text), text).toBeNull()
})

test('an office is found by what is asked, with and without marks', () => {
  for (const text of [
    'Tôi muốn phản ánh việc thu sai',
    'to muon to cao lam thu',
    'Điều kiện kết nạp đảng viên là giáo viên?'
  ])
    expect(officeFor(text), text).toBe('party_building')
  for (const text of ['', 'Mức học phí lớp 6?', 'Đang học lớp 9 thì đăng ký thế nào', 'hạn nộp hồ sơ'])
    expect(officeFor(text), text).toBe('culture_society')
})
