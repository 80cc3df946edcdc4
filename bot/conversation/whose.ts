import type { Day } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { readAddress } from '#knowledge/search/address.ts'
import { fold } from '#knowledge/text/fold.ts'
import { withoutStop } from './asking.ts'
import { gradesIn } from './cases/grades.ts'
import { examsIn } from './exams.ts'
import { contradicts, scopeOf } from './scope.ts'
import { slotsIn } from './slots.ts'

const ENTERING = /(?<![a-z])(?:vao|thi|tuyen|tuyen sinh|nguyen vong|nhap hoc|dau cap)(?![a-z])/
const ENTERED = /^lop (?:1|6|10)$/

/**
 * The exam, or the grade or stage, that a question is asked of; `open` where it names none, and null where it names several
 * or none surely, so that none holds on.
 */
export function whoseIn(question: string): { words: string } | 'open' | null {
  const slots = slotsIn(question)
  const levels = slots.filter(({ kind }) => kind === 'level').map(({ start, end }) => question.slice(start, end))
  const entered = levels.filter((words) => ENTERED.test(fold(words)))
  const [exam, ...others] = examsIn(question)
  if (exam !== undefined) return others.length === 0 && entered.length === 0 ? { words: exam } : null
  if (slots.some(({ kind }) => kind === 'exam')) return null
  const [level, ...more] = new Set(levels.map((words) => words.toLowerCase()))
  if (level === undefined) return stageIn(question)
  if (more.length > 0) return null
  const isEntered = ENTERED.test(fold(level)) && ENTERING.test(fold(question))
  return { words: isEntered ? `tuyển sinh vào ${level}` : level }
}

/** The stage after school that is said in other words: of a dissertation, of a "trường nghề". */
function stageIn(question: string): ReturnType<typeof whoseIn> {
  const [stage, ...others] = gradesIn(question)
  if (stage === undefined) return 'open'
  return others.length === 0 ? { words: stage.words } : null
}

/** Whether what is in talk is an exam or an admission, and not only a grade. */
export function isExam(whose: string | null): boolean {
  return whose !== null && examsIn(whose).length > 0
}

/** The exam or grade that a talk is of after a question: the one it names, else that before it. */
export function whoseAfter(question: string, before: string | null): string | null {
  const named = whoseIn(question)
  return named === 'open' ? before : (named?.words ?? null)
}

/** A question that leaves open of which exam or grade it is, asked of the one in talk; null for any other. */
export function askedOf(question: string, whose: string | null): string | null {
  if (whose === null || whoseIn(question) !== 'open') return null
  const { steps, document } = readAddress(question)
  return steps.length > 0 || document !== null ? null : `${withoutStop(question)}, ${whose}`
}

/** Whether a hit is surely of the exam in talk, and not only of no other: of a grade alone nothing surely is. */
export function isSurelyOf(whose: string, { passage, document }: Hit): boolean {
  const near = examsIn([passage.text, ...passage.trail].join('\n'))
  return (near.length > 0 ? near : examsIn(document.title)).includes(whose)
}

/** Whether a hit rules for another exam or grade than the one in talk. */
export function isOfAnother(asked: string, hit: Hit, asOf: Day): boolean {
  const scope = { ...scopeOf(asked, asOf), years: [], places: [], sectors: new Set<never>() }
  const near = examsIn([hit.passage.text, ...hit.passage.trail].join('\n'))
  const isOfOtherExam = scope.exam !== null && near.length > 0 && !near.includes(scope.exam)
  return isOfOtherExam || contradicts(scope, hit) !== null
}
