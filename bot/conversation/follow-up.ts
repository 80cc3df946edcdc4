import { fold } from '#knowledge/text/fold.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { asksForSomething, isForAnybody, join, subjectWords, topicOf, withoutStop } from './asking.ts'
import { correctionIn } from './corrections.ts'
import { aboutAnother, exchangeSlots, tellsItsKind } from './exchange.ts'
import { asksOnceMore } from './once-more.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { replaceAt, type Slot, slotsIn } from './slots.ts'

/**
 * Makes a message that leans on the last question stand alone: "thế còn lớp 6?" after "Học phí lớp 9 bao nhiêu?" is
 * "Học phí lớp 6 bao nhiêu?". Null for a message that stands alone as it is, whatever came before it.
 */
export function standAlone(text: string, last: string): string | null {
  if (isForAnybody(text)) return null
  if (asksOnceMore(text)) return last
  const corrected = correctionIn(text)
  const taken = withoutMarker(corrected ?? text)
  if (corrected === null) return lean(taken, last)
  const names = subjectWords(corrected, []).length > 0 || slotsIn(corrected).length > 0
  return names ? (lean({ ...taken, marked: 'surely' }, last) ?? corrected) : null
}

/**
 * What a message names and asks nothing of by itself: "hộ nghèo" of "thế hộ nghèo thì sao". Null for one that asks, that
 * points back, or that corrects what was asked.
 */
export function nameGiven(text: string): string | null {
  if (correctionIn(text) !== null || asksOnceMore(text)) return null
  const { rest, marked } = withoutMarker(text)
  const isName = marked === null ? !asksForSomething(text) : !asksForSomething(rest)
  return isName && withoutPointer(rest) === null ? rest : null
}

function lean({ rest, marked, isCase }: Marked, last: string): string | null {
  const pointing = withoutPointer(rest)
  const message = pointing ?? rest
  const slots = slotsIn(message)
  const said = subjectWords(message, slots)
  const asks = asksForSomething(message)
  if (pointing !== null && said.length <= MOST_BESIDE_POINTER) return join(topicOf(last), message)
  if (asks && asksOnItsOwn(message, slots, marked, last)) return null
  const known = wordsOf(last)
  if (slots.length > 0 && (said.length === 0 || (marked && said.every((word) => known.has(word)))))
    return exchangeSlots(last, message, slots, asks)
  if (said.length === 0 && slots.length === 0 && asks) return join(topicOf(last), message)
  const longest = { surely: MOST_IN_NAME, perhaps: SHORT_NAME, not: -1 }[marked ?? 'not']
  if (asks || said.length > longest) return null
  return isCase ? join(withoutStop(last), `nếu ${message}`) : aboutAnother(message, last)
}

/**
 * An exam with a question of its own is a subject, and so is whatever is said at length, or a school subject where there
 * was none before: "môn Toán thi mấy giờ" after "hồ sơ vào lớp 6".
 */
function asksOnItsOwn(message: string, slots: readonly Slot[], marked: Marked['marked'], last: string): boolean {
  const names = (some: readonly Slot[], what: Slot['kind']) => some.some(({ kind }) => kind === what)
  if (names(slots, 'exam')) return true
  return marked === null && (lengthOf(message) > SHORT || (names(slots, 'subject') && !names(slotsIn(last), 'subject')))
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

/** After the name of another thing, no part of it: "còn ngành luật nhỉ". */
const PARTICLES = /(?:(?:^|\s+)(?:ạ|a|à|hả|ha|nhỉ|nhi|nhé|nha|vậy|thế|ad|cơ|mà))*[?.!\s]*$/iu

interface Marked {
  rest: string
  /** `surely`: "còn …" cannot begin a talk. "… thì sao" can. */
  marked: 'surely' | 'perhaps' | null
  /** "nếu con 13 tháng thì sao": a case of what was asked, not another thing. */
  isCase: boolean
}

/** Takes off "thế còn …", "… thì sao": the words that say that the last question is meant again, of something else. */
function withoutMarker(text: string): Marked {
  const lead = LEAD.exec(text)
  const [opening = '', still] = lead ?? []
  const soWhat = SO_WHAT.exec(text)
  const surely =
    still !== undefined && (isMarked(still) || opening.trim().includes(' ') || isOfThing(text, opening, soWhat))
  const opened = surely || (opening !== '' && still === undefined)
  const end = (surely ? HOW.exec(text) : soWhat)?.index ?? text.length
  const marked = surely ? 'surely' : opened || soWhat ? 'perhaps' : null
  const rest = text.slice(opened ? opening.length : 0, end).replace(PARTICLES, '')
  const isCase = surely && /^n[eế]u$/iu.test(still)
  return rest === '' || marked === null ? { rest: text, marked: null, isCase: false } : { rest, marked, isCase }
}

/** "con tôi" is a child, with or without its marks. */
const OWN_CHILD = /^con\s+(?:tôi|toi|em|gái|gai|trai|nhà|nha|mình|minh|của|cua)(?!\p{L})/iu

/** "con hoc phi thi sao" is "còn học phí thì sao", and "con nganh luat" "còn ngành luật". */
function isOfThing(text: string, opening: string, soWhat: RegExpExecArray | null): boolean {
  return (soWhat !== null || tellsItsKind(text.slice(opening.length))) && !OWN_CHILD.test(text)
}

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

function lengthOf(text: string): number {
  return tokenise(text).length
}

function wordsOf(text: string): Set<string> {
  return new Set(tokenise(text).map(({ folded }) => folded))
}
