import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'
import { gradesIn } from './grades.ts'

/** A heading of how one gets into a grade: "TUYỂN SINH VÀO LỚP 6". */
const INTO = /\b(?:tuyen sinh|xet tuyen|thi tuyen|nhap hoc|thi)\b[^.;:\n]*\blop \d/
/** Of which grade those are who do something: "học sinh lớp 9". */
const LEARNERS = /\b(?:hoc sinh|hs|em|con|be|chau)(?: (?:em|toi|minh|dang|hoc))* lop (\d{1,2})\b/g

function numbered(text: string): number[] {
  return gradesIn(text).flatMap(({ grade }) => grade ?? [])
}

function learnersIn(text: string): number[] {
  return [...fold(text).matchAll(LEARNERS)].map(([, grade]) => Number(grade))
}

function shareNone(asked: readonly number[], told: readonly number[]): boolean {
  return asked.length > 0 && told.length > 0 && !asked.some((grade) => told.includes(grade))
}

/** Tells entry into one grade from entry into another, and the learners of one grade from those of another. */
export const entryAsked: Distinction = ({ question }) => {
  const asked = numbered(question)
  if (asked.length === 0) return null
  const learners = learnersIn(question)
  // those of the grade before are the ones who enter
  const meant = [...asked, ...asked.map((grade) => grade + 1)]
  return ({ lines, headings, passage }) => {
    const told = lines.join('\n')
    if (shareNone(learners, learnersIn(passage))) return true
    const entered = headings.filter((heading) => INTO.test(fold(heading))).map(numbered)
    return (
      shareNone(meant, entered.find((grades) => grades.length > 0) ?? []) && shareNone(asked, [0, ...numbered(told)])
    )
  }
}
