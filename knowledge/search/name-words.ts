import { stripMarks } from '../text/fold.ts'
import { normalise } from '../text/normalise.ts'

/** A word of a text with its place; `stops` and `pauses` tell of a full stop, or of a comma, before it. */
export interface Word {
  typed: string
  folded: string
  /** Whether the text is typed with marks, so that `con` is not `còn`. */
  isMarked: boolean
  start: number
  end: number
  stops: boolean
  pauses: boolean
}

/** The words of a text as it is typed, and that text in its normal form. */
export function wordsOf(text: string): { words: Word[]; typed: string } {
  const typed = normalise(text)
  const lower = typed.toLowerCase()
  const isMarked = stripMarks(lower) !== lower
  let before = 0
  const words = [...lower.matchAll(/[\p{L}\d]+/gu)].map(({ 0: word, index }) => {
    const between = lower.slice(before, index)
    before = index + word.length
    const [stops, pauses] = [/[.?!;:\n]/.test(between), /[,()]/.test(between)]
    return { typed: word, folded: stripMarks(word), isMarked, start: index, end: before, stops, pauses }
  })
  return { words, typed }
}

/** Whether people leave a word out of names or put it into them: và and về, but not the vệ of bảo vệ. */
function isFree(word: Word | undefined): boolean {
  return word !== undefined && (word.isMarked ? ['và', 'về'] : ['va', 've']).includes(word.typed)
}

/** The tokens of a name as they are compared: "Phòng, chống ma túy" → phong, chong, ma, tuy. */
export function nameTokens(name: string): string[] {
  return wordsOf(name).words.flatMap((word) => (isFree(word) ? [] : [word.folded]))
}

/** Where a name that begins at a word ends; null where it does not stand there. */
export function matchAt(words: readonly Word[], at: number, name: readonly string[]): number | null {
  let place = at
  for (const token of name) {
    while (place > at && isFree(words[place]) && words[place]?.folded !== token) place += 1
    const word = words[place]
    if (word?.folded !== token || (place > at && word.stops)) return null
    place += 1
  }
  return place
}

/** The same of a name by its initials: "BVMT", "HN&GĐ". */
export function matchInitialsAt(words: readonly Word[], at: number, name: readonly string[]): number | null {
  const initials = name.map((token) => token.slice(0, 1)).join('')
  const [one, two] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? '']
  if (initials.length < 2) return null
  if (one === initials) return at + 1
  return one + two === initials && one.length > 1 && two.length > 1 ? at + 2 : null
}

/** Words that go on after a name and are no part of it. */
const AFTER_NAME = `
có còn hết đã đang sẽ là gì nào thì ai mấy được không ko chưa à ạ nhé nha nhỉ với về cho trong ở tại theo để do này đó
đấy ấy trên nói như sao vậy thế luật em mình tôi bạn anh chị cô bác con cháu ad ơi giúp dùm giùm hộ xem đọc năm số ngày
khi mới bị phải cần mà nếu hay hoặc từ bởi đi luôn nữa gấp quy_định nội_dung ban_hành_ngày ban_hành_năm ban_hành_khi hiệu_lực áp_dụng thay_thế
sửa_đổi_gì gồm bao_gồm bao_nhiêu bao_giờ hiện_hành hiện_nay việt_nam nước_ta bộ_luật nghị_định thông_tư hiến_pháp ký_ngày
yêu_cầu nêu ghi cấm phạt xử_phạt
`
const SHORT = ['dc', 'k', 'ntn', 'j', 'z', 'v', 'vs', 'hok', 'hong']
const ENDS = AFTER_NAME.trim()
  .split(/\s+/)
  .map((phrase) => ({ typed: phrase.split('_'), folded: stripMarks(phrase).split('_') }))
const PART = new Set(['dieu', 'khoan', 'diem', 'chuong', 'muc', 'phan', 'luc', 'd', 'k'])

/** Whether a name does not go on at a word. */
export function endsName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || word.stops || /^\d/.test(word.folded)) return true
  if (/^[dk]\d/.test(word.folded) || (PART.has(word.folded) && isLabel(words[at + 1]))) return true
  if (word.folded === 'va') return endsName(words, at + 1)
  if (word.folded === 'em' && words[at - 1]?.folded === 'tre') return false
  return SHORT.includes(word.folded) || ENDS.some((phrase) => standsAt(words, at, phrase))
}

function isLabel(word: Word | undefined): boolean {
  return word !== undefined && /^(?:\d+[a-z]?|[ivx]+|[a-z]|so)$/.test(word.folded)
}

function standsAt(words: readonly Word[], at: number, { typed, folded }: (typeof ENDS)[number]): boolean {
  return typed.every((each, place) => {
    const word = words[at + place]
    return word !== undefined && (word.isMarked ? word.typed === each : word.folded === folded[place])
  })
}
