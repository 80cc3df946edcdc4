import type { Day } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { areAllAsked, type Grade, gradesAsked, gradesIn, gradesNear, isHigher, sameGrade } from './cases/grades.ts'
import { examAsked, examsIn } from './exams.ts'
import { communeOf, placesIn, placesOf } from './locality.ts'
import { type Sector, sectorsIn } from './sector.ts'
import { datedYears, sameYear, type Year, yearsAsked, yearsIn } from './years.ts'

/** For which exam, grades, years, places or schools a question asks; null or empty where it names none. */
export interface Scope {
  exam: string | null
  grades: Grade[]
  years: Year[]
  /** Provinces and cities. */
  places: string[]
  sectors: ReadonlySet<Sector>
  /** All it says, folded. */
  said: string
}

/** What a question is limited to. */
export function scopeOf(question: string, asOf: Day): Scope {
  return {
    exam: examAsked(question),
    grades: gradesAsked(question),
    years: yearsAsked(question, asOf),
    places: placesIn(question),
    sectors: sectorsIn(question),
    said: fold(question)
  }
}

/** What of a question a hit does not hold for. */
interface Conflict {
  what: 'exam' | 'level' | 'year' | 'place' | 'sector'
  asked: string
}

/**
 * Which limit of a question a hit contradicts, in words, or null. Only a text that names other exams, grades, years, places or
 * schools and not the one asked about contradicts; what stands nearest to the passage decides before the document's title does.
 */
export function contradicts(scope: Scope, hit: Hit): Conflict | null {
  const year = contradictsYear(scope, hit)
  const isNamed = scope.years.some(({ spoken }) => !spoken)
  return (
    // a year named tells more than that the exam or grade is another
    (isNamed ? year : null) ??
    isOfOtherExam(scope, hit) ??
    contradictsLevel(scope, hit) ??
    year ??
    isElsewhere(scope, hit) ??
    isOfOthers(scope, hit)
  )
}

function near({ passage }: Hit): string {
  return [passage.text, ...passage.trail].join('\n')
}

/** The hours and papers of one exam are not those of another, though the same words stand there. */
function isOfOtherExam({ exam }: Scope, hit: Hit): Conflict | null {
  if (exam === null) return null
  const told = examsIn(`${near(hit)}\n${hit.document.title}`)
  return told.length === 0 || told.includes(exam) ? null : { what: 'exam', asked: exam }
}

/** Whether a hit names no exam and no grade or stage, though the question asks of one. */
export function namesNoStage({ exam, grades }: Scope, hit: Hit): boolean {
  if (exam === null && grades.length === 0) return false
  const told = `${near(hit)}\n${hit.document.title}`
  return examsIn(told).length === 0 && gradesIn(told).length === 0
}

/** The schools of a commune are those in it. */
const LEARNS_ELSEWHERE =
  /^(?!.*\bchuyen\b).*\bhoc (?:o |tai )?(?:truong )?(?:o |tai |cua |thuoc )?(?:xa|phuong|quan|huyen|tinh) khac\b/

function ofCommune({ document }: Hit): Conflict | null {
  return communeOf(document) === null ? null : { what: 'place', asked: 'nơi khác' }
}

/** A text of one province, or a line about it, answers nothing about another; nor does one of a commune, unless that is named too. */
function isElsewhere({ places, said }: Scope, hit: Hit): Conflict | null {
  const [asked] = places
  if (asked === undefined) return LEARNS_ELSEWHERE.test(said) ? ofCommune(hit) : null
  const told = [...placesOf(hit.document), ...placesIn(near(hit))]
  const commune = communeOf(hit.document)
  if (told.length === 0 && commune !== null && !said.includes(commune)) return { what: 'place', asked }
  return told.length === 0 || places.some((place) => told.includes(place)) ? null : { what: 'place', asked }
}

/** What holds for schools of the state only says nothing of the others, nor the other way round. */
function isOfOthers({ sectors }: Scope, hit: Hit): Conflict | null {
  const [asked, ...more] = sectors
  if (asked === undefined || more.length > 0) return null
  const own = sectorsIn(near(hit))
  const told = own.size > 0 ? own : sectorsIn(hit.document.title)
  return told.size === 0 || told.has(asked) ? null : { what: 'sector', asked: `trường ${asked}` }
}

function contradictsLevel(scope: Scope, hit: Hit): Conflict | null {
  const { title, issuer } = hit.document
  // what a paper on one level alone says of others, it says by the way
  const alone = gradesIn(title)
  if (areAllAsked(alone, scope.grades)) return null
  const own = firstNonEmpty(gradesNear(near(hit)), alone)
  // what a university says of pupils, it says to those who want to become its students
  const grades = own.length > 0 ? [...own, ...gradesIn(`${issuer ?? ''}\n${title}`).filter(isHigher)] : []
  if (
    scope.grades.length > 0 &&
    grades.length > 0 &&
    !scope.grades.some((asked) => grades.some((told) => sameGrade(asked, told)))
  )
    return { what: 'level', asked: scope.grades.at(-1)?.words ?? '' }
  return null
}

function contradictsYear(scope: Scope, hit: Hit): Conflict | null {
  const years = scope.years.filter((year) => !namesPaper(year, hit))
  const [asked] = years
  if (!asked || years.length < scope.years.length) return null
  const { document, validity } = hit
  const text = near(hit)
  const wide = `${document.title}\n${document.period ?? ''}`
  const told = firstNonEmpty([...yearsIn(text), ...yearsIn(wide)], datedYears(text))
  const ofSchool = told.filter(({ school }) => school)
  // a plan for 2026 – 2027 has days of 2026, and is none for 2025 – 2026
  const those = (year: Year) => (year.school && ofSchool.length > 0 ? ofSchool : [...told, ...datedYears(text)])
  const conflict = { what: 'year', asked: asked.words } as const
  // a notice, unlike a rule in force, holds only for the years it names, or else for that of its day
  if (told.length === 0 && validity === 'unknown')
    return years.some(
      (year) => !year.spoken && year.year !== issuedIn(document) && !`${wide}\n${text}`.includes(`${year.year}`)
    )
      ? conflict
      : null
  return told.length > 0 && !years.some((year) => those(year).some((other) => sameYear(year, other))) ? conflict : null
}

function issuedIn({ issued, number }: Hit['document']): number | null {
  const year = issued?.slice(0, 4) ?? /\/(20\d\d)\//.exec(number ?? '')?.[1]
  return year === undefined ? null : Number(year)
}

/** Whether a year only tells which paper is meant, and this is the paper, or names it. */
function namesPaper({ year, paper }: Year, hit: Hit): boolean {
  return paper && (issuedIn(hit.document) === year || `${hit.document.title}\n${near(hit)}`.includes(String(year)))
}

function firstNonEmpty<T>(first: T[], second: T[]): T[] {
  return first.length > 0 ? first : second
}
