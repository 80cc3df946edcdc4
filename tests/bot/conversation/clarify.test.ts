import { expect, test } from 'vitest'
import { askBack } from '#bot/conversation/clarify.ts'
import { examNamed } from '#bot/conversation/exams.ts'
import * as replies from '#bot/conversation/replies.ts'
import { slotsIn } from '#bot/conversation/slots.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'
const QUESTION = 'Môn Ngữ văn thi trong bao nhiêu phút?'
const offeredFor = (question: string, ...hits: AHit[]) =>
  askBack(question, evidenceFor(question, hits.map(aHit)), DAY)?.reply.buttons?.map(({ label }) => label) ?? null
const offered = (...hits: AHit[]) => offeredFor(QUESTION, ...hits)

const MINUTES: Record<string, number> = { a: 120, b: 90 }
const at = (
  provisionKey: string,
  trail: string,
  text = `Môn Ngữ văn thi trong ${MINUTES[provisionKey]} phút.`
): AHit => ({
  text,
  provisionKey,
  trail: [trail],
  document: { title: 'Hướng dẫn tổ chức thi', period: null }
})

test('where exams differ, it is asked which', () => {
  expect(offered(at('a', 'Kỳ thi tốt nghiệp trung học phổ thông'), at('b', 'Tuyển sinh vào lớp 10'))).toEqual([
    'Thi tốt nghiệp THPT',
    'Vào lớp 10'
  ])
})

test('years are told apart, but not a year from the school year it belongs to', () => {
  expect(offered(at('a', 'Năm 2025'), at('b', 'Năm 2026'))).toEqual(['Năm 2025', 'Năm 2026'])
  expect(offered(at('a', 'Năm học 2025-2026'), at('b', 'Năm 2026'))).toBeNull()
})

test.each([
  ['thi tốt nghiệp THPT', 'kỳ thi tốt nghiệp trung học phổ thông'],
  ['xét tốt nghiệp thcs', 'xét tốt nghiệp trung học cơ sở'],
  ['xét tốt nghiệp', null],
  ['tốt nghiệp', null],
  ['vào lớp mười', 'tuyển sinh vào lớp 10'],
  ['vào 10 công lập', 'tuyển sinh vào lớp 10']
])('the exam “%s” is offered as %s', (words, name) => {
  expect(examNamed(words)).toBe(name)
})

test('an exam is offered once, by one name, and “tốt nghiệp” alone is none', () => {
  const names = ['Thi tốt nghiệp THPT', 'Kỳ thi tốt nghiệp trung học phổ thông']
  expect(offered(at('a', names[0] ?? ''), at('b', names[1] ?? ''))).toBeNull()
  expect(offered(at('a', 'Điều kiện tốt nghiệp'), at('b', 'Tuyển sinh vào lớp 10'))).toBeNull()
  expect(offered(at('a', 'Tuyển sinh: 260'), at('b', 'Thi tốt nghiệp THPT'))).toBeNull()
})

test('the years of laws a passage names, of what was and of “năm ngoái” are not offered', () => {
  const told = (key: string, source: string) =>
    at(key, 'Mục 1', `Môn Ngữ văn thi trong ${MINUTES[key]} phút ${source}.`)
  const sources = [
    ['theo Thông tư số 31/2009/TT-BGDĐT', 'theo Quyết định ngày 23/10/2014'],
    ['như năm 2019', 'như năm 2020'],
    ['như năm ngoái', 'của năm học 2015-2016'],
    ['kể từ ngày 01/07/2021', 'kể từ ngày 01/07/2022']
  ] as const
  for (const [a, b] of sources) expect([a, offered(told('a', a), told('b', b))]).toEqual([a, null])
  expect(offered(told('a', 'trong năm học 2024-2025'), told('b', 'trong năm học 2025-2026'))).toEqual([
    'Năm học 2024-2025',
    'Năm học 2025-2026'
  ])
})

test('rivals that tell the same need no question back', () => {
  const same = 'Môn Ngữ văn thi trong 120 phút.'
  expect(offered(at('a', 'Năm 2025', same), at('b', 'Năm 2026', same))).toBeNull()
})

test.each([
  ['xem hết', 'Đóng hết học phí, xem thêm.'],
  ['có link không', 'Đường link công khai.'],
  ['bạn có người yêu chưa', 'Ban hành các yêu cầu đối với người học.'],
  ['ai là học sinh', 'Học sinh là người đang học.']
])('of “%s”, which says so little, nothing is asked back', (question, text) => {
  expect(offeredFor(question, at('a', 'Lớp 6', text), at('b', 'Lớp 9', `${text} Hết.`))).toBeNull()
})

