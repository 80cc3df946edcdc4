import { normalise } from './normalise.ts'

/** Texts of the length of a word come again and again; their marks are taken off once. */
const LONGEST_KEPT = 12
const MOST_KEPT = 20_000
const folded = new Map<string, string>()
const stripped = new Map<string, string>()

/** Lower case without any mark: `Điểm liệt` → `diem liet`. NFD alone would leave đ. */
export function fold(text: string): string {
  return once(folded, text, () => stripMarks(normalise(text).toLowerCase()))
}

/** Takes the marks off text that is lower-case already. */
export function stripMarks(text: string): string {
  return once(stripped, text, () => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC'))
}

function once(kept: Map<string, string>, text: string, make: () => string): string {
  if (text.length > LONGEST_KEPT) return make()
  const known = kept.get(text)
  if (known !== undefined) return known
  const made = make()
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, made)
  return made
}
