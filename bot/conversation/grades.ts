import { fold } from '#knowledge/text/fold.ts'

type Stage = 'mam_non' | 'tieu_hoc' | 'thcs' | 'thpt' | 'nghe' | 'cao_dang' | 'dai_hoc' | 'sau_dai_hoc'
/** One grade of a stage, or the whole stage. */
export interface Grade {
  stage: Stage
  grade: number | null
  words: string
}

const STAGES: [Stage[], RegExp][] = [
  [['mam_non'], /\b(?:mam non|mau giao|nha tre)\b/],
  [['tieu_hoc'], /\b(?:tieu hoc|cap (?:1|i)\b)/],
  [['thcs'], /\b(?:thcs|trung hoc co so|cap (?:2|ii)\b)/],
  [['thpt'], /\b(?:thpt|trung hoc pho thong|cap (?:3|iii)\b)/],
  [['thcs', 'thpt'], /\btrung hoc\b(?! (?:co so|pho thong|nghe))/],
  [['tieu_hoc', 'thcs', 'thpt'], /(?<!trung hoc )\bpho thong\b/],
  [['nghe'], /\b(?:giao duc nghe nghiep|truong nghe|trung hoc nghe|day nghe|hoc nghe|trung cap|so cap)\b/],
  [['nghe', 'cao_dang'], /\bcao dang\b/],
  [['dai_hoc'], /\b(?<!sau )(?:dai hoc|dh)\b/],
  [['nghe', 'cao_dang', 'dai_hoc'], /\bsinh vien\b/],
  [['sau_dai_hoc'], /\b(?:sau dai hoc|cao hoc|thac s[iy]|tien s[iy]|nghien cuu sinh|luan van|luan an)\b/]
]
const STAGE_WORDS: Record<Stage, string> = {
  mam_non: 'mầm non',
  tieu_hoc: 'tiểu học',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  nghe: 'giáo dục nghề nghiệp',
  cao_dang: 'cao đẳng',
  dai_hoc: 'đại học',
  sau_dai_hoc: 'sau đại học'
}
/** "lớp 2 buổi" counts sessions; "lớp 1 ngày nào" asks for the day of grade 1. */
const COUNTED = '(?!\\s?(?:(?:gio|phut|ngay|thang|tiet|buoi)(?!\\s(?:nao|may|bao|gi)\\b)|h\\b))'
const GRADES = new RegExp(
  `\\b(?:lop|khoi)\\s?(\\d{1,2})\\b((?:\\s?(?:,|va|den|-)\\s?(?:lop\\s)?\\d{1,2}\\b)*)${COUNTED}`,
  'g'
)
/** "thi vào 10", in the way people speak. */
const INTO_GRADE = new RegExp(`\\b(?:vao|vo|len|ts)\\s?(6|10)\\b(?!\\s?[:/])${COUNTED}`, 'g')

/** The grades and stages of schooling that a text names, in its order. */
export function gradesIn(text: string): Grade[] {
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

/** Whether one is the other or belongs to it. */
export function sameGrade(asked: Grade, told: Grade): boolean {
  return asked.stage === told.stage && (asked.grade === null || told.grade === null || asked.grade === told.grade)
}

/** Whether it is a stage after school. */
export function isHigher({ stage }: Grade): boolean {
  return HIGHER.has(stage)
}

const HIGHER: ReadonlySet<Stage> = new Set(['nghe', 'cao_dang', 'dai_hoc', 'sau_dai_hoc'])
