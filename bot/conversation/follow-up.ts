import { fold } from '#knowledge/text/fold.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { askedFor } from './asked-for.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { replaceAt, type Slot, slotsIn } from './slots.ts'

/**
 * Makes a message that leans on the last question stand alone: "thế còn lớp 6?" after "Học phí lớp 9 bao nhiêu?" is
 * "Học phí lớp 6 bao nhiêu?". Null for a message that stands alone as it is, whatever came before it.
 */
export function standAlone(text: string, last: string): string | null {
  const { rest, marked } = withoutMarker(text)
  const pointing = withoutPointer(rest)
  const message = pointing ?? rest
  const slots = slotsIn(message)
  const said = subjectWords(message, slots)
  const asks = asksForSomething(message)
  if (pointing !== null && said.length <= MOST_BESIDE_POINTER) return join(topicOf(last), message)
  if (asks && asksOnItsOwn(message, slots, marked)) return null
  const known = wordsOf(last)
  if (slots.length > 0 && (said.length === 0 || (marked && said.every((word) => known.has(word)))))
    return exchangeSlots(last, message, slots, asks)
  if (said.length === 0 && slots.length === 0 && asks) return join(topicOf(last), message)
  const longest = { surely: MOST_IN_NAME, perhaps: SHORT_NAME, not: -1 }[marked ?? 'not']
  return asks || said.length > longest ? null : aboutAnother(message, last, slots)
}

/** An exam with a question of its own is a subject, and so is whatever is said at length. */
function asksOnItsOwn(message: string, slots: readonly Slot[], marked: Marked['marked']): boolean {
  return slots.some(({ kind }) => kind === 'exam') || (marked === null && lengthOf(message) > SHORT)
}

/** The most syllables of a message that asks and leans on what came before without saying so: "lớp 9 nộp ở đâu ạ". */
const SHORT = 7
/** More words of substance than this beside "cái đó" make a message that says itself what it is about. */
const MOST_BESIDE_POINTER = 2
/** The longest name of another thing: "còn thẻ căn cước công dân bản giấy thì sao". */
const MOST_IN_NAME = 7
const SHORT_NAME = 2

const LEAD = /^(?:(?:vậy|vay|thế|the(?=\s+con(?!\p{L}))|ủa|dạ|da|à|ờ|ừ|ok|thì)\s+)*(?:(còn|con|nếu|neu)\s+)?/iu
const CALLS = '(?:\\s+(?:ạ|a|ah|vậy|vay|ad|nhỉ|nhi|hả|ha|em|anh|chị))*\\s*[?.!]*$'
const SO_WHAT = new RegExp(`\\s+(?:thì|thi)\\s+sao${CALLS}`, 'iu')
const HOW = new RegExp(
  `\\s+(?:(?:thì|thi)\\s+)?(?:làm sao|lam sao|sao|như thế nào|nhu the nao|thế nào|the nao|ntn|ra sao)${CALLS}`,
  'iu'
)

interface Marked {
  rest: string
  /** `surely`: "còn …" cannot begin a talk. "… thì sao" can. */
  marked: 'surely' | 'perhaps' | null
}

/** Takes off "thế còn …", "… thì sao": the words that say that the last question is meant again, of something else. */
function withoutMarker(text: string): Marked {
  const lead = LEAD.exec(text)
  const [opening = '', still] = lead ?? []
  const soWhat = SO_WHAT.exec(text)
  const surely =
    still !== undefined &&
    (isMarked(still) || opening.trim().includes(' ') || (soWhat !== null && !OWN_CHILD.test(text)))
  const opened = surely || (opening !== '' && still === undefined)
  const end = (surely ? HOW.exec(text) : soWhat)?.index ?? text.length
  const rest = text.slice(opened ? opening.length : 0, end).replace(/[?.!\s]+$/u, '')
  const marked = surely ? 'surely' : opened || soWhat ? 'perhaps' : null
  return rest === '' || marked === null ? { rest: text, marked: null } : { rest, marked }
}

