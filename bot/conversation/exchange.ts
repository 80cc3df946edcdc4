import { fold } from '#knowledge/text/fold.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { askedFor } from './asked-for.ts'
import { ASKING_PART, asksForSomething, HOW_MANY, join, placeOf, topicOf, withoutStop } from './asking.ts'
import { compilePhrases, type Phrase } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { replaceAt, type Slot, slotsIn } from './slots.ts'

/** The last question with each slot of the message in the place of its own of that kind, else added to it. */
export function exchangeSlots(last: string, message: string, slots: readonly Slot[], asks: boolean): string {
  const base = asks && askedFor(message).kind !== 'other' ? topicOf(last) : last
  let question = base
  const added: string[] = []
  for (const slot of slots) {
    const words = message.slice(slot.start, slot.end)
    const place = placeFor(slot, message, question)
    if (place) question = replaceAt(question, place, entryMeant(words, question) ?? words)
    else added.push(words)
  }
  if (base !== last) return join([question, ...added].join(' '), askingOf(message, slots))
  return added.length === 0 ? question : join(withoutStop(question), added.join(' '))
}

const ENTERED = /^(?:lop )?(?:1|6|10)$/
const AT_THE_END = /tot nghiep/

/** What a grade means after the exam at the end of school: "lớp 10" is entering it. */
function entryMeant(words: string, question: string): string | null {
  const exam = slotsIn(question).find(({ kind }) => kind === 'exam')
  const isOther = exam !== undefined && AT_THE_END.test(fold(question.slice(exam.start, exam.end)))
  return isOther && ENTERED.test(fold(words)) ? `tuyển sinh vào ${words}` : null
}

/** "thi vào lớp 10" gives way to "tốt nghiệp", and its "lớp 10" to "lớp 6". */
function placeFor(slot: Slot, message: string, question: string): Slot | null {
  const there = slotsIn(question)
  const same = there.find(({ kind }) => kind === slot.kind)
  if (same) return same
  if (slot.kind !== 'level') return null
  const exam = there.find(({ kind }) => kind === 'exam')
  if (!exam) return null
  if (entryMeant(message.slice(slot.start, slot.end), question) !== null) return exam
  const grade = /(?:lớp|lop)?\s*\d{1,2}$/iu.exec(question.slice(exam.start, exam.end))
  const named = /\d/.test(message.slice(slot.start, slot.end))
  return grade && named ? { kind: 'level', start: exam.start + grade.index, end: exam.end } : null
}

function askingOf(message: string, slots: readonly Slot[]): string {
  return slots.reduceRight((rest, slot) => replaceAt(rest, slot, ' '), message)
}

/** What a name may begin with that tells of what kind it is: such a name takes the place of another of its kind. */
const KINDS: Phrase[] = [
  '(chuyên ngành|ngành)',
  '(trường (đại học|học viện|cao đẳng)?|đại học|học viện|cao đẳng)',
  '(xã|phường|quận|huyện|tỉnh|thành phố)',
  '(tổ hợp|khối thi)',
  '(giải)',
  '(phương thức)',
  '(chương trình)',
  '(học bổng)',
  '(khu vực)',
  '(!hạng)',
  '(!đợt)'
]
/** Words that only begin like the name of a kind. */
const NO_KIND =
  /tr(?:ường|uong) h(?:ợp|op)|x[ãa] h(?:ội|oi)|gi(?:ải|ai) (?:pháp|phap|thể|the|thích|thich|quyết|quyet|trình|trinh)/giu
const GROUPS =
  '(các|những)? (học sinh|trẻ em|trẻ|giáo viên|giảng viên|thí sinh|phụ huynh|sinh viên|gia đình|cha mẹ|cán bộ|học viên|nhân viên|viên chức|giám thị|(phó)? hiệu trưởng|hiệu phó|tổ trưởng|tổ phó|(phó)? bí thư|trưởng (phòng|khoa|ban|bộ môn)|tổng phụ trách|chủ tịch (công đoàn|hội)|lớp trưởng|nghiên cứu sinh)'
/** Within a question "em" is rather who asks, and a bare "co" is có. */
const PEOPLE = `(${GROUPS}|(các|những)? (em|!con|người|!thầy|!cô|!hộ|!bé|cháu|đối tượng))`

const kinds = KINDS.map((words) => ({ begins: compilePhrases([`^ ${words}`]), within: compilePhrases([words]) }))
const BEGINS_WITH_PEOPLE = compilePhrases([`^ ${PEOPLE}`])
/** Only that is another of those asked about before. */
const MEN_OR_WOMEN = compilePhrases([`^ ${PEOPLE} (!nam|!nữ) $`])
const SOME_PEOPLE = compilePhrases([GROUPS])

/** Whether a text is said of people it names first: then these are its subject. */
export function namesPeople(text: string): boolean {
  return BEGINS_WITH_PEOPLE.test(readUtterance(text).keys)
}

/** Whether a name begins with what it is the name of: "ngành luật", "hiệu trưởng". */
export function tellsItsKind(name: string): boolean {
  return namesPeople(name) || kindOf(name) !== undefined
}

function kindOf(name: string) {
  const { keys } = readUtterance(blanked(name))
  return kinds.find(({ begins }) => begins.test(keys))
}

function blanked(text: string): string {
  return text.replace(NO_KIND, (words) => '·'.repeat(words.length))
}

/** The last question asked again of something else, which takes the place of what is like it; the rest stays. */
export function aboutAnother(name: string, last: string): string {
  if (namesPeople(name)) return aboutOthers(name, last)
  const kind = kindOf(name)
  if (!kind) return aboutAnotherThing(name, last)
  const head = placeOf(kind.within, blanked(last))
  return head
    ? replaceAt(last, { start: head.start, end: endOfName(last, head.end) }, name)
    : join(withoutStop(last), name)
}

