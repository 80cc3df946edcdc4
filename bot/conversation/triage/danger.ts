import { asksForSomething } from '../asking.ts'
import { compilePhrases } from '../phrases/phrase.ts'
import { readUtterance } from '../phrases/utterance.ts'
import type { Danger } from './danger-rule.ts'
import { spellDanger } from './danger-spelling.ts'
import { DANGERS } from './dangers.ts'
import { withoutHarmless } from './harmless.ts'
import { CARE, POLICY, STUDIES } from './subjects.ts'

const EXCUSES = {
  nothing: null,
  rules: compilePhrases(POLICY),
  studies: compilePhrases(STUDIES),
  care: compilePhrases(CARE),
  toil: compilePhrases([...STUDIES, '(học|thủ tục|giấy|chờ|xếp hàng|chạy|đi lại|làm việc|dạy|trực)'])
}
const compiled = DANGERS.map(({ danger, phrases, yieldsTo }) => ({
  danger,
  says: compilePhrases(phrases),
  excuse: EXCUSES[yieldsTo]
}))

/** The danger a message tells of, or null. It is given `Utterance.keys`. */
export function recogniseDanger(keys: string): Danger | null {
  const telling = withoutHarmless(spellDanger(keys))
  const found = compiled.find(({ says, excuse }) => says.test(telling) && !excuse?.test(keys))
  return found?.danger ?? null
}

/** Who is bound by a rule; not the place where something happened, nor teachers, who may have done it. */
const BOUND =
  '(nhà trường|~ở~tại~đến~cổng~trong~cùng~sân trường|hiệu trưởng|ban giám hiệu|trạm y tế|công an|ủy ban|phòng (giáo dục|văn hóa))'
const RULED = compilePhrases([
  `${BOUND} ... (phải|có trách nhiệm|có (thu|phải|được|cần|bị)|thu|xử lý|giải quyết|chịu|thông báo|báo|làm gì)`,
  '(theo|có|những|các)? (quy định|thông tư|nghị định|luật) (nào|gì|về|thế nào|ra sao)',
  'ai (phải)? (trả|chi trả|chịu|thanh toán) ... (tiền|chi phí|viện phí)?',
  '(được|có quyền|xin|yêu cầu) (đơn phương)? (ly hôn|ly dị)',
  '(bị|được|phải|thì) (xử lý|xử phạt|phạt|kỷ luật|bồi thường|hỗ trợ|miễn) ... (thế nào|ra sao|bao lâu|bao nhiêu|gì|không|!mấy)'
])

const OWN_CHILD =
  /(?<!\p{L})(?:con|cháu|chau|bé|be)(?:\s+(?:trai|gái|gai))?(?:\s+(?:nhà|nha))?(?:\s+(?:tôi|toi|em|mình|minh|chị|chi))?(?=\s+(?:bị|bi)\s)/iu
const BY_PEERS =
  /(?<=\s(?:bị|bi)\s+)(?:(?:các|cac|mấy|may|nhóm|nhom)\s+)?(?:bạn|ban)(?:\s+(?:bè|be|học|hoc|cùng lớp|cung lop|trong lớp|trong lop))?\s+(?=\p{L})/iu

/**
 * The question for a rule in a message that tells of danger, put as rules speak of anybody: "con bị bạn đánh thì trường xử
 * lý trong bao lâu" asks of any pupil. Null for a mere cry for help.
 */
export function ruleAskedIn(text: string): string | null {
  if (!RULED.test(readUtterance(text).keys) || !asksForSomething(text)) return null
  return text.replace(OWN_CHILD, 'học sinh').replace(BY_PEERS, '')
}
