import { normalise } from '#knowledge/text/normalise.ts'
import { inEitherSpelling } from './either-spelling.ts'

/** Of whose merit or misfortune a question tells, where it is not the learner's own. */
export interface KinAsked {
  /** A grandfather or an uncle is the one with the merit: the asker is no child of theirs. */
  distant: boolean
  /** What befell a parent or another relative. */
  befell: boolean
  /** It is about parents, who do something of their own rather than for their child, or for whom something is done. */
  parents: boolean
  /** It begins with parents, whatever they do. */
  ofParents: boolean
}

const HONOURED = '(?:liệt sĩ|liệt sỹ|thương binh|bệnh binh|người có công|anh hùng)'
const WHOSE = '(?:em|con|cháu|tôi|mình|tớ|tui|bé|nó|nhà (?:em|cháu|con|tôi|mình))'
const PARENT = '(?:bố|mẹ|cha|ba|má)'
const DISTANT = '(?:(?:ông|bà|cụ|kỵ)(?: (?:nội|ngoại|cố))?|(?:anh|chị|chú|bác|cậu|cô|dì|bác)(?: (?:trai|gái|ruột|họ))?)'
const OF_DISTANT = `(?<!\\p{L})${DISTANT}(?: ${WHOSE})? (?:từng |đã |đều )?là ${HONOURED}|(?<!\\p{L})cháu(?: (?:nội|ngoại|ruột|của))* ${HONOURED}`
const OF_NEAR = `(?<!\\p{L})${PARENT}(?: ${WHOSE})? (?:từng |đã |đều )?là ${HONOURED}|(?<!(?:phải|phải là|không là) )(?<!\\p{L})con(?: (?:đẻ|nuôi|ruột|của))* ${HONOURED}`
const BEFELL = `(?<!\\p{L})(?:${PARENT}|${DISTANT}|vợ|chồng|người nhà) (?:đẻ )?${WHOSE} (?:đang |vừa |mới |cũng |đều )?(?:bị|mắc|ốm|gặp tai nạn)(?!\\p{L})`
const OF_PARENTS = '^(?:phụ huynh|cha mẹ|bố mẹ|ba mẹ)(?: học sinh)? (?:có |phải |được )'
const PARENTS =
  '^(?:phụ huynh|cha mẹ|bố mẹ|ba mẹ)(?: học sinh)? (?:có )?được (?:phép )?(?!nộp|đăng ký|đóng|xin|làm|rút|nhận|đổi|chuyển|chọn|mua|trả|khai|hưởng|miễn|giảm|hỗ trợ|khiếu nại|phép)|^(?:phụ huynh|cha mẹ|bố mẹ|ba mẹ)(?: học sinh)? (?:bị|mắc) |(?<!\\p{L})(?:cho|đối với) (?:phụ huynh|cha mẹ|bố mẹ|ba mẹ)(?!\\p{L})'

const read = inEitherSpelling((spelt) => {
  const compile = (source: string) => new RegExp(spelt(source), 'u')
  return {
    distant: compile(OF_DISTANT),
    near: compile(OF_NEAR),
    befell: compile(BEFELL),
    parents: compile(PARENTS),
    ofParents: compile(OF_PARENTS)
  }
})

/** Reads of whom a question tells what gives a right. */
export function kinAsked(question: string): KinAsked {
  const { told, says } = read(question)
  const { distant, near, befell, parents, ofParents } = says
  return {
    distant: distant.test(told) && !near.test(told),
    befell: befell.test(told),
    parents: parents.test(told.trim()),
    ofParents: ofParents.test(told.trim())
  }
}

const CHILD = new RegExp(`(?<!\\p{L})con(?: (?:đẻ|nuôi|của))* ${HONOURED}`, 'iu')
const WIDER = /(?<!\p{L})(?:thân nhân|cháu|ông|bà|anh|chị|em ruột)(?!\p{L})/iu
const LEARNER_BEFALLEN =
  /(?<!\p{L})(?:học sinh|sinh viên|học viên|thí sinh|trẻ em|trẻ|người học)(?: \p{L}+)? (?:bị|mắc)(?!\p{L})/iu
const LEARNER_RULED =
  /(?:^(?:(?:đối tượng|người được hưởng): )?(?:(?:không|chỉ|nghiêm) )?(?:(?:cho phép|cho|cấm) )?|(?<!\p{L})đối với )(?:các |mỗi )?(?:học sinh|sinh viên|học viên|thí sinh|trẻ em|người học)(?!\p{L})/imu
/** Those of age do what is theirs to do themselves. */
const STUDENT_RULED = /^(?:các |mỗi )?(?:sinh viên|học viên|nghiên cứu sinh)(?!\p{L})/imu
const FAMILY =
  /(?<!\p{L})(?:cha|mẹ|(?<!(?:công|tuyên|phân) )bố|phụ huynh|gia đình|thân nhân|người thân|nuôi dưỡng|người giám hộ)(?!\p{L})/iu

/** Whether a text rules for the children of those with merit, or for learners alone, and not for the kin asked about. */
export function isOfOtherKin({ distant, befell, parents, ofParents }: KinAsked, told: string): boolean {
  const said = normalise(told)
  if (distant && CHILD.test(said) && !WIDER.test(said)) return true
  const ofLearner =
    (befell && LEARNER_BEFALLEN.test(said)) ||
    (parents && LEARNER_RULED.test(said)) ||
    (ofParents && STUDENT_RULED.test(said))
  return ofLearner && !FAMILY.test(said)
}
