import { expect, test } from 'vitest'
import { plainly } from '#bot/conversation/plainly.ts'

test.each([
  ['Em đến muộn 10 phút có được vào phòng thi không?', 'đến muộn 10 phút có được vào phòng thi không?'],
  ['con em den muon 10 phut co duoc vao phong thi ko', 'den muon 10 phut co duoc vao phong thi ko'],
  ['Bạn em quên căn cước có được thi không?', 'quên căn cước có được thi không?'],
  ['Em là mẹ đơn thân, hồ sơ vào lớp 1 cần những gì?', 'hồ sơ vào lớp 1 cần những gì?'],
  ['Con em 6 tuổi, hồ sơ vào lớp 1 cần những gì?', 'hồ sơ vào lớp 1 cần những gì?'],
  ['Bé nhà em sinh năm 2020, hồ sơ vào lớp 1 cần những gì?', 'hồ sơ vào lớp 1 cần những gì?'],
  ['Em là thí sinh tự do, rớt năm 2024, thi lại đăng ký ở đâu?', 'thí sinh tự do, rớt, thi lại đăng ký ở đâu?'],
  ['Em ở Quảng Ninh mới chuyển về xã Vĩnh Am, hồ sơ cần gì?', 'hồ sơ cần gì?'],
  ['Em quê Nghệ An, hiện sống ở thôn 3 xã Vĩnh Am, hồ sơ cần gì?', 'hồ sơ cần gì?'],
  ['Nhà em ở thôn 3 xã Vĩnh Am, con em học trường nào?', 'Nhà em ở thôn 3 xã Vĩnh Am, học trường nào?'],
  ['Trường con em thu tiền điều hòa có được không?', 'Trường thu tiền điều hòa có được không?'],
  ['Tiền ăn tối đa bao nhiêu, trường con em thu 32k', 'Tiền ăn tối đa bao nhiêu']
])('what is asked in “%s” is “%s”', (question, plain) => {
  expect(plainly(question, '2026-11-29')).toBe(plain)
})

test.each([
  'Hồ sơ vào lớp 1 gồm những gì?',
  'Con em cán bộ có được ưu tiên không?',
  'Cháu ngoại liệt sĩ có được cộng điểm không?',
  'Em gái tôi học lớp 6 có được miễn không?',
  'Em là Nguyễn Thị Hoa, học phí lớp 6 bao nhiêu?',
  'Mẹ em bị bệnh có được hỗ trợ không?',
  'Trẻ sinh năm 2021 có được vào lớp 1 không?',
  'Trẻ 7 tuổi có được vào lớp 1 không?',
  'Tuyển sinh năm 2020 có mấy ngành?',
  'Thi tốt nghiệp năm 2024 vào ngày nào?',
  'Nhà ở Quảng Ninh thì nộp hồ sơ ở đâu?',
  'Gia đình kinh tế khó khăn có được miễn không?',
  'Tiền ăn tối đa bao nhiêu, trường em thu 32k có đúng không?'
])('nothing is left out of “%s”', (question) => {
  expect(plainly(question, '2026-11-29')).toBeNull()
})
