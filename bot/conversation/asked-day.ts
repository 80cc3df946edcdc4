import type { Day } from '#knowledge/document.ts'
import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { subjectWords } from './asking.ts'

/** A day other than today for which a question asks. */
export interface AskedDay {
  day: Day
  /** The question without the words that name the day. */
  bare: string
  /** Whether those open or end it and so are surely of all of it: not "viên chức năm ngoái bị kỷ luật có được …". */
  ofAll: boolean
}

/** The time words name as of a day: the day of it on which what holds is looked for, or today. */
type Reading = (match: RegExpExecArray, asOf: Day) => Day

/** Years that tell of a person or a paper, or to which a plan reaches: nothing is asked of what held then. */
const NO_TIME = [
  /\b(?:luat|nghi quyet|nghi dinh|thong tu|quyet dinh|quy che|phap lenh|hien phap|chi thi|(?:ke hoach|huong dan|cong van|thong bao|so|qd|tt|nd|nq|kh|hd|cv|tb)(?= ?\d))\b[^,;?]{0,40}?(?:19|20)\d\d\b(?:\/[a-z-]+)?(?: ngay \d{1,2}(?:[/.-]| thang )\d{1,2}(?:[/.-]| nam )\d{4})?/g,
  /(?<!\b(?:hoc|tuyen|thi|giao) )\bsinh (?:vao )?(?:ngay |thang |nam )?[\d/ .-]*(?:thang \d{1,2} )?(?:nam )?(?:19|20)\d\d\b/g,
  /\b(?:tot nghiep|do|dau|truot|rot|ky|ban hanh|cap) (?:vao )?(?:tu )?(?:nam |ngay |khoa )?[\d/ .-]*20\d\d\b/g,
  /\b(?:den|den het|toi|giai doan|khoa|nien khoa|tam nhin)(?: cuoi| dau)?(?: nam)? 20\d\d(?:\s?-\s?20\d\d)?/g
]

/** What is asked of now, whatever else is named. */
const NOW = /\b(?:hom nay|(?:nam|nam hoc|thang|hoc ky) nay|hien nay|hien tai|hien hanh|bay gio|luc nay)\b/

/** Not "các năm trước", "3 năm sau", "năm sau khi tốt nghiệp". */
const ALONE = '(?<!\\b(?:cac|nhung|may|vai|moi|hang|hai|ba|bon|mot|nhieu|\\d+) )'
const OF_NOTHING = '(?! (?:khi|ngay|do|day|tot nghiep|ra truong))'
const IN = '(?:\\b(?:vao|trong|o|cua|cho) )?'

const READINGS: readonly [RegExp, Reading][] = [
  [
    new RegExp(`${IN}(?:tu )?(?:nam hoc )?\\b(20\\d\\d)\\s?[-/]\\s?(20\\d\\d)\\b(?![/-])`, 'g'),
    ([, first, second], asOf) => (Number(second) === Number(first) + 1 ? inSchoolYear(Number(first), asOf) : asOf)
  ],
  [new RegExp(`${IN}\\bnam hoc (20\\d\\d)\\b`, 'g'), ([, year], asOf) => inSchoolYear(Number(year), asOf)],
  [
    new RegExp(`${IN}\\bnam hoc (truoc|ngoai|roi|vua qua|vua roi)\\b`, 'g'),
    (_, asOf) => inSchoolYear(schoolYearOf(asOf) - 1, asOf)
  ],
  [
    new RegExp(`${IN}\\bnam hoc (?:sau|toi|tiep theo)\\b`, 'g'),
    (_, asOf) => inSchoolYear(schoolYearOf(asOf) + 1, asOf)
  ],
  [
    /\b(?:(tu|ke tu|sau|truoc|vao) )?(?:ngay )?(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?:[/.-]| nam )(20\d\d)\b/g,
    ([, side, day, month, year]) => beside(side, dayOf(Number(year), Number(month), Number(day)))
  ],
  [
    /\b(tu|ke tu|sau|truoc) (?:ngay )?(\d{1,2})(?:\/| thang )(\d{1,2})\b(?![/-])/g,
    ([, side, day, month], asOf) => beside(side, nearest(Number(month), Number(day), asOf))
  ],
  [
    new RegExp(`${IN}\\b(?:(tu|sau|truoc) )?thang (\\d{1,2})(?:[/-]| nam )(20\\d\\d)\\b`, 'g'),
    ([, side, month, year], asOf) => inStretch(side, monthOf(Number(year), Number(month)), asOf)
  ],
  [
    new RegExp(
      `${IN}\\b(?:(tu|ke tu|sau|truoc) )?(?:nam )?(?<![\\d/.,-])(20[12]\\d)\\b(?![/.,-]?\\d|\\s?(?:nguoi|dong|em|hoc sinh|tre))(?: tro di)?`,
      'g'
    ),
    ([, side, year], asOf) => inStretch(side, [`${year}-01-01`, `${year}-12-31`], asOf)
  ],
  [
    new RegExp(`${IN}${ALONE}\\bnam (?:ngoai|truoc|roi)\\b${OF_NOTHING}`, 'g'),
    (_, asOf) => `${yearOf(asOf) - 1}-12-31`
  ],
  [
    new RegExp(`${IN}(?:tu )?${ALONE}\\b(?:nam (?:sau|toi)|sang nam)\\b${OF_NOTHING}`, 'g'),
    (_, asOf) => `${yearOf(asOf) + 1}-01-01`
  ],
  [
    new RegExp(`${IN}${ALONE}\\bthang (?:truoc|roi)\\b${OF_NOTHING}`, 'g'),
    (_, asOf) => shifted(`${asOf.slice(0, 7)}-01`, -1)
  ],
  [
    new RegExp(`${IN}(?:tu )?${ALONE}\\b(?:thang (?:sau|toi)|sang thang)\\b${OF_NOTHING}`, 'g'),
    (_, asOf) => shifted(monthOf(yearOf(asOf), Number(asOf.slice(5, 7)))[1], 1)
  ]
]

