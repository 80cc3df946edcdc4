/** What people say of papers, places, qualities, skill and technology whatever the subject. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const PAPERS_AND_PLACES = `
## giấy tờ, hồ sơ
cần giấy tờ gì | cần giấy gì | cần những giấy gì | phải có giấy gì | giấy tờ cần có = thành phần hồ sơ | hồ sơ gồm | hồ sơ bao gồm
các bước | mấy bước = trình tự | trình tự thực hiện | trình tự, thủ tục
form mẫu | form đơn | tờ mẫu | mẫu giấy | mẫu đơn = biểu mẫu | theo mẫu
điền form | điền mẫu | điền giấy = kê khai | điền thông tin
tờ khai | bản khai
giấy gốc | giấy tờ gốc | bản gốc = bản chính
công chứng giấy tờ | công chứng bằng | công chứng bản sao | sao y giấy tờ | sao y bản chính = chứng thực bản sao từ bản chính | chứng thực bản sao
photo có công chứng | bản sao có công chứng | bản photo có công chứng = bản sao có chứng thực | bản sao chứng thực | bản sao được chứng thực
photo giấy tờ | photocopy | phô tô = sao chụp | bản chụp | bản sao
xã xác nhận | phường xác nhận | xác nhận của xã | xác nhận của phường | dấu xã | dấu phường = xác nhận của ủy ban nhân dân cấp xã | ủy ban nhân dân cấp xã xác nhận
đóng mộc | đóng mộc đỏ | đóng dấu đỏ = đóng dấu
con mộc | dấu mộc | mộc đỏ | dấu đỏ = con dấu
ký tên | ký vô | đặt bút ký = chữ ký | ký xác nhận | ký và ghi rõ họ tên
ký điện tử | ký online | ký trên mạng | ký qua mạng = chữ ký điện tử | chữ ký số | ký số
ký giùm | ký dùm | ký hộ = ký thay
giả chữ ký | ký nhái = giả mạo chữ ký
lăn tay | lăn dấu tay | in dấu tay | lấy dấu tay = điểm chỉ | vân tay
lập biên bản | làm biên bản | ghi biên bản | viết biên bản
hợp đồng miệng | thỏa thuận miệng | nói miệng | hứa miệng | bằng miệng = bằng lời nói
giấy trắng mực đen | viết ra giấy | bằng giấy tờ = bằng văn bản
thư mời | giấy mời
nhờ người khác nộp | nhờ người nộp giùm | nhờ người làm giùm | nộp giùm | nộp hộ | nộp dùm = ủy quyền | người được ủy quyền
tờ lý lịch | giấy lý lịch | bản lý lịch = sơ yếu lý lịch
lý lịch sạch | lý lịch trong sạch = lý lịch rõ ràng | lý lịch bản thân rõ ràng
xét lý lịch | kiểm tra lý lịch | thẩm tra lý lịch
giấy sức khỏe = giấy khám sức khỏe | giấy chứng nhận sức khỏe
giấy bác sĩ | giấy bệnh viện | giấy của bệnh viện = xác nhận của cơ sở y tế | giấy xác nhận của cơ sở y tế
hình thẻ | ảnh thẻ | hình chân dung | mấy tấm hình | mấy tấm ảnh = ảnh chân dung | ảnh cỡ | ảnh màu
file scan | bản scan | scan giấy tờ | chụp hình giấy tờ = bản chụp | bản quét | bản sao điện tử
file | tập tin | tệp tin
bản cứng = hồ sơ giấy
giấy hẹn | phiếu hẹn | giấy biên nhận hồ sơ = giấy tiếp nhận hồ sơ và hẹn trả kết quả | giấy hẹn trả kết quả | phiếu hẹn trả kết quả
giấy tùy thân | giấy tờ tùy thân = giấy tờ chứng minh nhân thân | thẻ căn cước | căn cước
làm mất | đánh mất | thất lạc | bị mất
bị rách | rách nát | !bị mờ = hư hỏng | bị hư hỏng
làm lại giấy | làm lại giấy tờ | xin làm lại | xin lại giấy = cấp lại
giấy giả | hồ sơ giả | giấy tờ dỏm = giấy tờ giả | hồ sơ giả mạo | giả mạo giấy tờ | giả mạo hồ sơ
hồ sơ thiếu | thiếu giấy tờ | thiếu giấy | thiếu hồ sơ = hồ sơ không đầy đủ | hồ sơ chưa đầy đủ | chưa đầy đủ | không đầy đủ
nộp thêm giấy | thêm giấy tờ | bổ sung giấy tờ = bổ sung hồ sơ | hoàn thiện hồ sơ
bị trả hồ sơ | hồ sơ bị trả = trả lại hồ sơ | từ chối tiếp nhận hồ sơ | không tiếp nhận hồ sơ
rút hồ sơ | xin lại hồ sơ | lấy lại hồ sơ
làm hồ sơ = lập hồ sơ | chuẩn bị hồ sơ
lấy kết quả | tới lấy kết quả = nhận kết quả | trả kết quả
cất giữ | lưu lại = lưu trữ | bảo quản | lưu giữ
dán công khai | dán bảng | dán bảng thông báo = niêm yết | niêm yết công khai
giao kèo = hợp đồng
làm hợp đồng = giao kết hợp đồng | ký kết hợp đồng
phá hợp đồng | bỏ ngang hợp đồng = đơn phương chấm dứt hợp đồng | chấm dứt hợp đồng
giấy tiền án | giấy không tiền án | giấy xác nhận không tiền án = phiếu lý lịch tư pháp | lý lịch tư pháp
có tiền án = có án tích | án tích
!đi tù | ngồi tù | !ở tù = phạt tù | bị phạt tù | hình phạt tù
giấy xuất viện | giấy ra viện
3x4 = 3cm x 4cm
4x6 = 4cm x 6cm
bản mềm | file mềm
!giấy đất | !sổ đỏ | !sổ hồng | !bìa đỏ = giấy chứng nhận quyền sử dụng đất
bằng lái | bằng lái xe | gplx = giấy phép lái xe
giấy tờ xe | giấy xe | cà vẹt | cà vẹt xe = chứng nhận đăng ký xe | giấy đăng ký xe
giấy kinh doanh = giấy chứng nhận đăng ký doanh nghiệp | giấy chứng nhận đăng ký hộ kinh doanh | giấy chứng nhận đăng ký kinh doanh
cạo sửa | bôi xóa | tẩy sửa = tẩy xóa
đốt bỏ | xé bỏ = tiêu hủy
phông chữ | font chữ | font
size chữ | chữ to bao nhiêu = cỡ chữ
## nơi, kênh
chỗ nộp | nộp ở đâu | nộp chỗ nào | nộp cho ai | nộp đâu = nơi tiếp nhận hồ sơ | cơ quan tiếp nhận hồ sơ | cơ quan tiếp nhận | nơi nộp hồ sơ
một cửa | phòng một cửa | quầy một cửa = bộ phận tiếp nhận và trả kết quả | trung tâm phục vụ hành chính công | bộ phận một cửa
web dịch vụ công | trang dịch vụ công | app dịch vụ công = cổng dịch vụ công quốc gia | cổng dịch vụ công | hệ thống thông tin giải quyết thủ tục hành chính
nộp online | nộp qua mạng | nộp trên mạng | làm qua mạng | làm trên mạng = nộp hồ sơ trực tuyến | nộp trực tuyến | dịch vụ công trực tuyến | trên môi trường điện tử | trực tuyến
web | trang mạng = trang thông tin điện tử | cổng thông tin điện tử | website
qua bưu điện | đường bưu điện | gửi bưu điện | gởi bưu điện = dịch vụ bưu chính | bưu chính công ích | qua đường bưu điện
nộp tay | nộp tận tay | đem tới nộp | đến tận nơi nộp = nộp trực tiếp | trực tiếp
đích thân | tự mình = trực tiếp
đường dây nóng | hotline | số nóng | tổng đài
gọi điện | gọi điện thoại | điện thoại cho = qua điện thoại
nhắn tin | gửi tin nhắn | sms = tin nhắn
!mail | gửi mail | gởi mail | qua mail | địa chỉ mail = thư điện tử | email
báo đài | đăng báo | lên tivi | trên tivi = phương tiện thông tin đại chúng | báo chí | phương tiện truyền thông
loa phường | loa xã | đài phường | loa phát thanh = truyền thanh cơ sở | hệ thống truyền thanh | đài truyền thanh
văn phòng chính | cơ sở chính | nơi đặt văn phòng = trụ sở chính | trụ sở
chỗ mình ở | nơi mình ở | chỗ đang ở | nơi đang ở | nhà đang ở = nơi cư trú | nơi ở hiện tại | chỗ ở hiện nay
giáp biên | vùng biên | sát biên giới = khu vực biên giới | xã biên giới | biên giới
vùng núi | trên núi | miền ngược = miền núi
ở quê | miền quê | thôn quê | dưới quê = nông thôn
thành thị | đô thị
chỗ công cộng = nơi công cộng
chỗ khám bệnh | bệnh viện = cơ sở khám bệnh, chữa bệnh | cơ sở y tế | cơ sở khám chữa bệnh
quê gốc | nguyên quán = quê quán
ngoài đảo | đảo xa | ở đảo | trên đảo = hải đảo | xã đảo
hẻo lánh | vùng xa xôi | nơi xa xôi = vùng sâu, vùng xa
khóm ấp | buôn làng | bản làng | !ấp | !xóm | !khóm | khu phố = thôn | tổ dân phố
trưởng ấp | trưởng xóm | trưởng bản | trưởng khu phố = trưởng thôn | tổ trưởng tổ dân phố
xuất ngoại | qua nước ngoài = ra nước ngoài | xuất cảnh
người ngoại quốc | ông tây = người nước ngoài
việt kiều | kiều bào = người việt nam định cư ở nước ngoài
## tính chất
nhất thiết phải | nhất thiết | buộc phải = bắt buộc
không nhất thiết | không cần thiết phải | không cần phải = không bắt buộc | không yêu cầu
tùy tâm | tùy lòng | tùy hỷ | theo ý muốn = tự nguyện
tự ý | tự tiện | tùy tiện
tính phí | mất phí | phải trả phí | có mất tiền không | có tốn tiền không = thu phí | lệ phí | mức thu
riêng biệt | tách riêng | để riêng
xài chung | dùng chung | sử dụng chung
đời tư | chuyện riêng | riêng tư = đời sống riêng tư | bí mật cá nhân
cho dân biết | cho mọi người biết | cho dân xem = công khai
giữ kín | giữ bí mật | bảo mật | không tiết lộ | không được tiết lộ
để lộ | làm lộ | tiết lộ | rò rỉ | lộ lọt | lọt ra ngoài
giấu tên | ẩn danh | không ghi tên = nặc danh | không rõ họ tên
đúng luật | hợp luật = hợp pháp | đúng quy định của pháp luật
phạm luật | sai luật | trái luật | phạm pháp | không đúng luật = vi phạm pháp luật | trái pháp luật | trái quy định của pháp luật | không đúng quy định của pháp luật
cố ý | cố tình | chủ tâm
vô ý | sơ ý | lỡ tay | vô tình | không cố ý
bị hư | bị hỏng | bị bể | hư hại = hư hỏng | bị hư hỏng
đủ điều kiện | đáp ứng điều kiện | đáp ứng đủ điều kiện | thỏa điều kiện
không đủ điều kiện | không đáp ứng điều kiện | không đạt điều kiện | thiếu điều kiện
đạt chuẩn | đủ chuẩn | đáp ứng tiêu chuẩn | đạt tiêu chuẩn | đúng chuẩn
giấu giếm | giấu nhẹm | ém nhẹm | bưng bít = che giấu
làm chui | mở chui | hoạt động chui = không phép | trái phép | không có giấy phép | chưa được cấp phép
hàng nhái | hàng dỏm | hàng fake | !đồ giả = hàng giả
giả danh | mạo danh | giả dạng | mạo nhận
xài rồi | !đồ cũ = đã qua sử dụng
lỗi nhẹ | tội nhẹ | vi phạm nhẹ = ít nghiêm trọng
lỗi nặng | tội nặng | vi phạm nặng = nghiêm trọng
kỳ thị | đối xử bất công = phân biệt đối xử
tương đương | ngang với | ngang bằng
## hỏi về điều khoản
nghĩa là gì | có nghĩa là gì | định nghĩa | nghĩa là sao | hiểu là gì = được hiểu là | giải thích từ ngữ
để làm gì | nhằm làm gì | vì mục đích gì = mục đích | mục tiêu
áp dụng cho ai | dành cho ai = đối tượng áp dụng | áp dụng đối với
hưởng gì | được hưởng gì | được hưởng những gì | được lợi gì = quyền lợi | chế độ | được hưởng
có quyền gì | có những quyền gì | quyền gì = quyền hạn | nhiệm vụ, quyền hạn | quyền
phải làm gì | phải làm những gì | có trách nhiệm gì | lo việc gì | phụ trách gì = nhiệm vụ | trách nhiệm | nghĩa vụ
không được làm gì | không được làm những gì | cấm làm gì | cấm những gì = hành vi bị nghiêm cấm | nghiêm cấm | không được làm
cần những gì | cần có gì | phải có những gì = điều kiện | tiêu chuẩn | yêu cầu
bị xử sao | bị xử thế nào | có bị gì không | có bị sao không | vi phạm thì sao = bị xử lý | xử lý vi phạm | hình thức xử lý | xử phạt
ai quyết | ai quyết định | ai cho phép = thẩm quyền | có thẩm quyền
bằng cách nào | cách nào | làm cách nào = hình thức | cách thức | phương thức
## làm, nói, hỏi
sử dụng | !dùng | !xài
bảo đảm | đảm bảo
lấy ý kiến | hỏi ý kiến | xin ý kiến | tham khảo ý kiến
góp ý | đóng góp ý kiến | tham gia ý kiến
bàn bạc | thảo luận | bàn luận
báo cho biết | báo tin = thông báo
chỉ dẫn | bày cách = hướng dẫn
coi lại | xem lại | dò lại = rà soát | kiểm tra lại | xem xét lại
góp mặt | tới dự = tham dự | tham gia
thay cho = thay thế
lần lượt | tuần tự | theo thứ tự
làm ăn | buôn bán = kinh doanh | mua bán
bằng lòng | ưng thuận | gật đầu = đồng ý | chấp thuận
làm chung với | cùng làm với | kết hợp với = phối hợp với | phối hợp
ưu tiên ai trước | xét ai trước | ai được xét trước = thứ tự ưu tiên
cãi lộn | gây lộn | cự cãi | cãi nhau = mâu thuẫn | tranh chấp
## trình độ, sức khỏe, ngôn ngữ
cần bằng gì | bằng cấp gì | học tới đâu | học hết lớp mấy = trình độ | trình độ đào tạo | văn bằng
trình độ văn hóa | trình độ học vấn = trình độ giáo dục phổ thông
mấy năm kinh nghiệm | bao nhiêu năm kinh nghiệm | làm được mấy năm = kinh nghiệm | thời gian công tác | năm kinh nghiệm
biết ngoại ngữ | giỏi ngoại ngữ | rành ngoại ngữ = trình độ ngoại ngữ | năng lực ngoại ngữ
biết vi tính | biết tin học | rành máy tính = trình độ tin học | kỹ năng sử dụng công nghệ thông tin
tư cách tốt | đạo đức tốt | tư cách đạo đức = phẩm chất đạo đức | phẩm chất, đạo đức
đủ sức khỏe | khỏe mạnh | sức khỏe tốt | bảo đảm sức khỏe
yếu sức khỏe | sức khỏe yếu | không đủ sức = không đủ sức khỏe | không bảo đảm sức khỏe
dịch công chứng | dịch thuật công chứng = bản dịch có chứng thực | dịch sang tiếng việt
## công nghệ
app = ứng dụng | phần mềm
lên mạng | trên internet | trên net | vô mạng | vào mạng = trên không gian mạng | trên môi trường mạng | mạng internet
lập tài khoản | mở tài khoản | tạo tài khoản | đăng ký tài khoản
password = mật khẩu
login | vô tài khoản | vào tài khoản = đăng nhập | truy cập
vneid | app vneid | id điện tử = tài khoản định danh điện tử | ứng dụng định danh quốc gia | định danh điện tử
dữ liệu cá nhân | thông tin cá nhân
gắn camera | lắp camera | camera an ninh = camera giám sát | hệ thống camera | thiết bị ghi hình
ghi âm | thu âm
lừa trên mạng | lừa đảo qua mạng | lừa đảo trên mạng = lừa đảo chiếm đoạt tài sản | lừa đảo trên không gian mạng
tin giả | tin vịt | tin bịa | tin thất thiệt = thông tin sai sự thật | tin sai sự thật | thông tin bịa đặt
nói xấu | bóc phốt | bôi nhọ | bôi xấu = xúc phạm danh dự | xúc phạm danh dự, nhân phẩm | xúc phạm uy tín
họp online | họp zoom | họp qua mạng = họp trực tuyến
account | acc | nick = tài khoản
otp | mã otp | mã xác nhận = mã xác thực
database | kho dữ liệu = cơ sở dữ liệu
bán thông tin | bán thông tin cá nhân | bán dữ liệu = mua, bán dữ liệu cá nhân | mua bán dữ liệu cá nhân
bị hack | hacker | !hack | tin tặc = tấn công mạng | xâm nhập trái phép | truy cập trái phép | chiếm đoạt tài khoản
virus máy tính | mã độc = phần mềm độc hại | chương trình tin học gây hại | mã độc hại
vu oan | đổ oan | vu vạ = vu khống | bịa đặt
phim sex | phim đen | phim bậy | ảnh nóng | clip nóng = đồi trụy | khiêu dâm
bản quyền = quyền tác giả
xài lậu | dùng lậu | ăn cắp bản quyền = xâm phạm quyền tác giả
livestream | phát trực tiếp
bán hàng online | bán hàng trên mạng | bán online | mua online | mua hàng trên mạng = thương mại điện tử
flycam | drone | máy bay không người lái = tàu bay không người lái | phương tiện bay không người lái | thiết bị bay không người lái
`
