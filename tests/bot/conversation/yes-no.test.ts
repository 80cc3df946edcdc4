import { expect, test } from 'vitest'
import { rankCandidates } from '#bot/conversation/candidate.ts'
import { asksDuty, isHearsay, presupposes, rulesOtherwise, yesNoOf } from '#bot/conversation/yes-no.ts'
import { aHit, evidenceFor } from './hits.ts'

const said = (question: string, text: string) => {
  const [best] = rankCandidates(question, evidenceFor(question, [aHit({ text, trail: [] })]))
  return best ? yesNoOf(question, best) : null
}

test('yes or no is said where the clause allows or forbids just what was asked', () => {
  expect(
    said('Thí sinh có được mang điện thoại vào phòng thi không?', 'Thí sinh không được mang điện thoại vào phòng thi.')
  ).toBe('Không được.')
  expect(said('thi sinh co duoc mang may tinh vao phong thi khong', 'Thí sinh được mang máy tính vào phòng thi.')).toBe(
    'Được.'
  )
})

test.each([
  [
    'a condition',
    'Thí sinh có được mang máy tính vào phòng thi không?',
    'Thí sinh được mang máy tính vào phòng thi nếu không có thẻ nhớ.'
  ],
  [
    'an exception',
    'Học sinh có được mang điện thoại vào lớp không?',
    'Học sinh không được mang điện thoại vào lớp, trừ giờ thầy cô cho phép.'
  ],
  [
    'groups named elsewhere',
    'Sinh viên sư phạm có được miễn học phí không?',
    'Sinh viên sư phạm được miễn học phí quy định tại khoản 1 Điều này.'
  ],
  [
    'another subject',
    'Thí sinh có được mang máy tính vào phòng thi không?',
    'Thí sinh không được mang điện thoại ra ngoài.'
  ],
  ['no question of leave', 'Thí sinh có phải mang máy tính không?', 'Thí sinh được mang máy tính.'],
  ['a denial asked back', 'Thí sinh không được mang máy tính đúng không?', 'Thí sinh không được mang máy tính.']
])('nothing is said beforehand in case of %s', (_, question, text) => {
  expect(said(question, text)).toBeNull()
})

test('a line that forbids or allows something else does not answer', () => {
  const asked = ['day', 'them', 'hoc', 'sinh'].map((folded, word) => ({
    folded,
    accented: folded,
    weight: 1,
    word,
    necessity: 1
  }))
  expect(rulesOtherwise(asked, 'Không giới thiệu học sinh lớp mình đến cơ sở dạy thêm.')).toBe(true)
  expect(rulesOtherwise(asked, 'Không được dạy thêm cho học sinh lớp mình.')).toBe(false)
  expect(rulesOtherwise(asked, 'Cấm giới thiệu, tổ chức, dạy thêm cho học sinh lớp mình.')).toBe(false)
  expect(rulesOtherwise(asked, 'Giáo viên dạy thêm ngoài nhà trường.')).toBe(false)
})

test('that something is paid for does not answer whether it may be done', () => {
  const asked = ['lam', 'them', 'ngoai', 'gio'].map((folded, word) => ({
    folded,
    accented: null,
    weight: 1,
    word,
    necessity: 1
  }))
  expect(rulesOtherwise(asked, 'Được hưởng tiền làm thêm giờ, tiền làm đêm, công tác phí.')).toBe(true)
  expect(rulesOtherwise(asked, 'Được hoạt động, làm việc ngoài giờ.')).toBe(false)
})

test.each([
  ['Vào lớp 6 có phải thi không?', true],
  ['vao lop 6 co phai thi ko', true],
  ['Có cần nộp học bạ không?', true],
  ['Có được nộp muộn không?', false]
])('“%s” asks whether one must: %s', (question, duty) => {
  expect(asksDuty(question)).toBe(duty)
})

test('what was heard is told from what is asked', () => {
  expect(isHearsay('Nghe nói bỏ thi môn Sử đúng không?')).toBe(true)
  expect(isHearsay('co dung la duoc nghi thu 7 dung ko')).toBe(true)
  expect(isHearsay('Đến muộn có được thi không?')).toBe(false)
})

test.each([
  ['Thí sinh đã được miễn mà vẫn dự thi thì dùng kết quả thi.', true],
  ['Thí sinh được miễn thì không phải dự thi.', false],
  ['Thí sinh đã được miễn mà dự thi vẫn được miễn.', false],
  ['Đội tuyển quốc gia được miễn thi tất cả các môn.', false]
])('“%s” only presupposes that one is exempt: %s', (line, presupposed) => {
  expect(presupposes([{ folded: 'mien', accented: null, weight: 1, word: 0, necessity: 1 }], line)).toBe(presupposed)
})
