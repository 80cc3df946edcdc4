import type { Hit } from '#knowledge/passage.ts'

const LONGEST = 120
/** Headings are cut in addresses; so much of them tells which it is. */
const KNOWN_BY = 50

/** The innermost heading a provision stands under, its label left off; empty where there is none or its source line says it too. */
export function headingOf({ passage, document }: Pick<Hit, 'passage' | 'document'>): string {
  const heading = passage.trail.findLast(isHeading)
  const words = heading
    ?.replace(/^(?:Điều\s+\d+[a-zđ]?|[\dIVX]+(?:\.\d+)*|[a-zđ])\s*[.:)]\s*/u, '')
    .replace(/[\s.:;]+$/, '')
  const named = `${passage.address ?? ''}\n${document.title}`
  return words && !named.includes(words.slice(0, KNOWN_BY)) ? words : ''
}

function isHeading(line: string): boolean {
  return line !== line.toUpperCase() && line.length <= LONGEST && !line.startsWith('(')
}
