import { normalise } from './normalise.ts'

/** Lower case without any mark: `Điểm liệt` → `diem liet`. NFD alone would leave đ. */
export function fold(text: string): string {
  return stripMarks(normalise(text).toLowerCase())
}

/** Takes the marks off text that is lower-case already. */
export function stripMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC')
}
