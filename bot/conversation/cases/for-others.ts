import type { Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { type AskedFor, isMeasured } from '../asked-for.ts'
import { ownTitle } from '../heading.ts'
import { tellsOfOtherYear, type Year } from '../years.ts'
import { setsAside } from './asked-exclusions.ts'
import { casesAsked, isOfOtherBand } from './bands.ts'
import { isOfBoundWords } from './bound-words.ts'
import { type CentreKind, centresIn, isOfOtherCentre } from './centres.ts'
import { asksOfCases, asksOfDefect, asksOfDenial, deniesCase, isOfDefect, isOutOfCases } from './conditions.ts'
import { consequenceAsked, isOtherConsequence } from './consequence.ts'
import { type Contrasts, contrastsIn, isOfContrary } from './contrasts.ts'
import { isOfOtherNumber, numbersAsked } from './counted-off.ts'
import { definesAsked } from './definitions.ts'
import { deniedIn, isOfDenied } from './denied.ts'
import type { IsOfOther } from './distinction.ts'
import { distinguishedBy } from './distinctions.ts'
import { type ExamCase, examCaseOf, rulesForOtherExam } from './exam-cases.ts'
import { isExcluded } from './exclusions.ts'
import { asksOfTerm, isExtension } from './extensions.ts'
import { type Grade, gradesMeant } from './grades.ts'
import { finishedIn, isOfOtherGraduates } from './graduates.ts'
import { type GroupsAsked, groupsAsked, isOfOtherGroup } from './groups.ts'
import { beforeHolder } from './holders.ts'
import { isOfOtherKin, type KinAsked, kinAsked } from './kin.ts'
import { isOfOtherLanguage, languagesIn } from './languages.ts'
import { isOfOtherLevel, isOfOtherStage } from './levels.ts'
import { lostIn, presumesLost } from './losses.ts'
import { type Matter, matterOf, tellsNotThat } from './matter.ts'
import { isOpposite, type Modality, modalityOf } from './modality.ts'
import { daysNamed, isOfOtherDay } from './named-days.ts'
import { leavesOutMeasure, measuresNamed } from './named-measures.ts'
import { actsAsked, isOfOpposite } from './opposites.ts'
import { isOfOtherWhole, type Whole, wholeAsked } from './parts.ts'
import { isOfOtherPeriod, periodsAsked } from './periods.ts'
import { isOfRetired, isOfServing } from './retired.ts'
import { isOfOffice, isOfOtherRole, isOfRoleOnly, rolesIn, tellsOfNoRole } from './roles.ts'
import { isOfOtherSeat, type Seat, seatsIn } from './seats.ts'
import { isOfOtherSex, sexAsked } from './sexes.ts'
import { isOfOtherSide, type Side, sidesAsked } from './sides.ts'
import { isOfOtherStatus, statusesIn } from './statuses.ts'
import { isOfOtherSubject, subjectsIn } from './subjects.ts'
import { isOfOtherSufferers, type Sufferers, sufferersIn } from './sufferers.ts'
import { isOfOtherTraining, trainingLevelsAsked } from './training-levels.ts'
import { isOfOtherTransition, transitionAsked } from './transitions.ts'

/** Of whom, of which case and of when a question asks. */
export interface Case {
  /** Its words, folded, and those of substance. */
  question: string
  terms: readonly AskedTerm[]
  /** Which heads and deputies it names, folded. */
  roles: ReadonlySet<string>
  /** It asks who does something. */
  ofActor: boolean
  /** It asks how many or how much. */
  ofNumber: boolean
  /** Only what is of the kind asked for answers. */
  measured: boolean
  groups: GroupsAsked
  /** Which grades and stages it is about. */
  grades: readonly Grade[]
  sex: ReturnType<typeof sexAsked>
  kin: KinAsked
  /** Which statuses that give a right it names. */
  statuses: ReadonlySet<number>
  retired: boolean
  /** What school they have finished. */
  finished: readonly Grade[]
  /** By which numbers it tells its case. */
  measures: ReturnType<typeof casesAsked>
  languages: ReturnType<typeof languagesIn>
  subjects: ReadonlySet<string>
  sides: readonly Side[]
  /** It sets something aside itself. */
  setsAside: boolean
  contrasts: Contrasts
  asked: AskedFor
  /** For which periods it wants a number. */
  periods: readonly string[]
  /** Which of the things that are counted off it names: "diện 1". */
  numbers: ReturnType<typeof numbersAsked>
  /** It asks about something that is not so. */
  denial: boolean
  /** What it says its case is not. */
  denied: readonly (readonly string[])[]
  /** What it says was lost all at once. */
  lost: ReadonlySet<string>
  /** It asks about something that went wrong, or what is done then. */
  defect: boolean
  modality: Modality | null
  /** Of which bodies it names the heads. */
  seats: readonly Seat[]
  centres: ReadonlySet<CentreKind>
  /** For which levels of vocational study it names a programme. */
  sufferers: Sufferers
  days: ReadonlySet<string>
  training: ReadonlySet<string>
  /** From which level of study to which. */
  transition: readonly string[]
  /** When it asks that something comes about. */
  consequence: readonly AskedTerm[]
  /** Of what it asks what that consists of. */
  whole: Whole | null
  /** It asks in which cases. */
  ofCases: boolean
  /** Of what it asks a number, where that has no Vietnamese name. */
  named: readonly string[]
  /** What is done, each with its opposite. */
  acts: readonly RegExp[][]
  exam: ExamCase
  /** It asks how long something takes. */
  ofTerm: boolean
  matter: Matter
  years: readonly Year[]
  /** By which further things that it names lines are known to rule for others. */
  others: readonly IsOfOther[]
}

/** What names another head answers these, under a heading that names the one asked about. */
const ASKS_WHO: ReadonlySet<string> = new Set(['authority', 'who', 'person'])

const ASKS_NUMBER: ReadonlySet<string> = new Set(['amount', 'money'])

export function caseOf(question: string, asked: AskedFor, years: readonly Year[], terms: readonly AskedTerm[]): Case {
  const { kind } = asked
  return {
    question: fold(question),
    terms,
    roles: rolesIn(question),
    ofActor: ASKS_WHO.has(kind),
    ofNumber: ASKS_NUMBER.has(kind),
    measured: isMeasured(asked),
    groups: groupsAsked(question),
    grades: gradesMeant(question),
    sex: sexAsked(question),
    kin: kinAsked(question),
    statuses: statusesIn(question),
    retired: isOfRetired(question),
    finished: finishedIn(question),
    measures: casesAsked(question),
    languages: languagesIn(question),
    subjects: subjectsIn(question),
    sides: sidesAsked(question),
    setsAside: setsAside(question),
    contrasts: contrastsIn(question),
    asked,
    periods: periodsAsked(question, asked),
    numbers: numbersAsked(question),
    denial: asksOfDenial(question),
    denied: deniedIn(question),
    lost: lostIn(question),
    defect: asksOfDefect(question),
    modality: modalityOf(question),
    seats: seatsIn(question),
    centres: centresIn(question),
    sufferers: sufferersIn(question),
    days: daysNamed(question, asked),
    training: trainingLevelsAsked(question),
    transition: transitionAsked(question),
    consequence: consequenceAsked(question, asked, terms),
    whole: wholeAsked(question, asked, terms),
    ofCases: asksOfCases(question),
    named: ASKS_NUMBER.has(kind) ? measuresNamed(question) : [],
    acts: actsAsked(question),
    exam: examCaseOf(question, asked),
    ofTerm: asksOfTerm(question, asked),
    matter: matterOf(question, asked),
    years,
    others: distinguishedBy({ question, asked, terms })
  }
}

/** Whether a line rules for another person, group, measure, period, case or year than was asked about. `lines`: those that lead it in, and it. */
export function rulesForOthers(asked: Case, lines: readonly string[], { passage, document }: Hit): boolean {
  const told = lines.join('\n')
  const line = lines.at(-1) ?? ''
  const above = [...lines.slice(0, -1).reverse(), ownTitle(passage), passage.trail.at(-1) ?? '']
  const around = [ownTitle(passage), ...passage.trail.toReversed(), document.title]
  const headings = [...passage.trail, ownTitle(passage), ...lines.slice(0, -1)]
  return (
    isOfOtherRole(asked.roles, told, asked.ofActor ? passage.trail.join('\n') : '') ||
    isOfOffice(asked.roles, told, ownTitle(passage) || (passage.trail.at(-1) ?? '')) ||
    (asked.ofNumber && tellsOfNoRole(asked.roles, told, around.join('\n'))) ||
    (asked.measured && asked.roles.size === 0 && asked.groups.groups.size > 0 && isOfRoleOnly(line)) ||
    isOfBoundWords(asked.question, asked.terms, told) ||
    (asked.measured && !asked.setsAside && isExcluded(asked.terms, told, passage.trail.join('\n'))) ||
    isOfOtherGroup(asked.groups, lines, around) ||
    isOfOtherStage(asked.grades, told, headings, document) ||
    (asked.measured &&
      isOfOtherLevel(asked.question, asked.grades, [...lines, ...headings], [document.issuer, document.title])) ||
    rulesForOtherExam(asked.exam, lines, around.slice(0, -1), { passage, document }) ||
    isOfOtherSex(asked.sex, told) ||
    isOfOtherKin(asked.kin, told) ||
    isOfOtherStatus(asked.statuses, told) ||
    (asked.retired && isOfServing(told)) ||
    isOfOtherGraduates(asked.finished, told) ||
    (!asked.measured && isOfOtherSubject(asked.subjects, told)) ||
    isOfDenied(asked.denied, lines) ||
    presumesLost(asked.lost, line) ||
    isOfOtherLanguage(asked.languages, told) ||
    isOfOtherSide(asked.sides, [line, ...above]) ||
    isOfContrary(asked.contrasts, [told, ...above, document.title]) ||
    (isOfOtherBand(asked.measures, lines, asked.asked) && !definesAsked(asked.question, line)) ||
    isOfOtherPeriod(asked.periods, line, above) ||
    isOfOtherNumber(asked.numbers, line) ||
    (!asked.denial && lines.some(deniesCase)) ||
    (!asked.defect && above.some(isOfDefect)) ||
    isOpposite(asked.modality, line, headings) ||
    tellsOfOtherYear(asked.years, told) ||
    isOfOtherSeat(asked.seats, beforeHolder(asked.matter.post, told), around.slice(0, -1), document.title) ||
    isOfOtherCentre(asked.centres, told, around) ||
    isOfOtherTraining(asked.training, [told, ...around]) ||
    isOfOtherSufferers(asked.sufferers, told) ||
    isOfOtherDay(asked.days, line) ||
    isOfOtherTransition(asked.transition, line) ||
    leavesOutMeasure(asked.named, [told, ...around]) ||
    asked.others.some((isOfOther) =>
      isOfOther({ line, lines, headings: around.slice(0, -1), passage: passage.text })
    ) ||
    tellsOtherMatter(asked, lines, passage) ||
    tellsNotThat(asked.matter, lines, around.slice(0, -1))
  )
}

/** Whether a line tells of what was asked about something else than was asked: of a list of when something else comes about one item, or by how much a term is extended. */
function tellsOtherMatter(asked: Case, lines: readonly string[], passage: Hit['passage']): boolean {
  const line = lines.at(-1) ?? ''
  return (
    isOtherConsequence(asked.consequence, asked.terms, lines, passage.text) ||
    isOfOtherWhole(asked.whole, lines, [ownTitle(passage), ...passage.trail.toReversed()]) ||
    (asked.ofCases && !asked.denial && isOutOfCases(line)) ||
    isOfOpposite(asked.acts, lines.join('\n')) ||
    (asked.ofTerm && isExtension(line)) ||
    (asked.ofActor && !asked.question.includes('ghi') && lines.some(isToBeWritten))
  )
}

/** "Bên ngoài túi phải ghi đầy đủ các thông tin sau: Hội đồng thi; …" names nobody who does anything. */
function isToBeWritten(line: string): boolean {
  return /(?<!\p{L})ghi (?:rõ |đầy đủ |đủ )*(?:các |những )?(?:thông tin|nội dung)[^:\n]*:/iu.test(line)
}
