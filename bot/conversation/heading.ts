import type { Hit } from '#knowledge/passage.ts'
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

const isCapitals = (text: string) => text === text.toUpperCase()

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
