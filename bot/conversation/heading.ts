import type { Hit } from '#knowledge/passage.ts'

const LONGEST = 120
/** Headings are cut in addresses; so much of them tells which it is. */
const KNOWN_BY = 50

/**
 * The innermost heading a provision stands under, its label left off; empty where there is none or its source line says it
 * too. Those in capitals are of parts and chapters, which say little of a single line: they count where `wide`.
 */
export function headingOf({ passage, document }: Pick<Hit, 'passage' | 'document'>, wide = false): string {
  const heading = passage.trail.findLast(
    (line) => line.length <= LONGEST && !line.startsWith('(') && (wide || line !== line.toUpperCase())
  )
  const words = heading && withoutLabel(heading).replace(/[\s.:;]+$/, '')
  const named = `${passage.address ?? ''}\n${document.title}`
  return words && !named.includes(words.slice(0, KNOWN_BY)) ? words : ''
}

/** A heading without "Điều 7.", "Chương II." or "1.2." before it. */
export function withoutLabel(heading: string): string {
  return heading.replace(
    /^(?:Điều\s+\d+[a-zđ]?|(?:Phần|Chương|Mục)\s+[\dIVX]+|[\dIVX]+(?:\.\d+)*|[a-zđ])\s*[.:)]\s*|^[-–•*+]\s*/iu,
    ''
  )
}
