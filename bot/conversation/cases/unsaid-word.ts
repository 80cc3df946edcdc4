import type { Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { placedWords } from '#knowledge/text/placed-words.ts'
import type { Candidate } from '../candidate.ts'
import { type Told, toldOf } from '../coverage.ts'

/** Weight of a word, of its two syllables together, from which it tells one thing from another. */
const TELLING = 0.35
/** Said otherwise as well: "không quá", "ít nhất". */
const BOUNDS: ReadonlySet<string> = new Set(['toi_da', 'toi_thieu'])

/**
 * Whether a passage leaves out a word that was asked about, which one of others says: a class "thực hành nghề" is none of "quốc
 * phòng" where that has its own rule. `half`: so it does where it says one syllable of it in another word, "tiêu chuẩn" for
 * "giờ chuẩn".
 */
export function leavesWordOut(
  { hit }: Candidate,
  others: readonly Hit[],
  asked: readonly AskedTerm[],
  half = false
): boolean {
  const own = allOf(hit)
  const unsaid = asked.flatMap((term, at) => {
    const next = asked[at + 1]
    if (next?.word !== term.word || term.weight + next.weight < TELLING) return []
    const pair = pairOf(term, next)
    const said = [term, next].filter(({ folded }) => own.folded.has(folded)).length
    return said > (half ? 1 : 0) || BOUNDS.has(pair) ? [] : [pair]
  })
  if (unsaid.length === 0) return false
  const told = others.map(allOf)
  return unsaid.some((pair) => told.some(({ pairs }) => pairs.has(pair)))
}

function pairOf(one: AskedTerm, next: AskedTerm): string {
  return `${one.folded}_${next.folded}`
}

function allOf({ passage, document }: Hit): Told {
  return toldOf(placedWords([passage.text, ...passage.trail, document.title].join('\n')))
}
