import { BARE_WORDS } from './bare-words.ts'
import { type Bound, boundIn } from './bounds.ts'
import { countedBefore, countedIn, countsNoMoney, HOW_MANY, orderedIn } from './counted.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { UNITS } from './question-parts.ts'
import { QUESTION_WORDS, type Row } from './question-words.ts'

/** The kind of thing a question asks for, as far as its words tell. */
export type Kind =
  | 'phone'
  | 'link'
  | 'condition'
  | 'hour'
  | 'day'
  | 'month'
  | 'time'
  | 'frequency'
  | 'money'
  | 'amount'
  | 'place'
  | 'authority'
  | 'who'
  | 'person'
  | 'document'
  | 'subject'
  | 'form'
  | 'formula'
  | 'definition'
  | 'effect'
  | 'list'
  | 'yes_no'
  | 'other'

/** `unit` is what is counted, without marks ("mấy môn" → `mon`), where the question says it. */
export interface AskedFor {
  kind: Kind
  unit: string | null
  /** Folded syllables right after the word that asks how many: "mấy điều kiện bảo đảm" → dieu, kien, bao. */
  counted: readonly string[]
  /** The syllable of which the number is asked: "hệ số mấy" → so, "giai đoạn mấy" → doan. */
  ordered: string | null
  /** Which end of a range is asked for, "tối đa bao nhiêu"; null where either. */
  bound: Bound | null
}

const ASKS = compilePhrases(['(hay|hoặc|gì|nào|đâu|ai|sao|không)'])

const compile = ({ kind, phrases }: Row) => ({ kind, says: compilePhrases(phrases) })
const compiled = QUESTION_WORDS.map(compile)
const bare = BARE_WORDS.map(compile)
const counted = UNITS.slice(1, -1).split('|')
const units = [
  ...counted.map((unit) => ({ unit, says: compilePhrases([`(${HOW_MANY}|may) ${unit}`]) })),
  // without marks also that of "nợ nhiều môn", so that it is read last
  ...counted.map((unit) => ({ unit, says: compilePhrases([`nhiêu ${unit}`]) }))
]

const SQUARE_METRE = /(?<!\p{L})m[2²](?![\p{L}\d])/giu

/** What a cleaned question asks for. */
export function askedFor(question: string): AskedFor {
  const { keys } = readUtterance(question.replace(SQUARE_METRE, ' mét vuông'))
  const rows = ASKS.test(keys) ? compiled : [...compiled, ...bare]
  const said = rows.find(({ says }) => says.test(keys))?.kind ?? 'other'
  const unit = units.find(({ says }) => says.test(keys))?.unit ?? null
  const behind = countedIn(keys)
  const counted = behind.length === 0 ? countedBefore(keys) : behind
  // "được giảm bao nhiêu phần trăm học phí" asks for no money
  const kind = said === 'money' && (unit !== null || countsNoMoney(counted)) ? 'amount' : said
  const ordered = counted.length === 0 ? orderedIn(keys) : null
  return { kind, unit: kind === 'amount' || kind === 'time' ? unit : null, counted, ordered, bound: boundIn(keys) }
}

const MEASURED: ReadonlySet<Kind> = new Set([
  'hour',
  'day',
  'month',
  'time',
  'frequency',
  'money',
  'amount',
  'phone',
  'link',
  'effect',
  'authority',
  'person',
  'subject',
  'formula',
  'form'
])

/** Whether only a number, a date, an hour, an address on the web, an office, a name, a subject, a formula or a form answers. */
export function isMeasured({ kind }: AskedFor): boolean {
  return MEASURED.has(kind)
}

/** Asks how much, and of nothing else than money as far as it says. */
export function asksHowMuch({ kind, counted, ordered }: AskedFor): boolean {
  return kind === 'money' || (kind === 'amount' && counted.length === 0 && ordered === null)
}
