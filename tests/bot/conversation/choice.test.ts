import { expect, test } from 'vitest'
import { chosen, isUndecided } from '#bot/conversation/choice.ts'
import { buttons, readCommand, readNumber } from '#bot/conversation/command.ts'
import { bounded, NO_MEMORY, readMemory } from '#bot/conversation/memory.ts'
import { mask } from '#bot/review/privacy.ts'

const OFFERED = ['Lớp 1', 'Lớp 10', 'Mầm non'].map((label) => ({ label, payload: `hỏi ${label}` }))
const DAY = '2026-11-29'
const ASKED_BACK = { ...NO_MEMORY, offered: OFFERED, askedBack: true }

test.each([
  ['1', 'hỏi Lớp 1'],
  ['số 2', 'hỏi Lớp 10'],
  ['cái thứ hai', 'hỏi Lớp 10'],
  ['cai thu 3 a', 'hỏi Mầm non'],
  ['cuối cùng', 'hỏi Mầm non'],
  ['đầu tiên nhé', 'hỏi Lớp 1'],
  ['lớp 10', 'hỏi Lớp 10'],
  ['lop 10 ad oi', 'hỏi Lớp 10'],
  ['dạ cho con học mầm non ạ', 'hỏi Mầm non'],
  ['ở đâu', null],
  ['o dau a', null],
  ['nộp ở đâu', null],
  ['4', null],
  ['học phí lớp 10 đóng ở đâu vậy ạ', null],
  ['cảm ơn', null]
])('after a question back “%s” picks %s', (text, payload) => {
  expect(chosen(text, ASKED_BACK, DAY)).toBe(payload)
})

const YEARS = ['Năm 2023', 'Năm 2025', 'Năm học 2026-2027'].map((label) => ({ label, payload: `hỏi ${label}` }))

test.each([
  ['2023', 'hỏi Năm 2023'],
  ['năm 2025', 'hỏi Năm 2025'],
  ['dạ em hỏi năm 2023 ạ', 'hỏi Năm 2023'],
  ['nam 2025 nhe', 'hỏi Năm 2025'],
  ['năm học 2026-2027', 'hỏi Năm học 2026-2027'],
  ['năm nay', 'hỏi Năm học 2026-2027'],
  ['năm ngoái', 'hỏi Năm 2025'],
  ['mới nhất', 'hỏi Năm học 2026-2027'],
  ['năm gần nhất ạ', 'hỏi Năm học 2026-2027'],
  ['cả ba', 'hỏi Năm 2023\nhỏi Năm 2025\nhỏi Năm học 2026-2027'],
  ['tất cả', 'hỏi Năm 2023\nhỏi Năm 2025\nhỏi Năm học 2026-2027'],
  ['năm 2019', null],
  ['3', 'hỏi Năm học 2026-2027'],
  ['lệ phí thi tốt nghiệp năm 2025 là bao nhiêu', null],
  ['có gì mới không', null],
  ['hết hạn rồi à', null]
])('of the years asked back “%s” picks %s', (text, payload) => {
  expect(chosen(text, { ...ASKED_BACK, offered: YEARS }, DAY)).toBe(payload)
})

const PAPERS = ['05/2020/TT-BLĐTBXH', '05/2021/TT-BLĐTBXH', '35/2014/TTLT-BGDĐT…', 'Luật Cư trú'].map((label) => ({
  label,
  payload: `Điều 3 ${label}`
}))

test.each([
  ['cái năm 2020', 'Điều 3 05/2020/TT-BLĐTBXH'],
  ['thông tư năm 2020', 'Điều 3 05/2020/TT-BLĐTBXH'],
  ['05/2021', 'Điều 3 05/2021/TT-BLĐTBXH'],
  ['thông tư 5/2021 ạ', 'Điều 3 05/2021/TT-BLĐTBXH'],
  ['tt 35', 'Điều 3 35/2014/TTLT-BGDĐT…'],
  ['luật cư trú', 'Điều 3 Luật Cư trú'],
  ['2', 'Điều 3 05/2021/TT-BLĐTBXH'],
  ['thông tư 05', null],
  ['năm 2019', null],
  ['thông tư 06/2021', null],
  ['học phí năm 2020 là bao nhiêu', null],
  ['lớp 5', null],
  ['thông tư đó', null]
])('of the papers asked back “%s” picks %s', (text, payload) => {
  expect(chosen(text, { ...ASKED_BACK, offered: PAPERS }, DAY)).toBe(payload)
})

test('of nothing offered nothing is picked', () => {
  expect(chosen('tất cả', { ...NO_MEMORY, askedBack: true }, DAY)).toBeNull()
})

test('the value of a choice picks it without its noun', () => {
  expect(chosen('10', ASKED_BACK, DAY)).toBe('hỏi Lớp 10')
  const grades = ['Lớp 1', 'Lớp 5'].map((label) => ({ label, payload: `hỏi ${label}` }))
  expect(chosen('5', { ...ASKED_BACK, offered: grades }, DAY)).toBe('hỏi Lớp 5')
})

