import type { Evidence } from '#knowledge/passage.ts'
import { SURENESS } from './answer-weights.ts'
import { type AskedFor, isMeasured } from './asked-for.ts'
import { type Candidate, type CandidateSigns, weigh } from './candidate.ts'

/** Signs that the best candidates answer at all. */
export interface ChoiceSigns extends CandidateSigns {
  /** How far the best stands above the next from another document, from its own, and above any. */
  leadOthers: number
  leadOwn: number
  leadAny: number
  /** How many others of its own document show as much of what was asked: of rows of one table any may be meant. */
  alike: number
  /** The best's share of all, as if one of them answered (softmax of the scores). */
  chance: number
  /** A short question matches something by chance more easily; so does one of common words. */
  short: number
  common: number
  /** What retrieval thinks of the passage it put first. */
  evidence: number
  agreed: number
  yesNo: number
  measured: number
  dated: number
  /** What is missing, beyond what is usual. */
  lacksWord: number
  lacksRareWord: number
  lacksNear: number
  lacksKind: number
  constant: number
}

/** A lead beyond this says no more. */
const WIDEST_LEAD = 6

/** The signs of a ranked list of candidates, at least one. */
export function choiceSigns(
  candidates: readonly [Candidate, ...Candidate[]],
  { asked, hits, confidence }: Pick<Evidence, 'asked' | 'hits' | 'confidence'>,
  kind: AskedFor,
  dated: boolean
): ChoiceSigns {
  const [best, ...others] = candidates
  const lead = (rivals: readonly Candidate[]) => Math.min(WIDEST_LEAD, best.score - (rivals[0]?.score ?? -Infinity))
  const isOwn = ({ hit }: Candidate) => hit.document.id === best.hit.document.id
  const leadOthers = lead(others.filter((other) => !isOwn(other)))
  const leadOwn = lead(others.filter(isOwn))
  const measured = isMeasured(kind) ? 1 : 0
  const { missAll, near } = best.signs
  return {
    ...best.signs,
    leadOthers: leadOthers / WIDEST_LEAD,
    leadOwn: leadOwn / WIDEST_LEAD,
    alike: Math.log1p(others.filter((other) => isOwn(other) && other.signs.shown >= best.signs.shown).length),
    chance: 1 / candidates.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0),
    leadAny: Math.min(leadOthers, leadOwn) / WIDEST_LEAD,
    short: 1 / Math.max(2, asked.length),
    common: Math.max(0, 1 - asked.reduce((sum, { weight }) => sum + weight, 0)),
    evidence: confidence,
    agreed: best.hit === hits[0] ? 1 : 0,
    yesNo: kind.kind === 'yes_no' ? 1 : 0,
    measured,
    dated: dated ? 1 : 0,
    lacksWord: Math.max(0, missAll - 0.3),
    lacksRareWord: Math.max(0, missAll - 0.6),
    lacksNear: measured * Math.max(0, 0.7 - near),
    lacksKind: measured * Math.max(0, 0.7 - best.signs.kind),
    constant: 1
  }
}

/** Probability, 0 to 1, that what would be shown answers. */
export function sureness(signs: ChoiceSigns): number {
  return 1 / (1 + Math.exp(-weigh(SURENESS, signs)))
}
