import { fold } from '#knowledge/text/fold.ts'
import type { Line } from '../passage-lines.ts'

/** "Người dân tộc thiểu số không thuộc diện 3": which of the two is meant depends on what the other says. */
const OPPOSES = /(?<!\p{L})không thuộc ((?:diện|nhóm|loại|đối tượng) \d+)(?!\d)/iu

/** Lines chosen of a list, with the one beside them that the last opposes itself to. */
export function withNamedSibling(text: string, lines: readonly Line[], chosen: readonly number[]): number[] {
  const at = chosen.at(-1) ?? -1
  const line = lines[at]
  const named = line && OPPOSES.exec(text.slice(line.words, line.end))?.[1]
  if (!line || named === undefined) return [...chosen]
  const begins = new RegExp(`^${fold(named)}(?!\\d)`)
  const other = lines.findIndex(
    ({ words, end, depth }, i) => i !== at && depth === line.depth && begins.test(fold(text.slice(words, end)))
  )
  return other === -1 ? [...chosen] : [...chosen, other].sort((a, b) => a - b)
}
