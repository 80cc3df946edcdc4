import { fold } from '#knowledge/text/fold.ts'

/** Schools of the state, or all others. */
export type Sector = 'công lập' | 'ngoài công lập'

const PUBLIC = /(?<!ngoai )\bcong lap\b|\btruong cong\b(?! (?:nghe|nghiep|an|doan|lap|tac|bo|nhan|khai))/
const PRIVATE =
  /\b(?:tu thuc|dan lap|ngoai cong lap)\b|\btruong (?:mam non |tieu hoc |thcs |thpt |dai hoc )?tu\b(?! (?:chu|ngay|nam|thang|dong|khi|lop|nay|do|to|tao|xay|dung|van|danh|hoc))/

/** For which schools a text speaks; empty where it does not say. */
export function sectorsIn(text: string): Set<Sector> {
  // with its mark it is no "tư": "trường tự đặt tiêu chuẩn"
  const folded = fold(text.normalize('NFC').replace(/(?<!\p{L})tự(?!\p{L})/giu, ''))
  const sectors = new Set<Sector>()
  if (PUBLIC.test(folded)) sectors.add('công lập')
  if (PRIVATE.test(folded)) sectors.add('ngoài công lập')
  return sectors
}
