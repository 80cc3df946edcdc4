import { compilePhrases, type Phrase } from '../phrases/phrase.ts'

export type Danger = 'self_harm' | 'violence' | 'abuse' | 'emergency'

interface DangerRule {
  danger: Danger
  phrases: Phrase[]
  /** What else the same words may be: a question about rules ("bạo lực bị xử lý thế nào"), or a pupil's plea ("cứu em với, mai thi"). */
  yieldsTo: 'nothing' | 'rules' | 'studies'
  /** Messages it must recognise; every one of them is tried by the tests. */
  examples: string[]
}

const SOMEONE =
  '~trẻ ~các ~cho (tôi|em|con|cháu|mình|tui|!tớ|bé|bọn em|con bé|thằng bé|bạn ấy|đứa nhỏ|đứa bé|con gái|con trai)'
const OTHERS =
  '(bố|ba|cha|tía|mẹ|má|dượng|mẹ kế|dì ghẻ|chồng|vợ|ông|bà|chú|cậu|bác|dì|anh trai|anh họ|thầy|cô|thầy giáo|cô giáo|giáo viên|bảo mẫu|nó|bọn nó|chúng nó|tụi nó|mấy bạn|các bạn|bạn trai|bạn trai cũ|người yêu|người ta|người lạ|hàng xóm|có người)'
/** Bare forms are kept out where they mean something else: `da` đã, `tat` khuyết tật, `tong tien` tổng tiền. */
const BEATS = '(đánh|!đập|!tát|!đấm|!đá|!quất|!đạp)'
const HITS =
  '(bạo hành|hành hung|hành hạ|tra tấn|chém|bóp cổ|!trói|nhốt|bỏ đói|dọa giết|đe dọa|uy hiếp|!khống !chế|!tống !tiền|trấn lột|bắt nạt|bắt cóc|lột đồ|!cô !lập|ăn hiếp|hăm dọa|đòi giết|đâm chém|đấm đá|đánh đập|đánh hội đồng|bạo lực)'
const VIOLATES =
  '(xâm hại|hiếp|cưỡng hiếp|cưỡng bức|!dâm !ô|sàm sỡ|!quấy !rối|!sờ|sờ mó|sờ soạng|!lạm !dụng|gạ gẫm|gạ tình|!giở !trò|đụng chạm|ép quan hệ|cởi quần|cởi đồ|làm nhục)'
const OFTEN = '(hay|đang|vừa|cứ|lại|toàn|luôn|thường xuyên|đã|định|dọa|say|say rượu|suốt ngày|ngày nào cũng|suốt)'

/** Turns of speech that use the same words and mean no danger; they are set aside before the table is read. */
const HARMLESS: Phrase[] = [
  'đánh (giá|trượt|rớt|hỏng|dấu|số|cắp|tráo|vần|mất|máy|bóng|cầu|đàn|trống|thuế|vắng|thức|đổi|đồng|rơi|cờ|sai|nhầm|thiếu|chữ|tên|lại)',
  'danh (sách|hiệu|mục|cho|dự|nghĩa|tính|bạ|riêng|thời gian|tặng|nhiều|ra)',
  '(điểm|định|vinh|công|chức|ghi|tác|nhân|họ) danh',
  '(đá|da) (bóng|cầu)',
  'sống (ở|xa|chung|cùng|với|trong|tại|bằng|nhờ)',
  '(đói|khát|nóng|lạnh|rét|cười|buồn ngủ|đẹp|ngon|khó|đắt|xa) (muốn)? chết',
  'chết máy',
  'lạc (đề|hậu|quan)',
  '(quy|xác|nhất|ổn|quyết|nhận|chỉ|giả|khẳng|nghị|cố) định',
  'con (người|đường|số|dấu)'
]

/**
 * Signs that a child or an adult is in danger. Missing one is worse than a needless hotline number; but a question about
 * rules must still be answered. Read before anything else, over the whole message.
 */
