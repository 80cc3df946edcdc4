import type { Day } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'

/** For which grades or years a text speaks; empty where it names none, and then holds for all. */
export interface Scope {
  grades: Grade[]
  years: Year[]
}

type Stage = 'mam_non' | 'tieu_hoc' | 'thcs' | 'thpt' | 'nghe' | 'dai_hoc' | 'sau_dai_hoc'
/** One grade of a stage, or the whole stage. */
interface Grade {
  stage: Stage
  grade: number | null
  words: string
}

/** A calendar year, or the school year that begins in it. */
interface Year {
  year: number
  school: boolean
  /** For "từ năm 2026". */
  onwards: boolean
  /** For "năm nay", which may mean the school year that began the year before. */
  spoken: boolean
  words: string
}

const STAGES: [Stage[], RegExp][] = [
  [['mam_non'], /\b(?:mam non|mau giao|nha tre)\b/],
  [['tieu_hoc'], /\b(?:tieu hoc|cap (?:1|i)\b)/],
  [['thcs'], /\b(?:thcs|trung hoc co so|cap (?:2|ii)\b)/],
  [['thpt'], /\b(?:thpt|trung hoc pho thong|cap (?:3|iii)\b)/],
  [['thcs', 'thpt'], /\btrung hoc\b(?! (?:co so|pho thong|nghe))/],
  [['tieu_hoc', 'thcs', 'thpt'], /(?<!trung hoc )\bpho thong\b/],
  [['nghe'], /\b(?:giao duc nghe nghiep|truong nghe|trung hoc nghe|day nghe|hoc nghe|trung cap|cao dang|so cap)\b/],
  [['dai_hoc'], /\b(?:(?<!sau )dai hoc|cao dang|sinh vien)\b/],
  [['sau_dai_hoc'], /\b(?:sau dai hoc|cao hoc|thac si|tien si|nghien cuu sinh|luan van|luan an)\b/]
]
const STAGE_WORDS: Record<Stage, string> = {
  mam_non: 'mầm non',
  tieu_hoc: 'tiểu học',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  nghe: 'giáo dục nghề nghiệp',
  dai_hoc: 'đại học, cao đẳng',
  sau_dai_hoc: 'sau đại học'
}
const GRADES =
  /\b(?:lop|khoi)\s?(\d{1,2})\b((?:\s?(?:,|va|den|-)\s?(?:lop\s)?\d{1,2}\b)*)(?!\s?(?:gio|h\b|phut|ngay|thang|tiet|buoi))/g
/** "thi vào 10", in the way people speak. */
const INTO_GRADE = /\b(?:vao|vo|len|ts)\s?(6|10)\b(?!\s?(?:gio|h\b|phut|ngay|thang|[:/]))/g

function gradesIn(text: string): Grade[] {
  const folded = fold(text)
  const stages = STAGES.flatMap(([names, pattern]) => (pattern.test(folded) ? names : []))
  const listed = [...folded.matchAll(GRADES)].flatMap(([, first, others]) => gradeNumbers(Number(first), others ?? ''))
  const entered = [...folded.matchAll(INTO_GRADE)].map(([, grade]) => Number(grade))
  return [
    ...stages.map((stage) => ({ stage, grade: null, words: STAGE_WORDS[stage] })),
    ...[...listed, ...entered].flatMap((grade) => {
      const stage = stageOf(grade)
      return stage ? [{ stage, grade, words: `lớp ${grade}` }] : []
    })
  ]
}

function gradeNumbers(first: number, others: string): number[] {
  const numbers = [first]
  for (const [, link, digits] of others.matchAll(/(,|va|den|-)\s?(?:lop\s)?(\d{1,2})/g)) {
    const last = numbers.at(-1) ?? first
    const next = Number(digits)
    if (link === 'den' || link === '-')
      for (let grade = last + 1; grade < next && grade <= 12; grade++) numbers.push(grade)
    numbers.push(next)
  }
  return numbers
}

function stageOf(grade: number): Stage | null {
  if (grade >= 1 && grade <= 5) return 'tieu_hoc'
  if (grade >= 6 && grade <= 9) return 'thcs'
  return grade >= 10 && grade <= 12 ? 'thpt' : null
}

const SCHOOL_YEAR = /(?:nam hoc\s?)?\b(20\d\d)\s?[-–/]\s?(20\d\d)\b/g
const YEAR = /(\b(?:ke )?tu )?\bnam(?: hoc)? (20\d\d)\b(?!\s?[-–/]\s?20\d\d)( tro di)?/g
const SINCE_DAY = /\b(?:ke )?tu ngay (?:(?!\bden\b)[^.;]){0,24}?(20\d\d)\b(?![^.;]{0,12}\bden\b)/g
/** The year in the name of a law is no year the text speaks for. */
const NAMED_WITH_YEAR =
  /\b(?:luat|nghi quyet|nghi dinh|thong tu|quyet dinh|hien phap|phap lenh|chuong trinh)\b[^.,;()]{0,40}?\bnam 20\d\d/g
