import type { DangerRule } from './danger-rule.ts'
import {
  ATTACKS,
  BEATS,
  BODY,
  HITS,
  LURES,
  OFTEN,
  OTHERS,
  OWNER,
  PARENT,
  PLANS,
  RELATIVE,
  SOMEONE,
  STRANGER,
  TOUCHES,
  VIOLATES
} from './danger-words.ts'
import { EMERGENCIES } from './emergencies.ts'

const DIES = '(chết|!tự !tử|tự sát|!tự !vẫn)'

/**
 * Signs that a child or an adult is in danger. Missing one is worse than a needless hotline number; but a question about
 * rules must still be answered. Read before anything else, over the whole message.
 */
export const DANGERS: DangerRule[] = [
  {
    danger: 'self_harm',
    phrases: [
      `(~mệt muốn|định|đòi|nghĩ đến|nghĩ tới|ước) ... ${DIES}`,
      `${SOMEONE} sẽ ${DIES}`,
      `(khi nào|bao giờ) (tôi|em|mình|con|cháu) (thì|mới|sẽ)? (được)? chết (vậy|nhỉ|hả|ạ|đây)? $`,
      '(không|chẳng|chả|hết) (còn)? (muốn|thiết|dám) sống',
      '(không|chẳng) (còn)? (lý do|động lực) ... sống',
      '(không|chẳng|chả) (còn)? muốn (tồn tại|thức dậy nữa|tỉnh dậy nữa|tỉnh lại)',
      '(chán|mệt mỏi) sống',
      'sống ... (vô nghĩa|không còn ý nghĩa|chẳng có ý nghĩa|để làm gì nữa)',
      '(kết liễu|kết thúc) (cuộc đời|cuộc sống|mạng sống|đời|sự sống|bản thân)',
      '(rạch|cắt|cứa) (cổ)? tay',
      'nhảy (xuống)? (lầu|sông|từ tầng)',
      'nhảy cầu',
      '(!treo !cổ|cắt mạch máu|thư tuyệt mệnh|tự kết liễu)',
      'uống ... thuốc (ngủ|sâu|trừ sâu|chuột|diệt cỏ)',
      '(làm đau|làm hại|hành hạ) (bản thân|chính mình)',
      'chết (đi|quách) (cho)? (xong|rồi|nhẹ|đỡ)',
      'chết cho (xong|rồi|nhẹ|đỡ|khuất mắt)',
      'đi chết (đây|thôi|luôn)',
      '(muốn|ước) (được|mình|tôi|em|con)? biến mất (khỏi|mãi|luôn|đi|thôi|cho|tôi|em|mình|$)',
      '(muốn|định) ra đi (mãi|thanh thản)',
      'sống (chỉ|chỉ tổ|thêm)? làm khổ',
      '(không|chẳng|chả) (còn)? (!thiết|thiết tha) gì (nữa|hết|cả)',
      '(tôi|em|mình|con|cháu|tớ) ... !chán !đời',
      '(muốn|ước) ... ngủ (mãi|luôn|một giấc) ... (không|đừng|khỏi) ... (dậy|tỉnh)',
      'ước ... (không|đừng|chưa từng|chưa bao giờ) ... (sinh ra|tồn tại)',
      '(thấy|nghĩ|biết) (mình|bản thân) (thật|thực|rất|quá|chỉ)? (sự)? (là)? (một)? (kẻ|đứa|người|đồ)? (vô dụng|gánh nặng|thừa thãi|thừa thải|bỏ đi)',
      '(không|chẳng|chả) (có|còn)? ai (cần|thương|yêu thương|yêu) (đến)? (tôi|em|mình|con|cháu|tớ) (cả|hết|nữa|đâu)? (ạ)? $',
      '(kill|hurt|cut|cutting|hurting) myself',
      '(suicide|suicidal|want to die|end my life|don t want to live|dont want to live)'
    ],
    yieldsTo: 'nothing',
    examples: [
      'Em không muốn sống nữa',
      'con chi muon chet cho xong',
      'bạn em đang đòi nhảy lầu',
      'em hay rạch tay mỗi khi buồn',
      'em muốn biến mất khỏi thế giới này',
      'con thấy mình là gánh nặng của bố mẹ'
    ]
  },
  {
    danger: 'self_harm',
    phrases: [
      '!tự !tử',
      '!tự !sát',
      '!tự !vẫn',
      'tu tu (hut|chet)',
      '(muon|muốn|dinh|định|doi|đòi|y dinh|nghi den|nghi toi|chuyen) tu tu',
      'uống (hết|tận|cả|những|luôn)? nhiều viên (thuốc|giảm đau|an thần|hạ sốt|panadol|paracetamol)',
      'uống (thuốc)? (quá liều|hết (vỉ|lọ|hộp) thuốc|(cả|nguyên|mấy) (vỉ|lọ|hộp) thuốc)',
      `(tôi|em|mình|con|cháu|nó|bạn ấy|bạn em) đang (đứng|ngồi|ở|leo|trèo) (ở|trên|lên|ra)? (trên)? (sân thượng|nóc nhà|lan can|thành cầu)`
    ],
    yieldsTo: 'rules',
    examples: ['bạn cùng lớp em vừa tự tử hụt', 'ban em vua tu tu hut', 'em vừa uống 20 viên thuốc giảm đau']
  },
  {
    danger: 'self_harm',
    phrases: ['mệt muốn chết'],
    yieldsTo: 'toil',
    examples: ['em mệt muốn chết']
  },
  {
    danger: 'violence',
    phrases: [
      `${SOMEONE} ... bị ... ${BEATS}`,
      `${OTHERS} ${OWNER}? ${OFTEN} ... ${BEATS} ... ${SOMEONE}`,
      `${OTHERS} ${OWNER}? ${BEATS} (đập|cho|mắng|chửi)? ${SOMEONE}`,
      `${OTHERS} ${OWNER}? ${OFTEN}? (${BEATS}|${HITS}) (đập|mắng|chửi)? ${RELATIVE}`,
      `${SOMEONE} ... bị ... (${HITS}|tong tien|khong che|co lap)`,
      `${OTHERS} (tat|dam) (con|cháu|em) (tôi|em|tui|nhà)`,
      `(chồng|vợ|dượng|bố) ${OWNER}? (hay|toàn|cứ|vừa|lại)? (tat|dam) (tôi|em|con|cháu|mẹ)`,
      `${PARENT} ${OWNER}? (hay|toàn|cứ|vừa) dap (tôi|em|con|cháu|mẹ)`,
      `(dọa|đòi|định) (chém|đâm)? giết ... (${SOMEONE}|cả nhà|${RELATIVE})`,
      `${PLANS} ... ${ATTACKS} ... ${SOMEONE}`,
      `(đòi|dọa) dam (tôi|em|con|cháu)`
    ],
    yieldsTo: 'nothing',
    examples: [
      'Con tôi bị mấy bạn trong lớp đánh',
      'bo duong hay danh em',
      'Chồng tôi say rượu đánh con',
      'cháu đang bị bố đánh',
      'bố em đánh em suốt, em sợ lắm',
      'Con em bị bắt nạt ở trường suốt',
      'Có người dọa giết tôi',
      'bố đánh mẹ em',
      'có đứa đòi đâm em'
    ]
  },
  {
    danger: 'abuse',
    phrases: [
      `${SOMEONE} ... bị ... (${VIOLATES}|quay roi|dam o|lam dung|so (vào|lên|mó|soạng))`,
      `${OTHERS} ... ${VIOLATES} (vào|lên)? (người|ngực|đùi|mông|chỗ kín|vùng kín|tay|${SOMEONE})`,
      `(${TOUCHES}|ôm) (tay)? (vào|lên)? (${BODY}|!eo) (của)? ${SOMEONE}`,
      `${OTHERS} ${OWNER}? ${OFTEN}? ${TOUCHES} (vào|lên)? ${BODY}`,
      `${OTHERS} ${OWNER}? ${OFTEN}? ~hồ ~cơ so (vu|mong) (tôi|em|con|cháu)`,
      `(bắt|ép|dụ|dụ dỗ|rủ|bảo|kêu) ${SOMEONE} ... !cởi (áo|quần|đồ|hết|truồng)`,
      `(bắt|ép|dụ|dụ dỗ) ${SOMEONE} coi (áo|quần)`
    ],
    yieldsTo: 'nothing',
    examples: [
      'Thầy giáo sờ người em',
      'chau bi hang xom xam hai',
      'Con gái tôi bị quấy rối trên đường đi học',
      'thầy giáo hay chạm vào đùi em',
      'thầy bắt em cởi áo'
    ]
  },
  {
    danger: 'violence',
    phrases: [
      `${OTHERS} ... ${HITS} ... ${SOMEONE}`,
      `${OTHERS} ... (cầm|vác|rút) (dao|gậy|rựa|búa) ... (đuổi|chém|đòi|dọa|đâm)`,
      `${OTHERS} ${OWNER}? ${OFTEN}? (cầm|vác|rút) (dao|rựa|búa|súng|mã tấu) $`,
      '(dọa|đe dọa|đòi) ... (tung|đăng|phát tán|gửi) ... (ảnh|hình|clip|video)',
      `(đang|vừa|mới|hôm nay|hôm qua|sáng nay|chiều nay|tối qua|bây giờ|liên tục|nhiều lần) ... (${BEATS}|${HITS}|${VIOLATES}) ... (trẻ|bé|em|cháu|con|tôi|học sinh|nhau)`,
      `(trẻ|bé|em|cháu|học sinh|các em|các cháu|bạn) ... bị ... (${BEATS}|${HITS}|${VIOLATES})`,
      `(khóc|la hét|kêu cứu|bầm tím|bầm dập) ... bị (${BEATS}|${HITS}|${VIOLATES})`,
      `(hàng xóm|nhà bên|nhà bên cạnh|nhà đối diện) ... (${BEATS}|${HITS}) (con|vợ|cháu|trẻ|bé|mẹ)`,
      `${OTHERS} ... (!đánh|!tát|!đấm|!đá|!vụt|bạt tai) ${SOMEONE}`,
      `(mẹ|!má|vợ|bà|chị|em gái) ${OWNER}? bị ${OTHERS} ... (${BEATS}|${HITS})`,
      `(bố mẹ|ba mẹ|cha mẹ|vợ chồng) ${OWNER}? ${OFTEN}? đánh nhau`,
      `(có người|người lạ|có kẻ|có ông|có thằng) ... (theo dõi|bám theo|!bám) ${SOMEONE}`,
      `bị ${PLANS} ... ${ATTACKS}`,
      `^ (dạ|hay|đang|cứ|vừa|toàn|thường xuyên|liên tục)? bị (${OTHERS}|bạn|bạn bè|bạn học|bạn cùng lớp)? (đánh|!đập|!tát|!đấm|${HITS}|${VIOLATES}) ... $`
    ],
    yieldsTo: 'rules',
    examples: [
      'mẹ kế nhốt cháu trong nhà không cho ăn',
      'hàng xóm nhà tôi đang đánh đập đứa trẻ',
      'tôi thấy một bé gái bị bạo hành',
      'Trẻ ở lớp đó bị cô giáo đánh',
      'bị dọa đánh'
    ]
  },
  {
    danger: 'abuse',
    phrases: [
      '(gửi|chụp|quay|đòi|xin|dụ|dụ dỗ|tung|đăng) ... (ảnh|hình|clip|video) (chụp|cá nhân)? (nude|!nóng|khỏa thân|nhạy cảm|sex|không mặc)',
      '(tôi|em|con|cháu|bé|gái|bạn) ... nhỏ tuổi ... (có bầu|có thai|mang thai|mang bầu)'
    ],
    yieldsTo: 'rules',
    examples: ['con em bị thầy dụ dỗ gửi ảnh nude', 'em 13 tuổi có bầu']
  },
  {
    danger: 'abuse',
    phrases: [
      `${STRANGER} ... ${LURES} ... ${SOMEONE}`,
      `${STRANGER} ... (xin|đòi|bảo|bắt) ... (ảnh|hình|clip|video|địa chỉ nhà|số điện thoại) (của)? ${SOMEONE}`,
      `${STRANGER} ... (xin|đòi|bảo|bắt) ${SOMEONE} (gửi|chụp|quay|cho)? (ảnh|hình|clip|video)`,
      `${SOMEONE} ... (bị|được) ${STRANGER} ... ${LURES}`,
      `${STRANGER} ... (nhắn tin|kết bạn|làm quen|gọi video|nói chuyện) (với|cho|của)? (tôi|em|con|cháu|bé)`,
      '^ nguoi la (ru|du|hen|nhan tin|ket ban|lam quen|xin anh)'
    ],
    yieldsTo: 'rules',
    examples: ['có người lạ rủ rê cháu qua zalo', 'có người lạ xin ảnh con em', 'nguoi la nhan tin cho con toi']
  },
  {
    danger: 'neglect',
    phrases: [
      `${PARENT} ${OWNER}? (không|chẳng|chả) cho (tôi|em|con|cháu|bé|mình) ăn (uống|cơm|gì|gì cả)? (cả ngày|mấy ngày|# ngày|hai ngày)? (nay|nữa|rồi)? (ạ)? $`,
      `${PARENT} ${OWNER}? (không|chẳng|chả) cho (tôi|em|con|cháu|bé|mình) ăn ... đói`,
      `${SOMEONE} ... bị ... đuổi (ra)? khỏi nhà`,
      `(đuổi|tống|!vứt) (tôi|em|con|cháu|bé|mình|mẹ con) (tôi|em)? (ra)? khỏi nhà`,
      `${PARENT} ${OWNER}? (bỏ|để) (tôi|em|con|cháu|bé|mình) ở (nhà)? một mình (mấy|hai|#) ngày`,
      '(đêm nay|tối nay) (em|tôi|con|cháu|mình)? (không|chẳng) (có|còn|biết) (chỗ|nơi|chốn)? (nào)? (để)? (ngủ|ở đâu|đi đâu|về đâu)'
    ],
    yieldsTo: 'nothing',
    examples: ['bố mẹ không cho em ăn', 'em bị đuổi ra khỏi nhà']
  },
  {
    danger: 'violence',
    phrases: [
      '(father|dad|mother|mom|mum|parents|stepfather|stepmother|husband|wife|uncle|teacher|boyfriend|brother|someone|somebody|they|he|she|classmates) (is|are|was|were|keeps|keep|always|often)? (beat|beats|beating|hit|hits|hitting|hurt|hurts|hurting|kick|kicks|kicking|abuse|abuses|abusing|rape|raped|touches|touching|threatens|threatening) (me|my (kid|kids|child|son|daughter|mom|mother|sister|brother|body))',
      '(i|my (kid|child|son|daughter)) (am|is|was|m|got|gets)? (being|getting)? (beaten|abused|raped|bullied|molested|kidnapped)'
    ],
    yieldsTo: 'nothing',
    examples: ['my father beats me', 'someone is hitting my kid', 'I am being bullied']
  },
  {
    danger: 'violence',
    phrases: [
      `(cứu|cứu giúp) ${SOMEONE} (với|khỏi)`,
      `(ai|làm ơn|hãy|xin) cứu ${SOMEONE}`,
      '^ cứu (với|em|con|tôi|cháu)? (với)? (ạ)? $'
    ],
    yieldsTo: 'studies',
    examples: ['cuu em voi', 'Cứu con với ạ']
  },
  ...EMERGENCIES
]