export const DANGERS: DangerRule[] = [
  {
    danger: 'self_harm',
    phrases: [
      '(muốn|định|đòi|nghĩ đến|nghĩ tới|ước) ... (chết|!tự !tử|tự sát|!tự !vẫn)',
      `${SOMEONE} sẽ (chết|!tự !tử|tự sát|!tự !vẫn)`,
      '(không|chẳng|chả|hết) (còn)? (muốn|thiết|dám) sống',
      '(không|chẳng) (còn)? (lý do|động lực) ... sống',
      '(chán|mệt mỏi) sống',
      'sống ... (vô nghĩa|không còn ý nghĩa|chẳng có ý nghĩa|để làm gì nữa)',
      '(kết liễu|kết thúc) (cuộc đời|cuộc sống|mạng sống|đời|sự sống|bản thân)',
      '(rạch|cắt|cứa) (cổ)? tay',
      'nhảy (lầu|cầu|sông|từ tầng)',
      '(!treo !cổ|cắt mạch máu|thư tuyệt mệnh|tự kết liễu)',
      'uống ... thuốc (ngủ|sâu|trừ sâu|chuột|diệt cỏ)',
      '(làm đau|làm hại|hành hạ) (bản thân|chính mình)',
      'chết (đi|quách) (cho)? (xong|rồi|nhẹ|đỡ)',
      '(kill myself|suicide|want to die|end my life)'
    ],
    yieldsTo: 'nothing',
    examples: [
      'Em không muốn sống nữa',
      'con chi muon chet cho xong',
      'bạn em đang đòi nhảy lầu',
      'em hay rạch tay mỗi khi buồn'
    ]
  },
  {
    danger: 'self_harm',
    phrases: [
      '!tự !tử',
      '!tự !sát',
      '!tự !vẫn',
      'tu tu (hut|chet)',
      '(muon|dinh|doi|y dinh|nghi den|nghi toi|chuyen) tu tu'
    ],
    yieldsTo: 'rules',
    examples: ['bạn cùng lớp em vừa tự tử hụt', 'ban em vua tu tu hut']
  },
  {
    danger: 'violence',
    phrases: [
      `${SOMEONE} ... bị ... ${BEATS}`,
      `${OTHERS} (tôi|em|mình|cháu|con|nó)? ${OFTEN} ... ${BEATS} ... ${SOMEONE}`,
      `${OTHERS} (tôi|em|mình|cháu|con|tui|tao)? ${BEATS} (đập|cho|mắng|chửi)? ${SOMEONE}`,
      `${SOMEONE} ... bị ... (${HITS}|tong tien|khong che|co lap)`,
      `${OTHERS} (tat|dam) (con|cháu|em) (tôi|em|tui|nhà)`,
      `(dọa|đòi|định) (chém|đâm)? giết ... ${SOMEONE}`
    ],
    yieldsTo: 'nothing',
    examples: [
      'Con tôi bị mấy bạn trong lớp đánh',
      'bo duong hay danh em',
      'Chồng tôi say rượu đánh con',
      'cháu đang bị bố đánh',
      'bố em đánh em suốt, em sợ lắm',
      'Con em bị bắt nạt ở trường suốt',
      'Có người dọa giết tôi'
    ]
  },
  {
    danger: 'abuse',
    phrases: [
      `${SOMEONE} ... bị ... (${VIOLATES}|quay roi|dam o|lam dung|so (vào|lên|mó|soạng))`,
      `${OTHERS} ... ${VIOLATES} (vào|lên)? (người|ngực|đùi|mông|chỗ kín|vùng kín|tay|${SOMEONE})`
    ],
    yieldsTo: 'nothing',
    examples: ['Thầy giáo sờ người em', 'chau bi hang xom xam hai', 'Con gái tôi bị quấy rối trên đường đi học']
  },
  {
    danger: 'violence',
    phrases: [
      `${OTHERS} ... ${HITS} ... ${SOMEONE}`,
      `${OTHERS} ... (cầm|vác|rút) (dao|gậy|rựa|búa) ... (đuổi|chém|đòi|dọa|đâm)`,
      '(dọa|đe dọa|đòi) ... (tung|đăng|phát tán|gửi) ... (ảnh|hình|clip|video)',
      `(đang|vừa|mới|hôm nay|hôm qua|sáng nay|chiều nay|tối qua|bây giờ|liên tục|nhiều lần) ... (${BEATS}|${HITS}|${VIOLATES}) ... (trẻ|bé|em|cháu|con|tôi|học sinh|nhau)`,
      `(trẻ|bé|em|cháu|học sinh|các em|các cháu|bạn) ... bị ... (${BEATS}|${HITS}|${VIOLATES})`
    ],
    yieldsTo: 'rules',
    examples: [
      'mẹ kế nhốt cháu trong nhà không cho ăn',
      'hàng xóm nhà tôi đang đánh đập đứa trẻ',
      'tôi thấy một bé gái bị bạo hành',
      'Trẻ ở lớp đó bị cô giáo đánh'
    ]
  },
  {
    danger: 'violence',
    phrases: [`(cứu|cứu giúp) ${SOMEONE} (với|khỏi)`, '^ cứu (với|em|con|tôi|cháu)? (với)? (ạ)? $'],
    yieldsTo: 'studies',
    examples: ['cuu em voi', 'Cứu con với ạ']
  },
  {
    danger: 'emergency',
    phrases: [
      `${SOMEONE} ... (bất tỉnh|ngất xỉu|co giật|không thở|ngừng thở|đuối nước|ngộ độc|hộc máu|chảy nhiều máu|điện giật|uống nhầm thuốc)`,
      `${SOMEONE} ... (mất tích|bị lạc|đi lạc|bỏ nhà đi|chưa thấy về|bị bắt đi)`
    ],
    yieldsTo: 'rules',
    examples: ['Con tôi bất tỉnh ở sân trường', 'be nha toi bi lac tu chieu']
  }
]

