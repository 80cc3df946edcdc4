import { stripMarks } from '#knowledge/text/fold.ts'
import { compilePhrases } from './phrases/phrase.ts'

export const HOW_MANY = '(bao nhiêu|bn|!mấy|bằng nào)'

const COUNTS = compilePhrases([HOW_MANY, 'may', 'nhiêu'], 'g')
/** Words after which nothing more is counted. */
const ENDS_COUNT = new Set(
  'thi la duoc bi vay v z a ah ad nha nhe the trong cua cho de moi tren duoi khi neu phai can co mot nua ko khong roi va voi nam nhat hay nhi anh'.split(
    ' '
  )
)
const MOST_COUNTED = 3

/** Folded syllables right after the last word that asks how many, up to where what is counted ends; none for "bao nhiêu ạ". */
export function countedIn(keys: string): string[] {
  const found = [...keys.matchAll(COUNTS)].map((match) => countedFrom(keys, match.index + match[0].length))
  return found.findLast((counted) => counted.length > 0) ?? []
}

function countedFrom(keys: string, start: number): string[] {
  const after = keys
    .slice(start)
    .trim()
    .split(' ')
    .map((key) => key.replace(/(?<=\p{L})[1-5]$/u, ''))
  const folded = after.map((key) => stripMarks(key)).filter((key) => key !== '')
  // "mấy năm" counts years, "bao nhiêu điểm năm 2025" does not
  const ends = (key: string, at: number) => (ENDS_COUNT.has(key) && !(at === 0 && key === 'nam')) || /^\d/.test(key)
  const end = folded.findIndex(ends)
  return folded.slice(0, Math.min(MOST_COUNTED, end === -1 ? MOST_COUNTED : end))
}

const HOW_MANY_AT_END = String.raw`(?:[a-z\d]+ )*(?:bao\d? nhieu\d?|bn|may\d?)(?: (?:a|vay|the|v|nhi|nha)\d?)*$`
/** "Điểm chuẩn ngành Luật là bao nhiêu?" counts points, though it says so only before; no địa điểm, no thời điểm. */
const OF_POINTS = new RegExp(String.raw`(?<!(?:dia|thoi|uu|dac|quan)\d? )\bdiem\d? ${HOW_MANY_AT_END}`)
/** "Tuổi bổ nhiệm hiệu trưởng tối đa bao nhiêu", no người cao tuổi. */
const OF_AGE = new RegExp(String.raw`(?:^|\b(?:do|so|gioi han|qu[iy] dinh)\d? )tuoi\d? ${HOW_MANY_AT_END}`)

/** "Điểm lớp 10 tính hệ số mấy" asks for no points. */
const OF_FACTOR = /\bhe\d? so\d? (?:bao\d? nhieu|bn|may)\d?(?:\s|$)/

/** What is counted, folded, where nothing stands behind the word that asks how many but something before it; none otherwise. */
export function countedBefore(keys: string): string[] {
  const said = stripMarks(keys).trim()
  if (OF_POINTS.test(said) && !OF_FACTOR.test(said)) return ['diem']
  return OF_AGE.test(said) ? ['tuoi'] : []
}

/** The syllable before a "mấy", folded: of "hệ số mấy" so; null where there is none. */
export function orderedIn(keys: string): string | null {
  const [, before] = /([a-z]+)\d? ma[yi]1?(?:\s|$)/.exec(stripMarks(keys)) ?? []
  return before ?? null
}

const MONEY = new Set('tien dong nghin ngan trieu ti ty vnd hoc le kinh phi luong gia muc'.split(' '))

/** Whether something else than money is counted. */
export function countsNoMoney([first]: readonly string[]): boolean {
  return first !== undefined && !MONEY.has(first)
}