test.each([
  ['không biết', true],
  ['em không rõ ạ', true],
  ['năm nào cũng được', true],
  ['không biết nộp ở đâu', false],
  ['không', false]
])('whether “%s” is undecided: %s', (text, undecided) => {
  expect(isUndecided(text, ASKED_BACK)).toBe(undecided)
  expect(isUndecided(text, NO_MEMORY)).toBe(false)
})

test('a number picks nothing where nothing was asked back, but a label on the screen still does', () => {
  const memory = { ...ASKED_BACK, askedBack: false }
  expect(chosen('1', memory, DAY)).toBeNull()
  expect(chosen('lớp 10', memory, DAY)).toBe('hỏi Lớp 10')
})

test('a number picks the provision named under it, and none where none is', () => {
  const named = ['a/b', 'a/c'].map((passage, at) => readNumber(at + 1, passage))
  const memory = { ...NO_MEMORY, offered: [...named, buttons.person] }
  expect(['1', 'số 2', 'xem so 2 a', '3', 'cuối cùng'].map((text) => chosen(text, memory, DAY))).toEqual([
    'Xem nguyên văn a/b',
    'Xem nguyên văn a/c',
    'Xem nguyên văn a/c',
    null,
    null
  ])
})

test.each([
  ['Xem nguyên văn', { kind: 'full_text', passage: 'a/b' }],
  ['cho em xem đầy đủ với ạ', { kind: 'full_text', passage: 'a/b' }],
  ['xem hết', { kind: 'full_text', passage: 'a/b' }],
  ['đọc tất cả đi ạ', { kind: 'full_text', passage: 'a/b' }],
  ['hết', null],
  ['xem tất cả các ngành', null],
  ['xem hết hạn chưa', null],
  ['khoan tiep theo', { kind: 'next', passage: 'a/b', level: 'khoan' }],
  ['điều sau', { kind: 'next', passage: 'a/b', level: 'dieu' }],
  ['xem điểm trước ạ', { kind: 'previous', passage: 'a/b', level: 'diem' }],
  ['mục sau', { kind: 'next', passage: 'a/b' }],
  ['khoản sau a/dieu-3.khoan-2', { kind: 'next', passage: 'a/dieu-3.khoan-2', level: 'khoan' }],
  [
    'Điều trước 24-2024-tt-bgddt/dieu-37.khoan-2~2',
    { kind: 'previous', passage: '24-2024-tt-bgddt/dieu-37.khoan-2~2', level: 'dieu' }
  ],
  ['đọc tiếp', { kind: 'next', passage: 'a/b' }],
  ['tiếp đi ạ', { kind: 'next', passage: 'a/b' }],
  ['xem tiếp', { kind: 'next', passage: 'a/b' }],
  ['tiếp nhận hồ sơ ở đâu', null],
  ['tiếp tục học thì làm gì', null],
  ['báo tôi khi có trả lời nhé', { kind: 'tell_me' }],
  ['BAOTOI', { kind: 'tell_me' }],
  ['điều sau khi tốt nghiệp cần làm', null],
  ['báo cho tôi biết lịch thi', null],
  ['nguyên văn điều 5 thông tư 29', null]
])('“%s” is the command %j', (text, command) => {
  expect(readCommand(text, { ...NO_MEMORY, shown: 'a/b' })).toEqual(command)
})

test.each(['Xem nguyên văn 24-2024-tt-bgddt/dieu-37.khoan-2', 'Điều sau tep-12345678/phu-luc-1.bang-1.hang-3~2'])(
  'masking leaves a payload as it is: %s',
  (payload) => {
    expect(mask(payload)).toBe(payload)
  }
)

test('a memory of another shape or beyond its bounds is no memory', () => {
  expect(readMemory({ question: 5 })).toEqual(NO_MEMORY)
  expect(readMemory(null)).toEqual(NO_MEMORY)
  const long = bounded({
    ...ASKED_BACK,
    question: 'a'.repeat(601),
    offered: Array.from({ length: 20 }, () => OFFERED[0] as (typeof OFFERED)[0])
  })
  expect(long).toMatchObject({ question: null })
  expect(long.offered).toHaveLength(13)
  expect(readMemory(JSON.parse(JSON.stringify(long)))).toEqual(long)
})

test('a button to a neighbour is called by the level it goes to, and says it', () => {
  const levels = ['dieu', 'khoan', 'diem', 'muc_so', undefined] as const
  const after = levels.map((level) => buttons.next('a/b', level))
  expect(after.map(({ label }) => label)).toEqual(['Điều sau', 'Khoản sau', 'Điểm sau', 'Mục sau', 'Mục sau'])
  const read = after.map(({ payload }) => readCommand(payload, NO_MEMORY))
  expect(read.map((command) => command?.kind === 'next' && command.level)).toEqual([
    'dieu',
    'khoan',
    'diem',
    undefined,
    undefined
  ])
})
