import type { Evidence } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import type { AskedFor } from '../asked-for.ts'
import type { Candidate } from '../candidate.ts'
import { ownTitle } from '../heading.ts'
import { predicateOf } from '../predicate.ts'
import { asksLeave } from '../yes-no.ts'

/** What stands over a list of what nobody may do. */
const FORBIDS =
  /(?<!\p{L})(?:hành vi[^.;\n]*(?:nghiêm cấm|bị cấm|không được làm)|(?:các |những )?việc không được làm)(?!\p{L})/iu
const DENIES = /(?<!\p{L})(?:không|chưa|trừ|ngoại trừ)(?!\p{L})/iu
/** Whoever asks, and where all of it is forbidden. */
const ANYBODY: ReadonlySet<string> = new Set(
  'hoc sinh vien giao giang phu huynh cha me nhan can bo nguoi nha trong o tai truong lop co duoc phep khong bi'.split(
    ' '
  )
)

/**
 * The item of a list of what is forbidden that names just what a question asks leave for: "Học sinh có được uống rượu không?"
 * → "Các hành vi bị nghiêm cấm: … uống rượu, bia". Null where it says less than all of that.
 */
export function forbiddenItem(
  question: string,
  { kind }: AskedFor,
  { asked }: Pick<Evidence, 'asked'>,
  [best]: readonly Candidate[]
): Candidate | null {
  if (kind !== 'yes_no' || best === undefined || best.signs.forOthers > 0 || !asksLeave(question)) return null
  const act = predicateOf(question, asked).map(({ folded }) => folded)
  return act.length > 1 && isUnderBan(best) && isAct(best, act) && saysRest(best, asked, act) ? best : null
}

/** Whether a heading stands over what nobody may do, so that a line below it reads otherwise without it. */
export function isBan(heading: string): boolean {
  return FORBIDS.test(heading)
}

function aboveOf({ hit: { passage }, span }: Candidate): string[] {
  const leads = span.leads.map(({ start, end }) => passage.text.slice(start, end))
  return [...leads, ownTitle(passage), passage.trail.at(-1) ?? '']
}

function isUnderBan(candidate: Candidate): boolean {
  return aboveOf(candidate).some(isBan)
}

function isAct({ hit, span }: Candidate, act: readonly string[]): boolean {
  const parts = hit.passage.text.slice(span.start, span.end).split(/[,;.(]/u)
  return parts.some(
    (part) => !DENIES.test(part) && ` ${syllables(fold(part)).join(' ')} `.startsWith(` ${act.join(' ')} `)
  )
}

function saysRest(candidate: Candidate, asked: Evidence['asked'], act: readonly string[]): boolean {
  const { hit, span } = candidate
  const told = new Set(syllables([hit.passage.text.slice(span.start, span.end), ...aboveOf(candidate)].join('\n')))
  return asked.every(({ folded }) => act.includes(folded) || ANYBODY.has(folded) || told.has(folded))
}
