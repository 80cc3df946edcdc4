/** What people say of schools, their papers, people and subjects, and of being admitted. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const SCHOOLS = `
## bậc học, loại trường
trung học cơ sở | thcs
trung học phổ thông | thpt
giáo dục thường xuyên | gdtx
trường cấp 1 | trường cấp một = trường tiểu học
trường cấp 2 | trường cấp hai = trường trung học cơ sở | trường thcs
trường cấp 3 | trường cấp ba = trường trung học phổ thông | trường thpt
học sinh cấp 1 | học sinh cấp một = học sinh tiểu học
học sinh cấp 2 | học sinh cấp hai = học sinh trung học cơ sở | học sinh thcs
học sinh cấp 3 | học sinh cấp ba = học sinh trung học phổ thông | học sinh thpt
lên cấp 2 | lên cấp hai | vào cấp 2 | vào cấp hai | vô cấp 2 = vào lớp 6 | tuyển sinh trung học cơ sở
lên cấp 3 | lên cấp ba | vào cấp 3 | vào cấp ba | vô cấp 3 = vào lớp 10 | tuyển sinh trung học phổ thông
vào lớp một | vô lớp 1 | vô lớp một | lên lớp một | đi học lớp 1 = vào lớp 1 | vào học lớp một | vào học lớp 1
vô lớp 6 | vào lớp sáu | vô lớp sáu | lên lớp sáu = vào lớp 6 | vào học lớp 6
vô lớp 10 | vào lớp mười | vô lớp mười | lên lớp mười = vào lớp 10 | vào học lớp 10
mẫu giáo lớn | mẫu giáo 5 tuổi | mẫu giáo 5-6 tuổi | mẫu giáo 5 - 6 tuổi
mẫu giáo nhỡ | mẫu giáo 4 tuổi | mẫu giáo 4-5 tuổi | mẫu giáo 4 - 5 tuổi
mẫu giáo bé | mẫu giáo 3 tuổi | mẫu giáo 3-4 tuổi | mẫu giáo 3 - 4 tuổi
!trường lẻ | khu lẻ = điểm trường
trường khuyết tật | trường cho trẻ khuyết tật = trường chuyên biệt | cơ sở giáo dục chuyên biệt | trường dành cho người khuyết tật
bổ túc văn hóa | học bổ túc | hệ bổ túc | lớp bổ túc = giáo dục thường xuyên
trường bổ túc | trung tâm bổ túc = trung tâm giáo dục thường xuyên | trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên | trung tâm giáo dục nghề nghiệp – giáo dục thường xuyên
trung tâm anh văn | trung tâm tiếng anh = trung tâm ngoại ngữ
gộp trường | dồn trường | ghép trường = sáp nhập | sáp nhập trường
giải tán trường | dẹp trường | xóa sổ trường = giải thể | giải thể trường
mở nhà trẻ | mở lớp mầm non = thành lập nhóm trẻ | thành lập nhóm trẻ, lớp mẫu giáo độc lập | nhóm trẻ, lớp mẫu giáo độc lập hoạt động
mở trường mầm non | mở trường mầm non tư = thành lập trường mầm non | thành lập trường mẫu giáo, trường mầm non
## bằng cấp, học bạ, giấy tờ
bằng cấp 2 | bằng cấp hai = bằng tốt nghiệp trung học cơ sở | bằng tốt nghiệp thcs
bằng cấp 3 | bằng cấp ba | bằng tú tài | bằng lớp 12 = bằng tốt nghiệp trung học phổ thông | bằng tốt nghiệp thpt
bằng tạm | bằng tốt nghiệp tạm thời | giấy tốt nghiệp tạm = giấy chứng nhận tốt nghiệp tạm thời
học xong cấp 1 | học hết cấp 1 | học xong lớp 5 | học hết lớp 5 | xong lớp 5 | học xong tiểu học = hoàn thành chương trình tiểu học
học xong cấp 2 | học hết cấp 2 | học cấp 2 xong | học lớp 9 xong | học xong lớp 9 | học hết lớp 9 | xong lớp 9 = hoàn thành chương trình trung học cơ sở | hoàn thành chương trình giáo dục trung học cơ sở | tốt nghiệp trung học cơ sở
học xong lớp 12 | học hết lớp 12 | xong lớp 12 | học hết cấp 3 = hoàn thành chương trình trung học phổ thông | hoàn thành chương trình giáo dục phổ thông | học hết chương trình trung học phổ thông
trích lục bằng | trích sao bằng = bản sao văn bằng | cấp bản sao văn bằng từ sổ gốc | bản sao từ sổ gốc
làm lại học bạ | xin lại học bạ = cấp lại học bạ
!sổ điểm = sổ theo dõi và đánh giá học sinh | bảng tổng hợp kết quả đánh giá | sổ gọi tên và ghi điểm
phiếu điểm | phiếu báo điểm = giấy chứng nhận kết quả thi | bảng điểm
!phát bằng | trao bằng | !lấy bằng = cấp bằng | cấp phát bằng | cấp phát văn bằng
bằng anh văn | bằng tiếng anh | bằng ngoại ngữ = chứng chỉ ngoại ngữ
bằng tin học | bằng vi tính = chứng chỉ tin học | chứng chỉ ứng dụng công nghệ thông tin
đơn xin = đơn đề nghị
làm đơn | viết đơn = có đơn | nộp đơn | gửi đơn
dán thông báo | dán lên bảng | dán ở trường = niêm yết
## người trong trường
cô nuôi dạy trẻ | cô giữ trẻ | cô mầm non | cô mẫu giáo = giáo viên mầm non
cô cấp dưỡng | cô nấu ăn | người nấu ăn | !chị nuôi | đầu bếp trường = nhân viên nấu ăn | nhân viên cấp dưỡng | nhân viên nuôi dưỡng | người chế biến thực phẩm
y tá trường | cô y tế | y sĩ trường | y tá học đường = nhân viên y tế trường học | nhân viên y tế
!thủ thư | cô thư viện = nhân viên thư viện | người làm công tác thư viện | viên chức thư viện
giáo viên bộ môn | thầy cô bộ môn = giáo viên môn học | giáo viên dạy môn học
chủ nhiệm lớp = giáo viên chủ nhiệm | giáo viên phụ trách lớp
tổ trưởng bộ môn = tổ trưởng chuyên môn | tổ trưởng tổ chuyên môn
ban giám hiệu = lãnh đạo nhà trường
ban cán sự lớp | cán sự lớp | cán bộ lớp
em bé | cháu bé | bé con = trẻ em | trẻ
cán bộ coi thi = giám thị
người coi thi | người trông thi | thầy cô coi thi | giáo viên coi thi = cán bộ coi thi | giám thị
người chấm bài | thầy cô chấm thi | giáo viên chấm thi = cán bộ chấm thi | giám khảo
mấy cô một lớp | một lớp mấy cô | mỗi lớp mấy cô = định mức giáo viên | số lượng giáo viên | giáo viên/lớp | giáo viên/nhóm trẻ
dân tộc ít người | người đồng bào | đồng bào dân tộc = dân tộc thiểu số | người dân tộc thiểu số
mồ côi cả cha lẫn mẹ | mồ côi cả cha mẹ | mồ côi cả cha và mẹ | mồ côi cả bố lẫn mẹ | mồ côi cả bố mẹ | mồ côi cả ba mẹ | mồ côi cả ba má | mất cả cha lẫn mẹ
không ai nuôi | không có ai nuôi | không người nuôi = không có nguồn nuôi dưỡng
con gia đình chính sách | con nhà chính sách | con người có công = con của người có công | thân nhân của người có công | thân nhân người có công
xã 135 | vùng 135 = xã đặc biệt khó khăn | vùng đặc biệt khó khăn | vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn
xã khu vực 3 | xã khu vực ba = xã khu vực iii
gia cảnh khó khăn | nhà khó khăn | gia đình khó khăn = hoàn cảnh khó khăn | có hoàn cảnh khó khăn
## tuyển sinh
xin vào học | xin vô học | xin nhập học | xin cho con vào học = đăng ký tuyển sinh | đăng ký dự tuyển | đăng ký nhập học | đăng ký vào lớp
giấy tờ xin học | hồ sơ xin học = hồ sơ tuyển sinh | hồ sơ dự tuyển | hồ sơ đăng ký dự tuyển | hồ sơ đăng ký tuyển sinh
!đúng tuyến | !trong tuyến | trong địa bàn tuyển sinh | trong tuyến tuyển sinh
trái tuyến | khác tuyến | ngoài tuyến = ngoài tuyến tuyển sinh | không đúng tuyến | ngoài địa bàn tuyển sinh
chia tuyến | phân tuyến = tuyến tuyển sinh | phân tuyến tuyển sinh | địa bàn tuyển sinh
tuyển bao nhiêu | lấy bao nhiêu học sinh | nhận bao nhiêu học sinh | tuyển mấy học sinh | số lượng tuyển = chỉ tiêu | chỉ tiêu tuyển sinh
hết chỗ | hết suất | kín chỗ | đủ người rồi = đủ chỉ tiêu | hết chỉ tiêu | đã đủ chỉ tiêu
kiểm tra đầu vào | khảo sát đầu vào | test đầu vào
!thi chuyên | thi vào chuyên | thi vô chuyên = tuyển sinh vào trường chuyên | thi môn chuyên | tuyển sinh lớp 10 trường chuyên | tuyển sinh vào trường trung học phổ thông chuyên
điểm đầu vào = điểm chuẩn | điểm trúng tuyển
điểm trúng tuyển = điểm chuẩn | mức điểm chuẩn
tuyển thêm | tuyển đợt 2 | tuyển đợt hai | tuyển vét = tuyển bổ sung | tuyển sinh bổ sung | xét tuyển bổ sung
nguyện vọng 1 | nguyện vọng thứ nhất | nguyện vọng đầu tiên | nv1
nguyện vọng 2 | nguyện vọng thứ hai | nguyện vọng thứ 2 | nv2
trùng điểm | đồng điểm | bằng điểm nhau = điểm bằng nhau | cùng mức điểm | cùng điểm xét tuyển | bằng điểm
nhân đôi điểm | điểm nhân đôi | nhân hai điểm = hệ số 2 | nhân hệ số 2 | tính hệ số 2
môn thứ 3 | môn thứ ba = môn thi thứ ba | bài thi thứ ba | môn thi thứ 3
quá tuổi | lố tuổi | lớn tuổi hơn quy định = cao hơn tuổi quy định | tuổi cao hơn tuổi quy định | ở tuổi cao hơn
thiếu tuổi | non tuổi | chưa tới tuổi | chưa đến tuổi = chưa đủ tuổi | tuổi thấp hơn | chưa đủ 6 tuổi
tuổi đi học | tuổi đến trường | tuổi tới trường = độ tuổi | tuổi của học sinh | tuổi vào học
nhảy lớp | học nhảy lớp | học nhảy cóc | nhảy cóc lớp = học vượt lớp | vượt lớp
nhận vào học | cho vào học | nhận vô học | cho vô học = tiếp nhận | tiếp nhận học sinh
không nhận vào học | không cho vào học | không chịu nhận học sinh = từ chối tiếp nhận | không tiếp nhận | từ chối học sinh
!chọn ban | chọn tổ hợp | chọn khối = môn học lựa chọn | môn lựa chọn | lựa chọn môn học
đổi tổ hợp | đổi môn | !đổi ban = chuyển đổi môn học lựa chọn | thay đổi môn học lựa chọn
!học nghề = giáo dục nghề nghiệp | đào tạo nghề | đào tạo nghề nghiệp
## môn học
môn văn = ngữ văn | môn ngữ văn
môn anh | môn anh văn | anh văn = tiếng anh | môn tiếng anh | ngoại ngữ
môn sử = lịch sử | môn lịch sử
môn địa = địa lí | địa lý
môn lý | môn lí = vật lí | vật lý
môn hóa = hóa học | hoá học
môn sinh = sinh học
môn sử địa | !sử địa = lịch sử và địa lí | lịch sử và địa lý
môn lý hóa sinh | lý hóa sinh = khoa học tự nhiên
môn công dân | môn gdcd = giáo dục công dân
môn thể dục | giờ thể dục | tiết thể dục = giáo dục thể chất
môn quốc phòng | học quân sự | học quốc phòng = giáo dục quốc phòng và an ninh
môn tin | môn vi tính | học vi tính = tin học
!môn vẽ = mĩ thuật | mỹ thuật
môn nhạc | môn hát = âm nhạc
ngoại khóa | đi trải nghiệm = hoạt động trải nghiệm | hoạt động ngoại khóa | hoạt động giáo dục ngoài giờ chính khóa
đi dã ngoại | dã ngoại | picnic = tham quan | tham quan, dã ngoại | hoạt động trải nghiệm
`
