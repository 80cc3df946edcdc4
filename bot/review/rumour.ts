import { fold } from '#knowledge/text/fold.ts'

/** A question about a rule, or a claim somebody passes on and wants confirmed. */
export type CaseKind = 'question' | 'rumour'

const HEARD = 'nghe|thay|doc|xem'
const SAYS = 'noi|bao|don|ke|dang|viet|truyen|rao|loan|chia se'
const PLACE =
  'tren mang|fb|facebook|zalo|tiktok|youtube|nhom(?: lop| phu huynh| zalo)?|hang xom|nguoi ta|ban be|moi nguoi'

/** What people begin with when they pass on a claim. Read in folded text. */
const CUES = new RegExp(
  [
    `\\b(?:${HEARD})\\s(?:(?:${PLACE})\\s)?(?:(?:co\\s)?tin\\s)?(?:${SAYS})\\b`,
    `\\b(?:${HEARD})\\stin\\b`,
    `\\b(?:${PLACE})\\s(?:(?:dang|cu|lai|ho|co)\\s){0,2}(?:${SAYS})\\b`,
    '\\b(?:co|nghe|dong|thay) tin\\b(?! hoc| nhan)',
    '\\btin don\\b',
    '\\bthuc hu\\b',
    '\\bco that (?:la|vay|khong|ko|k|chuyen)?\\b',
    '\\b(?:tin|dieu|chuyen) (?:nay|do) (?:co )?(?:dung|that|chinh xac)\\b'
  ].join('|'),
  'g'
)

/** Whether a masked text passes on a claim. */
export function kindOf(text: string): CaseKind {
  return fold(text).search(CUES) === -1 ? 'question' : 'rumour'
}

/** What is claimed, without the words that pass it on; folded. */
export function claimIn(text: string): string {
  return fold(text).replace(CUES, ' ')
}
