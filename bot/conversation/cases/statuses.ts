import { inEitherSpelling } from './either-spelling.ts'
import { areOnlyOthers } from './only-others.ts'

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
const read = inEitherSpelling((spelt) =>
  STATUSES.map((words) => new RegExp(`(?<!\\p{L})(?:${spelt(words)})(?!\\p{L})`, 'u'))
)

/** Which of the statuses that give a right a text names, by their place in the table. */
export function statusesIn(text: string): ReadonlySet<number> {
  const { told, says } = read(text)
  return new Set(says.flatMap((status, at) => (status.test(told) ? [at] : [])))
}

/** "…; riêng hộ nghèo nộp lại …" sets others apart from all those for whom the rest rules. */
const SET_APART = /(?<=\p{L}[;,.] )riêng(?!\p{L})[^.;\n]*/giu

/** Whether a text rules for those of other statuses than were asked about: what poor pupils are spared tells nothing of orphans. */
export function isOfOtherStatus(asked: ReadonlySet<number>, told: string): boolean {
  return asked.size > 0 && areOnlyOthers(asked, statusesIn(told.replace(SET_APART, '')))
}
