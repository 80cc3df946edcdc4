import type { Hit } from '#knowledge/passage.ts'
import { indexTerms } from '#knowledge/text/terms.ts'

/** Share of the words of a provision that another must have, with its heading, to rule the same. */
const SAME_RULE = 0.5

/**
 * What rules the same as a hit in another time: another wording of the provision, or else of the paper that replaced its
 * paper, or was replaced by it, the provision most like it. Null where none was found.
 */
export function counterpartOf(hit: Hit, others: readonly Hit[]): Hit | null {
  const wording = others.find((other) => other !== hit && isWordingOf(hit, other))
  if (wording) return wording
  const [own, heading] = [wordsIn(hit.passage.text), wordsIn(headOf(hit))]
  const alike = others
    .filter((other) => replaced(hit, other) || replaced(other, hit))
    .map((other) => ({ other, told: wordsIn(`${headOf(other)}\n${other.passage.text}`) }))
    .map(({ other, told }) => ({ other, rule: shareIn(own, told), head: shareIn(heading, told) }))
    .filter(({ rule }) => rule >= SAME_RULE)
  // one sum is said like another: of what they are stands above
  const likeness = ({ rule, head }: (typeof alike)[number]) => rule + head / 2
  return alike.sort((a, b) => likeness(b) - likeness(a))[0]?.other ?? null
}

/** Whether two hits are wordings of one provision. */
export function isWordingOf(one: Hit, other: Hit): boolean {
  return one.document.id === other.document.id && placeOf(one) === placeOf(other)
}

/** The key of a provision without the day from which it reads so. */
function placeOf({ passage }: Hit): string {
  return passage.provisionKey.replace(/-tu-\d{4}-\d\d-\d\d(?:-lan-\d+)?/g, '')
}

function replaced({ document }: Hit, by: Hit): boolean {
  return document.endedBy?.id === by.document.id
}

function headOf({ passage }: Hit): string {
  return passage.trail.at(-1) ?? ''
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(indexTerms(text).folded)
}

function shareIn(words: ReadonlySet<string>, told: ReadonlySet<string>): number {
  return [...words].filter((word) => told.has(word)).length / Math.max(1, words.size)
}
