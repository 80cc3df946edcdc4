import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { dutiesOf } from '#bot/conversation/places/duties.ts'
import { aHit, evidenceFor } from './hits.ts'

const TITLE = 'Điều lệ trường trung cấp'
const khoan = (article: number, number: number, heading: string, text: string) =>
  aHit({
    text: `${number}. ${text}`,
    provisionKey: `dieu-${article}.khoan-${number}`,
    trail: [`Điều ${article}. ${heading}`],
    document: { title: TITLE }
  })
const HITS = [
  khoan(11, 1, 'Hội đồng trường', 'Hội đồng trường được thành lập ở trường công lập.'),
  khoan(
    11,
    6,
    'Hội đồng trường',
    'Chủ tịch hội đồng trường được hội đồng trường bầu theo nguyên tắc đa số. Chủ tịch hội đồng trường có nhiệm vụ, quyền hạn sau đây:\na) Triệu tập cuộc họp;\nb) Điều hành.'
  ),
  khoan(
    14,
    3,
    'Hội đồng quản trị',
    'Chủ tịch hội đồng quản trị có nhiệm vụ sau đây:\na) Lập chương trình;\nb) Điều hành.'
  ),
  khoan(
    20,
    3,
    'Phó hiệu trưởng',
    'Nhiệm vụ và quyền hạn của phó hiệu trưởng:\na) Giúp hiệu trưởng;\nb) Thay mặt hiệu trưởng.'
  ),
  khoan(24, 1, 'Phòng chức năng', 'Các phòng chức năng có nhiệm vụ tham mưu và giúp hiệu trưởng.'),
  khoan(18, 3, 'Tuyển sinh', 'Thí sinh dự tuyển chịu trách nhiệm về thông tin trong phiếu đăng ký.'),
  khoan(6, 2, 'Quy chế', 'Quy chế có các nội dung:\na) Chức năng;\nb) Nhiệm vụ, quyền hạn của thư viện nhà trường.'),
  khoan(30, 1, 'Nhà trường', 'Nhà trường có trách nhiệm thông báo kết quả học tập cho gia đình.')
]

const told = (question: string, hits = HITS) => {
  const found = evidenceFor(question, hits)
  const line = dutiesOf(question, found, rankCandidates(question, found))
  return line === null ? null : line.hit.passage.text.slice(line.span.start, line.span.end)
}

test.each([
  ['Nhiệm vụ của chủ tịch hội đồng trường là gì?', 'Chủ tịch hội đồng trường có nhiệm vụ, quyền hạn sau đây:'],
  [
    'nhiem vu cua chu tich hoi dong truong truong trung cap',
    'Chủ tịch hội đồng trường có nhiệm vụ, quyền hạn sau đây:'
  ],
  ['Chủ tịch hội đồng quản trị có những nhiệm vụ gì?', 'Chủ tịch hội đồng quản trị có nhiệm vụ sau đây:'],
  ['Nhiệm vụ của phó hiệu trưởng trường trung cấp', 'Nhiệm vụ và quyền hạn của phó hiệu trưởng:'],
  ['Nhiệm vụ của phòng chức năng', 'Các phòng chức năng có nhiệm vụ tham mưu và giúp hiệu trưởng.'],
  ['Trách nhiệm của nhà trường với gia đình', 'Nhà trường có trách nhiệm thông báo kết quả học tập cho gia đình.']
])('“%s” is told by “%s”', (question, line) => {
  expect(told(question)).toBe(line)
})

test.each([
  ['another school', 'Nhiệm vụ của phó hiệu trưởng trường đại học'],
  ['another head', 'Nhiệm vụ của chủ tịch hội đồng cử tuyển'],
  ['what is a small part', 'Trách nhiệm của thí sinh dự tuyển'],
  ['what is but named in a list', 'Nhiệm vụ của thư viện nhà trường'],
  ['what a duty is about', 'Trách nhiệm của nhà trường đối với thư viện'],
  ['no duties', 'Tiêu chuẩn của phó hiệu trưởng']
])('nothing tells of %s', (_, question) => {
  expect(told(question)).toBeNull()
})

test('of two that tell of the same none is told', () => {
  const other = aHit({
    text: '3. Nhiệm vụ của phó hiệu trưởng:\na) Giúp việc.',
    provisionKey: 'dieu-9.khoan-3',
    document: { id: 'khac', title: TITLE }
  })
  expect(told('Nhiệm vụ của phó hiệu trưởng trường trung cấp', [...HITS, other])).toBeNull()
})
