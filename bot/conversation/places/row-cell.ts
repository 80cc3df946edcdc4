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
  '^ (cần|phải|mang|nộp) (những)? (gì|giấy tờ gì|giấy gì)'
])
const HEADS: [asks: RegExp | Kind, head: RegExp][] = [
  [COST, /^(?:le )?phi|^muc (?:thu|ho tro)|^so tien/],
  [PAPERS, /^ho so|^giay to|^thanh phan/],
  ['place', /^noi |^dia diem/],
  ['hour', /^gio|^thoi gian/],
  ['day', /^ngay|^thoi (?:gian|han)/],
  ['time', /^thoi (?:gian|han)/]
]

/**
 * The one cell of a row, "Lệ phí: Không thu", that a short message asks for by its head or by what it asks; null where it
 * names something that the row does not.
 */
export function cellAsked(message: string, row: string): string | null {
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
  return HEADS.flatMap(([asks, head]) => ((asks instanceof RegExp ? asks.test(keys) : asks === kind) ? [head] : []))
}

function wordsOf(text: string): string[] {
  return tokenise(text).map(({ folded }) => folded)
}
