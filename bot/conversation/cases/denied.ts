import { fold } from '#knowledge/text/fold.ts'
import { type PlacedWord, placedWords } from '#knowledge/text/placed-words.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import { accentedKey } from '#knowledge/text/syllable.ts'
import { inEitherSpelling } from './either-spelling.ts'

const NOT = '(?:không|chưa|ko|hông|chẳng)(?: còn)?'
/** What one is or is not; "không phải đóng" is of what one must do. */
const BEING =
  '(?:con|cháu|người|học sinh|sinh viên|thí sinh|giáo viên|giảng viên|viên chức|công chức|cán bộ|trẻ|hộ|dân tộc|đối tượng|diện|liệt sĩ|thương binh|bệnh binh|xã|phường|vùng)'
const AREA = '(?:xã|phường|thôn|bản|huyện|tỉnh|thành phố|vùng|khu vực|địa bàn|đảo)'
const LIVES = '(?:có )?(?:(?:nơi )?(?:thường trú|cư trú)|hộ khẩu)? ?(?:ở|tại)'
/** Where what is denied ends. */
const ENDS =
  '(?:nhưng|mà|thì|nên|chứ|có|được|phải|vì|để|muốn|xin|nếu|vẫn|chỉ|hay|hoặc|và|học|dạy|thi|nộp|đăng ký|tham gia|làm)'
const SOURCE = `(?<!\\p{L})${NOT} (?:phải(?: là)? (?=${BEING}(?!\\p{L}))|là (?=${BEING}(?!\\p{L}))|thuộc |${LIVES} (?=${AREA}(?!\\p{L})))((?:(?! ${ENDS}(?!\\p{L}))[^,.;:?!\\n])+)`
const read = inEitherSpelling((spelt) => new RegExp(spelt(SOURCE), 'gu'))

/** A single syllable stands in too many lines. */
const LEAST = 2

/** What is so leaves out what else is ruled for: whoever lives in a phường lives in no xã, and a "trẻ bình thường" has no disability. */
const LEAVES_OUT = [
  [
    /\b(?:thuong tru|cu tru|ho khau|song|sinh song|nha)(?: em| con| chau)? (?:o |tai )*(?:phuong|thi tran|thanh pho)\b/,
    'xa dac biet kho khan'
  ],
  [/\b(?:tre|em|con|chau|hoc sinh|be)(?: em)? binh thuong\b/, 'khuyet tat']
] as const

function leftOut(question: string): string[][] {
  const asked = fold(question)
  return LEAVES_OUT.flatMap(([says, out]) => (says.test(asked) && !asked.includes(out) ? [out.split(' ')] : []))
}

/** What a question says that its case is not, each as its folded words: "không ở xã đặc biệt khó khăn", "không phải con liệt sĩ". */
export function deniedIn(question: string): string[][] {
  const { told, says } = read(question)
  const denied = [...told.matchAll(says)].map(([, words = '']) => wordsOf(words).map(({ folded }) => folded))
  return [...denied.filter((words) => words.length >= LEAST), ...leftOut(question)]
}

function wordsOf(told: string): PlacedWord[] {
  return placedWords(told).filter(({ accented }) => !isStopWord(accented))
}

/** What before a case says that it is not so. */
const DENIES = new Set(['không', 'chưa', 'ngoài', 'trừ', 'khác'].map(accentedKey))
/** So many words before it. */
const REACH = 4

/** Whether lines rule for just what was said not to be so. */
export function isOfDenied(denied: readonly (readonly string[])[], lines: readonly string[]): boolean {
  if (denied.length === 0) return false
  const clauses = lines.flatMap((line) => line.split(/[.,;:()\n]+/u)).map(wordsOf)
  return denied.some((words) => clauses.some((clause) => affirms(clause, words)))
}

function affirms(clause: readonly PlacedWord[], words: readonly string[]): boolean {
  return clause.some(
    (_, from) =>
      words.every((word, at) => clause[from + at]?.folded === word) &&
      !clause.slice(Math.max(0, from - REACH), from).some(({ accented }) => DENIES.has(accented))
  )
}
