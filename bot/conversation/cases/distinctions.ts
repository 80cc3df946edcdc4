import { issuerAsked } from './acts-of-office.ts'
import { agesAsked } from './age-bounds.ts'
import { exclusionAsked } from './asked-exclusions.ts'
import { receiverAsked } from './bare-amounts.ts'
import { bodyAsked } from './bodies.ts'
import { dayAsked } from './days-of-week.ts'
import { dutyAsked } from './definitions.ts'
import type { Asked, Distinction, IsOfOther } from './distinction.ts'
import { entryAsked } from './entry-grades.ts'
import { fieldAsked } from './fields-of-study.ts'
import { hotlineAsked } from './hotlines.ts'
import { meritAsked } from './merits.ts'
import { usualAsked } from './narrower-cases.ts'
import { officeAsked } from './offices.ts'
import { requestAsked } from './on-request.ts'
import { orphanAsked } from './orphans.ts'
import { paceAsked } from './paces.ts'
import { paperAsked } from './papers-obtained.ts'
import { passMarkAsked } from './pass-marks.ts'
import { paymentAsked } from './payments.ts'
import { rangeAsked } from './ranges.ts'
import { eventAsked } from './reference-events.ts'
import { rowNumberAsked } from './row-numbers.ts'
import { kindAsked } from './sibling-kinds.ts'

const DISTINCTIONS: readonly Distinction[] = [
  officeAsked,
  bodyAsked,
  hotlineAsked,
  requestAsked,
  receiverAsked,
  entryAsked,
  fieldAsked,
  agesAsked,
  dayAsked,
  paceAsked,
  eventAsked,
  paperAsked,
  paymentAsked,
  usualAsked,
  issuerAsked,
  orphanAsked,
  exclusionAsked,
  dutyAsked,
  kindAsked,
  rowNumberAsked,
  meritAsked,
  passMarkAsked,
  rangeAsked
]

/** What a question distinguishes, each with how a line is known to rule for another. */
export function distinguishedBy(asked: Asked): readonly IsOfOther[] {
  return DISTINCTIONS.flatMap((distinction) => distinction(asked) ?? [])
}
