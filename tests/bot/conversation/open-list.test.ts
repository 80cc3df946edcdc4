import { expect, test } from 'vitest'
import { decide } from '#bot/conversation/decide.ts'
import { type AHit, aHit, evidenceFor } from './hits.ts'

const DAY = '2026-05-10'
const OTHER: AHit = {
  text: '1. Thư viện mở cửa vào sáng thứ Bảy.',
  trail: [],
  provisionKey: 'dieu-3.khoan-1',
  score: 12
}
const decided = (question: string, hit: AHit) => decide(question, evidenceFor(question, [aHit(hit), aHit(OTHER)]), DAY)

const LEAD: AHit = {
  text: 'Điều 26. Cơ sở giáo dục mầm non\nCơ sở giáo dục mầm non bao gồm:',
  trail: ['Chương II. CƠ SỞ GIÁO DỤC'],
  provisionKey: 'dieu-26'
}
const PART: AHit = {
  id: '12-2026-qd-ubnd/dieu-20.khoan-2~1',
  text: '2. Phó hiệu trưởng phải bảo đảm các tiêu chuẩn sau đây:\na) Có phẩm chất tốt;\nb) Đạt tiêu chuẩn của phó hiệu trưởng.',
  trail: ['Điều 20. Phó hiệu trưởng'],
  provisionKey: 'dieu-20.khoan-2'
}

test('what leads in a list that stands elsewhere is no answer by itself: the whole provision is wanted', () => {
  expect(decided('Cơ sở giáo dục mầm non bao gồm những gì?', LEAD)).toMatchObject({
    kind: 'abstain',
    article: { id: '12-2026-qd-ubnd/dieu-26' }
  })
})

test('of a list cut into several passages all is wanted where all was asked for', () => {
  const asked = { kind: 'answer', article: { id: '12-2026-qd-ubnd/dieu-20.khoan-2', exact: true } }
  expect(decided('Phó hiệu trưởng phải bảo đảm các tiêu chuẩn nào?', PART)).toMatchObject(asked)
  expect(
    decided('Phó hiệu trưởng phải bảo đảm các tiêu chuẩn nào?', { ...PART, id: '12-2026-qd-ubnd/dieu-20.khoan-2' })
  ).not.toMatchObject(asked)
})
