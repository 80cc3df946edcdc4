/** Our own sentences. What must not be left in a masked text stands between ⟦ and ⟧. */

export const WITH_NUMBERS = `
Số CCCD của con tôi là ⟦001203004567⟧
cccd con em ⟦001 203 004 567⟧ bị sai ngày sinh
căn cước của cháu: ⟦0312 0400 1234⟧
CMND cũ của tôi ⟦123456789⟧ có dùng được không
chứng minh nhân dân số ⟦031 234 567⟧ hết hạn
số định danh cá nhân của cháu là ⟦031215001234⟧
mã định danh ⟦0312150012⟧ của bé không tra được
Tôi nhắn nhầm: ⟦037098123456⟧
hộ chiếu ⟦C1234567⟧ có thay căn cước được không
Gọi lại cho tôi số ⟦0912345678⟧
sđt em là ⟦0912 345 678⟧
điện thoại ⟦0912.345.678⟧
liên hệ ⟦09.12.34.56.78⟧ nhé
số tôi ⟦+84 912 345 678⟧
⟦+84912345678⟧ gọi giúp tôi
⟦84912345678⟧ là zalo của tôi
(⟦+84) 912-345-678⟧
máy bàn nhà tôi ⟦024 3825 1234⟧
số cố định ⟦(0225) 3 827 456⟧
số ⟦02253827456⟧ không gọi được
đt ⟦0225-3827456⟧ có phải của trường
số cũ ⟦01689 123 456⟧
zalo ⟦o912345678⟧
sdt nha em ⟦0987 654 321⟧ a
Nhà em số ⟦3825123⟧, à điện thoại ⟦3825 123⟧
lh ⟦0356789012⟧ gặp mẹ cháu
alo số ⟦070 345 6789⟧
⟦０９１２３４５６７８⟧ số của tôi
0 chín một hai thì dài quá, số tôi là ⟦không chín một hai ba bốn năm sáu bảy tám⟧
so toi la ⟦khong chin mot hai ba bon nam sau bay tam⟧
cccd ⟦không không một hai không ba không không bốn năm sáu bảy⟧
email ⟦phuhuynh.an@gmail.com⟧
gửi kết quả về ⟦tran_thi.mai99@yahoo.com.vn⟧ giúp tôi
mail em: ⟦lan.nguyen @ gmail.com⟧
thư điện tử ⟦lannguyen a còng gmail chấm com⟧
facebook của tôi ⟦https://www.facebook.com/nguyen.lan.123⟧
fb.com/⟦meban.an⟧
stk ⟦19034567890123⟧ Techcombank
số tài khoản của tôi là ⟦0071000123456⟧
hoàn tiền vào tài khoản Vietcombank ⟦0071 0001 23456⟧ nhé
chuyển khoản cho tôi ⟦970422123456⟧
tk mb ⟦0912345678⟧
SBD của con tôi là ⟦010234⟧
số báo danh ⟦03001234⟧ thi phòng nào
sbd: ⟦TS01234⟧
sbd con em ⟦020 345⟧
so bao danh cua chau ⟦031234⟧
mã học sinh ⟦3112345678⟧ đăng nhập không được
mã sinh viên ⟦B21DCCN123⟧
mã hồ sơ ⟦H32-240601-0012⟧ đến đâu rồi
mã số thuế ⟦0201234567⟧
thẻ bảo hiểm y tế ⟦HS4310123456789⟧ hết hạn
bhyt ⟦0123456789⟧
xe tôi biển số ⟦15A-123.45⟧
biển ⟦29H1-234.56⟧ gửi ở trường
gửi xe ⟦15B1 12345⟧ trong sân trường
biển kiểm soát ⟦15C 1234⟧
con tôi sinh ngày ⟦15/8/2020⟧
bé sinh ⟦15-08-2020⟧ vào lớp 1 năm nào
ngày sinh: ⟦2.9.2015⟧
cháu sinh ngày ⟦3 tháng 5 năm 2019⟧
con toi sinh ngay ⟦20/11/2020⟧
ngày tháng năm sinh ⟦01/01/2011⟧ ghi sai trên học bạ
tôi gửi nhầm dãy ⟦1234567890123⟧
`

