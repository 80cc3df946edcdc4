/** What people say of roles, kin and authorities whatever the subject. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const PEOPLE_AND_OFFICES = `
## người
người bảo hộ = người giám hộ
người đang làm nhiệm vụ | cán bộ làm nhiệm vụ = người thi hành công vụ | người đang thi hành công vụ
người đứng đầu | thủ trưởng
sếp lớn | người lãnh đạo = người đứng đầu | thủ trưởng
sếp trực tiếp | lãnh đạo trực tiếp = cấp trên trực tiếp | người quản lý trực tiếp
người phó | phó thủ trưởng = cấp phó
nhân viên dưới quyền | người dưới quyền | lính dưới quyền = cấp dưới | người thuộc quyền quản lý
người trong nhà | người trong gia đình = thành viên gia đình | thành viên hộ gia đình | thành viên trong gia đình
họ hàng | bà con họ hàng | bà con ruột thịt = người thân thích
bà con ba đời | bà con trong ba đời | họ hàng trong ba đời = có họ trong phạm vi ba đời | trong phạm vi ba đời
cùng máu mủ | ruột thịt = huyết thống | quan hệ huyết thống | cùng dòng máu về trực hệ
!bà xã = vợ
!ông xã = chồng
anh em ruột | chị em ruột = anh, chị, em ruột | anh chị em ruột | anh ruột, chị ruột, em ruột
bố mẹ chồng | ba mẹ chồng | ba má chồng = cha mẹ chồng | cha chồng, mẹ chồng | cha đẻ, mẹ đẻ của chồng
bố mẹ vợ | ba mẹ vợ | ba má vợ = cha mẹ vợ | cha vợ, mẹ vợ | cha đẻ, mẹ đẻ của vợ
ông bà hai bên | ông bà nội ngoại = ông nội, bà nội, ông ngoại, bà ngoại | ông bà nội, ông bà ngoại
bé mới đẻ | bé mới sinh | trẻ mới đẻ | em bé mới sinh | em bé mới sanh = trẻ sơ sinh
trẻ dưới 16 tuổi = trẻ em | người dưới 16 tuổi
người trưởng thành = người thành niên | người đã thành niên | người đủ 18 tuổi trở lên | người từ đủ 18 tuổi trở lên
đàn bà = phụ nữ | nữ giới
đàn ông = nam giới
người dân | dân chúng | dân thường = công dân | nhân dân
người không phận sự = người không có nhiệm vụ | người không có trách nhiệm | người không có phận sự
nhân chứng = người làm chứng
vô quốc tịch = không quốc tịch
hai quốc tịch | 2 quốc tịch | song tịch = nhiều quốc tịch | đồng thời có quốc tịch nước ngoài
bộ đội | người lính = quân nhân | hạ sĩ quan, binh sĩ
bệnh nhân | người bệnh
nhân viên nhà nước = cán bộ, công chức, viên chức
đi họp | dự họp | tham dự cuộc họp
không đến dự | không tới dự | không có mặt = vắng mặt | không tham dự
người điều khiển cuộc họp | người chủ trì cuộc họp = chủ tọa | chủ trì cuộc họp
người ghi biên bản = thư ký
đắc cử | trúng cử
xin vào hội | xin vô hội = gia nhập hội | tham gia hội | kết nạp
vào đảng | vô đảng = kết nạp đảng viên | kết nạp vào đảng
xin vào đoàn | vào đoàn thanh niên | vô đoàn thanh niên = kết nạp đoàn viên | kết nạp vào đoàn
## cơ quan, nơi chốn
chính quyền xã | chính quyền phường = ủy ban nhân dân cấp xã | ủy ban nhân dân xã | ủy ban nhân dân phường | ủy ban nhân dân xã, phường, thị trấn
ủy ban huyện | ủy ban quận | lên huyện | lên quận | chính quyền huyện = ủy ban nhân dân cấp huyện | ủy ban nhân dân huyện
chính quyền tỉnh = ủy ban nhân dân cấp tỉnh | ủy ban nhân dân tỉnh
chủ tịch huyện | chủ tịch quận = chủ tịch ủy ban nhân dân cấp huyện | chủ tịch ủy ban nhân dân huyện
đồn công an = công an cấp xã | công an xã, phường, thị trấn
trưởng khóm = tổ trưởng tổ dân phố
họp khu phố = cuộc họp của cộng đồng dân cư | hội nghị của cộng đồng dân cư | họp cộng đồng dân cư
chính quyền sở tại | chính quyền nơi ở = chính quyền địa phương | ủy ban nhân dân cấp xã
sở làm | chỗ làm việc = nơi làm việc | cơ quan, đơn vị | cơ quan, tổ chức, đơn vị | nơi công tác
cơ quan công quyền | công sở = cơ quan nhà nước | cơ quan hành chính nhà nước
!bên thuế | !sở thuế = cơ quan thuế | cơ quan quản lý thuế
bảo hiểm huyện = cơ quan bảo hiểm xã hội
khác tỉnh | ngoại tỉnh | tỉnh khác = ngoài tỉnh | ngoài địa bàn tỉnh
`