const BOUNDARY = compilePhrases([
  '(là|được|phải|có|!cần|bị|của|ở|tại|theo|năm|trong|khi|từ|cho|thì|học kỳ|lấy|tuyển sinh|không|chưa|đợt)',
  '(xã|phường|quận|huyện|tỉnh|thành phố|trường|đại học|học viện|ngành)'
])

/** Where a name that begins with its kind ends; the word after the kind is part of it, whatever it is. */
function endOfName(text: string, from: number): number {
  const { places } = readUtterance(text.slice(from))
  const second = from + (places[0]?.end ?? 0)
  const ends = [
    placeOf(BOUNDARY, blanked(text), second)?.start,
    placeOf(ASKING_PART, text, from)?.start,
    slotsIn(text).find(({ kind, start }) => kind === 'year' && start >= from)?.start,
    text.slice(from).search(/[,;?.!]/) + from
  ]
  const end = Math.min(text.length, ...ends.flatMap((at) => (at !== undefined && at >= from ? [at] : [])))
  return from + text.slice(from, end).trimEnd().length
}

/** The last question asked of other people: they take the place of those it was asked of, or become its subject. */
function aboutOthers(group: string, last: string): string {
  const people = placeOf(BEGINS_WITH_PEOPLE, last) ?? placeOf(SOME_PEOPLE, last)
  if (people && MEN_OR_WOMEN.test(readUtterance(group).keys)) return replaceAt(last, people, group)
  const said = people && predicateOf(last, people.end)
  if (!said)
    return people
      ? replaceAt(last, { start: people.start, end: endOfName(last, people.end) }, group)
      : join(group, last)
  if (people.start === 0) return [group, ...yearsBefore(said, group, last), last.slice(said)].join(' ')
  return replaceAt(last, { start: people.start, end: Math.min(said, endOfName(last, people.end)) }, group)
}

/** Nouns that are always of something: a fee for what, papers for what. */
const OF_SOMETHING = compilePhrases([
  '^ (lệ phí|mức (phạt|thu|hỗ trợ|hưởng)|điểm (chuẩn|trúng tuyển|sàn)|thời (gian|hạn|điểm)|hạn (nộp)?|lịch|hồ sơ|thủ tục|điều kiện|định mức|tiêu chuẩn|quy trình|chỉ tiêu|tỷ lệ)'
])
const AN_AMOUNT = compilePhrases(['^ (học phí|tiền|phí|phụ cấp|lương|bảo hiểm|quỹ)'])

/** The last question asked again of another thing: what it asks and tells stays, with the grade and year it asked about. */
function aboutAnotherThing(thing: string, last: string): string {
  const said = predicateOf(last, 0)
  if (said !== null) return [thing, ...yearsBefore(said, thing, last), last.slice(said)].join(' ')
  const asked = placeOf(ASKING_PART, last)
  if (!asked) return beginsAlike(thing, last) ? thing : join(thing, last)
  const noun = placeOf(OF_SOMETHING, last)
  const { keys } = readUtterance(thing)
  const kept = keptSlots(thing, last).filter(({ start }) => start < asked.start)
  if (noun && noun.end < asked.start && !OF_SOMETHING.test(keys) && !AN_AMOUNT.test(keys)) {
    const years = kept.filter(({ kind }) => kind === 'year').map(({ start, end }) => last.slice(start, end))
    return [last.slice(0, noun.end), thing, ...years, last.slice(asked.start)].join(' ')
  }
  const around = kept.map(({ start, end }) => last.slice(start, end))
  return [thing, ...around, last.slice(asked.start)].join(' ')
}

/** "quên căn cước" after "quên thẻ dự thi" is another of the same kind, and not both. */
function beginsAlike(thing: string, last: string): boolean {
  const [one, other] = [thing, last].map((text) => tokenise(text)[0]?.folded)
  return one !== undefined && one === other
}

function keptSlots(name: string, last: string): Slot[] {
  const own = new Set(slotsIn(name).map(({ kind }) => kind))
  return slotsIn(last).filter(({ kind }) => !own.has(kind))
}

function yearsBefore(at: number, name: string, last: string): string[] {
  const years = keptSlots(name, last).filter(({ kind, end }) => kind === 'year' && end <= at)
  return years.map(({ start, end }) => last.slice(start, end))
}

/** What may or must be; "bị ốm" and "có con nhỏ" before it belong to those it is said of. */
const MAY_OR_MUST = compilePhrases(['có (được|phải|bị|!cần|thể)', '(không)? (được|phải|!cần)'])
const IS_SO = compilePhrases(['(có|bị) ... ... (không|chưa) (ạ|vậy|thế|ad|bạn|nhỉ)? $'])
/** What is done, right before what is asked of it. */
const DOES = compilePhrases([
  `(dạy|nộp|đóng|thi|nghỉ|hưởng|làm|mất|bắt đầu|kết thúc|diễn ra|hỗ trợ|giảm|cộng|tính|thu|trả) (đủ|thêm|tối đa|tối thiểu|là|vào|lúc|từ|đến|trong)? (những|các)? (bao nhiêu|bao lâu|bao giờ|${HOW_MANY}|khi nào|gì|ở đâu)`
])

/** Where a question goes over from what it is asked of to what is said of that; null where nothing is said of it. */
function predicateOf(question: string, from: number): number | null {
  const found = [MAY_OR_MUST, IS_SO, DOES].map((pattern) => placeOf(pattern, question, from)?.start)
  return found.find((at) => at !== undefined && at > 0 && asksForSomething(question.slice(at))) ?? null
}
