import { expect, test } from 'vitest'
import { askBack } from '#bot/conversation/clarify.ts'
import { slotsIn } from '#bot/conversation/slots.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'
const QUESTION = 'Môn Ngữ văn thi trong bao nhiêu phút?'
const back = (...hits: AHit[]) => askBack(QUESTION, evidenceFor(QUESTION, hits.map(aHit)), DAY)
const offered = (...hits: AHit[]) => back(...hits)?.buttons?.map(({ label }) => label) ?? null

const at = (provisionKey: string, trail: string, text = 'Môn Ngữ văn thi trong 120 phút.'): AHit => ({
  text,
  provisionKey,
  trail: [trail],
  document: { title: 'Hướng dẫn tổ chức thi', period: null }
})

test('where exams differ, it is asked which', () => {
  expect(offered(at('a', 'Kỳ thi tốt nghiệp trung học phổ thông'), at('b', 'Tuyển sinh vào lớp 10'))).toEqual([
    'Kỳ thi tốt nghiệp t…',
    'Tuyển sinh vào lớp…'
  ])
})

test('years are told apart, but not a year from the school year it belongs to', () => {
  expect(offered(at('a', 'Năm 2025'), at('b', 'Năm 2026'))).toEqual(['Năm 2025', 'Năm 2026'])
  expect(offered(at('a', 'Năm học 2025-2026'), at('b', 'Năm 2026'))).toBeNull()
})

test.each([
  ['bài thi thứ ba', []],
  ['thi 90 phút', []],
  ['thi vào 10', ['thi vào 10']],
  ['tuyển sinh lớp 6', ['tuyển sinh lớp 6']],
  ['tuyển sinh 10', ['tuyển sinh 10']]
])('of “%s” the exams are %j', (text, exams) => {
  const named = slotsIn(text).filter(({ kind, start, end }) => kind === 'exam' && /\s/.test(text.slice(start, end)))
  expect(named.map(({ start, end }) => text.slice(start, end))).toEqual(exams)
})
