import { asksForSomething } from './asking.ts'
import { namesPeople } from './exchange.ts'
import { standAlone } from './follow-up.ts'
import { inContext, slotsIn } from './slots.ts'
import type { Triage } from './triage.ts'
import { isExam, whoseAfter } from './whose.ts'

export interface Asked {
  raw: string
  triaged: Triage
}

/** `leansBy`: what was typed, where it was understood only with the question before it. */
export interface Understood {
  question: string
  triaged: Triage
  leansBy: string | null
  /** The exam in talk before it; the grade too, where it goes on with that: a question of its own is of any. */
  whose: string | null
}

/**
 * Makes each question stand alone: with the last of the conversation, and with the exam and year of the one beside it.
 * `talkOf`: the exam or grade in talk.
 */
export function understandInTurn(
  asked: readonly Asked[],
  before: string | null,
  talkOf: string | null = null
): Understood[] {
  let last = before
  let beside: string | null = null
  let whose = talkOf
  return asked.map(({ raw, triaged }) => {
    const of = whose
    if (triaged.kind !== 'question') return { question: raw, triaged, leansBy: null, whose: of }
    const { text } = triaged
    const leaning = last === null ? null : standAlone(text, last)
    const question: string = leaning ?? (beside === null ? text : withWhatIsBeside(text, beside))
    last = question
    beside = question
    whose = whoseAfter(question, whose)
    const goesOn = leaning !== null || !asksForSomething(text)
    return { question, triaged, leansBy: leaning === null ? null : text, whose: goesOn || isExam(of) ? of : null }
  })
}

/** "Hiệu trưởng dạy mấy tiết?" beside a question of teachers in primary schools is not meant of primary schools only. */
function withWhatIsBeside(question: string, beside: string): string {
  if (!namesPeople(question)) return inContext(question, beside)
  const years = slotsIn(beside).filter(({ kind }) => kind === 'year')
  return inContext(question, years.map(({ start, end }) => beside.slice(start, end)).join(' '))
}
