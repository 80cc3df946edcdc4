import type { Passage } from '#knowledge/passage.ts'
import type { AskedFor } from './asked-for.ts'
import { casesAsked, isOfOtherBand } from './bands.ts'
import { asksOfDefect, asksOfDenial, deniesCase, isOfDefect } from './conditions.ts'
import { isOfOtherNumber, numbersAsked } from './counted-off.ts'
import { ownTitle } from './heading.ts'
import { isOpposite, type Modality, modalityOf } from './modality.ts'
import { isOfOtherPeriod, periodsAsked } from './periods.ts'
import { isOfOtherRole, rolesIn } from './roles.ts'
import { tellsOfOtherYear, type Year } from './years.ts'

/** Of whom, of which case and of when a question asks. */
export interface Case {
  /** Which heads and deputies it names, folded. */
  roles: ReadonlySet<string>
  /** It asks who does something. */
  ofActor: boolean
  /** By which numbers it tells its case. */
  measures: ReturnType<typeof casesAsked>
  asksWhether: boolean
  /** For which periods it wants a number. */
  periods: readonly string[]
  /** Which of the things that are counted off it names: "diện 1". */
  numbers: ReturnType<typeof numbersAsked>
  /** It asks about something that is not so. */
  denial: boolean
  /** It asks about something that went wrong, or what is done then. */
  defect: boolean
  modality: Modality | null
  years: readonly Year[]
}

/** What names another head answers these, under a heading that names the one asked about. */
const ASKS_WHO: ReadonlySet<string> = new Set(['authority', 'who', 'person'])

export function caseOf(question: string, asked: AskedFor, years: readonly Year[]): Case {
  const { kind } = asked
  return {
    roles: rolesIn(question),
    ofActor: ASKS_WHO.has(kind),
    measures: casesAsked(question),
    asksWhether: kind === 'yes_no',
    periods: periodsAsked(question, asked),
    numbers: numbersAsked(question),
    denial: asksOfDenial(question),
    defect: asksOfDefect(question),
    modality: modalityOf(question),
    years
  }
}

/** Whether a line rules for another person, measure, period, case or year than was asked about. `lines`: those that lead it in, and it. */
export function rulesForOthers(
  asked: Case,
  lines: readonly string[],
  passage: Pick<Passage, 'trail' | 'text'>
): boolean {
  const told = lines.join('\n')
  const above = [...lines.slice(0, -1).reverse(), ownTitle(passage), passage.trail.at(-1) ?? '']
  const headings = [...passage.trail, ownTitle(passage), ...lines.slice(0, -1)]
  return (
    isOfOtherRole(asked.roles, told, asked.ofActor ? passage.trail.join('\n') : '') ||
    isOfOtherBand(asked.measures, lines, asked.asksWhether) ||
    isOfOtherPeriod(asked.periods, lines.at(-1) ?? '', above) ||
    isOfOtherNumber(asked.numbers, lines.at(-1) ?? '') ||
    (!asked.denial && lines.some(deniesCase)) ||
    (!asked.defect && above.some(isOfDefect)) ||
    isOpposite(asked.modality, lines.at(-1) ?? '', headings) ||
    tellsOfOtherYear(asked.years, told)
  )
}