/** "con tôi" is a child, with or without its marks. */
const OWN_CHILD = /^con\s+(?:tôi|toi|em|gái|gai|trai|nhà|nha|mình|minh|của|cua)(?!\p{L})/iu

function isMarked(word: string): boolean {
  return fold(word) !== word.toLowerCase()
}

const POINTERS = compilePhrases(
  [
    '(cái|việc|điều|chuyện|thủ tục|hồ sơ|giấy|giấy tờ|đơn|khoản|kỳ thi|trường hợp|quy định|chính sách|lễ|lớp|chế độ) (đó|này|đấy|ấy|trên|kia)',
    '(!nó|mấy cái đó|những cái đó|các giấy đó)',
    '(làm|như) vậy',
    '(ở|tại) (đó|đấy)'
  ],
  'g'
)

/** The message without the words that point back, or null where none do. */
function withoutPointer(text: string): string | null {
  const { keys, places } = readUtterance(text)
  const [match] = [...keys.matchAll(POINTERS)]
  if (!match) return null
  const covered = places.filter(({ at }) => at >= match.index && at < match.index + match[0].length)
  const [first, final] = [covered[0], covered.at(-1)]
  if (!first || !final) return null
  return replaceAt(text, { start: first.start, end: final.end }, ' ')
}

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

function subjectWords(text: string, slots: readonly Slot[]): string[] {
  return tokenise(text)
    .filter(({ start }) => !slots.some((slot) => start >= slot.start && start < slot.end))
    .map(({ folded }) => folded)
    .filter((word, at, all) => !EMPTY.has(word) && !isEmptyHere(word, all[at - 1], all[at + 1]))
}

/** "lệ phí", "năm học" say no more than "bao nhiêu", "khi nào"; "học phí" and "học bạ" are subjects. */
function isEmptyHere(word: string, before: string | undefined, after: string | undefined): boolean {
  return (
    (word === 'phi' && before === 'le') || (word === 'le' && after === 'phi') || (word === 'hoc' && before === 'nam')
  )
}

function lengthOf(text: string): number {
  return tokenise(text).length
}

function wordsOf(text: string): Set<string> {
  return new Set(tokenise(text).map(({ folded }) => folded))
}

const ASKING = compilePhrases([
  '(gì|nào|đâu|sao|bao nhiêu|bn|bao lâu|bao giờ|!mấy|may giờ|may tiền|khi nào|lúc nào|thế nào|ra sao|tại sao|vì sao|ai)',
  '(không|chưa|được không|hay không) (ạ|vậy|thế|ad|bạn|nhỉ|em|anh|chị)? $',
  '(số điện thoại|điện thoại|địa chỉ) (liên hệ)? $',
  '(hạn|hạn chót|hạn cuối|thời hạn|thời gian|địa điểm|lệ phí|điều kiện|đối tượng|hồ sơ|thủ tục) $'
])

function asksForSomething(text: string): boolean {
  return ASKING.test(readUtterance(text).keys)
}

/** What the last question asks, from where it asks on: "bao nhiêu?", "có được vào thi không?". */
const ASKING_PART = compilePhrases([
  '(gồm|cần|phải nộp|cần nộp|nộp|có) (những|các)? ... gì',
  '(những|các)? gì',
  '(là|vào|lúc|trước|đến|từ)? (bao nhiêu|bn|bao lâu|bao giờ|!mấy|may giờ|khi nào|lúc nào|mấy giờ|ngày nào|hôm nào|thế nào|như thế nào|ra sao|ai|vì sao|tại sao)',
  '(ở|tại|đến|vào)? (đâu|chỗ nào|nơi nào)'
])
const YES_NO_PART = /(?: thi2| thi)?(?: co1?| đươc5| duoc| phai3?| bi5?| cân2) .*(?: không| khong| chưa| chua)(?= |$)/

