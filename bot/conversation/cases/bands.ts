import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import type { AskedFor } from '../asked-for.ts'

/** A stretch of a scale, both ends inclusive, in a folded unit: "từ 50% đến dưới 70%". */
export interface Band {
  unit: string
  from: number
  to: number
  /** How many ends are told: 2 in "từ 12 đến 15 tuổi", 1 in "trên 70%", none in "17 tuổi". */
  ends: 0 | 1 | 2
  /** Where in the text it stands. */
  at: number
}

/** By what a case is measured. */
const UNIT =
  '%|phan tram|diem|tuoi|phut|ngay|tuan|thang|nam|m2|met vuong|km|nguoi|em|hoc sinh|hs|sinh vien|hoc vien|tre|giao vien|lop|nhom|ho|tiet|tin chi'
const ALIKE: Record<string, string> = { 'phan tram': '%', 'met vuong': 'm2', hs: 'hoc sinh', em: 'hoc sinh' }
const NUMBER = '\\d+(?:[.,]\\d+)*'
const IN_WORDS = '(?: ?\\([^)]{1,25}\\))?'
/** In "lớp 12 năm nay" and "ngày 5 tháng 6" nothing is measured. */
const NO_LABEL = '(?<![\\d.,/])(?<!\\b(?:lop|khoi|dieu|khoan|muc|cap|so|ngay|thang|ki|ky|hang|bac|quy|khoa|dot) )'
const NO_DATE = '(?![a-z\\d]| (?:thang |nam )?\\d)'
const MEASURE = new RegExp(
  `(?:\\b(?<before>khong (?:duoc )?(?:vuot )?qua|khong duoi|duoi|chua du|chua|tren|hon|qua|tu) )?(?:du |tren )?${NO_LABEL}(?<low>${NUMBER})${IN_WORDS} ?(?:(?<lowUnit>${UNIT})?(?: tuoi)? ?(?:den|toi|-|–) ?(?<till>duoi |chua du )?(?<high>${NUMBER})${IN_WORDS} ?)?(?<unit>${UNIT})${NO_DATE}(?: tuoi)?(?<after> tro len| tro xuong)?`,
  'g'
)

/** Less than the step of any scale. */
const A_LITTLE = 1e-6

/** The bands that a folded text names. */
export function bandsIn(folded: string): Band[] {
  return [...folded.matchAll(MEASURE)].flatMap(({ index: at, groups = {} }) => {
    const unit = unitOf(groups.unit)
    const isMixed = groups.lowUnit !== undefined && unitOf(groups.lowUnit) !== unit
    return isMixed ? [] : [{ unit, at, ...stretchOf(groups) }]
  })
}

function stretchOf(said: Record<string, string | undefined>): Pick<Band, 'from' | 'to' | 'ends'> {
  const { before = '', low = '', till, high, after = '' } = said
  const [from, to] = [numberOf(low), numberOf(high ?? low)]
  if (high !== undefined) return { from, to: till ? to - A_LITTLE : to, ends: 2 }
  if (/^(?:duoi|chua)/.test(before)) return { from: 0, to: from - A_LITTLE, ends: 1 }
  if (after.endsWith('xuong') || /^khong .*qua$/.test(before)) return { from: 0, to, ends: 1 }
  const isUpwards = before !== '' || after !== ''
  return isUpwards ? { from, to: Number.POSITIVE_INFINITY, ends: 1 } : { from, to, ends: 0 }
}

function unitOf(said = ''): string {
  return ALIKE[said] ?? said
}

/** "1.500" is more than a thousand, "24.5" is "24,5". */
function numberOf(digits: string): number {
  return Number(/^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits.replace(',', '.'))
}

const TIME = new Set(['ngay', 'tuan', 'thang', 'nam', 'tiet'])

/** The measures by which a question tells its case: "trên 18 tuổi", "xã có 40% …"; none of a unit it names twice. "1 năm" is mostly a period. */
export function casesAsked(question: string): Band[] {
  const bands = bandsIn(fold(question))
  const isAlone = ({ unit }: Band) => bands.filter((other) => other.unit === unit).length === 1
  return bands.filter((band) => isAlone(band) && !(TIME.has(band.unit) && band.ends === 0 && band.to === 1))
}

/**
 * Whether lines rule for a band that the case asked about lies outside of. An age limit, "dưới 6 tuổi", also answers
 * what is above it; of other measures only bands in what a line makes its case count, not those it rules.
 */
export function isOfOtherBand(
  cases: readonly Band[],
  lines: readonly string[],
  { kind, counted: [counted = ''] }: Pick<AskedFor, 'kind' | 'counted'>
): boolean {
  if (cases.length === 0) return false
  const asksWhether = kind === 'yes_no'
  const told = lines.flatMap((line) => bandsRuledFor(line, counted))
  return cases.some((asked) => {
    const alike = told.filter(({ unit, ends }) => unit === asked.unit && (ends === 2 || !(asksWhether || unit === AGE)))
    return alike.length > 0 && !alike.some((ruled) => meets(asked, ruled))
  })
}

/** Who is under one bound need not be under a lower one: "con dưới 36 tháng" is more than "con dưới 12 tháng". */
function meets(asked: Band, ruled: Band): boolean {
  const areUnder = [asked, ruled].every(({ ends, from }) => ends === 1 && from === 0)
  return areUnder ? asked.to <= ruled.to : asked.from <= ruled.to && ruled.from <= asked.to
}

const AGE = 'tuoi'

/** Where something else is counted, "mấy điểm", a percentage tells of a case wherever it stands: "cộng 0,25 điểm: … dưới 81%". */
function bandsRuledFor(line: string, counted: string): Band[] {
  const told = normalise(line).toLowerCase()
  const end = caseEnd(told)
  return bandsIn(fold(line)).filter(({ unit, ends, at }) => {
    if (ends === 0) return false
    const isCase = at < end || (counted !== '' && unitOf(counted) !== unit)
    return (unit === AGE && ends === 2) || (isCase && !IS_RULED.test(told.slice(0, at)))
  })
}

/** What stands right before a number that is itself the rule: "phạt tù từ 3 năm đến 5 năm đối với …:". */
const IS_RULED =
  /(?<!\p{L})(?:phạt(?: tù)?|chiếm|hưởng|trong(?: thời (?:hạn|gian))?|tăng|giảm|bằng|là|phải|tối thiểu|tối đa) $/u

const CASE_ENDS = [
  /:(?=\s|$)/u,
  /\sthì\s/u,
  /(?<=^(?:[-–+•]\s?)?(?:trường hợp|nếu|khi|đối với|với)\s[^,]{4,200}),/u,
  /(?<=(?:^|\s)(?:có|đạt)\s.{4,120})\s(?:được|phải|bố trí|xếp)\s/u
]

/** Where what a line says of its case ends and what it rules begins; 0 where it names no case. */
function caseEnd(told: string): number {
  const ends = CASE_ENDS.map((end) => told.search(end)).filter((at) => at !== -1)
  return ends.length > 0 ? Math.min(...ends) : 0
}
