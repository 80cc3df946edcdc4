import { expect, test } from 'vitest'
import { askedOtherwise } from '#bot/conversation/asked-otherwise.ts'
import { leavesValueOpen } from '#bot/conversation/value-asked.ts'

test.each([
  ['Trường thu tiền ăn 40k một ngày có đúng không ạ?', 'Trường thu tiền ăn bao nhiêu một ngày?'],
  ['Trường thu tiền ăn 40.000 một ngày, vậy có đúng quy định không', 'Trường thu tiền ăn bao nhiêu một ngày?'],
  ['Trường con em thu bảo hiểm 500 nghìn có sai không', 'Trường thu bảo hiểm bao nhiêu tiền?'],
  ['truong thu tien an 40k mot ngay co dung khong', 'truong thu tien an bao nhieu mot ngay?'],
  ['Lớp học thêm tan lúc 21 giờ 15 có đúng quy định không?', 'Lớp học thêm tan lúc mấy giờ?'],
  ['Lớp học thêm có 45 học sinh, có đúng không', 'Lớp học thêm có tối đa bao nhiêu học sinh?'],
  ['Mỗi lớp 45 học sinh có đúng không', 'Mỗi lớp tối đa bao nhiêu học sinh?'],
  ['Con mình 12 tuổi có được lập tài khoản riêng không?', 'Con mình bao nhiêu tuổi được lập tài khoản riêng?'],
  ['Nghe nói đến muộn 30 phút vẫn được vào thi đúng không?', 'Nghe nói đến muộn bao nhiêu phút được vào thi?'],
  ['dc 1.25 diem toan co bi liet ko', 'dc bao nhieu diem toan bi liet?'],
  ['Dạy thêm mỗi tuần 3 tiết có được không ạ', 'Dạy thêm mỗi tuần bao nhiêu tiết?'],
  ['lop hoc them 35 em co qua quy dinh ko', 'lop hoc them toi da bao nhieu em?'],
  ['Ai công nhận điểm du lịch?', 'Thẩm quyền công nhận điểm du lịch?'],
  ['co quan nao co tham quyen cong nhan diem du lich', 'tham quyen cong nhan diem du lich'],
  ['Ai có quyền yêu cầu ly hôn', 'Người có quyền yêu cầu ly hôn']
])('“%s” may be asked as “%s”', (question, otherwise) => {
  expect(askedOtherwise(question)).toContain(otherwise)
})

test.each([
  ['two sums', 'Thu 40k tiền ăn và 20k tiền nước có đúng không'],
  ['a grade', 'Con học lớp 7 có được học thêm không'],
  ['a year', 'Năm 2026 có được miễn không'],
  ['a bound of its own', 'Trẻ dưới 13 tuổi có được vào không'],
  ['a value behind what is asked', 'Có được vào lớp 1 không, em mới tạm trú 2 tháng'],
  ['no number', 'Dạy như vậy có đúng không'],
  ['a grade', 'Lớp 3 học vậy có đúng không'],
  ['an address asked for', 'Địa chỉ trang web là gì'],
  ['no doubt', 'Nộp 40k ở đâu'],
  ['no act of an office', 'Ai được nghỉ học?'],
  ['the act further on', 'Người ai cũng công nhận']
])('a question with %s is asked in no other way', (_, question) => {
  expect(askedOtherwise(question)).toEqual([])
})

test.each([
  ['12 tuổi có được lập tài khoản không', 'không cho trẻ dưới 13 tuổi lập tài khoản', false],
  ['14 tuổi có được lập tài khoản không', 'không cho trẻ dưới 13 tuổi lập tài khoản', true],
  ['lop hoc them 35 em co qua quy dinh ko', 'Mỗi lớp dạy thêm không quá 30 học sinh.', false],
  ['đi muộn 14 phút có được vào không', 'Đến chậm quá 15 phút thì không được dự thi.', true],
  ['đi muộn 14 phút có được vào không', 'Đến chậm không quá 15 phút vẫn được vào.', false],
  ['cách 3 km có được hỗ trợ không', 'Học sinh nhà cách trường từ 05 km trở lên', false],
  ['diện 3 được cộng 0,25 điểm đúng không', 'Diện 3, cộng 0,5 điểm: con liệt sĩ', false],
  ['lệch 0,2 điểm có được sửa không', 'Môn Ngữ văn lệch 0,5 điểm', true],
  ['6 tuổi có được hỗ trợ không', 'Trẻ em từ 3 đến 5 tuổi được hỗ trợ', true],
  ['có được hỗ trợ không', 'Trẻ em từ 3 đến 5 tuổi được hỗ trợ', false]
])('of the value in “%s”, “%s” says nothing: %s', (question, line, isOpen) => {
  expect(leavesValueOpen(question, 'bao nhiêu?', line)).toBe(isOpen)
})
