/** tmp */
export const SCHOOLS = `
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
mở nhà trẻ | mở lớp mầm non | mở trường mầm non tư = thành lập nhóm trẻ | thành lập trường mầm non | thành lập nhóm trẻ, lớp mẫu giáo độc lập | nhóm trẻ, lớp mẫu giáo độc lập hoạt động
bằng cấp 2 | bằng cấp hai = bằng tốt nghiệp trung học cơ sở | bằng tốt nghiệp thcs
bằng cấp 3 | bằng cấp ba | bằng tú tài | bằng lớp 12 = bằng tốt nghiệp trung học phổ thông | bằng tốt nghiệp thpt
bằng tạm | bằng tốt nghiệp tạm thời | giấy tốt nghiệp tạm = giấy chứng nhận tốt nghiệp tạm thời
học xong cấp 1 | học hết cấp 1 | học xong lớp 5 | học hết lớp 5 | xong lớp 5 | học xong tiểu học = hoàn thành chương trình tiểu học
học xong cấp 2 | học hết cấp 2 | học xong lớp 9 | học hết lớp 9 | xong lớp 9 = hoàn thành chương trình trung học cơ sở | hoàn thành chương trình giáo dục trung học cơ sở | tốt nghiệp trung học cơ sở
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
cô nuôi dạy trẻ | cô giữ trẻ | cô mầm non | cô mẫu giáo = giáo viên mầm non
cô cấp dưỡng | cô nấu ăn | người nấu ăn | !chị nuôi | đầu bếp trường = nhân viên nấu ăn | nhân viên cấp dưỡng | nhân viên nuôi dưỡng | người chế biến thực phẩm
y tá trường | cô y tế | y sĩ trường | y tá học đường = nhân viên y tế trường học | nhân viên y tế
!thủ thư | cô thư viện = nhân viên thư viện | người làm công tác thư viện | viên chức thư viện
giáo viên bộ môn | thầy cô bộ môn = giáo viên môn học | giáo viên dạy môn học
chủ nhiệm lớp = giáo viên chủ nhiệm | giáo viên phụ trách lớp
tổ trưởng bộ môn = tổ trưởng chuyên môn | tổ trưởng tổ chuyên môn
ban giám hiệu = hiệu trưởng | lãnh đạo nhà trường | người đứng đầu cơ sở giáo dục
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
thi tú tài | thi thpt quốc gia | thi tốt nghiệp lớp 12 | thi tốt nghiệp cấp 3 | thi tốt nghiệp cấp ba = thi tốt nghiệp trung học phổ thông | thi tốt nghiệp thpt
!trường thi | !nơi thi | !chỗ thi = điểm thi | địa điểm thi | nơi dự thi
phiếu báo dự thi | phiếu báo thi | phiếu dự thi = giấy báo dự thi | thẻ dự thi
phiếu tô trắc nghiệm | phiếu tô đáp án | tờ trắc nghiệm | giấy trắc nghiệm | phiếu trắc nghiệm = phiếu trả lời trắc nghiệm
giấy làm bài = giấy thi | tờ giấy thi
!đem vào | !đem vô | !mang vô | đem theo | !cầm theo = mang vào | mang theo
đồ cấm | vật cấm | đồ bị cấm | thứ bị cấm = vật dụng bị cấm | vật dụng trái phép | vật dụng không được mang vào | vật cấm mang vào
mang phao | xài phao | !dùng phao | giở phao | mở phao = mang tài liệu | sử dụng tài liệu | mang theo tài liệu
máy tính bỏ túi | máy tính casio | casio = máy tính cầm tay
smartwatch | apple watch = đồng hồ thông minh | thiết bị thu, phát
tai nghe | tai nghe không dây | airpods | airpod = thiết bị thu, phát | phương tiện thu, phát thông tin | thiết bị truyền tin | thiết bị truyền, nhận thông tin
át lát | átlát | atlas địa lý | atlas = atlat | atlat địa lí việt nam | atlat địa lí
bút bi | bút mực | viết bi | viết mực | cây viết = bút viết
viết chì = bút chì
cục gôm | cục tẩy = tẩy chì
viết xóa = bút xóa
!ê ke | ê-ke | êke | eke
thi bao nhiêu phút | thi mấy phút | thi bao lâu | làm bài mấy phút | làm bài bao lâu = thời gian làm bài
bắt đầu tính giờ | !đánh trống = hiệu lệnh | hiệu lệnh bắt đầu làm bài | hiệu lệnh tính giờ làm bài | tính giờ làm bài
hết giờ làm bài | hết giờ thi = hết thời gian làm bài | hiệu lệnh hết giờ làm bài
nộp bài sớm | xin ra ngoài giữa giờ thi | ra ngoài lúc đang thi = ra khỏi phòng thi
!bỏ thi | !vắng thi | không đi thi | không dự thi | nghỉ thi
thêm giờ làm bài | thêm thời gian làm bài | cộng thêm giờ làm bài = kéo dài thời gian làm bài
!khỏi thi | khỏi phải thi | !không phải thi | !không cần thi = miễn thi | được miễn thi
giữ điểm thi | giữ điểm cũ | giữ điểm năm trước | lấy điểm năm trước = bảo lưu điểm thi | bảo lưu kết quả thi | bảo lưu điểm
tra điểm thi | coi điểm thi | xem điểm thi | !tra điểm = tra cứu kết quả thi | công bố kết quả thi | tra cứu điểm thi
!đề mẫu | đề minh họa | đề thi minh họa | !đề tham khảo | đề thi tham khảo
đoạt giải | đạt giải | giật giải | ẵm giải
lọt đề | !rò đề | !lộ đề | để lộ đề = lộ đề thi | làm lộ đề thi | lộ, lọt đề thi | lộ bí mật đề thi
bóc đề | khui đề | cắt túi đề | mở đề thi = mở túi đề thi | bóc túi đề thi | mở bì đề thi
rọc phách | cắt phách = làm phách | đánh phách
barem | ba rem | biểu điểm = hướng dẫn chấm | đáp án và thang điểm | đáp án, thang điểm
xin chấm lại | khiếu nại điểm | kiện điểm | xem lại điểm | coi lại điểm | xem lại bài thi | xin xem lại bài = phúc khảo | phúc khảo bài thi
mất bài thi | thất lạc bài thi | làm mất bài thi | lạc mất bài thi
bị 0 điểm | ăn trứng ngỗng = điểm 0 | điểm không
trừ một nửa | trừ nửa số điểm | trừ nửa điểm = trừ 50%
trừ một phần tư | trừ 1/4 = trừ 25%
giảm một nửa | giảm nửa = giảm 50%
một nửa | phân nửa = 50%
!phạm quy | phạm quy chế thi = vi phạm quy chế | vi phạm quy chế thi
quay cóp | !giở bài | lật tài liệu = gian lận | sử dụng tài liệu
ngó bài | dòm bài | nhòm bài | liếc bài | coi bài bạn = nhìn bài
cóp bài | cọp bài | cọp dê = chép bài
cho bạn chép | cho bạn chép bài | cho bạn coi bài = cho người khác chép bài | cho thí sinh khác chép bài | để người khác chép bài
nhắc bài | chỉ bài cho bạn | nhắc bài cho bạn = trao đổi bài | trao đổi bài với thí sinh khác
!thi thay | đi thi thay | nhờ người thi | nhờ người đi thi | mướn người thi = thi hộ | nhờ người thi hộ | dự thi thay
làm bài giùm | làm bài dùm | giải bài giùm | giải bài hộ = làm bài hộ | làm bài thay | giải hộ
vẽ bậy vào bài | vẽ bậy lên bài | viết bậy vào bài | viết bậy lên bài = viết, vẽ nội dung không liên quan | viết, vẽ những nội dung không liên quan | viết, vẽ vào bài làm
đuổi khỏi phòng thi | đuổi ra khỏi phòng thi | mời ra khỏi phòng thi | không cho thi tiếp | không được thi tiếp = đình chỉ thi | đình chỉ làm bài
cấm thi = không được dự thi | cấm dự thi | tước quyền dự thi
quậy phá | làm loạn | quậy trong lớp = gây rối | gây mất trật tự
nâng điểm | chạy điểm | nâng khống điểm = làm sai lệch kết quả | làm sai lệch kết quả thi | làm sai lệch điểm | gian lận
kiểm tra 15 phút | kiểm tra miệng | kiểm tra bài cũ | !dò bài | khảo bài = đánh giá thường xuyên | kiểm tra thường xuyên | kiểm tra, đánh giá thường xuyên
kiểm tra một tiết | kiểm tra 1 tiết | kiểm tra 45 phút = đánh giá định kì | đánh giá định kỳ | kiểm tra định kì | kiểm tra định kỳ
thi giữa kỳ | thi giữa kì | kiểm tra giữa kỳ | kiểm tra giữa kì | thi giữa học kỳ = đánh giá giữa kì | đánh giá giữa kỳ | đánh giá giữa học kì
thi học kỳ | thi học kì | thi cuối kỳ | thi cuối kì | kiểm tra học kỳ | kiểm tra cuối kỳ | kiểm tra cuối kì = đánh giá cuối kì | đánh giá cuối kỳ | kiểm tra định kì | kiểm tra cuối học kì
kiểm tra bù | thi bù = kiểm tra, đánh giá bù
!thi lại | thi lại trong hè | kiểm tra lại trong hè = kiểm tra, đánh giá lại | đánh giá lại | kiểm tra lại
điểm phẩy | điểm tổng kết | điểm tổng kết môn = điểm trung bình môn | điểm trung bình môn học | điểm trung bình môn học kì | điểm trung bình môn cả năm
chấm bằng điểm | chấm bằng điểm số | cho điểm số = đánh giá bằng điểm số
không chấm điểm | không cho điểm | chỉ nhận xét = đánh giá bằng nhận xét | không đánh giá bằng điểm số
lời phê | phê học bạ = nhận xét | lời nhận xét
xếp loại học lực | xếp học lực | xếp loại học tập = đánh giá kết quả học tập | kết quả học tập
xếp loại hạnh kiểm | xếp hạnh kiểm = đánh giá kết quả rèn luyện | kết quả rèn luyện
học yếu | !học kém | học lực yếu | học lực kém | !học dốt | học sinh yếu = mức chưa đạt | kết quả học tập chưa đạt
hạnh kiểm yếu | hạnh kiểm kém = kết quả rèn luyện chưa đạt | mức chưa đạt
lưu ban | ở lại lớp | ở lại lớp cũ | học lại lớp cũ
đúp lớp | bị đúp | học đúp | không được lên lớp = lưu ban | ở lại lớp
biểu dương | !tuyên dương
phát thưởng | phần thưởng | trao phần thưởng = khen thưởng | trao thưởng
khen trước lớp | khen trước trường = tuyên dương trước lớp | tuyên dương trước toàn trường | tuyên dương
học bổng học giỏi | học bổng cho học sinh giỏi = học bổng khuyến khích học tập
vắng học | vắng buổi học | nghỉ buổi học = nghỉ học
xin phép nghỉ học | nghỉ có xin phép | xin nghỉ học = nghỉ học có phép | nghỉ học có lý do | nghỉ học có lí do
nghỉ không phép | nghỉ không xin phép | nghỉ học không xin phép | tự ý nghỉ học = nghỉ học không phép | nghỉ học không có lý do | nghỉ học không có lí do
trời rét nghỉ học | nghỉ rét | nghỉ tránh rét | !nghỉ bão | nghỉ tránh bão | nghỉ mưa bão = thời tiết khắc nghiệt | thời tiết cực đoan | thiên tai | rét đậm, rét hại
bắt con nghỉ học | không cho con đi học | bắt con bỏ học = cản trở việc đi học | cản trở việc học tập | cản trở trẻ em đi học | cản trở quyền được giáo dục
không biết chữ | chưa biết chữ | không biết đọc biết viết = mù chữ | người mù chữ
lớp học chữ | đi học chữ = xóa mù chữ
học tại chức | hệ tại chức | vừa đi làm vừa học | vừa đi làm vừa đi học = vừa làm vừa học | vừa học vừa làm
phạt học sinh | phạt học trò = kỷ luật học sinh | kỷ luật đối với học sinh | biện pháp kỷ luật | hình thức kỷ luật | xử lý kỷ luật
viết kiểm điểm | làm kiểm điểm | làm bản kiểm điểm | bản kiểm điểm = bản tự kiểm điểm | viết bản tự kiểm điểm | viết bản kiểm điểm
mời phụ huynh | gọi phụ huynh | mời bố mẹ lên trường | mời phụ huynh lên trường = thông báo cho cha mẹ học sinh | thông báo với cha mẹ học sinh | mời cha mẹ học sinh
đuổi học một tuần | đuổi học 1 tuần | đuổi học có thời hạn | cho nghỉ học một tuần | cho nghỉ học 1 tuần | cho nghỉ học mấy ngày = tạm dừng học ở trường | tạm dừng học tập ở trường | tạm dừng học tập có thời hạn
đánh lộn | oánh nhau | uýnh nhau | uýnh lộn | ẩu đả | choảng nhau = đánh nhau
!đánh bạn | đánh bạn học | đánh hội đồng = bạo lực học đường | xâm phạm thân thể | đánh nhau | đánh đập
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
vay tiền đi học | vay tiền học | mượn tiền đi học = vay vốn | tín dụng đối với học sinh, sinh viên | tín dụng
sách nâng cao | sách bổ trợ | sách luyện thi = sách tham khảo | xuất bản phẩm tham khảo | tài liệu tham khảo
sách tham khảo | xuất bản phẩm tham khảo
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
đổi trường | sang trường khác | qua trường khác = chuyển trường
đổi lớp | sang lớp khác | qua lớp khác = chuyển lớp
!trường cũ = trường nơi đi | trường chuyển đi | nơi chuyển đi | trường nơi chuyển đi
trường xin vào | trường muốn vào = trường nơi đến | trường chuyển đến | nơi chuyển đến | trường nơi chuyển đến
chuyển nhà | dọn nhà | !dời nhà | chuyển chỗ ở | đổi chỗ ở = chuyển nơi cư trú | thay đổi nơi cư trú | chuyển nơi ở | chuyển đến nơi ở mới
ở nước ngoài về | bên nước ngoài về | từ nước ngoài về = về nước | học sinh việt nam về nước | từ nước ngoài về nước
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
hội trưởng phụ huynh | hội trưởng hội phụ huynh | trưởng ban phụ huynh = trưởng ban đại diện cha mẹ học sinh | trưởng ban đại diện
bầu hội phụ huynh | bầu ban phụ huynh = cử ban đại diện cha mẹ học sinh | bầu ban đại diện cha mẹ học sinh
họp phụ huynh | !họp cha mẹ | họp phụ huynh đầu năm = họp cha mẹ học sinh | cuộc họp cha mẹ học sinh | cuộc họp toàn thể cha mẹ học sinh | hội nghị cha mẹ học sinh
xài quỹ | !tiêu quỹ | chi tiền quỹ = sử dụng kinh phí | chi tiêu kinh phí | quản lý, sử dụng kinh phí
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
học chung với bạn bình thường | học chung lớp bình thường | học lớp bình thường | học lớp thường = giáo dục hòa nhập | học hòa nhập
khiếm thị | mù lòa | bị mù | mù hai mắt = khuyết tật nhìn
khiếm thính | bị điếc | câm điếc = khuyết tật nghe, nói | khuyết tật nghe nói
bại liệt | liệt hai chân | cụt tay | cụt chân | ngồi xe lăn | !đi xe lăn = khuyết tật vận động
thiểu năng | thiểu năng trí tuệ | chậm phát triển trí tuệ = khuyết tật trí tuệ
chương trình học riêng = kế hoạch giáo dục cá nhân
cô kèm riêng | giáo viên kèm riêng | cô kèm trẻ khuyết tật = người hỗ trợ giáo dục người khuyết tật | nhân viên hỗ trợ giáo dục người khuyết tật | hỗ trợ giáo dục người khuyết tật
`
