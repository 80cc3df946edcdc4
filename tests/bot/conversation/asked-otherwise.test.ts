import { expect, test } from 'vitest'
import { askedOtherwise } from '#bot/conversation/asked-otherwise.ts'

test.each([
  ['Trường thu tiền ăn 40k một ngày có đúng không ạ?', 'Trường thu tiền ăn bao nhiêu một ngày?'],
  ['Trường thu tiền ăn 40.000 một ngày, vậy có đúng quy định không', 'Trường thu tiền ăn bao nhiêu một ngày?'],
  ['Trường con em thu bảo hiểm 500 nghìn có sai không', 'Trường thu bảo hiểm bao nhiêu tiền?'],
  ['truong thu tien an 40k mot ngay co dung khong', 'truong thu tien an bao nhieu mot ngay?'],
  ['Lớp học thêm tan lúc 21 giờ 15 có đúng quy định không?', 'Lớp học thêm tan lúc mấy giờ?'],
  ['Lớp học thêm có 45 học sinh, có đúng không', 'Lớp học thêm có tối đa bao nhiêu học sinh?'],
  ['Mỗi lớp 45 học sinh có đúng không', 'Mỗi lớp tối đa bao nhiêu học sinh?'],
  ['Ai công nhận điểm du lịch?', 'Thẩm quyền công nhận điểm du lịch?'],
  ['co quan nao co tham quyen cong nhan diem du lich', 'tham quyen cong nhan diem du lich'],
  ['Ai có quyền yêu cầu ly hôn', 'Người có quyền yêu cầu ly hôn']
])('“%s” may be asked as “%s”', (question, otherwise) => {
  expect(askedOtherwise(question)).toContain(otherwise)
})

test.each([
  ['two sums', 'Thu 40k tiền ăn và 20k tiền nước có đúng không'],
  ['no number', 'Dạy như vậy có đúng không'],
  ['a grade', 'Lớp 3 học vậy có đúng không'],
  ['an address asked for', 'Địa chỉ trang web là gì'],
  ['no doubt', 'Nộp 40k ở đâu'],
  ['no act of an office', 'Ai được nghỉ học?'],
  ['the act further on', 'Người ai cũng công nhận']
])('a question with %s is asked in no other way', (_, question) => {
  expect(askedOtherwise(question)).toEqual([])
})
