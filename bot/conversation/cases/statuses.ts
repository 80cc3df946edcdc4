import { stripMarks } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { typedBare } from '../typed-bare.ts'

/** What gives a learner a right of their own, by what each is called. */
const STATUSES = [
  '(?:hộ|nhà|gia đình) nghèo|thuộc diện nghèo',
  'cận nghèo',
  'mồ côi',
  'khuyết tật|tàn tật',
  'dân tộc(?: thiểu số| ít người)',
  'liệt sĩ|liệt sỹ',
  'thương binh',
  'bệnh binh'
]
const reading = (spelt: (words: string) => string) =>
  STATUSES.map((words) => new RegExp(`(?<!\\p{L})(?:${spelt(words)})(?!\\p{L})`, 'u'))
const MARKED = reading((words) => words)
const BARE = reading(stripMarks)

/** Which of the statuses that give a right a text names, by their place in the table. */
export function statusesIn(text: string): ReadonlySet<number> {
  const said = normalise(text).toLowerCase()
  const bare = typedBare(said)
  const known = bare === null ? MARKED : BARE
  return new Set(known.flatMap((status, at) => (status.test(bare ?? said) ? [at] : [])))
}

/** Whether a text rules for those of other statuses than were asked about: what poor pupils are spared tells nothing of orphans. */
export function isOfOtherStatus(asked: ReadonlySet<number>, told: string): boolean {
  if (asked.size === 0) return false
  const named = statusesIn(told)
  return named.size > 0 && ![...asked].some((status) => named.has(status))
}
