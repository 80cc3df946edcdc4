import type { Hit } from '#knowledge/passage.ts'
import { type Grade, gradesIn, isHigher, sameGrade } from './cases/grades.ts'
import type { Lack } from './lacks.ts'
import { type Scope, scopeOf } from './scope.ts'
import { type Sector, sectorsIn } from './sector.ts'

/** For which stages and which schools the rules of a document hold, by its own words; empty where these do not limit it. */
export interface Reach {
  grades: readonly Grade[]
  sectors: ReadonlySet<Sector>
}

/** The Điều in which documents say to whom they apply. */
const FIRST = ['dieu-1', 'dieu-2']

/**
 * Ids of the passages in which the document of a hit, or the regulation issued with it that the hit is of, may say to whom it
 * applies; none where the question names no stage and no kind of school, or the hit is of no Điều.
 */
export function mayTellReach(question: string, { passage, document }: Hit): string[] {
  const { grades, sectors } = scopeOf(question, '')
  const [, part] = /^(.*?)dieu-\d+[a-z]?(?:\.|~|$)/.exec(passage.provisionKey) ?? []
  if (part === undefined || (grades.length === 0 && sectors.size === 0)) return []
  return FIRST.map((article) => `${document.id}/${part}${article}`)
}

const HEADING = /^(?:Điều \d+[.:]?\s*)*(?:phạm vi|đối tượng)(?:,? (?:phạm vi|đối tượng|và|điều chỉnh|áp dụng))+/iu
/** Whoever is named before or behind it, all others are meant too. */
const ALL =
  /(?<!\p{L})(?:hệ thống giáo dục quốc dân|(?:cơ sở giáo dục|nhà trường|cấp học|đối tượng|trường) khác|mọi|tất cả|các cấp học)(?!\p{L})/iu
const NOT = /(?<!\p{L})(?:không áp dụng|trừ|ngoại trừ)(?!\p{L})/iu

/** The reach that some provisions tell, those that have another subject set aside. */
export function reachOf(provisions: readonly string[]): Reach {
  const told = provisions.filter((text) => HEADING.test(text)).join('\n')
  const applies = told
    .split(/(?<=[.;])\s+|\n/u)
    .filter((sentence) => !NOT.test(sentence))
    .join('\n')
  return ALL.test(applies)
    ? { grades: [], sectors: new Set() }
    : { grades: gradesIn(applies), sectors: sectorsIn(applies) }
}

/** What of a question lies beyond the reach of the document that a hit which would answer it is of, or null. */
export function beyondReach(question: string, hit: Hit, { grades, sectors }: Reach): Lack | null {
  const scope = scopeOf(question, '')
  return ofOtherStage(scope.grades, hit, grades) ?? ofOtherSector(scope, sectors)
}

/** What a provision says of itself goes before what is said of them all; what a university says of pupils, it says to those who want to become its students. */
function ofOtherStage(grades: readonly Grade[], { passage }: Hit, reach: readonly Grade[]): Lack | null {
  const own = gradesIn([passage.text, ...passage.trail].join('\n'))
  if (grades.length === 0 || reach.length === 0 || isAmong(grades, own) || isAmong(grades, reach)) return null
  if (reach.some(isHigher) && !grades.every(isHigher)) return null
  return { kind: 'not_this', lacks: 'level', asked: grades.at(-1)?.words ?? '' }
}

function isAmong(asked: readonly Grade[], told: readonly Grade[]): boolean {
  return asked.some((grade) => told.some((one) => sameGrade(grade, one)))
}

/** What is said by the way of schools that are not of the state limits nothing to them. */
function ofOtherSector({ sectors }: Scope, told: ReadonlySet<Sector>): Lack | null {
  const isOfState = told.size === 1 && told.has('công lập')
  const asksOthers = sectors.size === 1 && sectors.has('ngoài công lập')
  return isOfState && asksOthers ? { kind: 'not_this', lacks: 'sector', asked: 'trường ngoài công lập' } : null
}
