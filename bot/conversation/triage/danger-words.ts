/** Who suffers and who does it, and what is done: the words that the phrases of danger are made of. */

export const SOMEONE =
  '~trẻ ~các ~cho (tôi|em|con|cháu|mình|tui|!tớ|bé|bọn em|con bé|thằng bé|bạn ấy|đứa nhỏ|đứa bé|con gái|con trai)'
/** Whose father or child it is. */
export const OWNER = '(tôi|em|mình|cháu|con|tui|tao|nó)'
/** Adults of a family who are beaten before a child's eyes; `chi` alone is "chi tiêu" too, and `ma` rather "mã". */
export const RELATIVE = `((mẹ|!má|vợ|chồng|bà nội|bà ngoại|!bố|!chị) ${OWNER}?|(bố|cha|bà|chị|em gái|em trai|anh trai) ${OWNER})`
export const PARENT = '(bố|ba|cha|tía|mẹ|má|dượng|mẹ kế|dì ghẻ|chồng|vợ|bố mẹ|ba mẹ|cha mẹ)'
export const OTHERS =
  '(bố|ba|cha|tía|mẹ|má|dượng|mẹ kế|dì ghẻ|chồng|vợ|ông|bà|ông nội|ông ngoại|bà nội|bà ngoại|chú|cậu|bác|dì|anh em|anh trai|anh họ|thầy|cô|thầy giáo|cô giáo|giáo viên|bảo mẫu|nó|bọn nó|chúng nó|tụi nó|mấy bạn|các bạn|bạn trai|bạn trai cũ|người yêu|người ta|người lạ|hàng xóm|có người)'
/** Bare forms are kept out where they mean something else: `da` đã, `tat` khuyết tật, `tong tien` tổng tiền. */
export const BEATS = '(đánh|!đập|!tát|!đấm|!đá|!quất|!đạp|véo|nhéo|bạt tai|!vụt)'
export const HITS =
  '(bạo hành|hành hung|hành hạ|tra tấn|chém|bóp cổ|!trói|nhốt|bỏ đói|dọa giết|đe dọa|uy hiếp|!khống !chế|!tống !tiền|trấn lột|bắt nạt|bắt cóc|!tẩy !chay|lột đồ|!cô !lập|ăn hiếp|hăm dọa|đòi giết|đâm chém|đấm đá|đánh đập|đánh hội đồng|bạo lực)'
export const VIOLATES =
  '(xâm hại|hiếp|cưỡng hiếp|cưỡng bức|!dâm !ô|sàm sỡ|!quấy !rối|!sờ|sờ mó|sờ soạng|!lạm !dụng|gạ gẫm|gạ tình|!giở !trò|đụng chạm|ép quan hệ|cởi quần|cởi đồ|làm nhục)'
export const OFTEN =
  '(hay|đang|vừa|cứ|lại|toàn|luôn|thường xuyên|đã|định|dọa|say|say rượu|suốt ngày|ngày nào cũng|suốt)'
/** What may be threatened or planned. */
export const ATTACKS = '(đánh|!đập|!đâm|chém|giết|!đấm|!tát)'
export const PLANS =
  '(hẹn|đòi|dọa|kêu người|gọi người|kéo người|thuê người|rủ người|kêu đàn anh|gọi đàn anh|gọi hội|chặn đường)'
/** `so` is "sờ" as well as the second half of "hồ sơ" and "cơ sở". */
export const TOUCHES = '(~hồ ~cơ ~trụ sờ|chạm|đụng|bóp|!vuốt|vuốt ve|!xoa|!nắn|véo|!hôn)'
/** Without marks `mong` is rather "mong" and `vu` "vụ". */
export const BODY = '(ngực|đùi|!mông|!háng|!vú|chỗ kín|vùng kín|vùng nhạy cảm|bộ phận sinh dục)'
/** Somebody the child does not know, or whom it only knows from the net. */
export const STRANGER =
  '(!người !lạ|(có|bị) nguoi la|kẻ lạ|người không quen|người đàn ông lạ|nick lạ|tài khoản lạ|số lạ|người (quen)? (trên|qua) (mạng|zalo|facebook|tiktok|game)|bạn (trên|qua) mạng)'
export const LURES = '(rủ rê|rủ|dụ dỗ|dụ|lôi kéo|hẹn gặp|hẹn|gạ gẫm|làm quen với|đòi gặp|đón|đi theo|bám theo|tiếp cận)'
