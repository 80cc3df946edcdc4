/** What people say of where they live, their papers, marriage and children. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const FAMILIES = `
## cư trú
khai báo lưu trú | đăng ký lưu trú | báo lưu trú | khai lưu trú = thông báo lưu trú | thông báo về việc lưu trú
ngủ nhờ qua đêm | khách ngủ lại | cho ngủ lại | ngủ qua đêm | ở qua đêm = lưu trú
làm giấy tạm trú | làm tạm trú | khai tạm trú | báo tạm trú = đăng ký tạm trú
đăng ký tạm vắng | khai tạm vắng = khai báo tạm vắng
giấy xác nhận hộ khẩu | giấy xác nhận nơi ở | giấy xác nhận cư trú | giấy ct07 = giấy xác nhận thông tin về cư trú | xác nhận thông tin về cư trú
thuê nhà trọ | thuê phòng trọ = thuê nhà | thuê nhà ở | thuê chỗ ở | chỗ ở do thuê
nhà trọ | phòng trọ | dãy trọ | khu trọ = nhà ở cho thuê | nhà cho thuê | phòng cho thuê | chỗ ở cho thuê
chủ nhà trọ | chủ phòng trọ | !chủ trọ = bên cho thuê | người cho thuê | chủ sở hữu chỗ ở
việt kiều = người việt nam định cư ở nước ngoài | người gốc việt nam định cư ở nước ngoài
công an phường | công an xã = công an cấp xã | cơ quan đăng ký cư trú
ủy ban nhân dân phường | ủy ban phường | ủy ban xã | ubnd phường | ubnd xã = ủy ban nhân dân cấp xã | ủy ban nhân dân xã | ubnd cấp xã
chủ tịch phường | chủ tịch xã = chủ tịch ủy ban nhân dân cấp xã | chủ tịch ủy ban nhân dân xã | chủ tịch ubnd cấp xã
ubnd | ủy ban nhân dân
hđnd | hội đồng nhân dân
vào sổ hộ khẩu | vào hộ khẩu | vô hộ khẩu | nhập vào hộ = đăng ký thường trú
đứng tên sổ hộ khẩu | đứng tên hộ khẩu | chủ hộ khẩu = chủ hộ
tiền phòng trọ | tiền thuê phòng = giá thuê nhà | tiền thuê nhà
!ở đậu | !ở ké = ở nhờ
thuê mướn | !mướn = thuê
không nhà không cửa | vô gia cư | bụi đời = lang thang | không có nơi cư trú ổn định | không có nơi ở ổn định
định cư nước ngoài | đi định cư = định cư ở nước ngoài | ra nước ngoài để định cư
người ngoại quốc | khách tây | ông tây = người nước ngoài
ủy ban tỉnh | ubnd tỉnh = ủy ban nhân dân cấp tỉnh | ủy ban nhân dân tỉnh | ubnd cấp tỉnh
chủ tịch tỉnh = chủ tịch ủy ban nhân dân cấp tỉnh | chủ tịch ủy ban nhân dân tỉnh | chủ tịch ubnd cấp tỉnh
## căn cước, quốc tịch, xuất nhập cảnh
làm thẻ căn cước | làm căn cước | làm cccd = cấp thẻ căn cước | cấp căn cước
làm lại thẻ căn cước | làm lại căn cước | làm lại cccd = cấp lại thẻ căn cước
đổi căn cước | đổi cccd = cấp đổi thẻ căn cước
số căn cước công dân | số căn cước | mã định danh cá nhân | số cccd = số định danh cá nhân
làm hộ chiếu | làm passport = cấp hộ chiếu
lấy dấu vân tay | lấy vân tay | lăn dấu tay | lăn tay = thu nhận vân tay | vân tay | điểm chỉ
tài khoản vneid | vneid = tài khoản định danh điện tử | ứng dụng định danh quốc gia
định danh mức hai | định danh mức 2 | vneid mức 2 = tài khoản định danh điện tử mức độ 02 | mức độ 02 | mức độ 2
vào quốc tịch | xin quốc tịch | nhập tịch = nhập quốc tịch
bỏ quốc tịch = thôi quốc tịch
cấm đi nước ngoài | không cho xuất cảnh | cấm xuất cảnh = tạm hoãn xuất cảnh
## hộ tịch
tên đệm | tên lót | chữ lót = chữ đệm
sửa giấy khai sinh | đính chính khai sinh | chỉnh sửa khai sinh | sửa khai sinh = cải chính hộ tịch | cải chính nội dung khai sinh
làm lại giấy khai sinh | làm lại khai sinh = đăng ký lại khai sinh
làm khai sinh trễ | làm khai sinh muộn | khai sinh muộn | khai sinh trễ = đăng ký khai sinh quá hạn
trích lục giấy khai sinh | bản sao khai sinh | sao khai sinh = trích lục khai sinh | bản sao trích lục hộ tịch | bản sao giấy khai sinh | bản sao trích lục khai sinh
giấy chứng tử | giấy khai tử = trích lục khai tử
giấy đăng ký kết hôn | giấy kết hôn | giấy hôn thú | hôn thú = giấy chứng nhận kết hôn
giấy xác nhận độc thân | giấy chứng nhận độc thân | xác nhận độc thân | giấy độc thân = giấy xác nhận tình trạng hôn nhân | xác nhận tình trạng hôn nhân
làm khai tử = đăng ký khai tử
không có cha trong khai sinh | không có tên cha | không biết cha = chưa xác định được cha
nhận cha cho con | nhận lại con ruột | nhận con ruột | nhận cha con = nhận cha, mẹ, con
xét nghiệm adn | giám định adn | thử adn = giám định gen
con ngoài hôn nhân | !con rơi | con hoang = con ngoài giá thú
## hôn nhân, ly hôn
đám cưới | tiệc cưới = lễ cưới | việc cưới
đám tang | đám ma | ma chay = lễ tang | việc tang | tang lễ
cưới chưa đủ tuổi | lấy chồng sớm | lấy vợ sớm | cưới sớm = tảo hôn | chưa đủ tuổi kết hôn
ép lấy chồng | ép lấy vợ | ép cưới | ép duyên | ép gả | gả ép = cưỡng ép kết hôn
hôn nhân giả | cưới giả = kết hôn giả tạo
sống với nhau như vợ chồng | sống chung như vợ chồng | ở chung như vợ chồng | góp gạo thổi cơm chung | sống thử = chung sống như vợ chồng | chung sống với nhau như vợ chồng
anh chị em họ | anh em cô cậu | anh em chú bác | con cô con cậu | con chú con bác | anh em họ = có họ trong phạm vi ba đời
hôn nhân đồng tính | hôn nhân đồng giới | kết hôn đồng tính | kết hôn đồng giới = hôn nhân giữa những người cùng giới tính
tài sản trước khi cưới | tài sản trước hôn nhân = tài sản có trước khi kết hôn | tài sản riêng
hợp đồng tiền hôn nhân | thỏa thuận tiền hôn nhân | hợp đồng hôn nhân = thỏa thuận về chế độ tài sản của vợ chồng | thỏa thuận xác lập chế độ tài sản | chế độ tài sản của vợ chồng theo thỏa thuận
hai bên đồng ý ly hôn | cùng đồng ý ly hôn | ly hôn đồng thuận | ly hôn thuận tình = thuận tình ly hôn
một bên muốn ly hôn | ly hôn đơn phương | đơn phương ly hôn = ly hôn theo yêu cầu của một bên
nộp đơn ly hôn | làm đơn ly hôn | viết đơn ly hôn | xin ly hôn | đòi ly hôn = yêu cầu giải quyết ly hôn | yêu cầu ly hôn
đòi lại quyền nuôi con | giành lại quyền nuôi con | đổi người nuôi con | giành lại con = thay đổi người trực tiếp nuôi con
đến thăm con | thăm con = thăm nom con | thăm nom
chu cấp nuôi con | trợ cấp nuôi con | tiền chu cấp = cấp dưỡng
lấy chồng khác | lấy vợ khác | đi bước nữa | tái giá | tái hôn = lấy chồng hoặc vợ khác | kết hôn với người khác | kết hôn với vợ hoặc chồng khác
lừa cưới | gạt cưới = lừa dối kết hôn
không cho lấy nhau | không cho cưới | cấm cưới = cản trở kết hôn
ly dị giả = ly hôn giả tạo
tiền thách cưới | thách cưới = yêu sách của cải trong kết hôn | yêu sách của cải
lấy hai vợ | lấy 2 vợ | lấy hai chồng | !đa thê = đang có vợ, có chồng mà kết hôn | vi phạm chế độ một vợ, một chồng
cùng giới lấy nhau | người đồng tính = cùng giới tính
chuyển giới = chuyển đổi giới tính
tài sản của hai vợ chồng | của chung vợ chồng = tài sản chung của vợ chồng
nhờ tòa giải quyết | kiện ra tòa | đưa ra tòa | thưa ra tòa | kiện lên tòa = khởi kiện | yêu cầu tòa án giải quyết
không gửi tiền nuôi con | không chu cấp | trốn chu cấp = trốn tránh nghĩa vụ cấp dưỡng | không thực hiện nghĩa vụ cấp dưỡng
một mình nuôi con | nuôi con một mình | mẹ đơn thân | bố đơn thân | cha đơn thân = người đơn thân
## sinh con, con nuôi, người trong nhà
!đẻ em bé | sinh em bé | !đẻ con | !sanh con | sinh bé = sinh con
mang thai thuê | !đẻ thuê | !đẻ mướn = mang thai hộ vì mục đích thương mại
dưới 1 tuổi | dưới một tuổi = dưới 12 tháng tuổi
dưới 3 tuổi | dưới ba tuổi = dưới 36 tháng tuổi
vị thành niên | chưa thành niên | dưới 18 tuổi | chưa đủ 18 tuổi | chưa tới 18 tuổi | chưa đủ mười tám tuổi
xin con về nuôi | xin con nuôi | nhận con nuôi = nuôi con nuôi | nhận nuôi con nuôi
bố mẹ nuôi | ba mẹ nuôi | ba má nuôi = cha mẹ nuôi | cha nuôi, mẹ nuôi
!bố mẹ đẻ | bố mẹ ruột | ba mẹ ruột | ba má ruột | cha mẹ ruột = cha mẹ đẻ | cha, mẹ đẻ | cha đẻ, mẹ đẻ
!bố đẻ | bố ruột | ba ruột | cha ruột = cha đẻ
mẹ ruột | má ruột = mẹ đẻ
con ruột | !con đẻ
bố dượng | cha dượng | ba dượng | cha ghẻ
!mẹ kế | mẹ ghẻ | dì ghẻ | má ghẻ
người nhà | người thân = thân nhân | người thân thích
qua đời | tử vong | từ trần | !chết
nghĩa địa | nghĩa trang | bãi tha ma
nhờ mang thai | mang thai giùm | !đẻ hộ = mang thai hộ
thụ tinh ống nghiệm | làm ivf | ivf = thụ tinh trong ống nghiệm | kỹ thuật hỗ trợ sinh sản
chọn con trai = lựa chọn giới tính thai nhi
con thứ ba | con thứ 3
bố vợ | ba vợ | tía vợ = cha vợ
má vợ = mẹ vợ
bố chồng | ba chồng | tía chồng = cha chồng
má chồng = mẹ chồng
bặt vô âm tín | đi biệt tăm | bặt tin = biệt tích
bị tâm thần | bệnh tâm thần | !bị điên | người điên = mắc bệnh tâm thần | rối loạn tâm thần
thiêu xác | đốt xác | hỏa thiêu = hỏa táng
bốc mộ | bốc mả | dời mộ | dời mả = cải táng | di chuyển mồ mả | di dời mồ mả
## trẻ em, thanh niên
đường dây nóng trẻ em | tổng đài 111 | gọi 111 = tổng đài điện thoại quốc gia bảo vệ trẻ em
đánh đập trẻ em | bạo hành trẻ em | bạo hành trẻ | đánh đập con | hành hạ con = bạo lực trẻ em | ngược đãi trẻ em
lạm dụng tình dục trẻ em | dâm ô trẻ em | ấu dâm = xâm hại tình dục trẻ em
thuê trẻ em làm | mướn trẻ em làm | trẻ em đi làm | trẻ em làm thuê = lao động chưa thành niên | lao động trẻ em
trẻ bị bỏ rơi | nhặt được em bé | bỏ rơi con | vứt bỏ con | nhặt được trẻ | !vứt con = bỏ rơi trẻ em | trẻ em bị bỏ rơi
mồ côi cha mẹ | mồ côi bố mẹ = mồ côi cả cha, mẹ | mồ côi cha và mẹ | mồ côi cả cha mẹ
không có người nuôi = không có nguồn nuôi dưỡng | không có người nuôi dưỡng
trại trẻ mồ côi | trung tâm bảo trợ | trại mồ côi | viện mồ côi | cô nhi viện = cơ sở trợ giúp xã hội | cơ sở bảo trợ xã hội | trung tâm bảo trợ xã hội
giới trẻ | người trẻ | bạn trẻ = thanh niên
sờ soạng = quấy rối tình dục
bắt cóc trẻ em | bắt cóc con nít = chiếm đoạt trẻ em
sân chơi trẻ em | sân chơi cho trẻ | chỗ chơi cho trẻ = điểm vui chơi | nơi vui chơi | khu vui chơi | cơ sở vui chơi
đi tình nguyện | làm tình nguyện = tham gia hoạt động tình nguyện | tham gia tình nguyện
`
