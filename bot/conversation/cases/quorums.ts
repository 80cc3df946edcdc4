import { fold } from '#knowledge/text/fold.ts'

const STATE = 'hop le|co gia tri|duoc thong qua'
const WHEN = '(?:khi nao|luc nao|trong truong hop nao)'
const ASKS = new RegExp(`\\b(?:${STATE})\\b[^,.;]{0,20}\\b${WHEN}\\b|\\b${WHEN}\\b[^,.;]*\\b(?:${STATE})\\b`)
const TELLS = /\b(?:hop le|gia tri|thong qua|hieu luc)\b/

/** Whether a question asks when a meeting, a vote or a paper counts: "cuộc họp hợp lệ khi nào". */
export function asksQuorum(question: string): boolean {
  return ASKS.test(fold(question))
}

/** Whether neither a line nor those that lead it in say of anything that it counts. */
export function tellsNoQuorum(lines: readonly string[]): boolean {
  return !TELLS.test(fold(lines.join('\n')))
}
