import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { remembered } from '#knowledge/text/remembered.ts'
import { isUnderThree } from './ages.ts'
import { inDigits } from './grade-words.ts'

type Stage =
  | 'mam_non'
  | 'nha_tre'
  | 'mau_giao'
  | 'tieu_hoc'
  | 'thcs'
  | 'thpt'
  | 'nghe'
  | 'so_cap'
  | 'trung_cap'
  | 'trung_hoc_nghe'
  | 'cao_dang'
  | 'du_bi'
  | 'dai_hoc'
  | 'sau_dai_hoc'
  | 'thac_si'
  | 'tien_si'
/** One grade of a stage, or the whole stage. */
export interface Grade {
  stage: Stage
  grade: number | null
  words: string
}

/** "Học sinh cấp ba", not "cấp ba bản". */
const inSpokenWords = (number: string) =>
  new RegExp(
    `\\b(?:hoc(?: sinh| xong)?|sinh|vien|truong|bang|nghiep|len|vao|giao|co giao|thay) cap ${number}\\b(?! (?:ban|lan|nam|thang|ngay)\\b)`
  )

const STAGES: [Stage[], RegExp][] = [
  [['mam_non'], /\bmam non\b/],
  [['nha_tre'], /\bnha tre\b/],
  [['mau_giao'], /\bmau giao\b/],
  [['tieu_hoc'], /\b(?:tieu hoc|cap (?:1|i)\b)/],
  [['thcs'], /\b(?:thcs|trung hoc co so|cap (?:2|ii)\b)/],
  [['thpt'], /\b(?:thpt|trung hoc pho thong|cap (?:3|iii)\b)/],
  [['tieu_hoc'], inSpokenWords('mot')],
  [['thcs'], inSpokenWords('hai')],
  [['thpt'], inSpokenWords('ba')],
  [['thcs', 'thpt'], /\btrung hoc\b(?! (?:co so|pho thong|nghe))/],
  [['tieu_hoc', 'thcs', 'thpt'], /(?<!trung hoc )\bpho thong\b/],
  [['nghe'], /\b(?:giao duc nghe nghiep|truong nghe|day nghe|(?<!trung )hoc nghe)\b/],
  [['so_cap'], /\bso cap\b/],
  [['trung_cap'], /\btrung cap\b/],
  [['trung_hoc_nghe'], /\btrung hoc nghe\b/],
  [['cao_dang'], /\bcao dang\b/],
  [['du_bi'], /\bdu bi (?:dai hoc|dh)\b/],
  [['dai_hoc'], /(?<!\b(?:sau|du bi) )\b(?:dai hoc|dh)\b/],
  [['cao_dang', 'dai_hoc'], /\bsinh vien\b/],
  [['sau_dai_hoc'], /\bsau dai hoc\b/],
  [['thac_si'], /\b(?:cao hoc|thac s[iy]|luan van(?! (?:tien|tot nghiep)))\b/],
  [['tien_si'], /\b(?:tien s[iy]|nghien cuu sinh|luan an(?! thac))\b/]
]
const STAGE_WORDS: Record<Stage, string> = {
  mam_non: 'mầm non',
  nha_tre: 'nhà trẻ',
  mau_giao: 'mẫu giáo',
  tieu_hoc: 'tiểu học',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  nghe: 'giáo dục nghề nghiệp',
  so_cap: 'sơ cấp',
  trung_cap: 'trung cấp',
  trung_hoc_nghe: 'trung học nghề',
  cao_dang: 'cao đẳng',
  du_bi: 'dự bị đại học',
  dai_hoc: 'đại học',
  sau_dai_hoc: 'sau đại học',
  thac_si: 'thạc sĩ',
  tien_si: 'tiến sĩ'
}
/** The stages of which some are part. */
const WHOLE: Partial<Record<Stage, Stage>> = {
  nha_tre: 'mam_non',
  mau_giao: 'mam_non',
  so_cap: 'nghe',
  trung_cap: 'nghe',
  trung_hoc_nghe: 'nghe',
  cao_dang: 'nghe',
  thac_si: 'sau_dai_hoc',
  tien_si: 'sau_dai_hoc'
}
/** "lớp 2 buổi" counts sessions; "lớp 1 ngày nào" asks for the day of grade 1. */
const COUNTED = '(?!\\s?(?:(?:gio|phut|ngay|thang|tiet|buoi)(?!\\s(?:nao|may|bao|gi)\\b)|h\\b))'
const GRADES = new RegExp(
  `\\b(?:lop|khoi)\\s?(\\d{1,2})\\b((?:\\s?(?:,|va|den(?: het)?|-)\\s?(?:lop\\s)?\\d{1,2}\\b)*)${COUNTED}`,
  'g'
)
/** "thi vào 10", in the way people speak. */
const INTO_GRADE = new RegExp(`\\b(?:vao|vo|len|ts)\\s?(6|10)\\b(?!\\s?[:/])${COUNTED}`, 'g')

/** The grades and stages of schooling that a text names, in its order. */
export function gradesIn(text: string): Grade[] {
  return gradesOf(plain(text))
}

