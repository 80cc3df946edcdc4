/** What people say of acts, their results, duties and wrongs whatever the subject. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const ACTS = `
## duyệt, ký, ra văn bản
!duyệt | phê duyệt
ra quyết định | ban hành quyết định
ra văn bản | ban hành văn bản
ra nghị quyết | ban hành nghị quyết
ra luật | đặt ra luật = ban hành luật | ban hành văn bản quy phạm pháp luật
đặt ra quy định | đưa ra quy định | ra quy định = ban hành quy định | ban hành
cộp mộc | đóng dấu mộc | cộp dấu = đóng dấu
soạn văn bản | thảo văn bản | viết văn bản = soạn thảo văn bản
trả lời bằng giấy | trả lời bằng giấy tờ = trả lời bằng văn bản
báo bằng giấy | báo bằng giấy tờ | gửi giấy báo = thông báo bằng văn bản
báo miệng = bằng lời nói | bằng lời
## hồ sơ: nộp, nhận, bổ sung, trả
giấy cam kết | bản cam kết | văn bản cam kết
giấy xác nhận | văn bản xác nhận
giấy thông báo | văn bản thông báo
công văn đề nghị | văn bản đề nghị
không chịu giải quyết | không giải quyết cho = từ chối giải quyết | không giải quyết
!gởi = gửi | nộp
nhận đơn | tiếp nhận đơn
làm thủ tục online | làm giấy tờ online | làm thủ tục trên mạng = nộp trực tuyến | dịch vụ công trực tuyến | cổng dịch vụ công | cổng dịch vụ công quốc gia
nộp qua bưu điện = dịch vụ bưu chính | đường bưu chính | bưu chính công ích | dịch vụ bưu chính công ích
đến tận nơi | tới tận nơi | tới tận nơi nộp = trực tiếp
nhờ người nhà nộp | nhờ người nộp | làm thủ tục giùm = ủy quyền | người được ủy quyền | ủy quyền cho người khác
giấy ủy quyền | văn bản ủy quyền
coi kết quả | dò kết quả | xem kết quả = tra cứu kết quả
không chịu nhận hồ sơ | không nhận đơn | không chịu nhận đơn = từ chối tiếp nhận hồ sơ | từ chối nhận hồ sơ | từ chối tiếp nhận | không tiếp nhận
nộp bổ sung giấy tờ = bổ sung hồ sơ | hoàn thiện hồ sơ | bổ sung, hoàn thiện hồ sơ
hồ sơ còn thiếu | hồ sơ chưa đủ = hồ sơ không đầy đủ | hồ sơ chưa đầy đủ | hồ sơ không hợp lệ | hồ sơ chưa hợp lệ
đủ giấy tờ | đủ hồ sơ | hồ sơ đủ | đầy đủ giấy tờ = hồ sơ đầy đủ | hồ sơ hợp lệ | đủ hồ sơ hợp lệ
đính kèm | kèm theo | gửi kèm | nộp kèm
làm bộ hồ sơ = lập hồ sơ | chuẩn bị hồ sơ
làm thủ tục | thực hiện thủ tục
các bước làm | các bước thực hiện | từng bước làm | quy trình làm = trình tự thực hiện | trình tự, thủ tục | quy trình thực hiện
thủ tục giấy tờ = thủ tục hành chính | hồ sơ, thủ tục
đơn mẫu | đơn in sẵn | giấy in sẵn = mẫu đơn | đơn theo mẫu | biểu mẫu
điền đơn | điền tờ khai | viết tờ khai | ghi tờ khai = kê khai | điền thông tin | khai tờ khai | ghi đầy đủ thông tin
đơn khai | phiếu khai = tờ khai | bản khai
giấy tờ cần thiết | giấy tờ phải nộp | những giấy tờ cần nộp = thành phần hồ sơ | hồ sơ bao gồm | hồ sơ gồm
đưa giấy tờ | chìa giấy tờ | cho xem giấy tờ | cho coi giấy tờ = xuất trình | xuất trình giấy tờ
giấy tờ chứng minh | tài liệu chứng minh | giấy tờ làm bằng
bằng chứng | chứng cứ | chứng cớ
người đứng đơn | người làm đơn | người viết đơn | người gửi đơn = người nộp đơn | người đề nghị | người yêu cầu | người nộp hồ sơ
rút lại đơn | lấy lại đơn = rút đơn
lấy hồ sơ về = rút hồ sơ | nhận lại hồ sơ
hồi âm | phúc đáp | hồi đáp = trả lời | phản hồi
chỗ nào cũng được | nơi nào cũng được = không phụ thuộc vào nơi cư trú | không phụ thuộc nơi cư trú
xin giấy phép | xin cấp phép | xin phép hoạt động = đề nghị cấp giấy phép | đề nghị cấp phép | cấp giấy phép
cấp phép | cấp giấy phép
kinh doanh chui = không có giấy phép | không phép | chưa được cấp phép | không được cấp phép | chưa được cho phép
làm lại thẻ = cấp lại thẻ
đổi thẻ = cấp đổi thẻ
làm lần đầu | xin lần đầu | mới làm lần đầu = cấp lần đầu | cấp mới | đăng ký lần đầu
## hủy, dừng, sửa, dời
!hủy | hủy bỏ | huỷ bỏ
!ngưng | !ngừng | !dừng
tạm ngưng | tạm ngừng | tạm dừng | ngưng tạm thời
ngưng hoạt động | ngừng hoạt động | dừng hoạt động
!thu lại | bị thu lại = thu hồi
sửa lại | chỉnh lại = chỉnh sửa | điều chỉnh | sửa đổi | đính chính
ghi sai | viết sai | in sai | ghi nhầm | viết nhầm | in nhầm = sai sót | có sai sót | nhầm lẫn | không chính xác
dời ngày | lùi ngày | dời lịch | lùi lịch | hoãn ngày = lùi thời gian | điều chỉnh thời gian | hoãn | thay đổi thời gian
thêm thời gian | xin thêm thời gian | nới hạn | cho thêm hạn | xin thêm hạn = gia hạn | kéo dài thời gian | kéo dài thời hạn
## báo, hỏi ý, đồng ý, trả lời
báo cho hay = thông báo
báo với công an = trình báo | thông báo cho cơ quan công an | báo cho cơ quan công an | thông báo ngay cho cơ quan công an
báo chính quyền | báo lên xã = thông báo cho ủy ban nhân dân cấp xã | báo cáo ủy ban nhân dân cấp xã
báo cấp trên | báo lên trên | báo lên cấp trên = báo cáo cấp trên | báo cáo cơ quan có thẩm quyền | báo cáo cấp có thẩm quyền | báo cáo cơ quan quản lý cấp trên
hỏi ý | thăm dò ý kiến = lấy ý kiến | xin ý kiến | tham khảo ý kiến
góp ý kiến = góp ý | đóng góp ý kiến | tham gia ý kiến
!đồng ý | chấp thuận
ưng chịu | nhất trí = đồng ý | chấp thuận | tán thành
không bằng lòng | không ưng | không nhất trí = không đồng ý | không chấp thuận | không tán thành
trên một nửa | hơn 50% = quá nửa | trên 50% | quá bán
gặp lãnh đạo | gặp dân = tiếp công dân
gọi lên làm việc | mời lên làm việc | kêu lên làm việc = triệu tập | mời làm việc
đưa lên báo đài | tivi báo đài = phương tiện thông tin đại chúng
khái niệm = giải thích từ ngữ | được hiểu là
## lập, ghi, lưu, kiểm
làm báo cáo | viết báo cáo = lập báo cáo | xây dựng báo cáo
cuộc họp | phiên họp | buổi họp
lập danh sách | làm danh sách | lên danh sách
lập kế hoạch | lên kế hoạch | làm kế hoạch | xây dựng kế hoạch
làm dự toán | lên dự toán = lập dự toán
ghi vào sổ | ghi vô sổ = vào sổ | ghi sổ
lưu hồ sơ bao lâu | lưu hồ sơ mấy năm | lưu giữ bao lâu | giữ hồ sơ bao lâu | cất giữ bao lâu = thời hạn lưu trữ | thời hạn bảo quản | thời gian lưu trữ
kiểm tra bất ngờ | kiểm tra đột ngột | kiểm tra không báo trước = kiểm tra đột xuất
thanh tra bất ngờ | thanh tra đột ngột | thanh tra không báo trước = thanh tra đột xuất
họp gấp | họp khẩn = họp bất thường | họp đột xuất
rà lại | soát lại | kiểm lại = rà soát | kiểm tra lại | xem xét lại
cân nhắc = xem xét
canh chừng | trông chừng | dòm chừng = giám sát | theo dõi | trông giữ
kiểm chứng = xác minh | thẩm tra
so với bản gốc | so bản gốc | đối chiếu bản gốc = đối chiếu với bản chính | bản chính để đối chiếu
tiến hành | triển khai | thực hiện
xài sai mục đích | dùng sai mục đích = sử dụng sai mục đích | sử dụng không đúng mục đích | không đúng mục đích
## giao việc, thay mặt, phối hợp, trách nhiệm
người thay mặt = người đại diện
người đi thay | người làm thay | người nộp thay = người được ủy quyền
thay mặt | đứng ra thay = đại diện | nhân danh
giao việc | phân việc | chia việc = phân công | phân công nhiệm vụ | giao nhiệm vụ
phụ trách | đảm nhiệm | đảm trách
đứng ra lo | lo việc | lo chuyện = chịu trách nhiệm | phụ trách | chủ trì | tổ chức thực hiện
lãnh trách nhiệm | gánh trách nhiệm = chịu trách nhiệm
bổn phận | phận sự = nghĩa vụ | trách nhiệm
đẩy trách nhiệm | né trách nhiệm | đá bóng trách nhiệm | trốn trách nhiệm | đổ trách nhiệm = đùn đẩy trách nhiệm | đùn đẩy | né tránh trách nhiệm | trốn tránh trách nhiệm
tắc trách | lơ là | chểnh mảng = thiếu trách nhiệm | thiếu tinh thần trách nhiệm
hoạnh họe = sách nhiễu | nhũng nhiễu | gây khó khăn, phiền hà | gây phiền hà | gây khó khăn
nhận lót tay = nhận hối lộ
đưa lót tay = đưa hối lộ | hối lộ
có quyền quyết định | có quyền ký | có quyền duyệt | có quyền cấp = có thẩm quyền | thẩm quyền quyết định | thẩm quyền cấp | người có thẩm quyền | cấp có thẩm quyền
cơ quan chức năng | nhà chức trách = cơ quan có thẩm quyền | cơ quan nhà nước có thẩm quyền
vượt quyền | sai thẩm quyền | quá quyền hạn = vượt quá thẩm quyền | không đúng thẩm quyền | vượt thẩm quyền
lạm quyền | lộng quyền = lạm dụng chức vụ, quyền hạn | lợi dụng chức vụ, quyền hạn | lạm dụng quyền hạn
dính líu | dính dáng | liên can = liên quan
## cho phép, cấm, điều kiện, lý do
được phép = được quyền | có quyền
được quyền = có quyền | được phép
không được phép | không được quyền | không cho phép = không được | nghiêm cấm | bị nghiêm cấm
việc không được làm | điều không được làm | điều cấm | việc bị cấm | điều bị cấm = hành vi bị nghiêm cấm | các hành vi bị nghiêm cấm | hành vi không được làm
không ép | không ép buộc = tự nguyện | không bắt buộc
khỏi nộp | khỏi phải nộp | không cần nộp = không phải nộp | không yêu cầu nộp
đạt điều kiện | bảo đảm điều kiện = đủ điều kiện | đáp ứng điều kiện
không bảo đảm điều kiện | chưa đủ điều kiện = không đủ điều kiện | không đạt điều kiện | không đáp ứng điều kiện
đủ tiêu chuẩn = đạt tiêu chuẩn | đáp ứng tiêu chuẩn
không đủ tiêu chuẩn | không đạt tiêu chuẩn | không đáp ứng tiêu chuẩn | không bảo đảm tiêu chuẩn
đạt yêu cầu | đáp ứng yêu cầu
thuộc diện | nằm trong diện = thuộc đối tượng | thuộc trường hợp
lý do hợp lý | lí do hợp lý | lý do hợp lệ = lý do chính đáng
!vô cớ | vô lý do | không lý do = không có lý do chính đáng | không có lý do
chuyện ngoài ý muốn | việc ngoài ý muốn | chuyện bất ngờ = sự kiện bất khả kháng | bất khả kháng | trở ngại khách quan
chấp hành | tuân thủ | tuân theo
làm theo quy định | làm đúng quy định = tuân thủ quy định | chấp hành quy định | thực hiện đúng quy định | thực hiện theo quy định
không nghe theo | không làm theo | không chịu làm theo | không tuân theo | cãi lệnh = không chấp hành | không tuân thủ | không thực hiện
theo luật định = theo quy định của pháp luật | theo quy định
trái phép | bất hợp pháp | không hợp pháp
làm sai quy định | không theo quy định = vi phạm quy định | không đúng quy định | trái quy định
được coi là | được xem là | coi như | xem như | coi là
đãi ngộ | chế độ đãi ngộ = chế độ, chính sách | chế độ | chính sách
đối xử không công bằng = phân biệt đối xử
công tâm | không thiên vị = khách quan | vô tư | công bằng
ngăn cản | cản trở | cấm cản
## vi phạm, phạt, tù tội
bắt tại trận | bắt tận tay = bắt quả tang | quả tang
chạy trốn | trốn mất = bỏ trốn
ra tù sớm | tha tù sớm | ra tù trước hạn = tha tù trước thời hạn | tha tù trước thời hạn có điều kiện
giảng hòa | giảng hoà | dàn xếp = hòa giải
vô chủ = không xác định được chủ sở hữu | không xác định được ai là chủ sở hữu
phạt hành chính = xử phạt vi phạm hành chính | xử phạt hành chính
xử sao | xử thế nào | bị xử ra sao = xử lý | bị xử lý | hình thức xử lý | xử phạt
kẻ vi phạm | người phạm lỗi = người vi phạm | người có hành vi vi phạm | tổ chức, cá nhân vi phạm
phạm lỗi | làm bậy = vi phạm | có hành vi vi phạm
kẻ phạm tội | kẻ phạm pháp = người phạm tội
vi phạm lần nữa = tái phạm
được phạt nhẹ | phạt nhẹ hơn = tình tiết giảm nhẹ | giảm nhẹ
phạt nặng hơn = tình tiết tăng nặng | tăng nặng
!bị tù | !tù tội = phạt tù
đang đi tù = chấp hành hình phạt tù | chấp hành án phạt tù
!ra tù | mới ra tù | mãn hạn tù = chấp hành xong hình phạt tù | chấp hành xong án phạt tù
!tiền án = án tích
tù treo = án treo
!ra tòa = khởi kiện | khởi kiện tại tòa án | yêu cầu tòa án giải quyết
sung công | sung công quỹ = tịch thu | sung vào ngân sách nhà nước | nộp vào ngân sách nhà nước | sung quỹ nhà nước
hốt xe | câu xe = tạm giữ phương tiện
treo bằng lái | bị treo bằng = tước quyền sử dụng giấy phép lái xe
đập bỏ | phá bỏ = phá dỡ | tháo dỡ
khôi phục như cũ | trả lại nguyên trạng = khôi phục lại tình trạng ban đầu | khôi phục tình trạng ban đầu | khôi phục lại nguyên trạng
ép thi hành | bắt thi hành | bị ép thi hành = cưỡng chế thi hành | cưỡng chế
đuổi về nước | bị đuổi về nước = trục xuất
đuổi khỏi đảng | đuổi ra khỏi đảng = khai trừ | khai trừ khỏi đảng
trù ếm | trù úm = trù dập | trả thù | trả thù, trù dập
hù dọa | dọa nạt | hăm dọa | dọa dẫm | hăm he = đe dọa
xúi bẩy | xúi biểu | xui khiến | !xúi = xúi giục | kích động
che đậy | bênh che = bao che | che giấu
khai sai | khai không đúng = kê khai không đúng | khai không đúng sự thật | kê khai không trung thực | khai báo không trung thực
!làm giả | giả mạo
bôi sửa | cạo tẩy = tẩy xóa | tẩy xóa, sửa chữa | sửa chữa, tẩy xóa
đánh bị thương | đánh có thương tích = gây thương tích | cố ý gây thương tích
lục soát | khám nhà = khám xét | khám xét chỗ ở
tổn thất | mất mát = thiệt hại
## thời hạn, hiệu lực, kỳ hạn
hạn khiếu nại | hạn nộp đơn khiếu nại = thời hiệu khiếu nại
hạn khởi kiện | thời hạn đi kiện = thời hiệu khởi kiện
hết hạn xử phạt | quá hạn xử phạt = hết thời hiệu xử phạt | thời hiệu xử phạt
tính từ ngày | kể từ ngày | bắt đầu từ ngày
tính từ lúc | tính từ khi | kể từ lúc | tính từ thời điểm = kể từ thời điểm | kể từ khi
áp dụng từ ngày | áp dụng từ khi | áp dụng từ lúc | chính thức áp dụng = có hiệu lực | có hiệu lực thi hành | hiệu lực thi hành
không áp dụng nữa = hết hiệu lực | bãi bỏ
còn áp dụng | vẫn áp dụng | còn sử dụng được = còn hiệu lực | còn giá trị | còn giá trị sử dụng | tiếp tục có hiệu lực | tiếp tục được sử dụng
lấy liền | xong trong ngày | lấy trong ngày = ngay trong ngày | trong ngày làm việc | giải quyết ngay
làm xong | hoàn thành | hoàn tất
xong xuôi | xong hết = hoàn thành | hoàn tất
chưa xong | chưa làm xong | làm chưa xong | chưa hoàn tất = chưa hoàn thành
mỗi năm một lần | 1 năm 1 lần | một năm một lần = hằng năm | hàng năm | định kỳ hằng năm | mỗi năm 01 lần
## tình trạng của giấy tờ, đồ vật
bị thất lạc = bị mất | làm mất
lượm được = nhặt được
## tiền nong trong thủ tục
tiền làm thủ tục = lệ phí | phí, lệ phí
được bao nhiêu tiền | được mấy tiền | nhận bao nhiêu tiền | lãnh bao nhiêu | lĩnh bao nhiêu = mức hưởng | mức hỗ trợ | mức trợ cấp | mức chi
chịu tiền | lo tiền | lo kinh phí = bảo đảm kinh phí | chi trả | chịu chi phí | kinh phí
giúp đỡ = hỗ trợ | trợ giúp
giúp tiền | cho tiền hỗ trợ = hỗ trợ kinh phí | hỗ trợ tiền
cho mướn = cho thuê
người đi thuê | người mướn | người đi mướn = bên thuê | người thuê
người cho mướn | người cho thuê = bên cho thuê
sang nhượng = chuyển nhượng
`
