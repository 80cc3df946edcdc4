import { fold } from '#knowledge/text/fold.ts'
import { type Grade, gradesIn, sameGrade } from './grades.ts'

const LEVEL = '(?:trung hoc (?:co so|pho thong)|thcs|thpt|cap (?:2|3|ii|iii)|trung cap|cao dang|dai hoc)'
/** No exam: "thi tốt nghiệp THPT". */
const GRADUATED = new RegExp(
  `(?<!\\b(?:thi|xet|nhan|ky|du|diem|bang) )\\b(?:tot nghiep|hoc xong|hoc het) ${LEVEL}(?:(?:,| hoac| va) ${LEVEL})*`,
  'g'
)

/** What people have finished, by a text. */
export function finishedIn(text: string): Grade[] {
  return gradesIn((fold(text).match(GRADUATED) ?? []).join('\n'))
}

/** Whether a text rules for those who have finished another school than those asked about. */
export function isOfOtherGraduates(asked: readonly Grade[], told: string): boolean {
  if (asked.length === 0) return false
  const finished = finishedIn(told)
  return finished.length > 0 && !finished.some((each) => asked.some((one) => sameGrade(one, each)))
}
