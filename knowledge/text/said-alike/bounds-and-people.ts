/**
 * Words that say the same of a rule, whoever says them, parted by "|". Where "=" stands, only people
 * say what is before it and only rules what is behind it. "!" stands before what is too much like something else without its
 * marks, "#" for a number before it. Bounds and units first, then people, then what is done.
 */
export const BOUNDS_AND_PEOPLE = `
tối đa | nhiều nhất | không quá | không vượt quá | không được quá | không được vượt quá | không nhiều hơn | không lớn hơn | không hơn | ≤
tối thiểu | ít nhất | không dưới | không thấp hơn | không ít hơn | không được ít hơn | trở lên | ≥
chậm nhất | muộn nhất | không muộn hơn | không chậm hơn | hạn chót | hạn cuối
phần trăm | %
!tiền = # đồng | # đ
hằng năm | hàng năm | mỗi năm
giáo viên | nhà giáo
thầy cô | thầy cô giáo | cô giáo | thầy giáo = giáo viên | nhà giáo
phụ huynh | bố mẹ | ba mẹ = cha mẹ
học trò = học sinh
học sinh = trẻ em | người học
sinh viên | học viên = người học
thí sinh = người dự tuyển | người dự thi
!mấy đứa | !mấy em | !bao nhiêu em | bao nhiêu cháu = học sinh
bắt buộc = phải
!gia hạn | kéo dài
công bố | công khai
!cấm = nghiêm cấm | không được
!sai | trái | không đúng
!bớt = giảm
!đậu | đỗ | trúng tuyển
!rớt | trượt = không đạt
!trễ | muộn | chậm | quá hạn
!sửa = chỉnh sửa | điều chỉnh
!đổi = thay đổi | chuyển đổi
!mở = thành lập
!đau | ốm | bị bệnh = ốm đau | bị bệnh | mắc bệnh
!chỗ = nơi | địa điểm
!gửi | nộp
!đóng = nộp
!trả = chi trả | hoàn trả | trả lại
!dạy = giảng dạy
!giữ = lưu trữ | lưu giữ
cần giấy tờ gì | giấy tờ gì = hồ sơ gồm | hồ sơ bao gồm | thành phần hồ sơ
`
