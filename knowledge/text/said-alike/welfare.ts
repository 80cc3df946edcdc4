/** What people say of help, insurance, health, food and work. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const WELFARE = `
## người cao tuổi, khuyết tật, trợ giúp xã hội
người lớn tuổi | ông bà già | người già | cụ già = người cao tuổi
tiền cho người già | trợ cấp người già | tiền người già | lương người già | tiền 80 tuổi = trợ cấp hưu trí xã hội | trợ cấp xã hội hàng tháng | trợ cấp xã hội hằng tháng
viện dưỡng lão | nhà dưỡng lão | trại dưỡng lão = cơ sở chăm sóc người cao tuổi | cơ sở trợ giúp xã hội
người mù = khuyết tật nhìn
bị liệt | bị què = khuyết tật vận động
làm giấy khuyết tật | xin giấy khuyết tật | xét khuyết tật | khám khuyết tật = xác định mức độ khuyết tật | xác định, xác định lại mức độ khuyết tật
tiền bảo trợ xã hội | trợ cấp khuyết tật | tiền bảo trợ | tiền khuyết tật = trợ cấp xã hội hàng tháng | trợ cấp xã hội hằng tháng | trợ cấp xã hội
tiền mai táng | tiền chôn cất | tiền đám ma = mai táng phí | trợ cấp mai táng | chi phí mai táng
gạo cứu đói | !cứu đói = hỗ trợ lương thực | trợ giúp khẩn cấp | trợ giúp xã hội khẩn cấp
bình xét hộ nghèo | xin vào hộ nghèo | đăng ký hộ nghèo | xét hộ nghèo | bình hộ nghèo | xin hộ nghèo = rà soát hộ nghèo
bị cắt hộ nghèo | ra khỏi hộ nghèo | cắt hộ nghèo | hết hộ nghèo = thoát nghèo
xã vùng 3 | xã vùng ba = xã đặc biệt khó khăn | xã khu vực iii | vùng đặc biệt khó khăn
đồng bào thiểu số | người dân tộc | người thiểu số = người dân tộc thiểu số | dân tộc thiểu số
vay ngân hàng chính sách | vay tiền nhà nước | vay lãi thấp | vay ưu đãi = tín dụng ưu đãi | vay vốn ưu đãi | tín dụng chính sách
đi ăn xin | xin ăn | ăn mày = ăn xin
nhà bị cuốn trôi | nhà bị sập | nhà sập | sập nhà = nhà ở bị đổ, sập | nhà bị đổ, sập | bị đổ, sập, trôi
xây nhà cho hộ nghèo | nhà đại đoàn kết | nhà tình thương = hỗ trợ nhà ở | xóa nhà tạm, nhà dột nát
## người có công
gia đình liệt sĩ | nhà liệt sĩ = thân nhân liệt sĩ | thân nhân của liệt sĩ
gia đình chính sách | gia đình có công | gia đình cách mạng = gia đình người có công với cách mạng | thân nhân người có công với cách mạng | thân nhân của người có công
phần trăm thương tật | tỷ lệ thương tật = tỷ lệ tổn thương cơ thể
nạn nhân da cam | chất độc da cam | da cam | dioxin = nhiễm chất độc hóa học | chất độc hóa học
mẹ anh hùng | mẹ vnah = bà mẹ việt nam anh hùng
trợ cấp thương binh | lương thương binh | tiền thương binh = trợ cấp ưu đãi | trợ cấp thương tật
## bảo hiểm, khám chữa bệnh
bhyt | bảo hiểm y tế
bhxh | bảo hiểm xã hội
mua thẻ bảo hiểm y tế | mua bhyt = tham gia bảo hiểm y tế | đóng bảo hiểm y tế
mua bảo hiểm xã hội | mua bhxh = tham gia bảo hiểm xã hội | đóng bảo hiểm xã hội
khám vượt tuyến | khám trái tuyến | vượt tuyến = không đúng tuyến | không đúng cơ sở khám bệnh, chữa bệnh ban đầu | không đúng quy định về chuyển người bệnh
giấy chuyển viện = giấy chuyển tuyến | phiếu chuyển cơ sở khám bệnh, chữa bệnh
chuyển bệnh viện | lên tuyến trên | chuyển viện = chuyển tuyến | chuyển cơ sở khám bệnh, chữa bệnh | chuyển người bệnh
bảo hiểm chi trả | bảo hiểm thanh toán | bảo hiểm trả | bảo hiểm lo = quỹ bảo hiểm y tế thanh toán | quỹ bảo hiểm y tế chi trả | mức hưởng bảo hiểm y tế
đồng chi trả = cùng chi trả
nhập viện | vào viện | vô viện = điều trị nội trú
xuất viện | !ra viện
bệnh viện | phòng mạch = cơ sở khám bệnh, chữa bệnh | cơ sở y tế
tiền khám bệnh | tiền chữa bệnh | tiền nằm viện | tiền viện phí | viện phí = chi phí khám bệnh, chữa bệnh | giá dịch vụ khám bệnh, chữa bệnh | chi phí điều trị
giấy nghỉ bệnh | giấy nghỉ ốm = giấy chứng nhận nghỉ việc hưởng bảo hiểm xã hội
tiệm thuốc tây | hiệu thuốc tây | tiệm thuốc | hiệu thuốc = cơ sở bán lẻ thuốc | nhà thuốc | quầy thuốc
toa thuốc | đơn thuốc
xe cấp cứu | xe hồng thập tự | xe cứu thương
lăng quăng | loăng quăng | bọ gậy
hút thuốc lá = sử dụng thuốc lá
tiền sinh con | !tiền đẻ = trợ cấp thai sản | chế độ thai sản | trợ cấp một lần khi sinh con
rút bảo hiểm xã hội | rút bảo hiểm | rút bhxh = bảo hiểm xã hội một lần
lãnh bảo hiểm thất nghiệp = trợ cấp thất nghiệp
tiền tuất = trợ cấp tuất | chế độ tử tuất
tai nạn khi làm việc | tai nạn lúc làm việc | tai nạn ở công ty | tai nạn trong giờ làm = tai nạn lao động
bhtn | bảo hiểm thất nghiệp
không nằm viện | khám rồi về = điều trị ngoại trú | ngoại trú
thuốc nam | thuốc bắc = thuốc cổ truyền | thuốc dược liệu
!đông y = y học cổ truyền
thầy lang | ông lang = lương y
hiến tạng | hiến thận = hiến mô, bộ phận cơ thể | hiến bộ phận cơ thể
bị si đa | bị hiv | bị sida | bị aids = nhiễm hiv
bị chó cắn | bị mèo cắn = bị động vật cắn | phơi nhiễm bệnh dại | bị chó, mèo cắn
nợ bảo hiểm = chậm đóng bảo hiểm xã hội
## an toàn thực phẩm
vệ sinh an toàn thực phẩm | an toàn vệ sinh thực phẩm | vệ sinh thực phẩm | vsattp | attp = an toàn thực phẩm
giấy vệ sinh an toàn thực phẩm | giấy phép an toàn thực phẩm | giấy an toàn thực phẩm = giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm
!quán ăn | quán cơm | tiệm ăn | tiệm cơm | quán nhậu = cơ sở kinh doanh dịch vụ ăn uống | dịch vụ ăn uống
bán hàng rong | !bán dạo | hàng rong = buôn bán rong
bị ngộ độc = ngộ độc thực phẩm
đồ ăn thức uống = thực phẩm | thức ăn
quá date | hết date | !quá đát | !hết đát = hết hạn sử dụng | hết thời hạn sử dụng | quá thời hạn sử dụng
thực phẩm bẩn = thực phẩm không an toàn | không bảo đảm an toàn thực phẩm
đồ ăn đường phố | đồ ăn vỉa hè | đồ ăn lề đường = thức ăn đường phố
hàng trôi nổi = không rõ nguồn gốc
hàng nhái | hàng fake | hàng dỏm = hàng giả
để lại mẫu thức ăn | giữ mẫu thức ăn = lưu mẫu thức ăn
## lao động
chủ lao động | chủ công ty | !chủ xưởng | !ông chủ | !bà chủ = người sử dụng lao động
nhân viên công ty | người làm thuê | người làm công | người làm mướn | công nhân = người lao động
ô sin | osin = lao động là người giúp việc gia đình | người giúp việc gia đình
nộp đơn nghỉ việc | xin thôi việc = chấm dứt hợp đồng lao động | đơn phương chấm dứt hợp đồng | giải quyết thôi việc
trễ lương = trả lương chậm | chậm trả lương | không trả lương đúng hạn | trả lương không đúng hạn
làm tăng ca | làm quá giờ = làm thêm giờ
phép năm | ngày phép = nghỉ hằng năm | nghỉ hàng năm
nghỉ nguyên lương = hưởng nguyên lương
giữ giấy tờ gốc | giữ bằng gốc | giam bằng gốc = giữ bản chính giấy tờ | giữ bản chính
đi lao động nước ngoài | xuất khẩu lao động | xklđ = đi làm việc ở nước ngoài theo hợp đồng | đi làm việc ở nước ngoài
xin việc = tìm việc làm | tìm kiếm việc làm
cúp lương = cắt lương
!ca đêm | làm đêm = làm việc vào ban đêm | giờ làm việc ban đêm
`
