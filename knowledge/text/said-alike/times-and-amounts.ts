/** What people say of times, amounts, money and measures whatever the subject. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const TIMES_AND_AMOUNTS = `
## kỳ, lần, thời gian
thường kỳ | định kỳ
hằng tháng | hàng tháng | mỗi tháng | từng tháng | mỗi tháng một lần | mỗi tháng 1 lần | tháng nào cũng
hằng tuần | hàng tuần | mỗi tuần | từng tuần | mỗi tuần một lần | tuần nào cũng
hằng ngày | hàng ngày | mỗi ngày | ngày nào cũng
hằng quý | hàng quý | mỗi quý | từng quý | theo quý
ba tháng một lần | 3 tháng một lần | 3 tháng 1 lần = hằng quý | hàng quý | mỗi quý | 03 tháng một lần
nửa năm một lần | 6 tháng một lần | sáu tháng một lần | 6 tháng 1 lần = 06 tháng một lần | 02 lần/năm
nửa năm | sáu tháng | 6 tháng
nửa đầu năm | sáu tháng đầu năm | 6 tháng đầu năm
nửa cuối năm | sáu tháng cuối năm | 6 tháng cuối năm
liên tục | liên tiếp | không gián đoạn | không ngắt quãng
!năm liền = năm liên tục | năm liên tiếp
!lần liền | lần liên tục | lần liên tiếp
vĩnh viễn | mãi mãi | suốt đời | cả đời | trọn đời | vô thời hạn | không thời hạn
hiện nay | hiện tại | bây giờ | hiện giờ | lúc này | hiện thời
trước đây | trước kia | hồi trước | lúc trước | hồi xưa
năm ngoái | năm rồi | năm vừa rồi = năm trước | năm trước liền kề
năm sau | năm tới | năm tiếp theo | năm kế tiếp | sang năm
năm học sau | năm học tới | năm học tiếp theo | năm học kế tiếp
lần sau | lần tới | lần tiếp theo | lần kế tiếp
kể từ | tính từ | bắt đầu từ
cuối năm học | kết thúc năm học | hết năm học
cuối tuần | thứ bảy chủ nhật | thứ 7 chủ nhật = ngày nghỉ hằng tuần | nghỉ hằng tuần | ngày nghỉ cuối tuần
ngày lễ | lễ tết | dịp lễ = ngày nghỉ lễ | nghỉ lễ, tết | ngày lễ, tết
ngày đi làm | ngày hành chính = ngày làm việc
giờ hành chính = giờ làm việc | thời gian làm việc
ngay lập tức | lập tức | tức thì | tức khắc | !ngay
mau chóng | nhanh chóng | kịp lúc = kịp thời | khẩn trương
cùng lúc | cùng một lúc | đồng thời | cùng thời gian | cùng thời điểm
lần đầu | lần đầu tiên | lần thứ nhất | lần một | lần 1
lặp lại | lặp đi lặp lại | nhiều lần | 02 lần trở lên | từ hai lần trở lên
gần đây nhất | mới đây nhất = gần nhất
bất cứ lúc nào | bất kỳ lúc nào | lúc nào cũng được | bất kỳ thời điểm nào
lâu dài | về lâu về dài | dài hạn
đúng hạn | đúng thời hạn | kịp hạn | đúng hẹn | trong thời hạn quy định
trễ hạn | trễ hẹn | chậm hạn | muộn hạn | lố hạn = quá hạn | quá thời hạn | không đúng thời hạn | không đúng hạn
trước hạn | trước thời hạn | sớm hơn hạn | sớm hơn thời hạn
mấy ngày xong | bao lâu xong | bao lâu thì xong | bao lâu có kết quả | mấy ngày có kết quả | chờ bao lâu | đợi bao lâu = thời hạn giải quyết | thời gian giải quyết | thời hạn trả kết quả
áp dụng từ khi nào | áp dụng từ ngày nào | bắt đầu áp dụng | khi nào áp dụng = có hiệu lực | có hiệu lực thi hành | hiệu lực thi hành
đang áp dụng | đang có hiệu lực | hiện hành
còn hạn | chưa hết hạn | còn xài được | còn dùng được = còn hiệu lực | còn giá trị | còn giá trị sử dụng | còn thời hạn
hết hạn = hết thời hạn | hết hiệu lực | hết giá trị sử dụng
có giá trị bao lâu | xài được bao lâu | dùng được bao lâu | có hạn mấy năm | có giá trị mấy năm = thời hạn hiệu lực | thời hạn sử dụng | giá trị sử dụng | có thời hạn
nửa tháng = 15 ngày
một tuần lễ | 1 tuần = 07 ngày | bảy ngày
nửa tiếng | nửa giờ | 30 phút | ba mươi phút
một tiếng đồng hồ | 1 tiếng đồng hồ = 60 phút | 01 giờ
một ngày đêm | suốt ngày đêm | cả ngày lẫn đêm = 24 giờ | 24/24 giờ | 24/24
!tháng liền = tháng liên tục | tháng liên tiếp
!ngày liền = ngày liên tục | ngày liên tiếp
cộng dồn | cộng gộp | tính gộp
tháng sau | tháng tới | tháng tiếp theo | tháng kế tiếp
ban đêm | buổi đêm | đêm khuya | đêm hôm
lần hai | lần 2 | lần thứ hai | lần thứ 2
lần cuối | lần cuối cùng | lần sau cùng
ngắn hạn | ngắn ngày | thời gian ngắn
lâu năm | nhiều năm
lâm thời = tạm thời
## giới hạn, lượng, phần
mức cao nhất | mức tối đa | mức trần | kịch trần | kịch khung
mức thấp nhất | mức tối thiểu | mức sàn
vượt quá | vượt mức | quá mức | lố mức
chưa tròn = chưa đủ
nhỏ hơn | thấp hơn | ít hơn | bé hơn
lớn hơn | cao hơn | nhiều hơn
trở xuống | đổ xuống = không quá | tối đa | không vượt quá
không giới hạn | không hạn chế
trường hợp đặc biệt | trường hợp ngoại lệ | ngoại lệ
trừ khi | trừ phi | ngoại trừ | trừ trường hợp
bất kể | bất luận | không phân biệt
không kể | không tính | chưa kể | không bao gồm | chưa bao gồm
kể cả | tính cả | gồm cả | bao gồm cả | luôn cả
quá nửa | hơn nửa | hơn một nửa | hơn phân nửa = quá một nửa | trên 50% | quá 1/2 | trên 1/2
hai phần ba = 2/3
một phần tư = 1/4 | 25%
gấp đôi | gấp hai | gấp 2 | gấp 02 lần | bằng 02 lần | bằng 200%
gấp ba | gấp 3 | gấp 03 lần | bằng 03 lần | bằng 300%
toàn bộ | tất cả | hết thảy | toàn thể | 100%
đa số | số đông | phần đông | phần lớn
thu nhập trung bình | thu nhập bình quân
tính trung bình | lấy trung bình | trung bình mỗi | trung bình một = bình quân
tổng số | tổng cộng
mấy phần trăm | bao nhiêu phần trăm | bao nhiêu % = tỷ lệ | tỉ lệ
mấy thành viên | bao nhiêu thành viên | mấy ủy viên | bao nhiêu ủy viên = số lượng thành viên | số thành viên
còn dư | dư ra | thừa ra = còn lại
thêm vào | thêm vô | đưa thêm = bổ sung
tăng mức | nâng mức
hạ mức | giảm mức | hạ xuống | giảm xuống
đổ lên = trở lên
cỡ chừng | áng chừng | ước chừng | khoảng chừng | xấp xỉ = khoảng | ước tính
miễn là | chỉ cần là = với điều kiện
ba phần tư = 3/4 | 75%
một phần ba = 1/3
gấp rưỡi | một lần rưỡi | 1,5 lần | bằng 150%
lương trung bình | lương bình quân | tiền lương bình quân
theo đầu người | tính đầu người | mỗi đầu người = mỗi người | bình quân đầu người
mấy bộ hồ sơ | bao nhiêu bộ hồ sơ = số lượng hồ sơ | 01 bộ | 02 bộ
chia đều | chia bằng nhau | phân bổ đều
một số lẻ | 1 số lẻ = một chữ số thập phân | chữ số thập phân thứ nhất
hai số lẻ | 2 số lẻ = hai chữ số thập phân | chữ số thập phân thứ hai
## tiền
phạt bao nhiêu | phạt mấy triệu | phạt bao nhiêu tiền | bị phạt bao nhiêu | nộp phạt bao nhiêu = phạt tiền | mức phạt | mức phạt tiền
đóng phạt | đóng tiền phạt | trả tiền phạt = nộp tiền phạt | nộp phạt
tốn bao nhiêu | tốn bao nhiêu tiền | hết bao nhiêu tiền | mất bao nhiêu tiền = chi phí | lệ phí | mức thu | mức phí
tiền làm giấy | tiền làm giấy tờ | tiền làm hồ sơ | phí làm giấy = lệ phí | phí, lệ phí
tiền đi thi | tiền dự thi = lệ phí thi | lệ phí dự thi | phí dự thi | lệ phí tuyển sinh
nguồn tiền | tiền lấy ở đâu | tiền lấy từ đâu | lấy tiền ở đâu | lấy tiền từ đâu | tiền ở đâu ra = nguồn kinh phí | kinh phí thực hiện | nguồn tài chính | kinh phí bảo đảm
tiền nhà nước | tiền của nhà nước | tiền ngân sách | công quỹ = ngân sách nhà nước
nhà nước chi tiền | nhà nước trả tiền | nhà nước lo | nhà nước chịu = ngân sách nhà nước bảo đảm | ngân sách nhà nước chi trả | ngân sách nhà nước cấp
rót tiền | rót vốn | rót kinh phí = cấp kinh phí | phân bổ kinh phí | bố trí kinh phí
xin kinh phí | xin cấp tiền = đề nghị cấp kinh phí | đề nghị hỗ trợ kinh phí
tiêu tiền | xài tiền | chi tiền = sử dụng kinh phí | sử dụng nguồn kinh phí | sử dụng tiền
chi những gì | chi cho việc gì | chi vào việc gì = nội dung chi
chi bao nhiêu = mức chi
dự trù | dự trù kinh phí = dự toán | dự toán kinh phí
trả tiền = thanh toán | chi trả
quẹt thẻ | trả qua thẻ | trả qua ngân hàng | internet banking | momo | ví điện tử = thanh toán không dùng tiền mặt | thanh toán trực tuyến
hoàn tiền | hoàn lại tiền | trả tiền lại = hoàn trả | trả lại tiền
không hoàn tiền | không trả lại tiền | mất luôn tiền = không hoàn trả | không được hoàn trả | không hoàn lại
tiền bồi dưỡng | tiền thù lao = thù lao | chi bồi dưỡng | mức bồi dưỡng
thưởng bao nhiêu | được thưởng bao nhiêu | thưởng mấy = mức tiền thưởng | tiền thưởng | mức thưởng
lãnh trợ cấp | lĩnh trợ cấp | nhận trợ cấp = hưởng trợ cấp | được trợ cấp
!mướn | thuê mướn = thuê
giá tiền | giá cả | giá bao nhiêu = mức giá | giá dịch vụ | đơn giá
lạc quyên | kêu gọi ủng hộ | kêu gọi góp tiền | quyên góp = vận động đóng góp | vận động quyên góp | vận động, quyên góp
vòi vĩnh | vòi tiền | hạch sách | làm khó dễ | hành dân = sách nhiễu | nhũng nhiễu | gây phiền hà
đồ của nhà nước | tài sản của nhà nước = tài sản công | tài sản nhà nước
tiền đền bù | đền bù = bồi thường
tiền của tỉnh = ngân sách tỉnh | ngân sách cấp tỉnh | ngân sách địa phương
tiền của phường = ngân sách xã | ngân sách cấp xã | ngân sách địa phương
tiền trung ương = ngân sách trung ương
hóa đơn đỏ = hóa đơn giá trị gia tăng
mượn tiền | vay mượn = vay vốn | vay tiền
!tiền lời | tiền lãi
lãi bao nhiêu | lãi mấy phần trăm | mức lãi = lãi suất | mức lãi suất
cho vay cắt cổ | cho vay nặng lãi | vay nặng lãi | tín dụng đen = cho vay lãi nặng
tiền ma chay | tiền đám tang | tiền chôn cất | tiền mai táng = mai táng phí | chi phí mai táng | trợ cấp mai táng
tiền cọc | cọc tiền = đặt cọc | tiền đặt cọc
thuế lương | thuế tncn = thuế thu nhập cá nhân
thuế vat | vat = thuế giá trị gia tăng
lấy lại thuế | nhận lại tiền thuế = hoàn thuế
lậu thuế | né thuế | trốn thuế
người ăn theo = người phụ thuộc
quà biếu | quà cáp | biếu quà = quà tặng | tặng quà
lót tay | đút lót | đút tiền | đưa phong bì = đưa hối lộ | hối lộ
nhận phong bì | ăn hối lộ | !ăn tiền = nhận hối lộ
biển thủ | thụt két | ăn chặn | bỏ túi riêng = tham ô | chiếm đoạt | tham ô tài sản
hùn vốn | hùn tiền | chung vốn = góp vốn
tiền làm ra | tiền kiếm được | kiếm được bao nhiêu = thu nhập
## kích thước, khoảng cách, tuổi
cách bao xa | xa bao nhiêu | cách bao nhiêu mét | cách mấy mét | cách mấy cây = khoảng cách | cự ly
rộng bao nhiêu | bao nhiêu mét vuông | mấy mét vuông | rộng mấy mét vuông = diện tích
chiều rộng | bề rộng | chiều ngang | bề ngang
to cỡ nào | kích cỡ | cỡ bao nhiêu = kích thước
bao nhiêu tuổi | mấy tuổi = độ tuổi | từ đủ
người già | người lớn tuổi = người cao tuổi
chưa thành niên | vị thành niên | chưa đủ 18 tuổi | dưới 18 tuổi | chưa tới 18 tuổi | chưa đến 18 tuổi
chưa đủ 16 tuổi | dưới 16 tuổi | chưa tới 16 tuổi | chưa đến 16 tuổi
tròn 18 tuổi | 18 tuổi tròn | đúng 18 tuổi = đủ 18 tuổi | từ đủ 18 tuổi
tròn 16 tuổi | đúng 16 tuổi = đủ 16 tuổi | từ đủ 16 tuổi
sinh ngày mấy | ngày sinh = ngày, tháng, năm sinh
mét vuông | m2 | m²
nặng mấy ký | nặng mấy cân = cân nặng | trọng lượng | khối lượng
tròn 14 tuổi | đúng 14 tuổi = đủ 14 tuổi | từ đủ 14 tuổi
giới trẻ | người trẻ = thanh niên
tuổi về hưu | tuổi hưu = tuổi nghỉ hưu
tên lót | tên đệm | chữ lót = chữ đệm
`
