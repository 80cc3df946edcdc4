import { expect, test } from 'vitest'
import { addDays, firstDayOf, quarterOf, weekOf, weeksOf } from '#bot/review/periods.ts'
import { kindOf } from '#bot/review/rumour.ts'
import { isUpset, isUpsetGroup } from '#bot/review/tone.ts'
import { FIRST_TOPICS, topicOf } from '#bot/review/topic.ts'
import { chanceOfAtLeast, isRising, usualPerWeek } from '#bot/review/trend.ts'

test.each([
  [10, 1, true],
  [9, 0, false],
  [12, 8, false],
  [30, 10, true],
  [120, 100, false],
  [160, 100, true],
  [2000, 1000, true]
])('%i questions in a week where %i are usual: a sudden rise %s', (recent, usual, rising) => {
  expect(isRising(recent, usual, 10)).toBe(rising)
})

test('what is usual is counted over the four weeks before', () => {
  expect(usualPerWeek(40)).toBe(10)
})

test('the chance of a count follows Poisson', () => {
  expect(chanceOfAtLeast(0, 3)).toBe(1)
  expect(chanceOfAtLeast(5, 2)).toBeCloseTo(0.0527, 3)
  expect(chanceOfAtLeast(1, 0.5)).toBeCloseTo(0.3935, 3)
})

test('weeks are ISO weeks, and each belongs to one quarter', () => {
  expect(['2025-12-29', '2026-01-04', '2026-06-10', '2026-12-31', '2027-01-03'].map(weekOf)).toEqual([
    '2026-W01',
    '2026-W01',
    '2026-W24',
    '2026-W53',
    '2026-W53'
  ])
  const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']
  const weeks = quarters.flatMap(weeksOf)
  expect(weeks).toEqual(Array.from({ length: 53 }, (_, n) => `2026-W${String(n + 1).padStart(2, '0')}`))
  for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
    expect(weeksOf(quarterOf(day))).toContain(weekOf(day))
    expect(weekOf(firstDayOf(weekOf(day)))).toBe(weekOf(day))
  }
})

test.each([
  ['Bức xúc quá, sao lại bắt nộp tiền?', true],
  ['thu the nay la vo ly', true],
  ['Thu gì mà lắm thế!!!', true],
  ['Nhà trường ép học thêm có đúng không', true],
  ['Tiền quỹ lớp nộp cho ai?', false],
  ['Có bắt buộc mua đồng phục không?', false],
  ['Em cảm ơn!', false]
])('%s – upset: %s', (text, upset) => {
  expect(isUpset(text)).toBe(upset)
})

test('no tone is told of fewer than the minimum', () => {
  expect(isUpsetGroup({ asked: 9, upset: 9, people: 9 }, 10)).toBe(false)
  expect(isUpsetGroup({ asked: 20, upset: 6, people: 10 }, 10)).toBe(true)
  expect(isUpsetGroup({ asked: 20, upset: 5, people: 10 }, 10)).toBe(false)
})

test.each([
  ['Nghe nói bỏ thi môn Sử đúng không?', 'rumour'],
  ['tren mang bao nghi hoc ca tuan', 'rumour'],
  ['Có tin tăng học phí, thực hư thế nào', 'rumour'],
  ['Có thật là sáp nhập trường không', 'rumour'],
  ['Đăng ký trên mạng thế nào?', 'question'],
  ['Môn Tin học có thi không?', 'question'],
  ['Học phí bao nhiêu?', 'question']
])('%s – %s', (text, kind) => {
  expect(kindOf(text)).toBe(kind)
})

test.each([
  ['Quên căn cước có vào phòng thi được không, thi tốt nghiệp', 'thi-tot-nghiep'],
  ['ho so vao lop 1 gom gi', 'tuyen-sinh-dau-cap'],
  ['tiền quỹ lớp có bắt buộc không', 'hoc-phi'],
  ['cô giáo dạy thêm ở nhà', 'day-them'],
  ['con bị bắt nạt ở trường', 'an-toan'],
  ['trời hôm nay đẹp không', 'khac']
])('%s is about %s', (text, topic) => {
  expect(topicOf(text, [], FIRST_TOPICS)).toBe(topic)
})

test('where the question has no word of a topic, the documents nearest to it decide', () => {
  expect(topicOf('mức đóng là bao nhiêu', ['Quyết định về học phí và hỗ trợ'], FIRST_TOPICS)).toBe('hoc-phi')
})
