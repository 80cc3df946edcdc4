import { fold } from '#knowledge/text/fold.ts'
import { type Token, tokenise } from '#knowledge/text/tokenise.ts'
import { askedFor, type Kind } from '../asked-for.ts'
import { asksForSomething, subjectWords } from '../asking.ts'
import { holds } from '../facts.ts'
import { nameGiven } from '../follow-up.ts'
import { compilePhrases } from '../phrases/phrase.ts'
import { readUtterance } from '../phrases/utterance.ts'
import { cellsIn } from './table-row.ts'

/** A longer message is a question of its own. */
const MOST_SYLLABLES = 9

const COST = compilePhrases([
  '(mất|tốn|phải trả|trả|thu|đóng|nộp) (bao nhiêu)? (tiền|phí|lệ phí)',
  '(lệ phí|!phí|miễn phí)',
  '(bao nhiêu|nhiêu) tiền'
])
const PAPERS = compilePhrases([
  '(hồ sơ|giấy tờ) (gồm|cần|phải có)? ... (gì|nào)',
  '^ (thế|còn)? (hồ sơ|giấy tờ) $',
  '^ (cần|phải|mang|nộp) (những)? (gì|giấy tờ gì|giấy gì)'
])
const HEADS: [asks: RegExp | Kind, head: RegExp][] = [
  [COST, /^(?:le )?phi|^muc (?:thu|ho tro)|^so tien/],
  [PAPERS, /^ho so|^giay to|^thanh phan/],
  ['place', /^noi (?!dung)|^dia diem/],
  ['hour', /^gio|^thoi gian/],
  ['day', /^ngay|^thoi (?:gian|han)/],
  ['time', /^thoi (?:gian|han)/]
]

/**
 * The one cell of a row, "Lệ phí: Không thu", that a short message asks for by its head or by what it asks; null where it
 * names something that the row does not.
 */
export function cellAsked(message: string, row: string): string | null {
  const headed = headTyped(message, row)
  if (headed !== null) return headed
  const tokens = tokenise(message)
  if (tokens.length > MOST_SYLLABLES || !asksForSomething(message) || nameGiven(message) !== null) return null
  const said = new Set(subjectWords(message, []))
  const whole = ` ${fold(row).replace(/[^a-z0-9]+/g, ' ')} `
  if (!phrasesOf(tokens, said).every((phrase) => whole.includes(` ${phrase} `))) return null
  const cells = cellsIn(row).map(({ head, told, start, end }) => ({ head, told, text: row.slice(start, end) }))
  const heads = headsFor(message)
  const typed = new Set(tokens.map(({ folded }) => folded))
  // a cell of nothing but what was typed says nothing to it
  const repeats = (words: string) => wordsOf(words).every((word) => typed.has(word))
  const asked = askedFor(message)
  const ways = [
    cells.filter(({ head }) => wordsOf(head).some((word) => said.has(word))),
    cells.filter(({ head }) => heads.some((pattern) => pattern.test(fold(head)))),
    cells.filter(
      ({ text, told }) =>
        said.size > 0 && [...said].every((word) => wordsOf(text).includes(word)) && !repeats(told) && holds(text, asked)
    )
  ]
  const [cell, ...others] = ways.find((found) => found.length > 0) ?? []
  return cell && others.length === 0 ? cell.text : null
}

/** The cell whose head is all that was typed: "chỉ tiêu" of "Chỉ tiêu (học sinh): 96", "mấy lớp" of "Số lớp: 6". */
function headTyped(message: string, row: string): string | null {
  const typed = wordsOf(message).join(' ').replace(HOW_MANY, 'so ')
  const [cell, ...others] = cellsIn(row).filter(({ head }) => wordsOf(head.replace(/\(.*\)/u, '')).join(' ') === typed)
  return cell && others.length === 0 ? row.slice(cell.start, cell.end) : null
}

const HOW_MANY = /^(?:co )?(?:may|bao nhieu) /

/** Words of substance that stand side by side are one name: "học phí" is not told by "học bạ" and "lệ phí". */
function phrasesOf(tokens: readonly Token[], said: ReadonlySet<string>): string[] {
  const phrases: string[][] = []
  let open = false
  for (const { folded } of tokens) {
    if (!said.has(folded)) open = false
    else if (open) phrases.at(-1)?.push(folded)
    else {
      phrases.push([folded])
      open = true
    }
  }
  return phrases.map((words) => words.join(' '))
}

function headsFor(message: string): RegExp[] {
  const { keys } = readUtterance(message)
  const { kind } = askedFor(message)
  if (TIMES.has(kind) && OF_HANDING_IN.test(keys)) return [UNTIL_WHEN]
  return HEADS.flatMap(([asks, head]) => ((asks instanceof RegExp ? asks.test(keys) : asks === kind) ? [head] : []))
}

/** Until when papers may be handed in is not how long an exam takes, nor when something is paid. */
const OF_HANDING_IN = compilePhrases(['(nộp|gửi)', '~thời hạn'])
const UNTIL_WHEN = /^han(?: |$)|^thoi (?:han|gian)(?: (?:nop|dang ky|tiep nhan)(?: ho so)?)?$/
const TIMES: ReadonlySet<Kind> = new Set(['hour', 'day', 'time'])

function wordsOf(text: string): string[] {
  return tokenise(text).map(({ folded }) => folded)
}