/**
 * The day for which a question asks, where it names a time that does not hold today: "năm học 2025-2026", "năm ngoái",
 * "từ 2027", "ngày 20/12/2026". Of a month or a year it is the day nearest to today, of a school year one in its middle.
 * Null where no time is named, or several are: then what holds today is compared with it.
 */
export function askedDay(question: string, asOf: Day): AskedDay | null {
  const text = normalise(question)
  let folded = NO_TIME.reduce((rest, pattern) => rest.replace(pattern, blank), fold(text))
  // a text with letters that fold to several cannot be cut by its folded form
  if (folded.length !== text.length || NOW.test(folded)) return null
  const named: { day: Day; start: number; end: number }[] = []
  for (const [pattern, read] of READINGS) {
    for (const match of folded.matchAll(pattern)) {
      named.push({ day: read(match, asOf), start: match.index, end: match.index + match[0].length })
    }
    folded = folded.replace(pattern, blank)
  }
  const [only, another] = named
  if (!only || another || only.day === asOf) return null
  const [before, after] = [text.slice(0, only.start), text.slice(only.end)]
  const bare = `${before} ${after}`.replace(/\s+/g, ' ').replace(/^[\s,;:]+|\s+(?=[?,.])/g, '')
  const ofAll = [before, after].some((part) => subjectWords(part, []).length === 0)
  return { day: only.day, bare: bare.trim(), ofAll }
}

function blank(words: string): string {
  return '|'.repeat(words.length)
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** School years begin in September, and what is ruled for one begins in August. */
function schoolYearOf(day: Day): number {
  return day.slice(5) >= '08-01' ? yearOf(day) : yearOf(day) - 1
}

function inSchoolYear(first: number, asOf: Day): Day {
  return schoolYearOf(asOf) === first ? asOf : `${first + 1}-01-01`
}

/** Numbers beyond their month or year run on into the next, as in any calendar. */
function dayOf(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

function monthOf(year: number, month: number): [first: Day, last: Day] {
  return [dayOf(year, month, 1), dayOf(year, month + 1, 0)]
}

function shifted(day: Day, by: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return dayOf(year, month, date + by)
}

/** "trước ngày …" is the day before, "sau ngày …" the day after. */
function beside(side: string | undefined, day: Day): Day {
  return side === 'truoc' ? shifted(day, -1) : side === 'sau' ? shifted(day, 1) : day
}

/** The day of a stretch, or before or after it, that is nearest to today; what is asked "từ 2025" on holds today. */
function inStretch(side: string | undefined, [first, last]: [Day, Day], asOf: Day): Day {
  if (side === 'truoc') return shifted(first, -1)
  if (side === 'sau') return shifted(last, 1)
  if (last < asOf) return side === undefined ? last : asOf
  return first > asOf ? first : asOf
}

/** A day without its year, the nearest to today. */
function nearest(month: number, day: number, asOf: Day): Day {
  const far = (one: Day) => Math.abs(Date.parse(one) - Date.parse(asOf))
  const year = yearOf(asOf)
  return [year - 1, year, year + 1].map((each) => dayOf(each, month, day)).reduce((a, b) => (far(b) < far(a) ? b : a))
}
