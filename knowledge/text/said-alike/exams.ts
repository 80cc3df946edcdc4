/** What people say of exams and marks. Of the form of `BOUNDS_AND_PEOPLE`; "##" heads a field. */
export const EXAMS = `
## kỳ thi: chỗ, giờ, giấy tờ, đồ mang theo
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
## đề thi, chấm thi, phúc khảo
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
## vi phạm khi thi
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
## điểm, đánh giá
kiểm tra 15 phút | kiểm tra miệng | kiểm tra bài cũ | !dò bài | khảo bài = đánh giá thường xuyên | kiểm tra thường xuyên | kiểm tra, đánh giá thường xuyên
kiểm tra một tiết | kiểm tra 1 tiết | kiểm tra 45 phút = đánh giá định kì | đánh giá định kỳ | kiểm tra định kì | kiểm tra định kỳ
thi giữa kỳ | thi giữa kì | kiểm tra giữa kỳ | kiểm tra giữa kì | thi giữa học kỳ = đánh giá giữa kì | đánh giá giữa kỳ | đánh giá giữa học kì
thi học kỳ | thi học kì | thi cuối kỳ | thi cuối kì | kiểm tra học kỳ | kiểm tra cuối kỳ | kiểm tra cuối kì = đánh giá cuối kì | đánh giá cuối kỳ | kiểm tra định kì | kiểm tra cuối học kì
kiểm tra bù | thi bù = kiểm tra, đánh giá bù
!thi lại | thi lại trong hè | kiểm tra lại trong hè = kiểm tra, đánh giá lại
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
`
