/** What people say of the net, drugs, violence, animals, culture and sport. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const PUBLIC_ORDER = `
## an ninh mạng, dữ liệu cá nhân
thông tin cá nhân | dữ liệu cá nhân
trên mạng xã hội | trên facebook | trên tiktok | trên zalo | trên internet = trên không gian mạng
lộ thông tin cá nhân | rò rỉ thông tin | rò rỉ dữ liệu = lộ, mất dữ liệu cá nhân | lộ, lọt
vi rút máy tính | virus máy tính | mã độc = chương trình tin học gây hại | phần mềm độc hại
lừa đảo qua mạng | bị lừa tiền | lừa tiền = lừa đảo chiếm đoạt tài sản | chiếm đoạt tài sản
nói xấu | bôi nhọ | bôi xấu = xúc phạm danh dự | xúc phạm uy tín, danh dự | xúc phạm nhân phẩm | lăng mạ
!đặt điều | bịa chuyện | vu oan | đổ oan = vu khống | bịa đặt
tung tin đồn | tin giả | tin đồn | tin vịt | fake news = thông tin sai sự thật | thông tin giả mạo | thông tin bịa đặt
đưa lên mạng = đăng tải | phát tán thông tin | đưa lên không gian mạng
ảnh nóng | clip nóng | clip sex | phim sex | phim đen = khiêu dâm | đồi trụy
ghi âm lén | nghe lén | nghe trộm = ghi âm, ghi hình trái phép
quán net | tiệm net | quán game = điểm cung cấp dịch vụ trò chơi điện tử công cộng | đại lý internet
bán thông tin cá nhân | bán data khách hàng = mua, bán dữ liệu cá nhân | mua bán dữ liệu cá nhân
hack tài khoản | bị hack | hack nick | hack facebook = xâm nhập trái phép | chiếm quyền điều khiển | tấn công mạng
game online = trò chơi điện tử
## ma túy, mại dâm, cờ bạc
xì ke | dân chích = nghiện ma túy
trung tâm cai nghiện | trại cai nghiện = cơ sở cai nghiện
cai nghiện tại nhà | cai nghiện ở nhà | !cai tại nhà | !cai ở nhà = cai nghiện ma túy tự nguyện tại gia đình | cai nghiện tại gia đình
bị đưa đi cai | !bắt đi cai | !ép đi cai = đưa vào cơ sở cai nghiện bắt buộc
cai ma túy | !đi cai = cai nghiện ma túy
xét nghiệm ma túy | thử ma túy | test ma túy = xét nghiệm chất ma túy
buôn bán ma túy | buôn ma túy | bán ma túy = mua bán trái phép chất ma túy
cất giấu ma túy | giấu ma túy | giữ ma túy = tàng trữ trái phép chất ma túy
rủ rê | !dụ dỗ | lôi kéo
chơi lô đề | !chơi đề | !đánh đề | !đánh lô = mua các số lô, số đề | đánh bạc
vận chuyển ma túy | chở ma túy | xách ma túy = vận chuyển trái phép chất ma túy
trồng cần sa | trồng thuốc phiện = trồng cây có chứa chất ma túy
methadone = thuốc thay thế
gái mại dâm | gái gọi | làm gái = bán dâm
chơi gái = mua dâm
cá độ bóng đá | đá gà ăn tiền | !cá độ = đánh bạc | cá cược
## trật tự, bạo lực gia đình, vật nuôi
biểu tình | xuống đường = tập trung đông người | tụ tập đông người
thuốc trừ sâu | thuốc diệt cỏ | thuốc sâu = thuốc bảo vệ thực vật
bạo hành gia đình | chồng đánh vợ | vợ bị đánh | bạo hành vợ | !đánh vợ = bạo lực gia đình
nhà tạm lánh | chỗ tạm lánh = nơi tạm lánh | địa chỉ tin cậy
trộm đồ = trộm cắp tài sản | trộm cắp
cho vay nặng lãi | vay nặng lãi | tín dụng đen = cho vay lãi nặng
bói toán | xem bói | coi bói | thầy bói | gọi hồn = mê tín dị đoan
mở nhạc to | mở nhạc lớn | hát karaoke ồn | loa kẹo kéo | ồn ào | gây ồn = gây tiếng động lớn | tiếng ồn | huyên náo
nửa đêm | đêm khuya | giữa khuya = ban đêm | từ 22 giờ
thả chó ra đường | chó thả rông | chó chạy rông | !thả chó = thả rông động vật nuôi | thả rông
thú cưng | chó mèo | pet = vật nuôi | động vật nuôi | chó, mèo
!heo = lợn
gà vịt = gia cầm
!lò mổ | lò heo = cơ sở giết mổ
chỗ đông người | nơi đông người | chỗ công cộng = nơi công cộng
chống công an | đánh công an | chống cán bộ = chống người thi hành công vụ | cản trở người thi hành công vụ
cấm lại gần | cấm đến gần = cấm tiếp xúc
đuổi ra khỏi nhà | đuổi khỏi nhà = ra khỏi chỗ ở
phá làng phá xóm | làm mất trật tự = gây rối trật tự công cộng | gây mất trật tự công cộng
phá đồ | đập đồ = hủy hoại tài sản | làm hư hỏng tài sản
chơi hụi | giựt hụi | bể hụi = họ, hụi, biêu, phường
bịt miệng chó | bịt mõm = rọ mõm
trâu bò = gia súc
## văn hóa, du lịch, thể thao
sách thư viện = tài nguyên thông tin
người mượn sách | !bạn đọc = người sử dụng thư viện
rạp xi nê | rạp phim = rạp chiếu phim
chiếu phim = phổ biến phim
xin phép chiếu phim | kiểm duyệt phim | duyệt phim = giấy phép phân loại phim | thẩm định, phân loại phim
giới hạn tuổi xem phim | phim cấm trẻ em | dán nhãn phim = phân loại phim
trên ti vi | trên tivi | lên tivi = trên truyền hình | truyền hình
bảng hiệu | biển hiệu
quảng cáo láo | quảng cáo lố | nổ công dụng = gây nhầm lẫn | quảng cáo sai sự thật
bản quyền | tác quyền = quyền tác giả
hội làng | !hội đình | hội chùa = lễ hội truyền thống | lễ hội
đốt giấy tiền | đốt vàng mã | hóa vàng = đốt đồ mã
quán karaoke | tiệm karaoke | mở karaoke = kinh doanh dịch vụ karaoke
diễn văn nghệ | ca nhạc | đêm nhạc = biểu diễn nghệ thuật
du khách | khách du lịch
đi tour | mua tour | !tour = chương trình du lịch
công ty du lịch | công ty lữ hành | công ty tour = doanh nghiệp kinh doanh dịch vụ lữ hành
khách sạn | nhà nghỉ | homestay | resort = cơ sở lưu trú du lịch
người dẫn tour | dẫn tour | tour guide = hướng dẫn viên du lịch | hướng dẫn du lịch
!hồ bơi | !bể bơi
đá banh | đá bóng = bóng đá
chơi thể thao | tập thể dục | tập thể thao = luyện tập thể dục, thể thao | tập luyện thể dục, thể thao | rèn luyện thân thể
bằng gia đình văn hóa | giấy gia đình văn hóa = danh hiệu gia đình văn hóa
!đồ cổ = cổ vật
trùng tu di tích | sửa di tích | trùng tu = tu bổ
làm phim = sản xuất phim
hãng phim | đoàn phim = cơ sở điện ảnh sản xuất phim | cơ sở điện ảnh
dán quảng cáo | dán tờ rơi = treo, đặt, dán, vẽ
tòa soạn | !tòa báo | !tờ báo = cơ quan báo chí
báo mạng | báo online = báo điện tử
nhà sách | tiệm sách | hiệu sách = cơ sở phát hành xuất bản phẩm
in sách lậu | sách lậu = in lậu
tiệm photo | tiệm photocopy = cơ sở dịch vụ photocopy
ăn mặc hở hang | mặc đồ hở = trang phục không phù hợp | trang phục phản cảm
thi hoa hậu | thi nhan sắc = thi người đẹp
xếp sao | gắn sao = xếp hạng | công nhận hạng
chèo kéo khách | ép khách mua | chèo kéo = nài ép khách du lịch | tranh giành khách du lịch
vé vào cổng | vé vào cửa | vé tham quan = phí tham quan
khu phố văn hóa | làng văn hóa | ấp văn hóa | thôn văn hóa = thôn, tổ dân phố văn hóa
quy ước làng | lệ làng = hương ước, quy ước | hương ước
hội trường thôn | nhà họp thôn = nhà văn hóa | nhà sinh hoạt cộng đồng
`
