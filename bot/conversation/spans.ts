import { leadsOf, readLines, readSentences } from './passage-lines.ts'

/** A stretch of a passage that may be the answer: one line of it, or one sentence of a long line. */
export interface Span {
  start: number
  end: number
  /** The lines above that it is read with: "Không được dạy thêm trong các trường hợp sau đây:". */
  leads: { start: number; end: number }[]
}

/** Longer lines are read sentence by sentence. */
const LONG_LINE = 320
/** Of a row of a table, "Ngành: Kế toán; Chỉ tiêu: 260; …", one cell tells what another is about. */
const ROW = /^(?:[^:;\n]{1,80}:\s[^;\n]*;\s){3}/u
const MOST_SPANS = 60

/** The stretches of a passage's text that may answer, in order. */
export function spansOf(text: string): Span[] {
  const lines = readLines(text)
  const spans = lines.flatMap((line, at) => {
    const leads = leadsOf(lines, at)
      .flatMap((lead) => lines[lead] ?? [])
      .map(({ words, end }) => ({ start: words, end }))
    const whole = { start: line.words, end: line.end }
    const isLong = line.end - line.words > LONG_LINE && !ROW.test(text.slice(line.words, line.end))
    const parts = isLong ? readSentences(text, line.words, line.end) : [whole]
    return parts.map(({ start, end }) => ({ start, end, leads }))
  })
  return spans.slice(0, MOST_SPANS)
}
