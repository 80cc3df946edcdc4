import type { Day } from '#knowledge/document.ts'
import type { LookUp } from '#knowledge/knowledge.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { askedFor, isMeasured } from './asked-for.ts'
import { asksForSomething, subjectWords } from './asking.ts'
import { rankCandidates } from './candidate.ts'
import { choose } from './choose.ts'
import { type Decision, decideLookUp } from './decide.ts'
import { nameGiven } from './follow-up.ts'
import { compilePhrases } from './phrases/phrase.ts'
import { readUtterance } from './phrases/utterance.ts'
import { cellAsked } from './places/row-cell.ts'
import { readRow } from './places/table-row.ts'
import type { Reply } from './reply.ts'
import { cite, sourceLine } from './source-line.ts'

type Shown = Extract<LookUp, { kind: 'found' }>

/** What a short message after an answer asks of the very lines told: a cell of the row, or the line that it names. */
export function lineOfShown(message: string, told: string | null, shown: Shown): Reply | null {
  const { text, address, path } = shown.provision
  const isRow = path.at(-1)?.level === 'hang'
  const quote = isRow ? cellAsked(message, text) : lineNamed(message, told, text)
  const head = quote === null || isRow ? null : headOf(quote, text)
  const hit = hitOf(shown)
  if (quote === null || !hit) return null
  const row = isRow ? readRow(hit.passage) : null
  // what holds for one row is told with its name, or nobody could see for which
  const isName = row === null || quote === text.slice(row.name.start, row.name.end)
  return {
    outcome: 'answer',
    reason: null,
    text: [...(head ?? []), isName ? quote : `${row.name.told} – ${quote}`, sourceLine(hit, address)].join('\n'),
    citations: [...(head ?? []), quote].map((words) => cite(hit, address, words)),
    confidence: 1
  }
}

/** The line that leads in the list of which one was named: alone "a) Tiền bảo vệ;" would not tell that it may not be taken. */
function headOf(line: string, text: string): [string] | null {
  const [first = ''] = text.split('\n', 1)
  return first.endsWith(':') && first !== line ? [first] : null
}

/** A provision read by its place as a hit. */
export function hitOf(found: Shown): Hit | null {
  const { hits } = decideLookUp(found) as Extract<Decision, { kind: 'answer' }>
  return hits[0] ?? null
}

const MOST_IN_NAME = 4
const MARKER = /^(?:(?:thế|the|vậy|vay|còn|con|dạ|da)\s+)+/iu

/** "buổi chiều", after lines of which one has just that; "còn diện 1", where a line of the provision begins so. */
function lineNamed(message: string, told: string | null, text: string): string | null {
  const unmarked = message.replace(MARKER, '')
  const isAsked = asksForSomething(unmarked)
  const bare = isAsked ? (nameGiven(message) ?? unmarked) : unmarked
  const words = tokenise(bare)
  if (words.length < 2 || words.length > MOST_IN_NAME || asksForSomething(bare)) return null
  if (subjectWords(bare, []).length === 0 && !PART_OF_DAY.test(readUtterance(bare).keys)) return null
  const name = ` ${words.map(({ folded }) => folded).join(' ')} `
  const ways = [
    text.split('\n').filter((line) => plain(line.replace(LABEL, '')).startsWith(name)),
    // of "giáo viên thì sao" nothing is said where a line only mentions them
    isAsked ? [] : (told ?? '').split('\n').filter((line) => text.includes(line) && plain(line).includes(name))
  ]
  const [line, ...others] = ways.find((lines) => lines.length > 0) ?? []
  return line !== undefined && others.length === 0 ? line : null
}

const LABEL = /^(?:[a-zđ]|\d{1,2})[.)]\s+/u
const PART_OF_DAY = compilePhrases(['^ buổi (sáng|trưa|chiều|tối) (ạ)? $'])

function plain(text: string): string {
  return ` ${fold(text).replace(/[^a-z0-9]+/g, ' ')} `.replace(/\s+/g, ' ')
}

/** Of what stands beside the provision shown, what surely enough answers a follow-up; surer where no number is asked for. */
const BESIDE_IT = { measured: 0.85, other: 0.85 }

/** What answers a follow-up among the provisions that stand with the one shown: in its table, its Điều, its part. */
export function decideBesideShown(
  followUp: string,
  question: string,
  evidence: Evidence,
  { document, provision }: Shown,
  asOf: Day
): Decision | null {
  const family = provision.key.replace(/\.[^.]*$/, '')
  const inFamily = (key: string) => key === provision.key || key.startsWith(`${family}.`)
  const hits = evidence.hits.filter((hit) => hit.document.id === document.id && inFamily(hit.passage.provisionKey))
  if (ASKS_FOR_WHOM.test(readUtterance(followUp).keys)) return decideForWhom(question, hits, evidence)
  const { candidates, confidence } = choose(question, { ...evidence, hits, outOfForce: [] }, asOf)
  const [best] = candidates
  const least = isMeasured(askedFor(question)) ? BESIDE_IT.measured : BESIDE_IT.other
  if (!best || confidence < least) return null
  return { kind: 'answer', hits: candidates.map(({ hit }) => hit), whole: false, confidence, best, beside: null }
}

const ASKS_FOR_WHOM = compilePhrases([
  '^ (thế|vậy|còn|thì|cho)? (những)? (ai|đối tượng nào|người nào|trường hợp nào|học sinh nào|trẻ nào) (thì)? (mới)? (được)? (hưởng|nhận|hỗ trợ|miễn|giảm|áp dụng) ... $'
])
const TELLS_FOR_WHOM =
  /^(?:\d{1,2}\.\s*)?(?:trẻ|học sinh|người|thí sinh|sinh viên|giáo viên|hộ|gia đình|đối tượng)[^.;\n]*\sđược\s(?:hỗ trợ|hưởng|miễn|giảm|cấp|cộng|trợ cấp|nhận|áp dụng)/iu

function decideForWhom(question: string, hits: readonly Hit[], { asked }: Evidence): Decision | null {
  const telling = hits.filter(({ passage }) => TELLS_FOR_WHOM.test(passage.text))
  const [best] = telling.length === 1 ? rankCandidates(question, { hits: telling, asked }) : []
  return best ? { kind: 'answer', hits: telling, whole: true, confidence: BESIDE_IT.other, best, beside: null } : null
}