/** A cell below its head: "Lớp: 6". */
const UNDER_HEAD = /(?<=^|; )(lớp|khối): (?=\d)/gu

/** Titles, headings and lines are read for several rules. */
const plain = remembered((text) => fold(inDigits(normalise(text).toLowerCase().replace(UNDER_HEAD, '$1 '))))

function gradesOf(folded: string): Grade[] {
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
  for (const [, link, digits] of others.matchAll(/(,|va|den|-)(?: het)?\s?(?:lop\s)?(\d{1,2})/g)) {
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

/** Whether one is the other or belongs to it. */
export function sameGrade(asked: Grade, told: Grade): boolean {
  return (
    isSameStage(asked.stage, told.stage) && (asked.grade === null || told.grade === null || asked.grade === told.grade)
  )
}

function isSameStage(one: Stage, other: Stage): boolean {
  return one === other || isPart(one, other) || isPart(other, one)
}

function isPart(one: Stage, whole: Stage): boolean {
  return WHOLE[one] === whole
}

/** Whether a text on these alone is about nothing but what is asked. */
export function areAllAsked(told: readonly Grade[], asked: readonly Grade[]): boolean {
  return (
    told.length > 0 &&
    told.every((each) => asked.some((other) => sameGrade(other, each) && !isPart(other.stage, each.stage)))
  )
}

/**
 * Whether a stretch is about other grades than the one asked about, each named by its number; under a heading of entry into
 * that one, those of the grade before are the ones who enter.
 */
export function isOfOtherGrade(asked: readonly Grade[], told: string, heading = ''): boolean {
  const named = asked.filter(({ grade }) => grade !== null)
  const entered = INTO_LISTED.test(plain(heading)) ? gradesIn(heading) : []
  const before = named.flatMap((each) => (entered.some((one) => one.grade === each.grade) ? gradeBefore(each) : []))
  const one = [...named, ...before]
  const grades = one.length > 0 ? gradesIn(told).filter(({ grade }) => grade !== null) : []
  return grades.length > 0 && !grades.some((each) => one.some((other) => sameGrade(other, each)))
}

const INTO_LISTED = /\b(?:vao|tuyen sinh) lop \d/

function gradeBefore({ grade }: Grade): Grade[] {
  const before = (grade ?? 0) - 1
  const stage = stageOf(before)
  return stage ? [{ stage, grade: before, words: `lớp ${before}` }] : []
}

/** Whether it is a stage after school. */
export function isHigher({ stage }: Grade): boolean {
  return !SCHOOL.has(stage)
}

const SCHOOL: ReadonlySet<Stage> = new Set(['mam_non', 'nha_tre', 'mau_giao', 'tieu_hoc', 'thcs', 'thpt'])

/** Names of laws and offices. */
const NAMES = /\b(?:luat|cuc|vu) giao duc (?:nghe nghiep|dai hoc|pho thong|mam non)\b/g
const LEVEL =
  '(?:mam non|tieu hoc|thcs|thpt|trung hoc (?:co so|pho thong)|trung cap|cao dang|dai hoc|thac s[iy]|tien s[iy])'
/** What somebody has behind him: "bằng tốt nghiệp đại học, thạc sĩ". */
const BEHIND = new RegExp(
  `\\b(?:bang|tot nghiep|hoc xong|hoc het)(?: (?:bang|trinh do|tot nghiep|chuyen mon|chuong trinh))* ${LEVEL}(?:(?:,| hoac| va)? (?:bang )?${LEVEL})*`,
  'g'
)
/** What somebody is, or must be: "giảng viên có trình độ tiến sĩ", "thạc sĩ trở lên". */
const HELD = new RegExp(`\\b(?:hoc vi|co trinh do|chuan trinh do)(?: chuyen mon)? ${LEVEL}|\\b${LEVEL} tro len\\b`, 'g')

/** Of the grades a text names, those not in the name of a law or an office. */
export function gradesNear(text: string): Grade[] {
  return gradesOf(plain(text).replace(NAMES, ' '))
}

/** Of the grades a text names, those that it is about, rather than what somebody has behind him; `strictly`: nor what he is or must be. */
export function gradesFor(text: string, strictly = true): Grade[] {
  const told = plain(text).replace(NAMES, ' ').replace(BEHIND, ' ')
  return gradesOf(strictly ? told.replace(HELD, ' ') : told)
}

/** Of the grades a question names, those it is about: of "giáo dục nghề nghiệp trình độ trung cấp" only the narrower; else that of a child's age. */
export function gradesMeant(question: string): Grade[] {
  const named = gradesFor(question)
  const grades: Grade[] =
    named.length === 0 && isUnderThree(question)
      ? [{ stage: 'nha_tre', grade: null, words: STAGE_WORDS.nha_tre }]
      : named
  return grades.filter(({ stage }) => !grades.some((other) => isPart(other.stage, stage)))
}

/** For which grades a question asks: those it is about, else all it names. */
export function gradesAsked(question: string): Grade[] {
  const grades = gradesMeant(question)
  return grades.length > 0 ? grades : gradesIn(question)
}