const DATED = /\bngay \d{1,2} thang \d{1,2} nam 20\d\d/g
const DATE_YEAR = /\b\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)\b|\bthang \d{1,2} nam (20\d\d)\b/g

function yearsIn(text: string): Year[] {
  const folded = fold(text).replace(NAMED_WITH_YEAR, ' ')
  const undated = folded.replace(DATED, ' ')
  const schoolYears = [...undated.matchAll(SCHOOL_YEAR)].map(([, first, second]) => {
    const school = Number(second) === Number(first) + 1
    return asYear(Number(first), { school, onwards: !school, words: `năm học ${first}-${second}` })
  })
  const years = [...undated.matchAll(YEAR)].map(([, since, year, onwards]) =>
    asYear(Number(year), { onwards: (since ?? onwards) !== undefined })
  )
  const since = [...folded.matchAll(SINCE_DAY)].map(([, year]) => asYear(Number(year), { onwards: true }))
  return [...schoolYears, ...years, ...since]
}

function datedYears(text: string): Year[] {
  return [...fold(text).matchAll(DATE_YEAR)].map(([, a, b]) => asYear(Number(a ?? b), {}))
}

function asYear(year: number, more: Partial<Year>): Year {
  return { year, school: false, onwards: false, spoken: false, words: `năm ${year}`, ...more }
}

/** "năm nay", "năm sau", "năm ngoái" on a day. */
function spokenYears(question: string, asOf: Day): Year[] {
  const folded = fold(question)
  const now = Number(asOf.slice(0, 4))
  if (/\bnam nay\b/.test(folded)) return [asYear(now, { spoken: true, words: 'năm nay' })]
  if (/\bnam (?:sau|toi)\b/.test(folded)) return [asYear(now + 1, { spoken: true, words: 'năm sau' })]
  if (/\bnam ngoai\b/.test(folded)) return [asYear(now - 1, { spoken: true, words: 'năm ngoái' })]
  return []
}

/** "lịch nghỉ tết 2027": a year without the word, and no part of a number or a name. */
function bareYears(question: string): Year[] {
  const folded = fold(question).replace(NAMED_WITH_YEAR, ' ')
  return [...folded.matchAll(/(?<![\d/.,-])(20[12]\d)(?![\d/.,-]\d|\s?(?:nguoi|dong|em|hoc sinh))/g)].flatMap(
    ([, year]) =>
      /\b(?:tt|nd|nq|qd|kh|so)\b[^,;]{0,12}$/.test(folded.slice(0, folded.indexOf(year ?? '')))
        ? []
        : [asYear(Number(year), {})]
  )
}

/** What a question is limited to. */
export function scopeOf(question: string, asOf: Day): Scope {
  const named = [...yearsIn(question), ...datedYears(question)]
  const years = named.length > 0 ? named : bareYears(question)
  return { grades: gradesIn(question), years: years.length > 0 ? years : spokenYears(question, asOf) }
}

/**
 * Which limit of a question a hit contradicts, in words, or null. Only a text that names other grades or years and not the
 * one asked about contradicts; what stands nearest to the passage decides before the document's title does.
 */
export function contradicts(
  scope: Scope,
  { passage, document, validity }: Hit
): { what: 'level' | 'year'; asked: string } | null {
  const near = [passage.text, ...passage.trail].join('\n')
  const grades = firstNonEmpty(gradesIn(near), gradesIn(document.title))
  if (
    scope.grades.length > 0 &&
    grades.length > 0 &&
    !scope.grades.some((asked) => grades.some((told) => sameGrade(asked, told)))
  )
    return { what: 'level', asked: scope.grades.at(-1)?.words ?? '' }
  const wide = `${document.title}\n${document.period ?? ''}`
  const told = firstNonEmpty([...yearsIn(near), ...yearsIn(wide)], datedYears(near))
  const all = [...told, ...datedYears(near)]
  // a notice, unlike a rule in force, holds only for the years it names
  const isSilent = told.length === 0 && validity === 'unknown' && scope.years.some((year) => !year.spoken)
  if (isSilent) return { what: 'year', asked: scope.years[0]?.words ?? '' }
  if (
    scope.years.length > 0 &&
    told.length > 0 &&
    !scope.years.some((asked) => all.some((year) => sameYear(asked, year)))
  )
    return { what: 'year', asked: scope.years[0]?.words ?? '' }
  return null
}

function firstNonEmpty<T>(first: T[], second: T[]): T[] {
  return first.length > 0 ? first : second
}

function sameGrade(asked: Grade, told: Grade): boolean {
  return asked.stage === told.stage && (asked.grade === null || told.grade === null || asked.grade === told.grade)
}

function sameYear(asked: Year, told: Year): boolean {
  if (told.onwards) return asked.year >= told.year
  if (asked.school && !told.school) return told.year === asked.year || told.year === asked.year + 1
  return asked.year === told.year || (asked.spoken && told.school && told.year === asked.year - 1)
}
