import { fold } from '#knowledge/text/fold.ts'
import { replaceAt, slotsIn } from './slots.ts'

const EXAMS: [RegExp, string][] = [
  [/thi thu\b/, 'thi thử'],
  [
    /(?:diem|bai) hoc ky\b|(?:thi|kiem tra) (?:(?:giua|cuoi|het) ky|(?:(?:giua|cuoi|het) )?hoc ky)\b/,
    'kiểm tra học kỳ'
  ],
  [/hoc sinh gioi/, 'thi học sinh giỏi'],
  [/danh gia nang luc/, 'kỳ thi đánh giá năng lực'],
  [/xet tot nghiep (?:thcs|trung hoc co so)/, 'xét tốt nghiệp trung học cơ sở'],
  [/thi tot nghiep|tot nghiep (?:trung hoc pho thong|thpt)/, 'kỳ thi tốt nghiệp trung học phổ thông']
]
const GRADES = new Map([
  ['mot', '1'],
  ['muoi', '10'],
  ['sau', '6']
])

const ENTERED: ReadonlySet<string> = new Set(['6', '10'])

/** The one name under which an exam is offered, however a text calls it; null for what names none surely, as "tốt nghiệp". */
export function examNamed(words: string): string | null {
  const folded = fold(words)
  const exam = EXAMS.find(([pattern]) => pattern.test(folded))
  if (exam) return exam[1]
  const sits = /^lop (\S+) thi$/.exec(folded)?.[1]
  const last = sits ?? /(\S+)(?: cong lap)?$/.exec(folded)?.[1] ?? ''
  const grade = GRADES.get(last) ?? last
  // who sits an exam in lớp 12, or had one looked at again, may mean that at its end
  if ((sits !== undefined || folded.startsWith('phuc khao')) && !ENTERED.has(grade)) return null
  return /^\d{1,2}$/.test(grade) ? `tuyển sinh vào lớp ${grade}` : null
}

/** The exams and admissions that a text names, each once, in its order. */
export function examsIn(text: string): string[] {
  const names = examWords(text).flatMap((words) => examNamed(words) ?? [])
  return [...new Set(names)]
}

/** The one exam a question is about; null where it names none, or several, or only what somebody has: "đã tốt nghiệp THPT". */
export function examAsked(question: string): string | null {
  const sat = examWords(question).filter((words) => /\b(?:thi|tuyen sinh|vao|phuc khao|hoc ky)\b/.test(fold(words)))
  const [exam, ...more] = new Set(sat.flatMap((words) => examNamed(words) ?? []))
  return exam === undefined || more.length > 0 ? null : exam
}

function examWords(text: string): string[] {
  return slotsIn(text).flatMap(({ kind, start, end }) => (kind === 'exam' ? [text.slice(start, end)] : []))
}

/** A question without the words that name its exam: "môn Văn thi tốt nghiệp mấy giờ" → "môn Văn thi mấy giờ". */
export function withoutExam(question: string): string {
  const slot = slotsIn(question).findLast(({ kind }) => kind === 'exam')
  if (!slot) return question
  const words = fold(question.slice(slot.start, slot.end))
  return withoutExam(replaceAt(question, slot, /^(?:ky )?thi\b/.test(words) ? 'thi' : ''))
}
