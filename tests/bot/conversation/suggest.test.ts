import { expect, test } from 'vitest'
import { compose } from '#bot/conversation/compose.ts'
import { LONGEST_REPLY, type Reply } from '#bot/conversation/reply.ts'
import { distinctProvisions } from '#bot/conversation/suggest.ts'
import { aHit } from './hits.ts'

const lines = (reply: Reply) => reply.text.split('\n')

test('what may be needed is named under a number that shows it, and nothing is told from it', () => {
  const one = aHit({ text: '2. Thí sinh có mặt trước 06 giờ 45.', trail: ['Điều 7. Giờ có mặt'] })
  const other = aHit({ text: '3. Phát đề lúc 07 giờ 30.', address: 'khoản 3 Điều 7', provisionKey: 'dieu-7.khoan-3' })
  const because = { kind: 'not_this', lacks: 'certainty', asked: '', near: [one, other] } as const
  const reply = compose('?', { kind: 'abstain', because, confidence: 0.6 }, 'https://hoidap.example.vn')
  expect(reply).toMatchObject({ outcome: 'abstain', reason: 'weak_evidence', citations: [] })
  expect(lines(reply)).toEqual([
    expect.stringMatching(/không dám đoán.*một trong các quy định sau:$/),
    '1. Giờ có mặt: khoản 2 Điều 7, 12/2026/QĐ-UBND – còn hiệu lực',
    expect.stringMatching(/^2\. .+: khoản 3 Điều 7, 12\/2026\/QĐ-UBND – còn hiệu lực$/),
    'Bạn chạm nút hoặc gõ số thứ tự để đọc nguyên văn.'
  ])
  expect(reply.buttons).toEqual([
    { label: 'Xem số 1', payload: 'Xem nguyên văn 12-2026-qd-ubnd/dieu-7.khoan-2' },
    { label: 'Xem số 2', payload: 'Xem nguyên văn 12-2026-qd-ubnd/dieu-7.khoan-3' }
  ])
  expect(reply.text).not.toMatch(/06 giờ 45|07 giờ 30/)
})

test('of provisions with long names as many are named as a reply holds', () => {
  const hits = Array.from({ length: 3 }, (_, i) =>
    aHit({ address: `mục “${'Quy định về việc tổ chức kỳ thi '.repeat(5)}${i}”`, provisionKey: `muc-${i}` })
  )
  const because = { kind: 'not_this', lacks: 'certainty', asked: '', near: hits } as const
  const reply = compose('?', { kind: 'abstain', because, confidence: 0.6 })
  expect(reply.text.length).toBeLessThanOrEqual(LONGEST_REPLY)
  expect(reply.buttons).toHaveLength(lines(reply).filter((line) => /^\d\. /.test(line)).length)
})

test('a provision is named by its own title, with the heading above where that says little', () => {
  const named = (text: string) => {
    const near = [aHit({ text, trail: ['III. TUYỂN SINH VÀO LỚP 6'] })]
    const because = { kind: 'not_this', lacks: 'certainty', asked: '', near } as const
    return lines(compose('?', { kind: 'abstain', because, confidence: 0.6 }))[1]
  }
  expect(named('3. Hồ sơ\na) Đơn;\nb) Học bạ.')).toMatch(/^1\. TUYỂN SINH VÀO LỚP 6 – Hồ sơ: khoản 2/)
  expect(named('2. Quên hoặc mất giấy tờ\na) Báo ngay;\nb) Viết cam đoan.')).toMatch(/^1\. Quên hoặc mất giấy tờ: /)
  expect(named('1. Mỗi trường nộp một bản.')).toMatch(/^1\. TUYỂN SINH VÀO LỚP 6: /)
})

test('rows of one table are named by what they are of', () => {
  const row = (at: number, school: string) =>
    aHit({
      text: `STT: ${at}; Trường: ${school}; Lớp: 1; Chỉ tiêu: 100`,
      provisionKey: `bang-1.hang-${at}`,
      address: `bảng, hàng ${at}`
    })
  const near = [row(1, 'Trường Tiểu học Vĩnh Am'), row(2, 'Trường Tiểu học Am Hạ')]
  const because = { kind: 'not_this', lacks: 'certainty', asked: '', near } as const
  expect(lines(compose('?', { kind: 'abstain', because, confidence: 0.6 })).slice(1, 3)).toEqual([
    expect.stringMatching(/^1\. Trường Tiểu học Vĩnh Am: bảng, hàng 1/),
    expect.stringMatching(/^2\. Trường Tiểu học Am Hạ: bảng, hàng 2/)
  ])
})

test('of one provision cut into passages one is named, and of many three', () => {
  const pieces = ['dieu-1', 'dieu-1', 'dieu-2', 'dieu-3', 'dieu-4'].map((provisionKey) => aHit({ provisionKey }))
  expect(distinctProvisions(pieces).map(({ passage }) => passage.provisionKey)).toEqual(['dieu-1', 'dieu-2', 'dieu-3'])
})