export const WITH_NAMES = `
Con tôi là ⟦Nguyễn Văn An⟧, học lớp 5
con tôi tên là ⟦Trần Thị Mai⟧
cháu tên ⟦Minh Anh⟧ năm nay vào lớp 1
Em là ⟦Lan⟧, học sinh lớp 9
tôi là ⟦Phạm Quang Huy⟧, phụ huynh lớp 6
Mình tên ⟦Hoa⟧ ạ
em tên là ⟦lê thị thu hà⟧
con toi ten la ⟦nguyen van an⟧ hoc lop 5
ten chau la ⟦bao chau⟧ lop 3
Họ và tên: ⟦Đặng Thùy Dương⟧
họ tên: ⟦vũ minh quân⟧, lớp 12
bé ⟦Na⟧ nhà tôi 5 tuổi
cháu ⟦Bảo Ngọc⟧ bị ốm đúng ngày thi
con gái tôi ⟦Hà My⟧ học lớp 2
con trai em là ⟦Gia Bảo⟧
cô ⟦Lan⟧ chủ nhiệm lớp 5 có dạy thêm
thầy ⟦Hùng⟧ thu tiền học thêm
cô giáo ⟦Nguyễn Thị Hạnh⟧ dạy ở trường nào
Thầy giáo ⟦Tuấn⟧ đánh giá con tôi
ông ⟦Nguyễn Văn Bình⟧ ở thôn 3
bà ⟦Tư⟧ có được hỗ trợ không
anh ⟦Nam⟧ đại diện cha mẹ học sinh
chị ⟦Thu Hằng⟧ nộp hồ sơ rồi
chú ⟦Dũng⟧ bảo vệ không cho vào
hiệu trưởng ⟦Trần Văn Khoa⟧ đã ký
học sinh ⟦Lê Hoàng Nam⟧ lớp 9
thí sinh ⟦Phan Thị Thu⟧ quên thẻ dự thi
phụ huynh ⟦Bùi Thị Nga⟧ thắc mắc
Cháu nhà tôi ⟦Tuấn Kiệt⟧ được mấy điểm
⟦Nguyễn Thị Minh Khai⟧ lớp 8 có được xét không
Gửi ⟦Hoàng Văn Thái⟧ kết quả giúp tôi
⟦nguyễn thị lan⟧ hỏi về học phí
CON TÔI TÊN LÀ ⟦TRẦN THỊ MAI⟧ LỚP 3
chau ⟦tran thi ngoc⟧ hoc lop may thi dc thi
Em tên ⟦Đỗ Nhật Minh⟧. Cho em hỏi hạn nộp hồ sơ
đồng chí ⟦Hải⟧ phụ trách việc này à
mẹ ⟦Phạm Thị Yến⟧ làm đơn
bác ⟦Sáu⟧ có cháu vào lớp 1
con em ⟦Khánh Linh⟧ cận thị
bạn ⟦Nguyễn Hải Đăng⟧ bị đuổi học
`

export const WITH_PLACES = `
Nhà tôi ở ⟦số 12 ngõ 34 đường Trần Phú⟧
địa chỉ: ⟦số nhà 15⟧, khu phố 2
⟦số nhà 7B/12⟧ thì thuộc trường nào
⟦ngõ 120⟧ có thuộc tuyến trường Lê Lợi không
tôi ở ⟦tổ 5⟧ thì con học trường nào
nha em o ⟦so 20 ngo 15⟧
hộ khẩu ở ⟦thôn Đông, tổ 3⟧
⟦số 25 phố Hàng Bài⟧ gửi giấy báo về được không
`

