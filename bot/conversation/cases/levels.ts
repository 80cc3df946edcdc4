import type { DocumentRecord } from '#knowledge/document.ts'
import { fold } from '#knowledge/text/fold.ts'
import { areAllAsked, type Grade, gradesFor, gradesIn, isHigher, sameGrade } from './grades.ts'
import { seekIntake } from './intakes.ts'

/** Levels whose rules and sums hold for no other, so that who asks of one must be told of it. */
const OWN_RULES: ReadonlySet<Grade['stage']> = new Set([
  'so_cap',
  'trung_cap',
  'cao_dang',
  'sau_dai_hoc',
  'thac_si',
  'tien_si'
])

/** A pupil who enters is told by what the papers of universities say of their students. */
const ENTERS = /\b(?:tuyen|nhap hoc|thi|xet|trung tuyen|dang ky|vao|len) /
const OF_STUDENTS = /\bsinh vien\b/

/**
 * Whether a number is of another level than was asked about: of a university's students where pupils were, or of a level whose
 * rules are its own. `near`: the line with those that lead it in and the headings;
 * `paper`: issuer and title, of which the first that names a level counts where nothing nearer does.
 */
export function isOfOtherLevel(
  question: string,
  asked: readonly Grade[],
  near: readonly string[],
  paper: readonly (string | null)[]
): boolean {
  const told = near.join('\n')
  if (asked.length > 0 && !asked.some(isHigher))
    return !ENTERS.test(question) && OF_STUDENTS.test(fold(told)) && gradesIn(told).every(isHigher)
  const ofStudents = asked.some(({ stage }) => stage === 'dai_hoc')
  // of students of a university as well as of a college
  const wanted = asked.filter(({ stage }) => OWN_RULES.has(stage) && !(ofStudents && stage === 'cao_dang'))
  const isWanted = (each: Grade) => wanted.some((one) => sameGrade(one, each))
  if (wanted.length === 0 || gradesIn(told).some(isWanted)) return false
  const about = paper.map((name) => gradesIn(name ?? '')).find((grades) => grades.length > 0) ?? []
  return about.length > 0 && !about.some(isWanted)
}

/** What a line says of other grades it rules for those, whatever the paper is about, unless that is nothing but what is asked. */
export function isOfOtherStage(
  asked: readonly Grade[],
  told: string,
  headings: readonly string[],
  { title, issuer }: Pick<DocumentRecord, 'title' | 'issuer'>
): boolean {
  if (asked.length === 0 || areAllAsked(gradesIn(title), asked)) return false
  // what a university says of schools, it says of those who come from them, as schools say where one goes from there
  const ofHigher = gradesIn(`${issuer ?? ''}\n${title}`).some(isHigher)
  const about = gradesFor(told).filter((grade) => (isHigher(grade) ? asked.some(isHigher) : !ofHigher))
  if (seekIntake(about, asked, headings)) return false
  return about.length > 0 && !gradesFor(told, false).some((each) => asked.some((one) => sameGrade(one, each)))
}