/** Marks of a question about rules, prevention, rights or words. */
const POLICY: Phrase[] = [
  '(là gì|là như thế nào|thế nào là|khái niệm|bao gồm|gồm những|gồm gì)',
  '(quy định|thông tư|nghị định|luật|điều lệ|quy chế|khoản|kế hoạch|chương trình|chuyên đề|tuyên truyền|tập huấn)',
  '(xử lý|xử phạt|mức phạt|bị phạt|phạt tù|phạt tiền|phạt bao nhiêu|kỷ luật|chế tài|tội gì|trách nhiệm|hình thức)',
  '(phòng|chống|ngừa|ngăn chặn|ngăn ngừa|tỷ lệ|thống kê|dấu hiệu|nhận biết|nguyên nhân|hành vi|quyền)',
  '(miễn|đặc cách|hồ sơ|giấy|hỗ trợ|bảo hiểm|chính sách|chế độ|hoãn|bảo lưu|được nghỉ)'
]

const STUDIES: Phrase[] = ['(thi|bài|điểm|môn|nộp|đăng ký|học phí|căn cước|cccd|nguyện vọng|hồ sơ|giấy tờ|tài khoản)']

const EXCUSES = {
  nothing: null,
  rules: compilePhrases(POLICY),
  studies: compilePhrases(STUDIES)
}
const harmless = compilePhrases(HARMLESS, 'g')
const compiled = DANGERS.map(({ danger, phrases, yieldsTo }) => ({
  danger,
  says: compilePhrases(phrases),
  excuse: EXCUSES[yieldsTo]
}))

/** The danger a message tells of, or null. It is given `Utterance.keys`. */
export function recogniseDanger(keys: string): Danger | null {
  const telling = keys.replace(harmless, ' _')
  const found = compiled.find(({ says, excuse }) => says.test(telling) && !excuse?.test(keys))
  return found?.danger ?? null
}