export const WITHOUT_ANYONE = `
Thí sinh phải có mặt tại phòng thi trước 7 giờ 30 ngày 11/6/2026
Kỳ thi tốt nghiệp THPT năm 2026 diễn ra ngày 11 và 12 tháng 6
năm học 2026-2027 khai giảng ngày 05/9/2026
Thông tư 24/2024/TT-BGDĐT còn hiệu lực không
Nghị định 238/2025/NĐ-CP quy định mức thu nào
Nghị quyết 71-NQ/TW nói gì về lương giáo viên
Chương trình 08-CTPH/BXDD-PVHXH ngày 17 tháng 4 năm 2026
Quyết định 210-QĐ/ĐU ngày 25/11/2025
học phí 1.200.000 đồng một tháng có đúng không
mức hỗ trợ 150000 đồng/tháng
hỗ trợ 2.000.000đ một lần
lệ phí 30.000đ hay 105.000 đồng
kinh phí 1500000000 đồng lấy từ đâu
24,75 điểm thì đỗ trường nào
điểm chuẩn 42,5 năm 2025
điểm liệt là 1,0 hay 1.0
cộng 0,25 điểm ưu tiên
khoản 2 Điều 37 Thông tư 24 nói gì
điểm a khoản 3 điều 12
lớp 10A1 học ở đâu
các lớp 6, 7, 8, 9 học mấy buổi
mỗi lớp không quá 35 học sinh
gọi 111, 113 hay 115
tổng đài 19001234 có phải của Sở không
hotline 1900 6789
trẻ sinh năm 2020 vào lớp 1 năm nào
học sinh ngày 15/8/2026 tựu trường
thí sinh ngày 10/6/2026 làm thủ tục
tuyển sinh ngày 02/6/2026 thi môn gì
sinh viên năm 2 có được miễn học phí không
Trường THPT chuyên Lê Hồng Phong lấy bao nhiêu điểm
trường tiểu học Nguyễn Trãi tuyển sinh tuyến nào
THCS Trần Phú có thi đầu vào không
đường Nguyễn Văn Linh có điểm thi nào
quận Lê Chân nộp hồ sơ ở đâu
xã Vĩnh Am có mấy trường mầm non
thành phố Hồ Chí Minh nghỉ hè khi nào
Bà Rịa - Vũng Tàu có khác Hải Phòng không
học sinh Việt Nam ở nước ngoài
Giáo viên Toán có được dạy thêm không
giáo viên Ngữ văn dạy mấy tiết
môn Anh thi bao nhiêu phút
thi Văn Toán Anh ngày nào
tiếng Anh lớp 3 có bắt buộc không
thầy cô có được nhận quà ngày 20/11 không
thầy cô Trường THCS Lê Lợi dạy mấy buổi
Bộ Giáo dục và Đào tạo quy định thế nào
Sở Giáo dục và Đào tạo Hải Phòng công bố ngày nào
Ủy ban nhân dân xã nhận hồ sơ mấy giờ
Ban Xây dựng Đảng làm những việc gì
Phòng Văn hoá – Xã hội ở đâu
Hiệu trưởng Trường Tiểu học có quyền gì
hiệu trưởng có được thu tiền không
giám đốc Sở Giáo dục ký văn bản nào
con tôi là học sinh lớp 9 trường công
con tôi là con thương binh
em là thí sinh tự do
tôi là phụ huynh lớp 1
mình là giáo viên mới
cháu là người dân tộc thiểu số
con em hộ nghèo được miễn gì
bạn tên là gì
tên trường ghi sai trong giấy báo
họ tên trên học bạ khác giấy khai sinh thì sửa ở đâu
họ và tên, ngày sinh khai sai sửa thế nào
ghi họ tên vào đâu
số báo danh gồm mấy chữ số
số báo danh xem ở đâu
quên căn cước công dân có vào thi được không
căn cước hết hạn có thi được không
CCCD gắn chip 12 số
số tài khoản của trường ở đâu
đăng ký tài khoản năm 2026 thế nào
tài khoản đăng nhập quên mật khẩu
số điện thoại của trường là gì
biển số xe có phải ghi không
thôn 3 thuộc tuyến trường nào
thôn Đông học tiểu học nào
hộ khẩu ở xã khác có được học không
thường trú tại xã bao lâu thì được
xem nguyen van dieu 5 thong tu 29
co giao day them co bi phat khong
thay giao nghi day co dc ho tro ko
con toi dang thi lop 10 thi nop gi
truong thi o dau
le phi thi tot nghiep bao nhieu
can bo xa lam viec may gio
anh van lop 6 co thi khong
ban to chuc ky thi gom nhung ai
mon van thi may tieng
Cho Em Hỏi Điểm Chuẩn Trường Nguyễn Trãi
CHO TÔI HỎI LỊCH THI TỐT NGHIỆP NĂM 2026
phần II, câu 1 đến câu 8
từ năm 2021 đến năm 2030
giai đoạn 2026-2030
7h30 đến 9h30 sáng
thứ 2 đến thứ 6
Luật Giáo dục 2019 điều 99
mục 3 phần IV hướng dẫn 986/HD-SGDĐT
Hội đồng thi gồm những ai
Bác Hồ dạy gì về học tập
tác giả Nguyễn Du có thi không
cuộc thi Trạng nguyên tiếng Việt
phương thức 200 và 301 khác gì
mã trường 0305 mã ngành 7140201
mã phương thức 405
`
