import { grammarOf } from './stop-words.ts'
import type { Seen } from './vocabulary.ts'

/**
 * Share of the rarer word's passages in which two words stand side by side, from which the one that may be grammar
 * counts as part of the subject.
 */
const BOUND = { grammar: 0.1, doubtful: 0.02, seldom: 0.003 }

/**
 * Whether a folded syllable typed without marks is grammar where it stands. `thi` is thì as a rule, but belongs to the
 * subject in `thi sinh`, `mien thi`, because the corpus, whose grammar words are not indexed, has these pairs.
 */
export function isGrammarHere(syllable: string, before: string | null, after: string | null, seen: Seen): boolean {
  const kind = grammarOf(syllable)
  if (kind === null || (before === 'mon' && SUBJECTS.has(syllable))) return false
  if (syllable === 'thi' && before !== null && SITS.has(before)) return false
  if (kind === 'seldom' && seen(syllable) === 0) return false
  const slips = kind === 'grammar' ? SLIPS : 0
  const bound = Math.max(
    before ? bond(before, syllable, seen, slips) : 0,
    after ? bond(syllable, after, seen, slips) : 0
  )
  return bound < BOUND[kind]
}

/** Subjects of school, which documents call by a longer name: "môn Văn", "môn Vẽ". */
const SUBJECTS = new Set(['van', 've'])

/** "Vào thi", "đi thi", "dự thi": these hardly end what "thì" goes on from. */
const SITS = new Set(['vao', 'di', 'du'])

/** A pair seen so often may be a slip in a text: "cúa trường" of a scan is no "cửa". */
const SLIPS = 1

/** Two grammar words side by side, as in `la gi`, say nothing of the subject. */
function bond(first: string, second: string, seen: Seen, slips: number): number {
  if (grammarOf(first) === 'grammar' && grammarOf(second) === 'grammar') return 0
  const together = seen(`${first}_${second}`) - slips
  return together <= 0 ? 0 : together / Math.min(seen(first) || together, seen(second) || together)
}