test('nothing is asked back where a rival does not hold the number asked for', () => {
  expect(offered(at('a', 'Năm 2025'), at('b', 'Năm 2026', 'Môn Ngữ văn thi trong giờ hành chính.'))).toBeNull()
})

test('the levels a university names beside its own are those its applicants come from', () => {
  const of = (key: string, trail: string): AHit => ({
    ...at(key, trail),
    document: { title: 'Thông tin tuyển sinh', issuer: 'Trường Đại học Sao Mai', period: null }
  })
  expect(offered(of('a', 'Xét tuyển học sinh THPT'), of('b', 'Đào tạo đại học'))).toBeNull()
  expect(offered(at('a', 'Cấp trung học phổ thông'), at('b', 'Cấp tiểu học'))).toEqual([
    'Trung học phổ thông',
    'Tiểu học'
  ])
})

test.each([
  ['chỉ tiêu tuyển sinh: 260', []],
  ['tuyển sinh 260 chỉ tiêu', []],
  ['tuyển sinh: 0238.898.8989', []],
  ['tuyển sinh 10.000 em', []],
  ['thi vào lớp 10, lớp 6', ['thi vào lớp 10']],
  ['bài thi thứ ba', []],
  ['thi 90 phút', []],
  ['thi vào 10', ['thi vào 10']],
  ['tuyển sinh lớp 6', ['tuyển sinh lớp 6']],
  ['tuyển sinh 10', ['tuyển sinh 10']]
])('of “%s” the exams are %j', (text, exams) => {
  const named = slotsIn(text).filter(({ kind, start, end }) => kind === 'exam' && /\s/.test(text.slice(start, end)))
  expect(named.map(({ start, end }) => text.slice(start, end))).toEqual(exams)
})

test.each([
  ['quy chế sau đại học 2026', ['sau đại học']],
  ['trường dự bị đại học', ['dự bị đại học']],
  ['học đại học', ['đại học']]
])('of “%s” the levels are %j', (text, levels) => {
  const named = slotsIn(text).filter(({ kind }) => kind === 'level')
  expect(named.map(({ start, end }) => text.slice(start, end))).toEqual(levels)
})

test('two exams that each have the hour asked for are told apart, however far apart the search ranks them', () => {
  const hour = (key: string, trail: string, text: string, score: number): AHit => ({ ...at(key, trail, text), score })
  const one = hour('a', 'Tuyển sinh vào lớp 10', 'Sáng ngày 3/6: thi môn Toán lúc 8 giờ.', 20)
  const other = hour('b', 'Thi tốt nghiệp THPT', 'Môn thi: Toán; Giờ phát đề: 14 giờ 20; Giờ làm bài: 14 giờ 30', 10)
  expect(offeredFor('Môn Toán thi mấy giờ?', one, other)).toHaveLength(2)
  const silent = hour('b', 'Thi tốt nghiệp THPT', 'Môn Toán thi theo lịch của Sở.', 10)
  expect(offeredFor('Môn Toán thi mấy giờ?', one, silent)).toBeNull()
})

test('a grade that is named, whatever follows it, is not asked back', () => {
  const day = (key: string, grade: number, date: number): AHit => ({
    text: `Đăng ký trực tiếp tại trường: ngày ${date} tháng 7 năm 2026.`,
    provisionKey: key,
    trail: [`Tuyển sinh vào lớp ${grade}`],
    document: { title: 'Kế hoạch tuyển sinh', period: null }
  })
  const hits = [day('a', 1, 8), day('b', 6, 13)]
  expect(offeredFor('đăng ký trực tiếp ngày nào', ...hits)).toEqual(['Tuyển sinh vào lớp 1', 'Tuyển sinh vào lớp 6'])
  for (const grade of ['lớp 1', 'lop 6', 'lớp 10'])
    expect([grade, offeredFor(`đăng ký trực tiếp ${grade} ngày nào`, ...hits)]).toEqual([grade, null])
})

test.each([
  ['Tuyển sinh vào lớp 1', 'Tuyển sinh vào lớp 6', replies.clarify.admission],
  ['Tuyển sinh vào lớp 10', 'Kỳ thi tốt nghiệp trung học phổ thông', replies.clarify.exam],
  ['Tuyển sinh vào lớp 6', 'Kỳ thi tốt nghiệp trung học phổ thông', replies.clarify.exam_or_admission]
])('%s and %s are asked back by what they are, each to be answered from where it was found', (one, other, words) => {
  const back = askBack(QUESTION, evidenceFor(QUESTION, [at('a', one), at('b', other)].map(aHit)), DAY)
  expect(back?.reply.text).toContain(words)
  expect(back?.picks.map(({ passages }) => passages.length)).toEqual([1, 1])
})
