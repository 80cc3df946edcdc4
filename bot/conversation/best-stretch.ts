import type { Hit } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { type AskedFor, isMeasured } from './asked-for.ts'
import { type Band, bandsIn } from './cases/bands.ts'
import { ownTitle } from './heading.ts'
import type { Measured } from './span-signs.ts'
import type { Span } from './spans.ts'

/**
 * The stretch of one passage that answers best, of those that rule for whom and what was asked about; where something is
 * surely the number or time asked for, no other. Where none does, one that rules for others; null of none at all.
 */
export function bestStretch(
  passage: Hit['passage'],
  spans: readonly Measured[],
  asked: AskedFor,
  measures: readonly Band[]
): Measured | null {
  const measured = isMeasured(asked)
  const worth = new Map(
    spans.map((each) => [
      each,
      worthOf(each, measured) + (!measured && bounds(passage, each.span, measures) ? BOUNDS : 0)
    ])
  )
  const ranked = spans.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))
  const sure = measured ? ranked.filter(({ signs }) => signs.kind >= SURELY) : []
  // whom one rules for is looked at from the best on, and of few
  const first = (forOthers: boolean) => [...sure, ...ranked].find((each) => each.isForOthers() === forOthers) ?? null
  const best = first(false)
  if (best && !isTitle(passage, best)) return best
  // a title says nothing where all that stands under it is of something else
  const isTitleOnly = ranked.every((each) => isTitle(passage, each) || each.isForOthers())
  return (isTitleOnly ? first(true) : null) ?? best
}

function isTitle(passage: Hit['passage'], { span: { start, end } }: Measured): boolean {
  const title = ownTitle(passage)
  return title !== '' && title.includes(passage.text.slice(start, end)) && passage.text.indexOf('\n') >= end
}

/** How surely something must be of the kind asked for. */
const SURELY = 0.9

/** What bounds that by which the question tells its case decides it: "Trẻ 5 tuổi …" ← "Không nhận trẻ em chưa đủ 6 tuổi". */
const BOUNDS = 1

/** "… cao hơn tuổi quy định không quá 03 tuổi" bounds how much more, and no age. */
const IS_MORE = /\b(?:cao|lon|thap|nho|nhieu|it) hon [^,;.\d]{0,30}$/

function bounds({ text }: Hit['passage'], { start, end }: Span, measures: readonly Band[]): boolean {
  if (measures.length === 0) return false
  const told = fold(text.slice(start, end))
  return bandsIn(told).some(
    ({ unit, ends, at }) =>
      ends > 0 && measures.some((asked) => asked.unit === unit) && !IS_MORE.test(told.slice(0, at))
  )
}

/** A verb far from its object is about something else; as much as a word that is missing. */
const JOINED = 1

/** Words that allow, lead in a list or name a case stand in many lines; a number or a date of the kind asked for does not. */
const OPEN = 0.4

/** How well a stretch answers beside others of its passage. Chosen, not fitted: what is shown must hold what was asked for. */
function worthOf({ span, signs }: Measured, measured: boolean): number {
  const { lead, line, tight, joined, kind, near, pairsLead, novel, asks } = signs
  // of a list, the point with its own number rather than the sum above it
  const isPoint = span.leads.length > 0 && line > 0 ? 0.2 : 0
  return (
    2 * lead +
    0.3 * line +
    0.5 * tight +
    JOINED * joined +
    (measured ? 1 : OPEN) * (kind + 0.8 * near) +
    0.3 * pairsLead +
    0.3 * novel -
    1.5 * asks +
    isPoint
  )
}
