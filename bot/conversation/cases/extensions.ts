import { fold } from '#knowledge/text/fold.ts'
import type { AskedFor, Kind } from '../asked-for.ts'

const OF_TIME: ReadonlySet<Kind> = new Set(['time', 'day', 'amount'])
const ASKS = /\b(?:gia han|keo dai|them|cham|phuc tap)\b/

/** Whether a question asks how long something takes, and not by how much that may be made longer. */
export function asksOfTerm(question: string, { kind }: AskedFor): boolean {
  return OF_TIME.has(kind) && !ASKS.test(fold(question))
}

const EXTENDS = /(?<!\p{L})(?:có thể|được|phép|xin)(?: \p{L}+)? (?:gia hạn|kéo dài)(?!\p{L})/iu
const TELLS_TERM = /\d+\s*(?:\([^)]{1,20}\)\s*)?(?:giờ|ngày|tuần|tháng|năm|học kỳ)(?!\p{L})/iu

/** Whether a line tells only by how much a term may be extended: what stands before that names no term. */
export function isExtension(line: string): boolean {
  const at = EXTENDS.exec(line)?.index
  return at !== undefined && !TELLS_TERM.test(line.slice(0, at))
}
