import { namesPeople } from './exchange.ts'
import { standAlone } from './follow-up.ts'
import { inContext, slotsIn } from './slots.ts'
import type { Triage } from './triage.ts'

export interface Asked {
  raw: string
  triaged: Triage
}

/** `leansBy`: what was typed, where it was understood only with the question before it. */
export interface Understood {
  question: string
  triaged: Triage
  leansBy: string | null
}

/** Makes each question stand alone: with the last of the conversation, and with the exam and year of the one beside it. */
export function understandInTurn(asked: readonly Asked[], before: string | null): Understood[] {
  let last = before
  let beside: string | null = null
  return asked.map(({ raw, triaged }) => {
    if (triaged.kind !== 'question') return { question: raw, triaged, leansBy: null }
    const { text } = triaged
    const leaning = last === null ? null : standAlone(text, last)
    const question: string = leaning ?? (beside === null ? text : withWhatIsBeside(text, beside))
    last = question
    beside = question
    return { question, triaged, leansBy: leaning === null ? null : text }
  })
}

/** "Hiệu trưởng dạy mấy tiết?" beside a question of teachers in primary schools is not meant of primary schools only. */
function withWhatIsBeside(question: string, beside: string): string {
  if (!namesPeople(question)) return inContext(question, beside)
  const years = slotsIn(beside).filter(({ kind }) => kind === 'year')
  return inContext(question, years.map(({ start, end }) => beside.slice(start, end)).join(' '))
}
