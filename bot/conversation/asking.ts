import { tokenise } from '#knowledge/text/tokenise.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { replaceAt, type Slot } from './slots.ts'

/** Words that carry no subject of their own: of address, of grammar, of asking, and what is done with any paper. */
const EMPTY = new Set(
  `the vay con thi sao a ah ad oi da em anh chi minh toi ban tui cho hoi voi nhe nha nhi u uh ok nua la gi j nao dau o
  tai khi luc bao gio may nhieu tien ngay hom han cuoi chot nop dang ky ki can phai duoc dc co khong ko k kg hong hok
  chua lam nhu ra nhung cac gom giay to ho so thu tuc mang theo xin den gap ai don mau mat ton online truc tuyen
  qua buu dien lau thoi gian dia noi thoai lien he dieu kien doi tuong vi do neu hay va roi luon di ve cua trong tren
  nay ay viec cai no bat buoc ntn the thao nhan tra ket qua buoi sang chieu bi sau truoc mong biet giup a thoi cung van
  tu rieng chung het tat ca nam thang mien giam`
    .split(/\s+/)
    .filter(Boolean)
)

/** The folded words of a message that name a subject, outside the slots it names. */
export function subjectWords(text: string, slots: readonly Slot[]): string[] {
  return tokenise(text)
    .filter(({ start }) => !slots.some((slot) => start >= slot.start && start < slot.end))
    .map(({ folded }) => folded)
    .filter((word, at, all) => !EMPTY.has(word) && !isEmptyHere(word, all[at - 1], all[at + 1]))
}

/** "lệ phí", "năm học", "được hưởng" say no more than "bao nhiêu", "khi nào"; "học phí" and "học bạ" are subjects. */
function isEmptyHere(word: string, before: string | undefined, after: string | undefined): boolean {
  return (
    (word === 'phi' && before === 'le') ||
    (word === 'le' && after === 'phi') ||
    (word === 'hoc' && before === 'nam') ||
    (word === 'huong' && before === 'duoc')
  )
}

/** Without its mark rather "máy", but for what is counted after it. */
export const HOW_MANY = '(!mấy|may (giờ|tiền|ngày|tuổi|điểm|tiết|môn|buổi|tháng|lần))'
const ASKING = compilePhrases([
  `(gì|nào|đâu|sao|bao nhiêu|bn|bao lâu|bao giờ|${HOW_MANY}|khi nào|lúc nào|thế nào|ra sao|tại sao|vì sao)`,
  // "không ai giúp em cả" tells, and asks nothing
  '~không~chẳng~chả~chưa~có ai',
  '(không|chưa|được không|hay không) (ạ|vậy|thế|ad|bạn|nhỉ|em|anh|chị)? $',
  '(số điện thoại|điện thoại|địa chỉ) (liên hệ)? $',
  '(hạn|hạn chót|hạn cuối|thời hạn|thời gian|địa điểm|lệ phí|điều kiện|đối tượng|hồ sơ|thủ tục) $',
  '^ (thế|vậy|còn)? (hạn|hạn chót|hạn cuối|thời hạn|thời gian|nơi|địa điểm) nộp (hồ sơ|đơn)? $'
])

const HELPED = '(giúp|trả lời|rep|phản hồi|hồi âm|để ý|quan tâm|hỗ trợ|nói gì|nói chuyện|rảnh|trực|ở đây|ở đó)'
/** Of those who answer, or to others who may read along; not of what was talked about. */
const TO_WHOM_IT_MAY_CONCERN = compilePhrases([
  `(không|chẳng|chả|chưa) (thấy|có)? (một)? (ai|người nào) (chịu|thèm|thấy)? ${HELPED}`,
  `(sao|tại sao|vì sao) (mãi|cứ)? (không|chưa|chẳng) (thấy|có|chịu)? (ai)? ${HELPED}`,
  `có ai ${HELPED}`,
  'có ai ... chưa (ạ|vậy|thế|nhỉ|ad|mọi người)? $'
])

/** "Không ạ" is an answer. */
const ANSWERS = compilePhrases(['^ (dạ|anh|à|ừ)? (không|chưa) (ạ|ad|bạn|em|anh|chị|nhé)? $'])

/** Whether a message asks, of what was talked about or of something else. */
export function asksForSomething(text: string): boolean {
  const { keys } = readUtterance(text)
  return ASKING.test(keys) && !ANSWERS.test(keys)
}

/** Whether a message complains that nobody helps, or asks who else is there. */
export function isForAnybody(text: string): boolean {
  return TO_WHOM_IT_MAY_CONCERN.test(readUtterance(text).keys)
}

/** What a question asks, from where it asks on: "bao nhiêu?", "nộp ở đâu?". */
export const ASKING_PART = compilePhrases([
  '(gồm|cần|phải nộp|cần nộp|nộp|có) (những|các)? ... gì',
  '(những|các)? gì',
  '(là|vào|lúc|trước|đến|từ)? (bao nhiêu|bn|bao lâu|bao giờ|!mấy|may giờ|khi nào|lúc nào|mấy giờ|ngày nào|hôm nào|thế nào|như thế nào|ra sao|ai|vì sao|tại sao)',
  '(ở|tại|đến|vào)? (đâu|chỗ nào|nơi nào)'
])

export interface Place {
  start: number
  end: number
}

/** Where in a text a pattern over its keys first matches from a place on. */
export function placeOf(pattern: RegExp, text: string, from = 0): Place | null {
  const { keys, places } = readUtterance(text.slice(from))
  const match = pattern.exec(keys)
  if (!match) return null
  const covered = places.filter(({ at }) => at >= match.index && at < match.index + match[0].length)
  const [first, last] = [covered[0], covered.at(-1)]
  return first && last ? { start: from + first.start, end: from + last.end } : null
}

export function withoutStop(text: string): string {
  return text.replace(/[?.!\s]+$/u, '')
}

/** What a question is about, without what it asks. */
export function topicOf(question: string): string {
  const bare = withoutStop(question)
  const joined = bare.lastIndexOf(', ')
  // what an earlier follow-up asked is not what is talked about
  if (joined > 0 && asksOnly(bare.slice(joined + 2))) return topicOf(bare.slice(0, joined))
  const asked = placeOf(ASKING_PART, bare)
  if (asked && asked.start > 0) return replaceAt(bare, asked, ' ').replace(/\s+([,;])/g, '$1')
  return bare.replace(/\s+(?:không|khong|ko|k|chưa|chua)(?:\s+(?:ạ|a|vậy|vay))?$/iu, '')
}

function asksOnly(part: string): boolean {
  return asksForSomething(part) && subjectWords(part, []).length === 0
}

export function join(topic: string, message: string): string {
  return `${topic}, ${message.trim()}`
}
