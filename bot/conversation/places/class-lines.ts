import type { Evidence } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import type { Candidate } from '../candidate.ts'
import { asksOfDenial } from '../cases/conditions.ts'
import { coverage, toldOf } from '../coverage.ts'
import { ownTitle, withoutLabel } from '../heading.ts'
import { type Line, readLines } from '../passage-lines.ts'

/** What a question asks to have listed, and how a line that leads in the list says that. */
const CLASSES: readonly (readonly [asks: RegExp, says: RegExp])[] = [
  [
    /^(?:cac |nhung )?(?:dieu kien|tieu chuan|yeu cau)(?: (?:de|ve|cua|nao|gi))*(?= )/,
    /\b(?:dieu kien|tieu chuan|yeu cau|truong hop)\b/
  ],
  [/^(?:cac |nhung )?(?:truong hop)(?: nao)?(?= )/, /\btruong hop\b/],
  [/^(?:trinh tu|thu tuc|trinh tu,? thu tuc)(?= )/, /\b(?:trinh tu|thu tuc)\b/],
  [/^tham quyen(?= )/, /\btham quyen\b/]
]
const ASKS_END =
  /(?: (?:la|gom|bao gom|can|phai co|co))?(?: (?:nhung gi|gi|the nao|nhu the nao|ra sao|nao))?(?: (?:a|vay|the|nhi|ad))*$/
const DENIES = /(?<!\p{L})(?:không|chưa|nghiêm cấm)(?!\p{L})/iu
/** Of what is asked in a heading, and of the heading in what is asked, at least. */
const SAME = 0.99
/** Of what is asked in the line itself, its headings and the title of its document. */
const ALL = 0.99

/**
 * The line that leads in just the list asked for, in the Điều whose heading is of nothing else: "Điều kiện tách hộ" → "Điều 25.
 * Tách hộ", "… được tách hộ … khi đáp ứng các điều kiện sau đây:". Null where there is none, or as well another.
 */
export function listAskedFor(
  question: string,
  { asked }: Pick<Evidence, 'asked'>,
  candidates: readonly Candidate[]
): Candidate | null {
  const folded = fold(question)
    .replace(/[?!.]+\s*$/, '')
    .trim()
  const wanted = CLASSES.find(([asks]) => asks.test(folded))
  if (!wanted) return null
  const [asks, says] = wanted
  const phrase = folded.replace(ASKS_END, '')
  const thing = new Set(phrase.replace(asks, '').split(/[^a-z0-9]+/))
  const terms = asked.filter(({ folded: word }) => thing.has(word))
  if (terms.length < LEAST) return null
  const denial = asksOfDenial(question)
  const found = candidates.flatMap((candidate) => {
    const line = leadIn(candidate, says, denial)
    return line && (saysItself(candidate, line, phrase) || isOf(candidate, line, terms)) ? [{ candidate, line }] : []
  })
  const [first, ...others] = found
  if (!first || others.length > 0) return null
  return { ...first.candidate, span: { start: first.line.words, end: first.line.end, leads: [] } }
}

const LEAST = 2

/** The line that begins a passage, where it leads in a list of that kind. */
function leadIn({ hit }: Candidate, says: RegExp, denial: boolean): Line | null {
  const { text } = hit.passage
  const lines = readLines(text)
  const [line, next] = lines
  if (!line || !next || next.depth <= line.depth) return null
  const told = text.slice(line.words, line.end)
  if (!told.endsWith(':') || !says.test(fold(told))) return null
  return !denial && DENIES.test(told) ? null : line
}

/** Whether the line says word for word what is asked for. */
function saysItself({ hit }: Candidate, line: Line, phrase: string): boolean {
  return fold(hit.passage.text.slice(line.words, line.end)).includes(`${phrase} `)
}

/** Whether the Điều is of that and nothing else. */
function isOf({ hit }: Candidate, line: Line, terms: Evidence['asked']): boolean {
  const { text, trail } = hit.passage
  const told = placedWords(text.slice(line.words, line.end))
  const around = [toldOf(told), toldOf(placedWords([...trail, hit.document.title].join('\n')))]
  if (coverage(terms, around) < ALL) return false
  const headings = [trail.at(-1) ?? '', ownTitle(hit.passage)].map(withoutLabel)
  return headings.some((heading) => {
    const words = placedWords(heading).filter(({ accented }) => !isStopWord(accented))
    const asked = words.filter(({ folded }) => terms.some((term) => term.folded === folded)).length
    return (
      words.length >= LEAST &&
      asked >= words.length * SAME &&
      coverage(terms, [toldOf(words), around[1] ?? toldOf([])]) >= SAME
    )
  })
}
