import type { Day } from '#knowledge/document.ts'
import { fold } from '#knowledge/text/fold.ts'

/** A calendar year, or the school year that begins in it. */
export interface Year {
  year: number
  school: boolean
  /** For "từ năm 2026". */
  onwards: boolean
  /** For "năm nay", which may mean the school year that began the year before. */
  spoken: boolean
  /** For "luật giáo dục sửa đổi 2026": it may only name the paper. */
  paper: boolean
  words: string
}

const SCHOOL_YEAR = /(?:nam hoc\s?)?\b(20\d\d)\s?[-–/]\s?(20\d\d)\b/g
const YEAR = /(\b(?:ke )?tu )?\bnam(?: hoc)?:? (20\d\d)\b(?!\s?[-–/]\s?20\d\d)( tro di)?/g
const SINCE_DAY = /\b(?:ke )?tu ngay (?:(?!\bden\b)[^.;]){0,24}?(20\d\d)\b(?![^.;]{0,12}\bden\b)/g
/** The year in the name of a law is no year the text speaks for. */
const NAMED_WITH_YEAR =
  /\b(?:luat|nghi quyet|nghi dinh|thong tu|quyet dinh|hien phap|phap lenh|chuong trinh)\b[^.,;()]{0,40}?\bnam 20\d\d/g
const DATED = /\bngay \d{1,2} thang \d{1,2} nam 20\d\d/g
const DATE_YEAR = /\b\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)\b|\bthang \d{1,2} nam (20\d\d)\b/g

/** The years a text speaks for: not those in names of laws or in dates. */
export function yearsIn(text: string): Year[] {
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

/** The years of the dates in a text. */
export function datedYears(text: string): Year[] {
  return [...fold(text).matchAll(DATE_YEAR)].map(([, a, b]) => asYear(Number(a ?? b), {}))
}

function asYear(year: number, more: Partial<Year>): Year {
  return { year, school: false, onwards: false, spoken: false, paper: false, words: `năm ${year}`, ...more }
}

/** The years a question is limited to. */
export function yearsAsked(question: string, asOf: Day): Year[] {
  const named = [...yearsIn(question), ...datedYears(question)]
  const years = named.length > 0 ? named : bareYears(question)
  return years.length > 0 ? years : spokenYears(question, asOf)
}

/** "năm nay", "năm sau", "năm ngoái" on a day. */
function spokenYears(question: string, asOf: Day): Year[] {
  const folded = fold(question)
  const now = Number(asOf.slice(0, 4))
  if (/\bnam nay\b/.test(folded)) return [asYear(now, { spoken: true, words: 'năm nay' })]
  if (/(?<!\d )\bnam (?:sau|toi)\b(?! (?:khi|tot nghiep|ngay|do))/.test(folded))
    return [asYear(now + 1, { spoken: true, words: 'năm sau' })]
  if (/\bnam ngoai\b/.test(folded)) return [asYear(now - 1, { spoken: true, words: 'năm ngoái' })]
  return []
}

/** "lịch nghỉ tết 2027": a year without the word, and no part of a number or a name. */
function bareYears(question: string): Year[] {
  const folded = fold(question).replace(NAMED_WITH_YEAR, ' ')
  return [...folded.matchAll(BARE_YEAR)].flatMap(({ 1: year, index }) => {
    const before = folded.slice(0, index)
    return NUMBERED.test(before) ? [] : [asYear(Number(year), { paper: PAPER.test(before) })]
  })
}

const BARE_YEAR = /(?<![\d/.,-])(20[12]\d)(?![\d/.,-]\d|\s?(?:nguoi|dong|em|hoc sinh))/g
const NUMBERED = /\b(?:tt|nd|nq|qd|kh|so)\b[^,;]{0,12}$/
const PAPER = /\b(?:luat|nghi quyet|nghi dinh|thong tu|quyet dinh|quy che)\b[^.,;()]{0,40}$/

/** Whether what is told for one year holds for the year asked about. */
export function sameYear(asked: Year, told: Year): boolean {
  if (told.onwards) return asked.year >= told.year
  if (asked.school && !told.school) return told.year === asked.year || told.year === asked.year + 1
  return asked.year === told.year || (asked.spoken && told.school && told.year === asked.year - 1)
}

const BORN = /sinh (?:từ )?năm \d{4}/giu

/** Whether a line tells of years, and of none that was asked about: "năm 2023 đã chi …" in a paper for 2024. */
export function tellsOfOtherYear(asked: readonly Year[], told: string): boolean {
  if (asked.length === 0 || asked.some(({ paper }) => paper)) return false
  const others = yearsIn(told.replace(BORN, ' '))
  const isAsked = (year: Year) => told.includes(String(year.year)) || others.some((other) => sameYear(year, other))
  return others.length > 0 && !asked.some(isAsked)
}
