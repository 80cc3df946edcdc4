import type { Hit } from '#knowledge/passage.ts'
import { type AskedFor, isMeasured } from '../asked-for.ts'
import { endAsked, isOfOtherEnd } from './beginnings.ts'
import { asksOfMarks, isOfExamPlaces } from './exam-places.ts'
import { intakesIn, isOfOtherIntake } from './intakes.ts'
import { asksOfSitting, isOfOtherTime } from './named-times.ts'
import { asksOffset, isDuration } from './offsets.ts'
import { isOfDutyAlone, isOfOtherParty, type PartyAsked, partyAsked } from './parties.ts'
import { isOfOtherPrize, prizesIn } from './prizes.ts'

/** Of whom at an exam, of which exam and of which time of it a question asks. */
export interface ExamCase {
  party: PartyAsked
  /** Into which grades it asks about, and whether about the exam at the end of school. */
  intakes: ReadonlySet<string>
  prizes: ReadonlySet<string>
  /** Of when something begins or ends it asks for that alone. */
  end: ReturnType<typeof endAsked>
  /** It asks how long before or after something. */
  offset: boolean
  /** It asks when an exam is sat. */
  sitting: boolean
  /** It asks about the marks of an exam. */
  marks: boolean
  /** Only what is of the kind asked for answers. */
  measured: boolean
}

/** Reads of a question what it tells of an exam or an admission. */
export function examCaseOf(question: string, asked: AskedFor): ExamCase {
  return {
    party: partyAsked(question),
    intakes: intakesIn(question),
    prizes: prizesIn(question),
    end: endAsked(question),
    offset: asksOffset(question, asked),
    sitting: asksOfSitting(question),
    marks: asksOfMarks(question),
    measured: isMeasured(asked)
  }
}

/**
 * Whether a line rules for others at an exam, for another exam, prize or time of it than was asked about. `lines`: those that
 * lead it in, and it; `headings`: those above, from the nearest.
 */
export function rulesForOtherExam(
  asked: ExamCase,
  lines: readonly string[],
  headings: readonly string[],
  { passage, document }: Pick<Hit, 'passage' | 'document'>
): boolean {
  const told = lines.join('\n')
  const line = lines.at(-1) ?? ''
  return (
    isOfOtherParty(asked.party, lines, [...headings, document.title, document.issuer ?? '']) ||
    isOfOtherIntake(asked.intakes, [...lines.toReversed(), ...headings, passage.address ?? ''], document) ||
    isOfOtherPrize(asked.prizes, told) ||
    (asked.marks && isOfExamPlaces(told)) ||
    (asked.offset && isDuration(line)) ||
    (asked.measured && isOfOtherMoment(asked, line))
  )
}

function isOfOtherMoment({ party, end, sitting }: ExamCase, line: string): boolean {
  return isOfDutyAlone(party, line) || isOfOtherEnd(end, line) || (sitting && isOfOtherTime(line))
}
