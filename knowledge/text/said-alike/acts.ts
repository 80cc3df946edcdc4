/** What people say of acts, results, roles and duties whatever the subject. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const ACTS = `
## duyệt, ký, ra văn bản
!duyệt | phê duyệt
duyệt xét | xét duyệt
ra quyết định | ban hành quyết định
ra văn bản | ban hành văn bản
ra nghị quyết | ban hành nghị quyết
ra luật | đặt ra luật = ban hành luật | ban hành văn bản quy phạm pháp luật
đặt ra quy định | đưa ra quy định | ra quy định = ban hành quy định | ban hành
đóng mộc | cộp mộc | đóng mộc đỏ | đóng dấu đỏ | đóng dấu mộc | cộp dấu = đóng dấu
con mộc | mộc đỏ | dấu mộc | dấu đỏ = con dấu
lăn tay | lăn dấu tay = điểm chỉ | thu nhận vân tay
ký giùm | ký dùm | ký hộ | kí giùm | kí hộ = ký thay
soạn văn bản | thảo văn bản | viết văn bản = soạn thảo văn bản
trả lời bằng giấy | trả lời bằng giấy tờ = trả lời bằng văn bản
báo bằng giấy | báo bằng giấy tờ | gửi giấy báo = thông báo bằng văn bản
bằng miệng | nói miệng | báo miệng = bằng lời nói | bằng lời
## hồ sơ: nộp, nhận, bổ sung, trả
!gởi = gửi | nộp
nhận hồ sơ | tiếp nhận hồ sơ
nhận đơn | tiếp nhận đơn
nộp qua mạng | nộp trên mạng | nộp online | làm qua mạng | làm online = nộp trực tuyến | dịch vụ công trực tuyến | cổng dịch vụ công | cổng dịch vụ công quốc gia
gửi bưu điện | gởi bưu điện | qua bưu điện | đường bưu điện | nộp qua bưu điện = dịch vụ bưu chính | đường bưu chính | bưu chính công ích | dịch vụ bưu chính công ích
đến tận nơi | tới tận nơi | đích thân | đến tận nơi nộp | tới tận nơi nộp = trực tiếp
nhờ người khác nộp | nhờ người nhà nộp | nhờ người nộp | nộp hộ | nộp giùm | nộp dùm | làm thủ tục hộ | làm thủ tục giùm = ủy quyền | người được ủy quyền | ủy quyền cho người khác
giấy ủy quyền | văn bản ủy quyền
bộ phận một cửa | quầy một cửa | phòng một cửa | chỗ một cửa = bộ phận tiếp nhận và trả kết quả | trung tâm phục vụ hành chính công
giấy hẹn | phiếu hẹn = giấy tiếp nhận hồ sơ và hẹn trả kết quả | phiếu tiếp nhận hồ sơ | giấy hẹn trả kết quả
lấy kết quả | đi lấy kết quả = nhận kết quả | trả kết quả
coi kết quả | dò kết quả | xem kết quả = tra cứu kết quả
không nhận hồ sơ | không chịu nhận hồ sơ | không nhận đơn | không chịu nhận đơn = từ chối tiếp nhận hồ sơ | từ chối nhận hồ sơ | từ chối tiếp nhận | không tiếp nhận
nộp thêm giấy tờ | bổ sung giấy tờ | bổ túc hồ sơ | nộp bổ sung giấy tờ = bổ sung hồ sơ | hoàn thiện hồ sơ | bổ sung, hoàn thiện hồ sơ
thiếu giấy tờ | thiếu hồ sơ | hồ sơ thiếu | hồ sơ còn thiếu | hồ sơ chưa đủ = hồ sơ không đầy đủ | hồ sơ chưa đầy đủ | hồ sơ không hợp lệ | hồ sơ chưa hợp lệ
đủ giấy tờ | đủ hồ sơ | hồ sơ đủ | đầy đủ giấy tờ = hồ sơ đầy đủ | hồ sơ hợp lệ | đủ hồ sơ hợp lệ
đính kèm | kèm theo | gửi kèm | nộp kèm
làm hồ sơ | làm bộ hồ sơ = lập hồ sơ | chuẩn bị hồ sơ
làm thủ tục | thực hiện thủ tục
các bước làm | các bước thực hiện | từng bước làm | quy trình làm = trình tự thực hiện | trình tự, thủ tục | quy trình thực hiện
thủ tục giấy tờ = thủ tục hành chính | hồ sơ, thủ tục
đơn mẫu | đơn in sẵn | giấy in sẵn = mẫu đơn | đơn theo mẫu | biểu mẫu
điền đơn | điền tờ khai | viết tờ khai | ghi tờ khai | điền mẫu = kê khai | điền thông tin | khai tờ khai | ghi đầy đủ thông tin
đơn khai | phiếu khai = tờ khai | bản khai
giấy tờ cần thiết | giấy tờ cần có | giấy tờ phải nộp | những giấy tờ cần nộp = thành phần hồ sơ | hồ sơ bao gồm | hồ sơ gồm
mấy bộ hồ sơ | bao nhiêu bộ hồ sơ | nộp mấy bộ = số lượng hồ sơ | 01 bộ hồ sơ | 01 bộ
đưa giấy tờ | trình giấy tờ | chìa giấy tờ | cho xem giấy tờ | cho coi giấy tờ = xuất trình | xuất trình giấy tờ
giấy tờ chứng minh | tài liệu chứng minh | giấy tờ làm bằng
bằng chứng | chứng cứ | chứng cớ
bản gốc | giấy gốc | giấy tờ gốc = bản chính
bản mềm | file mềm = bản điện tử | tệp điện tử
bản cứng | bản giấy | bản in giấy
người đứng đơn | người làm đơn | người viết đơn | người gửi đơn = người nộp đơn | người đề nghị | người yêu cầu | người nộp hồ sơ
rút lại đơn | lấy lại đơn = rút đơn
lấy lại hồ sơ | lấy hồ sơ về = rút hồ sơ | nhận lại hồ sơ | trả lại hồ sơ
hồi âm | phúc đáp | hồi đáp = trả lời | phản hồi
chỗ nào cũng được | nơi nào cũng được | ở đâu cũng được = không phụ thuộc vào nơi cư trú | không phụ thuộc nơi cư trú
xin giấy phép | xin cấp phép | xin phép hoạt động = đề nghị cấp giấy phép | đề nghị cấp phép | cấp giấy phép
cấp phép | cấp giấy phép
hoạt động chui | làm chui | mở chui | kinh doanh chui | không xin phép = không có giấy phép | không phép | chưa được cấp phép | không được cấp phép | chưa được cho phép
làm lại giấy tờ | làm lại thẻ | làm lại giấy phép | làm lại giấy chứng nhận = cấp lại
đổi thẻ | đổi giấy phép | đổi giấy chứng nhận | đổi giấy tờ = cấp đổi
làm lần đầu | xin lần đầu | mới làm lần đầu = cấp lần đầu | cấp mới | đăng ký lần đầu
## hủy, dừng, sửa, dời
!hủy | hủy bỏ | huỷ bỏ
!ngưng | !ngừng | !dừng
tạm ngưng | tạm ngừng | tạm dừng | ngưng tạm thời
ngưng hoạt động | ngừng hoạt động | dừng hoạt động
!thu lại | bị thu lại = thu hồi
thêm vào | thêm vô | cho thêm vào = bổ sung
sửa lại | chỉnh lại = chỉnh sửa | điều chỉnh | sửa đổi | đính chính
ghi sai | viết sai | in sai | ghi nhầm | viết nhầm | in nhầm = sai sót | có sai sót | nhầm lẫn | không chính xác
dời ngày | lùi ngày | dời lịch | lùi lịch | hoãn ngày = lùi thời gian | điều chỉnh thời gian | hoãn | thay đổi thời gian
thêm thời gian | xin thêm thời gian | nới hạn | cho thêm hạn | xin thêm hạn = gia hạn | kéo dài thời gian | kéo dài thời hạn
## báo, hỏi ý, đồng ý, trả lời
báo tin | báo cho biết | cho hay | báo cho hay = thông báo
báo công an | báo cho công an | báo với công an | trình công an = trình báo | thông báo cho cơ quan công an | báo cho cơ quan công an | thông báo ngay cho cơ quan công an
báo chính quyền | báo cho xã | báo lên xã = thông báo cho ủy ban nhân dân cấp xã | báo cáo ủy ban nhân dân cấp xã
báo cấp trên | báo lên trên | báo lên cấp trên = báo cáo cấp trên | báo cáo cơ quan có thẩm quyền | báo cáo cấp có thẩm quyền | báo cáo cơ quan quản lý cấp trên
hỏi ý kiến | hỏi ý | thăm dò ý kiến = lấy ý kiến | xin ý kiến | tham khảo ý kiến
góp ý | góp ý kiến | đóng góp ý kiến | tham gia ý kiến
đồng ý | chấp thuận
bằng lòng | ưng thuận | ưng chịu | nhất trí = đồng ý | chấp thuận | tán thành
không bằng lòng | không ưng | không nhất trí = không đồng ý | không chấp thuận | không tán thành
quá bán | quá nửa | hơn một nửa | trên một nửa | hơn phân nửa | hơn 50% | trên 50%
hai phần ba | 2/3
ba phần tư | 3/4
kêu ca | phàn nàn | than phiền = phản ánh | phản ánh, kiến nghị | kiến nghị
đường dây nóng | số nóng | số điện thoại nóng | hotline
gặp chủ tịch | gặp lãnh đạo | gặp dân | tiếp dân = tiếp công dân
gọi lên làm việc | mời lên làm việc | kêu lên làm việc = triệu tập | mời làm việc
báo đài | đưa lên báo đài | tivi báo đài = phương tiện thông tin đại chúng
giữ kín | giữ bí mật | bảo đảm bí mật
để lộ | làm lộ | tiết lộ
thông tin cá nhân | dữ liệu cá nhân
chỉ dẫn | chỉ cách | bày cách = hướng dẫn
định nghĩa | khái niệm = giải thích từ ngữ | được hiểu là
## lập, ghi, lưu, kiểm
lập biên bản | làm biên bản | viết biên bản
lập danh sách | làm danh sách | lên danh sách
lập kế hoạch | lên kế hoạch | làm kế hoạch | xây dựng kế hoạch
làm dự toán | lên dự toán = lập dự toán
vào sổ | ghi vào sổ | ghi vô sổ | ghi sổ
cất giữ | !cất = lưu giữ | lưu trữ | bảo quản
lưu mấy năm | lưu bao nhiêu năm | lưu bao lâu | giữ hồ sơ bao lâu | cất giữ bao lâu = thời hạn lưu trữ | thời hạn bảo quản | thời gian lưu trữ
kiểm tra bất ngờ | kiểm tra đột ngột | kiểm tra không báo trước = kiểm tra đột xuất
thanh tra bất ngờ | thanh tra đột ngột | thanh tra không báo trước = thanh tra đột xuất
họp gấp | họp khẩn = họp bất thường | họp đột xuất
rà lại | soát lại | kiểm lại | xem lại | coi lại = rà soát | kiểm tra lại | xem xét lại
cân nhắc = xem xét
canh chừng | trông chừng | dòm chừng | coi chừng = giám sát | theo dõi | trông giữ
kiểm chứng = xác minh | thẩm tra
so với bản gốc | so bản gốc | đối chiếu bản gốc = đối chiếu với bản chính | bản chính để đối chiếu
tiến hành | triển khai | thực hiện
!dùng | sử dụng | xài
xài sai mục đích | dùng sai mục đích | xài sai | dùng sai = sử dụng sai mục đích | sử dụng không đúng mục đích | không đúng mục đích
## giao việc, thay mặt, phối hợp, trách nhiệm
thay mặt | đứng ra thay = đại diện | nhân danh
kết hợp với | làm chung với | cùng làm với = phối hợp với | phối hợp
giao việc | phân việc | chia việc | sai việc = phân công | phân công nhiệm vụ | giao nhiệm vụ
phụ trách | đảm nhiệm | đảm trách
đứng ra lo | lo việc | lo chuyện = chịu trách nhiệm | phụ trách | chủ trì | tổ chức thực hiện
lãnh trách nhiệm | gánh trách nhiệm = chịu trách nhiệm
bổn phận | phận sự = nghĩa vụ | trách nhiệm
đẩy trách nhiệm | né trách nhiệm | đá bóng trách nhiệm | trốn trách nhiệm | đổ trách nhiệm = đùn đẩy trách nhiệm | đùn đẩy | né tránh trách nhiệm | trốn tránh trách nhiệm
tắc trách | lơ là | chểnh mảng = thiếu trách nhiệm | thiếu tinh thần trách nhiệm
làm khó | gây khó dễ | làm khó dễ | hạch sách | hành dân | hoạnh họe = sách nhiễu | nhũng nhiễu | gây khó khăn, phiền hà | gây phiền hà | gây khó khăn
vòi tiền | vòi vĩnh | ăn hối lộ | ăn tiền | nhận phong bì | nhận lót tay = nhận hối lộ | nhũng nhiễu
đút lót | đưa phong bì | đưa lót tay | bôi trơn | chung chi = đưa hối lộ
ăn chặn | ăn bớt | xà xẻo = bớt xén | cắt xén | chiếm đoạt
có quyền quyết định | có quyền ký | có quyền duyệt | có quyền cấp = có thẩm quyền | thẩm quyền quyết định | thẩm quyền cấp | người có thẩm quyền | cấp có thẩm quyền
cơ quan chức năng | nhà chức trách = cơ quan có thẩm quyền | cơ quan nhà nước có thẩm quyền
vượt quyền | sai thẩm quyền | quá quyền hạn = vượt quá thẩm quyền | không đúng thẩm quyền | vượt thẩm quyền
lạm quyền | lộng quyền = lạm dụng chức vụ, quyền hạn | lợi dụng chức vụ, quyền hạn | lạm dụng quyền hạn
dính líu | dính dáng | liên can = liên quan
## cho phép, cấm, điều kiện, lý do
được phép | được quyền | có quyền
không được phép | không được quyền | không cho phép | không có quyền = không được | nghiêm cấm | bị nghiêm cấm
việc không được làm | điều không được làm | điều cấm | việc bị cấm | điều bị cấm = hành vi bị nghiêm cấm | các hành vi bị nghiêm cấm | hành vi không được làm
nhất thiết | nhất thiết phải | buộc phải | bắt phải = bắt buộc | phải
tùy tâm | tùy lòng | tùy ý | không ép | không ép buộc | không nhất thiết = tự nguyện | không bắt buộc
khỏi nộp | khỏi phải nộp | không cần nộp = không phải nộp | không yêu cầu nộp
đủ điều kiện | đạt điều kiện | đáp ứng điều kiện | bảo đảm điều kiện
không đủ điều kiện | không đạt điều kiện | không đáp ứng điều kiện | không bảo đảm điều kiện | chưa đủ điều kiện
đủ tiêu chuẩn | đạt tiêu chuẩn | đáp ứng tiêu chuẩn
không đủ tiêu chuẩn | không đạt tiêu chuẩn | không đáp ứng tiêu chuẩn | không bảo đảm tiêu chuẩn
đạt yêu cầu | đáp ứng yêu cầu
thuộc diện | nằm trong diện | trong diện = thuộc đối tượng | thuộc trường hợp
trừ khi | trừ phi | ngoại trừ | ngoại lệ = trừ trường hợp
lý do hợp lý | lí do hợp lý | lý do hợp lệ = lý do chính đáng
vô cớ | vô lý do | không lý do = không có lý do chính đáng | không có lý do | không có căn cứ
chuyện ngoài ý muốn | việc ngoài ý muốn | chuyện bất ngờ = sự kiện bất khả kháng | bất khả kháng | trở ngại khách quan
chấp hành | tuân thủ | tuân theo
làm theo | nghe theo = chấp hành | tuân thủ | thực hiện theo
không nghe theo | không làm theo | không chịu làm theo | không tuân theo | cãi lệnh = không chấp hành | không tuân thủ | không thực hiện
đúng luật | hợp luật = hợp pháp | đúng quy định của pháp luật | theo quy định của pháp luật
theo luật | theo luật định = theo quy định của pháp luật | theo quy định
trái luật | sai luật | không đúng luật = trái pháp luật | trái quy định của pháp luật | không đúng quy định của pháp luật
phạm luật | phạm pháp = vi phạm pháp luật
trái phép | bất hợp pháp | không hợp pháp
làm sai quy định | không theo quy định | sai quy định = vi phạm quy định | không đúng quy định | trái quy định
được coi là | được xem là | coi như | xem như | coi là
đãi ngộ | chế độ đãi ngộ = chế độ, chính sách | chế độ | chính sách
đối xử không công bằng | đối xử bất công = phân biệt đối xử
công tâm | không thiên vị = khách quan | vô tư | công bằng
ngăn cản | cản trở | cấm cản
## vi phạm, phạt, tù tội
bị phạt bao nhiêu | phạt bao nhiêu | phạt bao nhiêu tiền | phạt mấy triệu | mức phạt | tiền phạt bao nhiêu = phạt tiền | mức phạt tiền | phạt tiền từ
phạt hành chính | phạt vi phạm = xử phạt vi phạm hành chính | xử phạt hành chính
bị xử sao | bị xử thế nào | xử sao | xử thế nào | bị xử ra sao = xử lý | bị xử lý | hình thức xử lý | xử phạt
người làm sai | kẻ vi phạm | người phạm lỗi | kẻ làm sai = người vi phạm | người có hành vi vi phạm | tổ chức, cá nhân vi phạm
phạm lỗi | làm bậy = vi phạm | có hành vi vi phạm
kẻ phạm tội | kẻ phạm pháp = người phạm tội
phạm lại | vi phạm lại | vi phạm lần nữa = tái phạm
cố tình | cố ý
vô ý | vô tình | không cố ý | không cố tình | lỡ tay
được phạt nhẹ | phạt nhẹ | phạt nhẹ hơn = tình tiết giảm nhẹ | giảm nhẹ
bị phạt nặng | phạt nặng | phạt nặng hơn = tình tiết tăng nặng | tăng nặng
đi tù | bị đi tù | bị tù | bỏ tù | tù tội = phạt tù | truy cứu trách nhiệm hình sự
ở tù | ngồi tù | đang đi tù = chấp hành hình phạt tù | chấp hành án phạt tù | phạt tù
ra tù | mới ra tù | đi tù về | mãn hạn tù = chấp hành xong hình phạt tù | chấp hành xong án phạt tù
tiền án | án cũ = án tích
tù treo = án treo
ra tòa | đưa ra tòa | kiện ra tòa | thưa ra tòa = khởi kiện | khởi kiện tại tòa án | yêu cầu tòa án giải quyết
sung công | sung công quỹ = tịch thu | sung vào ngân sách nhà nước | nộp vào ngân sách nhà nước | sung quỹ nhà nước
giam xe | bị giam xe | hốt xe | câu xe = tạm giữ phương tiện
treo bằng lái | giam bằng lái | bị treo bằng = tước quyền sử dụng giấy phép lái xe
đập bỏ | phá bỏ | dỡ bỏ = phá dỡ | tháo dỡ
trả lại như cũ | làm lại như cũ | khôi phục như cũ | trả lại nguyên trạng = khôi phục lại tình trạng ban đầu | khôi phục tình trạng ban đầu | khôi phục lại nguyên trạng
ép thi hành | bắt thi hành | bị ép thi hành = cưỡng chế thi hành | cưỡng chế
đuổi về nước | bị đuổi về nước = trục xuất
hạ chức | xuống chức | bị hạ chức = giáng chức
đuổi khỏi đảng | đuổi ra khỏi đảng = khai trừ | khai trừ khỏi đảng
bị đì | trù ếm | trù úm | trả đũa = trù dập | trả thù | trả thù, trù dập
hù dọa | dọa nạt | hăm dọa | dọa dẫm | hăm he = đe dọa
xúi bẩy | xúi biểu | xui khiến | !xúi = xúi giục | kích động
rủ rê | lôi kéo | dụ dỗ
che đậy | bênh che = bao che | che giấu
giấu giếm | giấu nhẹm | ém nhẹm | giấu thông tin = che giấu
khai sai | khai không đúng | khai sai sự thật = kê khai không đúng | khai không đúng sự thật | kê khai không trung thực | khai báo không trung thực
làm giả | giả mạo
giấy tờ giả | giấy giả | giấy tờ dỏm = giấy tờ giả mạo | làm giả giấy tờ | giấy tờ, tài liệu giả
giả chữ ký | nhái chữ ký | ký nhái = giả mạo chữ ký
cạo sửa | tẩy sửa | bôi sửa | cạo tẩy | bôi xóa = tẩy xóa | tẩy xóa, sửa chữa | sửa chữa, tẩy xóa
mạo danh | giả danh
đánh bị thương | đánh có thương tích = gây thương tích | cố ý gây thương tích
lục soát | khám nhà | xét nhà = khám xét | khám xét chỗ ở
tổn thất | mất mát = thiệt hại
đền bù | tiền đền bù = bồi thường | tiền bồi thường
## thời hạn, hiệu lực, kỳ hạn
tính từ ngày | kể từ ngày | bắt đầu từ ngày
tính từ lúc | tính từ khi | kể từ lúc | tính từ thời điểm = kể từ thời điểm | kể từ khi
bắt đầu áp dụng | áp dụng từ ngày | áp dụng từ khi | áp dụng từ lúc | chính thức áp dụng = có hiệu lực | có hiệu lực thi hành | hiệu lực thi hành
không còn áp dụng | hết áp dụng | không áp dụng nữa = hết hiệu lực | bãi bỏ
còn áp dụng | vẫn áp dụng | còn dùng được | còn xài được | còn sử dụng được = còn hiệu lực | còn giá trị | còn giá trị sử dụng | tiếp tục có hiệu lực | tiếp tục được sử dụng
còn hạn | chưa hết hạn = còn thời hạn | còn hiệu lực | còn giá trị | còn giá trị sử dụng | còn thời hạn sử dụng
hết hạn = hết thời hạn | hết hiệu lực | hết thời hạn sử dụng | hết giá trị sử dụng
quá đát | hết đát | quá date | hết date = quá hạn sử dụng | hết hạn sử dụng | quá thời hạn sử dụng
trễ hạn | lố hạn | qua hạn | trễ hẹn = quá hạn | quá thời hạn | không đúng hạn | không đúng thời hạn
đúng hẹn | kịp hạn = đúng thời hạn | đúng hạn
lấy liền | xong trong ngày | lấy trong ngày | làm trong ngày = ngay trong ngày | trong ngày làm việc | giải quyết ngay
làm xong | hoàn thành | hoàn tất
xong xuôi | xong hết = hoàn thành | hoàn tất
chưa xong | chưa làm xong | làm chưa xong | chưa hoàn tất = chưa hoàn thành
nửa năm = 06 tháng | 6 tháng | sáu tháng
nửa tháng = 15 ngày | mười lăm ngày
nửa ngày = 1/2 ngày | 0,5 ngày
mỗi tháng | hàng tháng | hằng tháng
mỗi tuần | hàng tuần | hằng tuần
mỗi ngày | hàng ngày | hằng ngày
mỗi quý | ba tháng một lần | 3 tháng một lần = hằng quý | hàng quý | 03 tháng một lần
nửa năm một lần | sáu tháng một lần | 6 tháng một lần = 06 tháng một lần | định kỳ 06 tháng
mỗi năm một lần | năm một lần | 1 năm 1 lần | một năm một lần = hằng năm | hàng năm | định kỳ hằng năm | mỗi năm 01 lần
cuối tuần = ngày nghỉ hằng tuần | ngày nghỉ hàng tuần | ngày nghỉ cuối tuần | thứ bảy, chủ nhật
giờ hành chính | giờ làm việc
lần đầu tiên | lần đầu | lần thứ nhất
lần hai | lần 2 | lần thứ hai | lần thứ 2
cùng lúc | cùng một lúc | đồng thời
gấp đôi | gấp hai | gấp 2 = gấp 02 lần | gấp 2 lần | bằng 02 lần | bằng 2 lần
cộng dồn | tính dồn | tính gộp | gộp lại
## tình trạng của giấy tờ, đồ vật
bị hư | bị hỏng | hư hỏng | hư hại
bị rách | rách nát | bị nát = hư hỏng | rách, nát | bị hỏng
bị mất | làm mất | đánh mất | thất lạc
đánh rơi | làm rơi | làm rớt | rớt mất = bị mất | thất lạc | làm mất
lượm được | nhặt được
## tiền nong trong thủ tục
tốn bao nhiêu tiền | mất bao nhiêu tiền | hết bao nhiêu tiền | tốn bao nhiêu = lệ phí | mức thu | phí, lệ phí | mức phí
tiền làm giấy tờ | tiền làm thủ tục = lệ phí | phí, lệ phí
được bao nhiêu tiền | được mấy tiền | nhận bao nhiêu tiền | lãnh bao nhiêu | lĩnh bao nhiêu = mức hưởng | mức hỗ trợ | mức trợ cấp | mức chi
chịu tiền | lo tiền | lo kinh phí = bảo đảm kinh phí | chi trả | chịu chi phí | kinh phí
tiền nhà nước | tiền ngân sách | công quỹ = ngân sách nhà nước | ngân sách
tiền lấy từ đâu | lấy tiền ở đâu | lấy tiền từ đâu | nguồn tiền = nguồn kinh phí | kinh phí thực hiện | nguồn tài chính
hoàn tiền | hoàn lại tiền = hoàn trả | trả lại tiền | hoàn trả tiền
giúp đỡ = hỗ trợ | trợ giúp
giúp tiền | cho tiền hỗ trợ = hỗ trợ kinh phí | hỗ trợ tiền
!mướn | !thuê
cho mướn = cho thuê
người đi thuê | người mướn | người đi mướn = bên thuê | người thuê
người cho mướn | người cho thuê = bên cho thuê
hùn vốn | hùn tiền | hùn hạp = góp vốn
sang nhượng | sang lại = chuyển nhượng
tiền cọc | cọc tiền | đưa cọc = đặt cọc | tiền đặt cọc
## người
người đứng đầu | thủ trưởng
sếp lớn | người lãnh đạo = người đứng đầu | thủ trưởng
sếp trực tiếp | lãnh đạo trực tiếp = cấp trên trực tiếp | người quản lý trực tiếp
người phó | phó thủ trưởng = cấp phó
nhân viên dưới quyền | người dưới quyền | thuộc cấp | lính dưới quyền = cấp dưới | người thuộc quyền quản lý
người nhà | người trong nhà | người trong gia đình = thân nhân | người thân | người thân thích | thành viên gia đình | thành viên hộ gia đình | thành viên trong gia đình
họ hàng | bà con họ hàng | bà con ruột thịt = người thân thích
bà con ba đời | bà con trong ba đời | họ hàng trong ba đời = có họ trong phạm vi ba đời | trong phạm vi ba đời
máu mủ | cùng máu mủ | ruột thịt = huyết thống | quan hệ huyết thống | cùng dòng máu về trực hệ
!bà xã = vợ
!ông xã = chồng
con ruột | con đẻ
cha ruột | bố ruột | ba ruột | bố đẻ | cha đẻ
mẹ ruột | má ruột | mẹ đẻ
anh em ruột | chị em ruột = anh, chị, em ruột | anh chị em ruột | anh ruột, chị ruột, em ruột
cha dượng | bố dượng | ba dượng
mẹ kế | mẹ ghẻ | dì ghẻ
bố mẹ chồng | ba mẹ chồng | ba má chồng = cha mẹ chồng | cha chồng, mẹ chồng | cha đẻ, mẹ đẻ của chồng
bố mẹ vợ | ba mẹ vợ | ba má vợ = cha mẹ vợ | cha vợ, mẹ vợ | cha đẻ, mẹ đẻ của vợ
ông bà hai bên | ông bà nội ngoại = ông nội, bà nội, ông ngoại, bà ngoại | ông bà nội, ông bà ngoại
bé mới đẻ | bé mới sinh | trẻ mới đẻ | em bé mới sinh | em bé mới sanh = trẻ sơ sinh
chưa thành niên | vị thành niên | chưa đủ 18 tuổi | dưới 18 tuổi | chưa đủ mười tám tuổi
trẻ dưới 16 tuổi = trẻ em | người dưới 16 tuổi
người lớn | người trưởng thành = người thành niên | người đã thành niên | người đủ 18 tuổi trở lên | người từ đủ 18 tuổi trở lên
người già | người lớn tuổi | cụ già = người cao tuổi
đàn bà = phụ nữ | nữ giới
đàn ông = nam giới
người dân | dân chúng | dân thường = công dân | nhân dân | cá nhân
người ngoài | người lạ | người không phận sự = người không có nhiệm vụ | người không có trách nhiệm | người không có phận sự
nhân chứng = người làm chứng
nhà kế bên | nhà bên cạnh | nhà hàng xóm | đất kế bên = bất động sản liền kề | liền kề | công trình liền kề
người ngoại quốc | dân ngoại quốc = người nước ngoài
việt kiều | kiều bào = người việt nam định cư ở nước ngoài | người gốc việt nam định cư ở nước ngoài
vô quốc tịch = không quốc tịch
hai quốc tịch | 2 quốc tịch | song tịch = nhiều quốc tịch | đồng thời có quốc tịch nước ngoài
bộ đội | người lính = quân nhân | hạ sĩ quan, binh sĩ
bệnh nhân | người bệnh
người nhà nước | nhân viên nhà nước | cán bộ nhà nước | làm nhà nước = cán bộ, công chức, viên chức | cán bộ, công chức | công chức, viên chức
cán bộ xã | cán bộ phường = cán bộ, công chức cấp xã | công chức cấp xã | cán bộ cấp xã
người làm công | người làm thuê | người làm mướn | nhân công = người lao động
chủ lao động | chủ công ty | ông chủ = người sử dụng lao động
qua đời | từ trần | !chết
đi họp | dự họp | tham dự cuộc họp
không đến dự | không tới dự | không có mặt = vắng mặt | không tham dự
người điều khiển cuộc họp | người chủ trì cuộc họp = chủ tọa | chủ trì cuộc họp
người ghi biên bản = thư ký
đắc cử | trúng cử
vào hội | vô hội = gia nhập hội | tham gia hội | kết nạp
vào đảng | vô đảng = kết nạp đảng viên | kết nạp vào đảng
vào đoàn | vô đoàn = kết nạp đoàn viên | kết nạp vào đoàn
## cơ quan, nơi chốn
ủy ban xã | ủy ban phường | trên xã | lên xã | lên phường | ra phường | chính quyền xã | chính quyền phường = ủy ban nhân dân cấp xã | ủy ban nhân dân xã | ủy ban nhân dân phường | ủy ban nhân dân xã, phường, thị trấn
ủy ban huyện | ủy ban quận | trên huyện | lên huyện | lên quận | chính quyền huyện = ủy ban nhân dân cấp huyện | ủy ban nhân dân huyện
ủy ban tỉnh | trên tỉnh | lên tỉnh | chính quyền tỉnh = ủy ban nhân dân cấp tỉnh | ủy ban nhân dân tỉnh
chủ tịch xã | chủ tịch phường = chủ tịch ủy ban nhân dân cấp xã | chủ tịch ủy ban nhân dân xã
chủ tịch huyện | chủ tịch quận = chủ tịch ủy ban nhân dân cấp huyện | chủ tịch ủy ban nhân dân huyện
chủ tịch tỉnh = chủ tịch ủy ban nhân dân cấp tỉnh | chủ tịch ủy ban nhân dân tỉnh
đồn công an | công an phường | công an xã = công an cấp xã | công an xã, phường, thị trấn | cơ quan công an
trưởng ấp | trưởng bản | trưởng xóm | trưởng làng | trưởng buôn = trưởng thôn
trưởng khu phố | trưởng khóm | tổ trưởng dân phố | tổ trưởng khu phố = tổ trưởng tổ dân phố
họp thôn | họp ấp | họp xóm | họp khu phố | họp tổ dân phố = cuộc họp của cộng đồng dân cư | hội nghị của cộng đồng dân cư | họp cộng đồng dân cư
chính quyền sở tại | chính quyền nơi ở = chính quyền địa phương | ủy ban nhân dân cấp xã
chỗ làm | sở làm | chỗ làm việc | nơi đang làm = nơi làm việc | cơ quan, đơn vị | cơ quan, tổ chức, đơn vị | nơi công tác
cơ quan công quyền | công sở = cơ quan nhà nước | cơ quan hành chính nhà nước
bên thuế | sở thuế | phòng thuế = cơ quan thuế | cơ quan quản lý thuế
bên bảo hiểm | phòng bảo hiểm | bảo hiểm huyện = cơ quan bảo hiểm xã hội
nơi đang ở | chỗ đang ở | chỗ mình ở = nơi ở hiện tại | nơi cư trú
khác tỉnh | ngoại tỉnh | tỉnh khác = ngoài tỉnh | ngoài địa bàn tỉnh
`
