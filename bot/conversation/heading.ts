import type { Hit } from '#knowledge/passage.ts'
import { remembered } from '#knowledge/text/remembered.ts'
import { readLines } from './passage-lines.ts'

const LONGEST = 120
/** Headings are cut in addresses; so much of them tells which it is. */
const KNOWN_BY = 50

/**
 * The innermost heading a provision stands under, its label left off; empty where there is none or its source line says it
 * too. Those in capitals are of parts and chapters, which say little of a single line: they count where `wide`.
 */
export function headingOf({ passage, document }: Pick<Hit, 'passage' | 'document'>, wide = false): string {
  const heading = passage.trail.findLast(
    (line) =>
      line.length <= LONGEST &&
      !line.startsWith('(') &&
      (wide || !isCapitals(withoutLabel(line))) &&
      !IS_LETTERHEAD.test(line)
  )
  const words = heading && withoutLabel(heading).replace(/[\s.:;]+$/, '')
  const named = `${passage.address ?? ''}\n${document.title}`
  return words && !named.includes(words.slice(0, KNOWN_BY)) ? words : ''
}

/** The innermost heading where it leads in all of a provision, "Các đối tượng được giảm 70% học phí gồm:"; else empty. */
export function openingOf({ trail }: Hit['passage']): string {
  const heading = trail.at(-1) ?? ''
  return /:\s*$/.test(heading) ? heading : ''
}

const isCapitals = (text: string) => text === text.toUpperCase()

/** Names in capitals cannot be told from other words, and are lost in small letters. */
const HOLDS_NAME =
  /(?<!\p{L})(?:trường (?!hợp)|đại học (?=\p{L})(?!chính quy|vừa làm|liên thông|hệ )|học viện|tỉnh|thành phố|huyện|quận|phường|xã|thị trấn|bộ (?!phận)|sở|ban (?!hành)|chính phủ|quốc hội|đảng|việt nam)/iu
/** What can be said as a syllable; what else stands in capitals is an abbreviation, "THPT". */
const SYLLABLE = /^(?:ngh|gh|kh|ph|th|tr|ch|nh|ng|gi|qu|[bcdđghklmnpqrstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u
const MARKS = /[\u0300-\u0301\u0303\u0309\u0323]/g

/** A heading as a line above what it is of: in small letters where it stands in capitals and names nobody, and with a capital first. */
export function inUsualLetters(heading: string): string {
  const plain = isCapitals(heading) && !HOLDS_NAME.test(heading) ? heading.replace(/\p{L}+/gu, inSmallLetters) : heading
  return plain.slice(0, 1).toUpperCase() + plain.slice(1)
}

function inSmallLetters(word: string): string {
  const small = word.toLowerCase()
  const isSyllable = SYLLABLE.test(small.normalize('NFD').replace(MARKS, '').normalize('NFC'))
  return isSyllable && !/^[IVX]+$/.test(word) ? small : word
}

/** What stands over a paper or tells whom to call is no heading, though it may stand like one. */
const IS_LETTERHEAD = /cộng h[òo][àa]? xã hội|độc lập\s*[-–]\s*tự do|điện thoại|@|https?:/iu

/** A heading without "Điều 7.", "Chương II.", "1.2." or "Tiểu mục 4." before it. */
export function withoutLabel(heading: string): string {
  return heading.replace(
    /^(?:Điều\s+\d+[a-zđ]?|(?:Phần|Chương|Mục|Tiểu mục)\s+[\dIVX]+|[\dIVX]+(?:\.\d+)*|[a-zđ])\s*[.:)]\s*|^[-–•*+]\s*/iu,
    ''
  )
}

const LONGEST_TITLE = 80
/** What stands behind "Điều 5." is mostly its title, however long. */
const LONGEST_OF_ARTICLE = 200

/** The first line of a provision where it is its title, "Điều 5. Phúc khảo", "2. Quên hoặc mất giấy tờ", "3. Hồ sơ gồm:"; otherwise empty. */
export function ownTitle({ text }: Pick<Hit['passage'], 'text'>): string {
  return titleOf(text)
}

const titleOf = remembered(readTitle, { most: 500 })

function readTitle(text: string): string {
  const [first, second] = readLines(text)
  if (!first || !second || second.depth <= first.depth) return ''
  const line = text.slice(first.words, first.end)
  const longest = first.depth === 0 ? LONGEST_OF_ARTICLE : LONGEST_TITLE
  return line.length <= longest && !/[.;,]$/.test(line) ? line.replace(/:$/, '') : ''
}

const SAYS_ENOUGH = 5

/** Whether a title, "Hồ sơ", "Điểm ưu tiên", says only with the heading above it what it is of. */
export function isShortTitle(title: string): boolean {
  return title !== '' && title.split(' ').length < SAYS_ENOUGH
}