function placeOf(pattern: RegExp, text: string): { start: number; end: number } | null {
  const { keys, places } = readUtterance(text)
  const match = pattern.exec(keys)
  if (!match) return null
  const covered = places.filter(({ at }) => at >= match.index && at < match.index + match[0].length)
  const [first, last] = [covered[0], covered.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** What the last question is about, without what it asks. */
function topicOf(question: string): string {
  const bare = question.replace(/[?.!\s]+$/u, '')
  const asked = placeOf(ASKING_PART, bare)
  if (asked && asked.start > 0) return replaceAt(bare, asked, ' ').replace(/\s+([,;])/g, '$1')
  return bare.replace(/\s+(?:không|khong|ko|k|chưa|chua)(?:\s+(?:ạ|a|vậy|vay))?$/iu, '')
}

function join(topic: string, message: string): string {
  return `${topic}, ${message.trim()}`
}

/** The last question with each slot of the message in the place of its own of that kind, else added to it. */
function exchangeSlots(last: string, message: string, slots: readonly Slot[], asks: boolean): string {
  const base = asks && askedFor(message).kind !== 'other' ? topicOf(last) : last
  let question = base
  const added: string[] = []
  for (const slot of slots) {
    const words = message.slice(slot.start, slot.end)
    const place = placeFor(slot, message, question)
    if (place) question = replaceAt(question, place, words)
    else added.push(words)
  }
  if (base !== last) return join([question, ...added].join(' '), askingOf(message, slots))
  return added.length === 0 ? question : join(question.replace(/[?.!\s]+$/u, ''), added.join(' '))
}

/** "thi vào lớp 10" gives way to "tốt nghiệp", and its "lớp 10" to "lớp 6". */
function placeFor(slot: Slot, message: string, question: string): Slot | null {
  const there = slotsIn(question)
  const same = there.find(({ kind }) => kind === slot.kind)
  if (same) return same
  if (slot.kind !== 'level') return null
  const exam = there.find(({ kind }) => kind === 'exam')
  if (!exam) return null
  const grade = /(?:lớp|lop)?\s*\d{1,2}$/iu.exec(question.slice(exam.start, exam.end))
  const named = /\d/.test(message.slice(slot.start, slot.end))
  return grade && named ? { kind: 'level', start: exam.start + grade.index, end: exam.end } : null
}

function askingOf(message: string, slots: readonly Slot[]): string {
  return slots.reduceRight((rest, slot) => replaceAt(rest, slot, ' '), message)
}

const GROUP = compilePhrases([
  '^ (các|những)? (học sinh|trẻ|trẻ em|em|con|người|giáo viên|thầy|cô|thí sinh|hộ|phụ huynh|sinh viên|bé|cháu|đối tượng|gia đình|cha mẹ|cán bộ|học viên)'
])

function aboutAnother(name: string, last: string, slots: readonly Slot[]): string {
  return GROUP.test(readUtterance(name).keys) ? aboutOthers(name, last) : aboutAnotherThing(name, last, slots)
}

/** The last question asked again for other people: they become its subject. */
function aboutOthers(group: string, last: string): string {
  const asked = placeOf(YES_NO_PART, last)
  return asked && asked.start > 0 ? `${group} ${last.slice(asked.start)}` : join(group, last)
}

/** The last question asked again of another thing: what it asks stays, with the grade and year it asked about. */
function aboutAnotherThing(thing: string, last: string, slots: readonly Slot[]): string {
  const yesNo = placeOf(YES_NO_PART, last)
  if (yesNo && yesNo.start > 0) return `${thing} ${last.slice(yesNo.start)}`
  const asked = placeOf(ASKING_PART, last)
  if (!asked) return join(thing, last)
  const kept = slotsIn(last).filter(({ kind }) => !slots.some((slot) => slot.kind === kind))
  const around = kept.map(({ start, end }) => last.slice(start, end)).join(' ')
  return [thing, around, last.slice(asked.start)].filter((part) => part !== '').join(' ')
}
