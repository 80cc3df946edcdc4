import type { Passage } from '#knowledge/passage.ts'
import { ageAsked, isOfOtherAge } from './ages.ts'
import type { AskedFor } from './asked-for.ts'
import { asksOfDenial, deniesCase } from './conditions.ts'
import { ownTitle } from './heading.ts'
import { isOpposite, type Modality, modalityOf } from './modality.ts'
import { isOfOtherNumber, numbersAsked } from './numbered.ts'
import { isOfOtherRole, rolesIn } from './roles.ts'
import { tellsOfOtherYear, type Year } from './years.ts'

/** Of whom, of which case and of when a question asks. */
export interface Case {
  /** Which heads and deputies it names, folded. */
  roles: ReadonlySet<string>
  /** It asks who does something. */
  ofActor: boolean
  age: ReturnType<typeof ageAsked>
  /** Which of the things that are counted off it names: "diện 1". */
  numbers: ReturnType<typeof numbersAsked>
  /** It asks about something that is not so. */
  denial: boolean
  modality: Modality | null
  years: readonly Year[]
}

/** What names another head answers these, under a heading that names the one asked about. */
const ASKS_WHO: ReadonlySet<string> = new Set(['authority', 'who', 'person'])

export function caseOf(question: string, { kind }: AskedFor, years: readonly Year[]): Case {
  return {
    roles: rolesIn(question),
    ofActor: ASKS_WHO.has(kind),
    age: ageAsked(question),
    numbers: numbersAsked(question),
    denial: asksOfDenial(question),
    modality: modalityOf(question),
    years
  }
}

/** Whether a line rules for another person, age, case or year than was asked about. `lines`: those that lead it in, and it. */
export function rulesForOthers(
  asked: Case,
  lines: readonly string[],
  passage: Pick<Passage, 'trail' | 'text'>
): boolean {
  const told = lines.join('\n')
  const headings = [...passage.trail, ownTitle(passage), ...lines.slice(0, -1)]
  return (
    isOfOtherRole(asked.roles, told, asked.ofActor ? passage.trail.join('\n') : '') ||
    isOfOtherAge(asked.age, told) ||
    isOfOtherNumber(asked.numbers, lines.at(-1) ?? '') ||
    (!asked.denial && lines.some(deniesCase)) ||
    isOpposite(asked.modality, lines.at(-1) ?? '', headings) ||
    tellsOfOtherYear(asked.years, told)
  )
}
