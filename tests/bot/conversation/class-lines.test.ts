import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { listAskedFor } from '#bot/conversation/places/class-lines.ts'
import { aHit, evidenceFor } from './hits.ts'

const khoan = (article: number, number: number, heading: string, text: string) =>
  aHit({
    text: `${number}. ${text}`,
    provisionKey: `dieu-${article}.khoan-${number}`,
    trail: [`Điều ${article}. ${heading}`],
    document: { title: 'Luật Cư trú' }
  })
const HITS = [
  khoan(
    25,
    1,
    'Tách hộ',
    'Thành viên hộ gia đình được tách hộ khi đáp ứng các điều kiện sau đây:\na) Đủ năng lực;\nb) Được đồng ý.'
  ),
  khoan(25, 2, 'Tách hộ', 'Hồ sơ tách hộ bao gồm tờ khai.'),
  khoan(
    28,
    2,
    'Hồ sơ, trình tự, thẩm quyền công nhận khu du lịch',
    'Trình tự, thẩm quyền công nhận khu du lịch được quy định như sau:\na) Nộp hồ sơ;\nb) Bộ trưởng quyết định.'
  ),
  khoan(30, 1, 'Tạm trú', 'Công dân không được tạm trú trong các trường hợp sau:\na) Chỗ ở cấm;\nb) Chỗ ở tranh chấp.'),
  khoan(
    20,
    1,
    'Nghỉ học tạm thời',
    'Người học được nghỉ học tạm thời trong các trường hợp sau:\na) Nhập ngũ;\nb) Ốm đau.'
  )
]

const told = (question: string, hits = HITS) => {
  const found = evidenceFor(question, hits)
  return listAskedFor(question, found, rankCandidates(question, found))?.hit.passage.provisionKey ?? null
}

test.each([
  ['Điều kiện tách hộ', 'dieu-25.khoan-1'],
  ['dieu kien tach ho la gi', 'dieu-25.khoan-1'],
  ['Thẩm quyền công nhận khu du lịch', 'dieu-28.khoan-2'],
  ['Điều kiện nghỉ học tạm thời', 'dieu-20.khoan-1'],
  ['Trường hợp nào được nghỉ học tạm thời', 'dieu-20.khoan-1'],
  ['Điều kiện tách hộ khẩu của người nước ngoài', null],
  ['Hồ sơ tách hộ', null],
  // forbids
  ['Điều kiện tạm trú', null],
  ['tách hộ ở đâu', null]
])('“%s” is told by the list of %s', (question, key) => {
  expect(told(question)).toBe(key)
})

test('of two lists under such headings none is told', () => {
  const other = khoan(40, 1, 'Tách hộ', 'Được tách hộ nếu đủ các điều kiện sau:\na) Một;\nb) Hai.')
  expect(told('Điều kiện tách hộ', [...HITS, other])).toBeNull()
})
