import type { Hit } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { type Grade, gradesIn, isHigher } from './grades.ts'
import { areOnlyOthersNearest } from './only-others.ts'

/** "Vào lớp 10", "thi lớp mười", "thi vào 10", not "vào 10 giờ", nor "thì sáu" where that is typed without marks. */
const entering = (grade: string, word: string) =>
  new RegExp(
    `\\b(?:(?:(?:tuyen sinh|thi|tuyen thang|xet tuyen|phuc khao|nhap hoc)(?: vao)?|vao) lop (?:${grade}|${word})|(?:vao|tuyen sinh) ${grade})\\b(?! ?(?:[:/.,]\\d|gio|phut|thang|ngay \\d|nam|tuoi|diem|mon|tiet))`
  )
const SCHOOLS = '(?:(?:vao )?(?:thcs|trung hoc co so|thpt|trung hoc pho thong)(?:,| va)? ?(?:tuyen sinh )?)'
const OF_LEVEL = { '6': 'thcs|trung hoc co so', '10': 'thpt|trung hoc pho thong' }
const level = (names: string) => new RegExp(`\\btuyen sinh (?:vao )?${SCHOOLS}??(?:${names})\\b`)
const GRADUATION =
  /\b(?:thi|xet|diem xet|cong nhan)(?: cong nhan)? tot nghiep\b(?! (?:thcs|trung hoc co so|tieu hoc|trung cap|cao dang|dai hoc))/

/** The intakes by their grade, and the exam at the end of school, between which a page on several changes. */
const INTAKES: readonly [string, readonly RegExp[]][] = [
  ['1', [entering('1', 'mot')]],
  ['6', [entering('6', 'sau'), level(OF_LEVEL[6])]],
  ['10', [entering('10', 'muoi'), level(OF_LEVEL[10])]],
  ['tốt nghiệp', [GRADUATION]]
]
/** A paper that is named says not what is ruled of which intake. */
const PAPER = /\b(?:quy che|quy dinh|thong tu|quyet dinh)\b[^\n]*?\b(?:ban hanh|kem theo)\b/g

/** Which intakes and exams a text names, under one name each. */
export function intakesIn(text: string): ReadonlySet<string> {
  const told = fold(text)
  const rest = named(told.replace(PAPER, ' '))
  return rest.size > 0 ? rest : named(told)
}

function named(told: string): ReadonlySet<string> {
  return new Set(INTAKES.flatMap(([name, says]) => (says.some((each) => each.test(told)) ? [name] : [])))
}

/**
 * Whether what is told, of `texts` the first to name an intake or an exam, is told of others than were asked about: what a
 * paper on the one says of the other. What a university rules without naming any is of none at a school.
 */
export function isOfOtherIntake(
  asked: ReadonlySet<string>,
  texts: readonly string[],
  { title, issuer }: Pick<Hit['document'], 'title' | 'issuer'>
): boolean {
  if (asked.size === 0) return false
  const told = [...texts, title].map(intakesIn)
  if (told.some(({ size }) => size > 0)) return areOnlyOthersNearest(asked, told)
  return !asked.has('tốt nghiệp') && gradesIn(`${issuer ?? ''}\n${title}`).some(isHigher)
}

/** Whether headings are of the intake into one of the grades asked about, which those of the grade below seek: "lớp 9" under "Tuyển sinh vào lớp 10". */
export function seekIntake(told: readonly Grade[], asked: readonly Grade[], headings: readonly string[]): boolean {
  const intakes = new Set(headings.flatMap((heading) => [...intakesIn(heading)]))
  return asked.some(
    ({ grade }) =>
      grade !== null && intakes.has(`${grade}`) && told.every((each) => each.grade === null || each.grade === grade - 1)
  )
}
