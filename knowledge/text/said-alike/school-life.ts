/** What people say of what goes on at school, what it costs, and what helps pupils. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const SCHOOL_LIFE = `
## chuyên cần, nghỉ học
vắng học | vắng buổi học | nghỉ buổi học = nghỉ học
xin phép nghỉ học | nghỉ có xin phép | xin nghỉ học = nghỉ học có phép | nghỉ học có lý do | nghỉ học có lí do
nghỉ không phép | nghỉ không xin phép | nghỉ học không xin phép | tự ý nghỉ học = nghỉ học không phép | nghỉ học không có lý do | nghỉ học không có lí do
trời rét nghỉ học | nghỉ rét | nghỉ tránh rét | !nghỉ bão | nghỉ tránh bão | nghỉ mưa bão = thời tiết khắc nghiệt | thời tiết cực đoan | thiên tai | rét đậm, rét hại
bắt con nghỉ học | không cho con đi học | bắt con bỏ học = cản trở việc đi học | cản trở việc học tập | cản trở trẻ em đi học | cản trở quyền được giáo dục
không biết chữ | chưa biết chữ | không biết đọc biết viết = mù chữ | người mù chữ
lớp học chữ | đi học chữ = xóa mù chữ
học tại chức | hệ tại chức | vừa đi làm vừa học | vừa đi làm vừa đi học = vừa làm vừa học | vừa học vừa làm
## kỷ luật, hành vi
phạt học sinh | phạt học trò = kỷ luật học sinh | kỷ luật đối với học sinh | biện pháp kỷ luật | hình thức kỷ luật | xử lý kỷ luật
viết kiểm điểm | làm kiểm điểm | làm bản kiểm điểm | bản kiểm điểm = bản tự kiểm điểm | viết bản tự kiểm điểm | viết bản kiểm điểm
mời phụ huynh | gọi phụ huynh | mời bố mẹ lên trường | mời phụ huynh lên trường = thông báo cho cha mẹ học sinh | thông báo với cha mẹ học sinh | mời cha mẹ học sinh
đuổi học một tuần | đuổi học 1 tuần | đuổi học có thời hạn | cho nghỉ học một tuần | cho nghỉ học 1 tuần | cho nghỉ học mấy ngày = tạm dừng học ở trường | tạm dừng học tập ở trường | tạm dừng học tập có thời hạn
đánh lộn | oánh nhau | uýnh nhau | uýnh lộn | ẩu đả | choảng nhau = đánh nhau
!đánh bạn | đánh bạn học | đánh hội đồng = xâm phạm thân thể | đánh nhau | đánh đập
tẩy chay bạn | bị tẩy chay | bị bạn tẩy chay = cô lập | xua đuổi | cô lập, xua đuổi
đánh học sinh | đánh học trò | !tát học sinh | !bạt tai | đánh đòn | đánh trẻ = xâm phạm thân thể | xâm phạm thân thể người học | xúc phạm, xâm phạm thân thể
phạt quỳ | bắt quỳ | phạt đứng | phạt hít đất | bắt hít đất | úp mặt vào tường | phạt chạy = xâm phạm thân thể | mang tính chất bạo lực | mang tính bạo lực
sỉ nhục | nhục mạ | lăng mạ | xỉ vả | chửi mắng | chửi bới | chửi rủa | chửi học sinh = xúc phạm danh dự | xúc phạm nhân phẩm | xúc phạm danh dự, nhân phẩm
chửi thề | chửi bậy | nói bậy | văng tục = nói tục | nói tục, chửi bậy | lời nói thô tục
trấn lột | !xin đểu = chiếm đoạt tài sản | cưỡng đoạt tài sản
!ăn cắp | ăn trộm | lấy trộm | lấy cắp | chôm đồ = trộm cắp | trộm cắp tài sản
làm hư bàn ghế | làm hỏng bàn ghế | phá bàn ghế | làm hư đồ | làm hỏng đồ | đập phá đồ = làm hư hỏng tài sản | hủy hoại tài sản | phá hoại tài sản | làm hư hại tài sản | làm hỏng tài sản
!đền | !bắt đền | !đền tiền | !thường tiền = bồi thường
!sàm sỡ | !sờ mó = quấy rối tình dục | xâm hại tình dục
quần áo | áo quần | ăn mặc | cách ăn mặc | !đồ mặc = trang phục
bắt ép | ép uổng | !ép = ép buộc | bắt buộc | cưỡng ép
trong giờ học | khi đang học tập trên lớp | trong lúc học | lúc đang học | trong tiết học
smartphone = điện thoại thông minh | điện thoại di động
laptop = máy tính xách tay
ipad | tablet = máy tính bảng
chatgpt | chat gpt | gemini = trí tuệ nhân tạo
chơi game | chơi điện tử | nghiện game = trò chơi điện tử | chơi trò chơi điện tử
facebook | tiktok | youtube = mạng xã hội
đăng lên mạng | tung lên mạng | up lên mạng | đăng clip | đăng facebook = đăng tải | phát tán | đưa lên mạng xã hội | đưa lên mạng | lan truyền
quay phim | quay clip | quay video | quay lén = ghi hình | ghi âm, ghi hình
chụp hình | chụp ảnh
chụp lén | chụp trộm = chụp ảnh | ghi hình
## khoản thu, học phí
tiền trường | tiền đầu năm | tiền đầu năm học | các khoản tiền | các khoản đóng = khoản thu | các khoản thu
!lạm thu | !thu bậy | thu sai | thu lố = thu không đúng quy định | thu sai quy định | thu trái quy định | thu vượt mức | thu ngoài quy định
không thu tiền | miễn phí | không mất tiền | không tốn tiền | khỏi tốn tiền | không phải trả tiền | không phải đóng tiền
khỏi đóng tiền | khỏi trả tiền | khỏi nộp tiền = được miễn | không thu tiền | không phải nộp
quét mã qr | quét mã | chuyển khoản = không dùng tiền mặt | thanh toán không dùng tiền mặt | qua ngân hàng
giấy thu tiền | giấy nộp tiền | giấy biên nhận tiền = biên lai | biên nhận | phiếu thu
đóng từng tháng | đóng theo tháng | đóng hàng tháng | nộp từng tháng = hằng tháng | định kỳ hằng tháng | theo tháng
công khai thu chi | công khai tiền nong = công khai tài chính | công khai các khoản thu | công khai thu, chi
tiền vệ sinh | tiền lao công | tiền dọn vệ sinh = dịch vụ vệ sinh | vệ sinh trường lớp | vệ sinh lớp học | vệ sinh trường, lớp
tiền bán trú = dịch vụ bán trú | chăm sóc bán trú | phục vụ bán trú | quản lý bán trú
quỹ lớp | quỹ trường | tiền quỹ lớp = kinh phí hoạt động của ban đại diện cha mẹ học sinh | kinh phí hoạt động của ban đại diện
ủng hộ trường | quyên góp cho trường | đóng góp cho trường | tiền ủng hộ = tài trợ | khoản tài trợ | vận động tài trợ
mạnh thường quân | nhà hảo tâm = nhà tài trợ | tổ chức, cá nhân tài trợ
!cào bằng | bổ đầu học sinh | chia đầu học sinh = bình quân | mức bình quân | mức tài trợ bình quân
mua bảo hiểm y tế = tham gia bảo hiểm y tế | đóng bảo hiểm y tế
bảo hiểm thân thể = bảo hiểm tai nạn
## bán trú, đưa đón, giữ trẻ
ở lại trưa | ngủ trưa ở trường | ngủ trưa tại trường | ăn trưa ở trường | ăn cơm ở trường | cơm bán trú = ăn bán trú | chăm sóc bán trú | bữa ăn bán trú | tổ chức bán trú
học hai buổi | học 2 buổi | học cả ngày | học ngày hai buổi = 2 buổi/ngày | 02 buổi/ngày | hai buổi/ngày | 2 buổi trên ngày
đón muộn | đón trễ | rước trễ | trông muộn | giữ ngoài giờ | trông ngoài giờ | giữ trẻ ngoài giờ | trông thứ bảy | giữ thứ bảy = chăm sóc ngoài giờ | trông giữ ngoài giờ | trông trẻ ngoài giờ | quản lý ngoài giờ | ngoài giờ học
xe đưa rước | xe rước | đưa rước = đưa đón | xe đưa đón | đưa đón học sinh | đưa đón trẻ
!đón con | rước con | !đón cháu | rước cháu = đón trẻ | trả trẻ
gửi con | gởi con | gởi trẻ | gửi cháu = gửi trẻ | nhận trẻ | trông giữ trẻ | giữ trẻ
phần ăn | suất cơm | phần cơm = suất ăn | khẩu phần ăn | bữa ăn
!đồ ăn = thực phẩm | thức ăn
đồ ăn bẩn | đồ ăn ôi thiu | đồ ăn thiu | thức ăn ôi thiu = không bảo đảm an toàn thực phẩm | thực phẩm không bảo đảm an toàn | thực phẩm không an toàn | không đảm bảo an toàn thực phẩm
!trúng thực | ngộ độc thức ăn | ngộ độc đồ ăn = ngộ độc thực phẩm
căng tin | căn tin | canteen
bếp trường | bếp của trường = bếp ăn | nhà bếp | bếp ăn tập thể
ký túc xá | kí túc xá | ktx | khu nội trú
## hỗ trợ cho học sinh
phát gạo | cho gạo | cấp gạo | lãnh gạo = hỗ trợ gạo | trợ cấp gạo
ký gạo | kí gạo | ki lô gạo | cân gạo = kg gạo | ki-lô-gam gạo
tiền trọ | tiền ở trọ | tiền nhà trọ | tiền thuê trọ | tiền thuê nhà = tiền nhà ở | hỗ trợ tiền nhà ở
!ở trọ | thuê trọ | ở nhà trọ | mướn nhà trọ = tự lo chỗ ở | tự túc chỗ ở | thuê chỗ ở
nhà xa trường | ở xa trường | trường xa nhà = nhà ở xa trường | không thể đi đến trường và trở về nhà trong ngày | khoảng cách từ nhà đến trường | nhà cách trường
lội suối | qua sông qua suối | !đi đò | đường khó đi = địa hình cách trở | giao thông đi lại khó khăn
tiền sách vở | tiền mua sách vở | tiền mua sách = chi phí học tập | hỗ trợ chi phí học tập | mua sách vở | mua sách giáo khoa
cuốn tập | quyển tập | tập vở = vở viết | vở
dụng cụ học tập | đồ dùng học tập | đồ dùng đi học | đồ đi học
xin hỗ trợ | xin tiền hỗ trợ = đề nghị hỗ trợ | hưởng hỗ trợ
lãnh tiền | lĩnh tiền | !phát tiền = chi trả | nhận tiền | cấp tiền | cấp kinh phí
vay tiền đi học | vay tiền học | mượn tiền đi học = vay vốn học tập | tín dụng đối với học sinh, sinh viên
sách nâng cao | sách bổ trợ | sách luyện thi = sách tham khảo | xuất bản phẩm tham khảo | tài liệu tham khảo
sách tham khảo | xuất bản phẩm tham khảo
## dạy thêm, học thêm
dạy thêm ở nhà | dạy thêm tại nhà | dạy ở nhà riêng | dạy thêm bên ngoài | dạy thêm ở ngoài = dạy thêm ngoài nhà trường
học thêm bên ngoài | học thêm ở ngoài | học thêm ở nhà cô | học thêm nhà cô = học thêm ngoài nhà trường | dạy thêm ngoài nhà trường
học sinh của mình | học trò của mình | học sinh lớp mình | học trò mình | học sinh đang dạy = được nhà trường phân công dạy | phân công dạy học | đang được nhà trường phân công dạy
luyện thi | luyện đề = ôn thi | ôn tập | ôn luyện
học chữ trước | dạy chữ trước | học tiền tiểu học | lớp tiền tiểu học = dạy trước chương trình lớp một | dạy trước chương trình lớp 1 | trước chương trình lớp 1
kèm học sinh yếu | dạy học sinh yếu | dạy kèm học sinh yếu = phụ đạo
cắt xén bài | cắt bớt bài | giấu bài = cắt giảm nội dung | cắt xén nội dung
!học vẽ | !học đàn | !học múa | học nhạc | học hát = bồi dưỡng nghệ thuật | bồi dưỡng về nghệ thuật | nghệ thuật
!học bơi | !học võ | học đá bóng | học cầu lông = thể dục thể thao | thể dục, thể thao
báo hiệu trưởng | báo cho hiệu trưởng | nói với hiệu trưởng = báo cáo với hiệu trưởng | báo cáo hiệu trưởng | thông báo cho hiệu trưởng
giờ học chính | buổi học chính | tiết học chính = chính khóa | chính khoá | giờ học chính khóa
## chuyển trường, chuyển lớp
đổi trường | sang trường khác | qua trường khác = chuyển trường
đổi lớp | sang lớp khác | qua lớp khác = chuyển lớp
!trường cũ = trường nơi đi | trường chuyển đi | nơi chuyển đi | trường nơi chuyển đi
trường xin vào | trường muốn vào = trường nơi đến | trường chuyển đến | nơi chuyển đến | trường nơi chuyển đến
chuyển nhà | dọn nhà | !dời nhà | chuyển chỗ ở | đổi chỗ ở = chuyển nơi cư trú | thay đổi nơi cư trú | chuyển nơi ở | chuyển đến nơi ở mới
ở nước ngoài về | bên nước ngoài về | từ nước ngoài về = về nước | học sinh việt nam về nước | từ nước ngoài về nước
## lớp học, thời khóa biểu, năm học
lớp đông | lớp quá đông | mỗi lớp bao nhiêu học sinh | một lớp bao nhiêu học sinh | lớp bao nhiêu học sinh = sĩ số | sĩ số lớp | số học sinh trong một lớp | học sinh/lớp
chia lớp | xếp lớp | !phân lớp = biên chế lớp | sắp xếp lớp
mấy tiết một tuần | bao nhiêu tiết một tuần | mỗi tuần mấy tiết = số tiết | định mức tiết dạy | tiết/tuần
ra chơi | giải lao = nghỉ giữa giờ | nghỉ giữa các tiết | nghỉ giữa tiết
giờ vô học | giờ vô lớp = giờ vào học | giờ vào lớp | thời gian vào học
tan học | tan trường | giờ ra về | hết giờ học | kết thúc buổi học
lịch học | thời khóa biểu | thời khoá biểu
lịch năm học | lịch đi học = khung kế hoạch thời gian năm học | kế hoạch thời gian năm học
vào năm học mới | vô năm học mới | đi học lại sau hè | bắt đầu đi học lại = tựu trường | bắt đầu năm học
!khai trường = khai giảng
lễ tổng kết | bế giảng = kết thúc năm học | tổng kết năm học
học kỳ 1 | học kì 1 | học kỳ i | học kì i
học kỳ 2 | học kì 2 | học kỳ hai | học kỳ ii | học kì ii
mùa hè | dịp hè = nghỉ hè | thời gian nghỉ hè | kỳ nghỉ hè
học bù | dạy bù | dạy học bù
học zoom | học qua zoom | dạy qua zoom | học từ xa qua mạng = dạy học trực tuyến | học trực tuyến
chào cờ = sinh hoạt dưới cờ | chào cờ đầu tuần
trực nhật | quét lớp | quét dọn lớp | !dọn lớp = vệ sinh lớp học | vệ sinh trường lớp | vệ sinh trường, lớp
toilet | wc | !nhà cầu | !cầu tiêu | nhà xí = nhà vệ sinh | khu vệ sinh | phòng vệ sinh | công trình vệ sinh
máy lạnh = máy điều hòa | điều hòa nhiệt độ | điều hòa không khí
## ban đại diện cha mẹ
hội trưởng phụ huynh | hội trưởng hội phụ huynh | trưởng ban phụ huynh = trưởng ban đại diện cha mẹ học sinh | trưởng ban đại diện
bầu hội phụ huynh | bầu ban phụ huynh = cử ban đại diện cha mẹ học sinh | bầu ban đại diện cha mẹ học sinh
họp phụ huynh | !họp cha mẹ | họp phụ huynh đầu năm = họp cha mẹ học sinh | cuộc họp cha mẹ học sinh | cuộc họp toàn thể cha mẹ học sinh | hội nghị cha mẹ học sinh
xài quỹ | !tiêu quỹ | chi tiền quỹ = sử dụng kinh phí | chi tiêu kinh phí | quản lý, sử dụng kinh phí
## y tế trường học, an toàn
khám sức khỏe đầu năm | khám sức khỏe học sinh = kiểm tra sức khỏe | khám sức khỏe định kỳ | kiểm tra sức khoẻ
té ngã | bị té | bị ngã | gãy tay | gãy chân = tai nạn thương tích | tai nạn, thương tích | bị tai nạn
băng bó = sơ cứu | sơ cấp cứu | sơ cứu, cấp cứu | cấp cứu ban đầu
!nằm viện | đi viện | nằm bệnh viện = nhập viện | điều trị tại bệnh viện | điều trị nội trú
bệnh nan y = bệnh hiểm nghèo
tay chân miệng | thủy đậu | !trái rạ | quai bị | đau mắt đỏ | !sởi | bị sởi | ho gà | sốt xuất huyết = bệnh truyền nhiễm | bệnh dịch | dịch bệnh
!cận thị | !mắt cận | !bị cận = tật khúc xạ
sâu răng | đau răng = bệnh răng miệng | răng miệng
còi cọc | thấp còi | nhẹ cân = suy dinh dưỡng
béo phì | mập phì | !dư cân = thừa cân, béo phì | thừa cân
tẩy giun | sổ giun | xổ giun
stress | trầm cảm = sức khỏe tâm thần | rối loạn tâm thần | sức khoẻ tâm thần
tham vấn tâm lý | tư vấn tâm lý | tham vấn học đường | tư vấn học đường
chết đuối | té sông | té ao = đuối nước
## khuyết tật, hòa nhập
học chung với bạn bình thường | học chung lớp bình thường | học lớp bình thường | học lớp thường = giáo dục hòa nhập | học hòa nhập
khiếm thị | mù lòa | bị mù | mù hai mắt = khuyết tật nhìn
khiếm thính | bị điếc | câm điếc = khuyết tật nghe, nói | khuyết tật nghe nói
bại liệt | liệt hai chân | cụt tay | cụt chân | ngồi xe lăn | !đi xe lăn = khuyết tật vận động
thiểu năng | thiểu năng trí tuệ | chậm phát triển trí tuệ = khuyết tật trí tuệ
chương trình học riêng = kế hoạch giáo dục cá nhân
cô kèm riêng | giáo viên kèm riêng | cô kèm trẻ khuyết tật = người hỗ trợ giáo dục người khuyết tật | nhân viên hỗ trợ giáo dục người khuyết tật | hỗ trợ giáo dục người khuyết tật
`
