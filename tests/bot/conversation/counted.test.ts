import { expect, test } from 'vitest'
import { answerPlaces } from '#bot/conversation/answer-places.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { fold } from '#knowledge/text/fold.ts'

const surest = (question: string, text: string) =>
  Math.max(0, ...answerPlaces(text, askedFor(question)).map(({ sureness }) => sureness))

test.each([
  ['Một giáo viên dạy thêm tối đa bao nhiêu lớp?', 'Mỗi lớp dạy thêm không quá 30 học sinh.'],
  ['mot hoc sinh hoc them toi da may mon', 'Mỗi môn học dạy thêm không quá 02 tiết một tuần.'],
  ['Tuổi bổ nhiệm hiệu trưởng tối đa bao nhiêu?', 'Hiệu trưởng giữ chức không quá 02 (hai) nhiệm kỳ.'],
  ['Tốt nghiệp thi mấy môn?', 'Môn thi có điểm từ 1,0 trở xuống là môn bị điểm liệt.'],
  ['Đăng ký kết hôn mấy ngày được cấp giấy?', 'Con sinh ra trước ngày đăng ký kết hôn là con chung của vợ chồng.']
])('“%s” is not counted by “%s”', (question, text) => {
  expect(surest(question, text)).toBeLessThanOrEqual(0.2)
})

test.each([
  ['Một lớp dạy thêm tối đa bao nhiêu học sinh?', 'Mỗi lớp dạy thêm không quá 30 học sinh.'],
  ['mot lop day them toi da may em', 'Mỗi lớp dạy thêm không quá 30 học sinh.'],
  ['Mỗi môn học thêm mấy tiết một tuần?', 'Mỗi môn học dạy thêm không quá 02 tiết một tuần.'],
  ['Quy định tuổi đi học theo đề án là bao nhiêu?', 'Là công dân Việt Nam, không quá 40 tuổi.'],
  ['Bao nhiêu điểm thì bị liệt?', 'Môn thi có điểm từ 1,0 trở xuống là môn bị điểm liệt.'],
  ['Giảng viên đi học không được quá bao nhiêu tuổi?', 'Là công dân Việt Nam, tuổi không quá 40.'],
  ['Một giáo viên kiêm nhiệm tối đa mấy việc?', 'Mỗi giáo viên không kiêm nhiệm quá 02 nhiệm vụ.'],
  ['Điểm chuẩn ngành Luật là bao nhiêu?', 'Ngành: Luật; Điểm trúng tuyển: 24,5']
])('“%s” is counted by “%s”', (question, text) => {
  expect(surest(question, text)).toBeGreaterThanOrEqual(0.9)
})

test.each([
  ['Phó giáo sư được giảm bao nhiêu giờ chuẩn?', 'Giảm 40% đối với phó giáo sư định mức giờ giảng chuẩn.', 0.9],
  ['pho giao su duoc giam bao nhieu gio chuan', 'Giảm 40% đối với phó giáo sư định mức giờ giảng chuẩn.', 0.9],
  ['Phó giáo sư được giảm bao nhiêu giờ chuẩn?', 'Giảng viên chiếm 40% tổng số giờ.', 0.5],
  ['Phó giáo sư được giảm bao nhiêu giờ chuẩn?', 'Giảm 40% đối với học phí.', 0.2],
  ['Điểm lớp 10 tính hệ số mấy?', 'Lớp 10 tính hệ số 1.', 1],
  ['diem lop 10 tinh he so may', 'Lớp 10 tính hệ số 1.', 1],
  ['Đăng ký sai thì sửa được mấy lần?', 'Được hủy và đăng ký lại nhiều lần.', 1],
  ['Thí sinh diện 1 cộng mấy điểm?', 'Diện 1: thí sinh bình thường, không cộng điểm.', 1]
])('“%s” ← “%s” is counted as surely as %d', (question, text, sureness) => {
  expect(surest(question, text)).toBe(sureness)
})

test.each([
  ['no nhieu mon duoc keo dai may nam', 'nam'],
  ['duoc nhieu diem', 'diem'],
  ['bao nhieu mon trong 2 nam', 'mon']
])('“%s” counts %s', (question, unit) => {
  const asked = askedFor(question)
  expect(asked.unit === null ? asked.kind : fold(asked.unit)).toBe(unit)
})
