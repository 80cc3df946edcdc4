import type { DangerRule } from './danger-rule.ts'
import { OWNER, SOMEONE } from './danger-words.ts'

/** Whoever may lie there; whole groups, of which rules speak, only as one of them. */
const VICTIM = `(${SOMEONE}|bé nhà ${OWNER}|(bạn|bố|ba|mẹ|má|ông|bà|anh|chị|vợ|chồng|chú|bác|cô|thầy|người nhà|em trai|em gái) (cùng lớp|ngoại|nội)? ${OWNER}|(một|có) (bạn|em|bé|cháu|học sinh|người)|có ai|ai đó|mọi người|cả lớp|nhiều (em|bạn|cháu|học sinh))`
/** Bare `xiu` is rather "xíu", `hoc` "học" and `bong` "bóng". */
const SEIZED =
  '(bất tỉnh|ngất xỉu|ngất lịm|ngất|!xỉu|hôn mê|co giật|lên cơn (giật|hen|động kinh|co giật)|nguy kịch|nguy cấp|khó thở|không thở (được|nổi)?|ngừng thở|ngạt (khí|thở|khói)|tím tái|đuối nước|ngộ độc|hộc máu|nôn ra máu|sốc (phản vệ|thuốc)|điện giật|đột quỵ|rắn (độc)? cắn|(!hóc|nghẹn) (xương|dị vật|hạt|kẹo|thức ăn)|mất nhiều máu|ra nhiều máu|chảy (rất)? nhiều máu|chảy máu (rất)? nhiều|chảy máu không (cầm|ngừng)|máu chảy (rất)? nhiều|(uống|ăn|nuốt) (nhầm|phải) (thuốc|xăng|hóa chất|pin|nấm độc|bả|axit))'
const HURT =
  '(gãy (tay|chân|xương|cổ|xương (tay|chân|đùi|sườn))|!bỏng (nặng|nước|điện)?|bị thương (nặng|ở đầu)|chấn thương (nặng|đầu|sọ não)|(!ngã|té|!rơi) (từ (tầng|lầu|trên cao)|cầu thang|giếng|xuống (nước|sông|ao|hồ|suối|giếng))|(xe|ô tô|xe máy) (đâm|tông|cán)|(chó|rắn|ong) (cắn|đốt))'
const NOW = '(đang|vừa|mới|bỗng|đột nhiên|đột ngột|tự nhiên|bây giờ)'

/** Somebody ill or hurt; what is only asked of later (papers, exams, absence) or of prevention tells of no such thing. */
export const EMERGENCIES: DangerRule[] = [
  {
    danger: 'emergency',
    phrases: [
      `${VICTIM} ... ${SEIZED}`,
      `${VICTIM} ... (bị|vừa|mới|đang) ... ${HURT}`,
      `^ (bị)? ${NOW}? (bị)? (${SEIZED}|${HURT}) (rồi|quá|nặng)? (ạ|ơi)? $`,
      `${NOW} (bị)? ${SEIZED}`,
      '(cần|phải|xin|gọi) (đi|xe)? cấp cứu (gấp|ngay|cho|giúp|với|$)',
      `(đưa|chở) ${VICTIM} ... (đi cấp cứu|vào viện cấp cứu)`
    ],
    yieldsTo: 'care',
    examples: [
      'bé nhà em đang nguy kịch',
      'con em bị ngất ở trường',
      'Con tôi bất tỉnh ở sân trường',
      'con tôi bị gãy tay',
      'cháu bị chảy máu nhiều quá',
      'con toi bi ngo doc'
    ]
  },
  {
    danger: 'missing',
    phrases: [`${SOMEONE} ... (mất tích|bị lạc|đi lạc|bỏ nhà đi|chưa thấy về|bị bắt đi)`],
    yieldsTo: 'rules',
    examples: ['be nha toi bi lac tu chieu']
  }
]
