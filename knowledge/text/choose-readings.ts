import type { Reading } from './readings.ts'
import { foldedKey } from './syllable.ts'
import { type Corpus, isSetAside } from './vocabulary.ts'

/** What counts for one reading against another: each natural logarithm of a count of passages, times this. */
const WEIGHT = { word: 0.3, pair: 1, fixed: 0.3, grammar: 1.5, asking: 7 }
/** Evidence for a grammar word, which is not indexed: as for one in a thousand passages. */
const COMMON = Math.log(1000)

interface Path {
  score: number
  reading: Reading
  before: Path | null
}

/**
 * Chooses one reading for each word so that words the corpus has, and has side by side, come together (Viterbi):
 * `hs` is học sinh before `giỏi`, hồ sơ before `đăng ký` where the corpus says so.
 */
export function chooseReadings(words: readonly (readonly Reading[])[], corpus: Corpus): Reading[] {
  let paths: Path[] = []
  for (const readings of words) {
    paths = readings.map((reading) => {
      const own = worth(reading, corpus)
      if (paths.length === 0) return { score: own, reading, before: null }
      const scored = paths.map((before) => ({
        score: before.score + own + joint(before.reading, reading, corpus),
        before
      }))
      const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
      return { score: best.score, reading, before: best.before }
    })
  }
  const chosen: Reading[] = []
  let path = paths.reduce<Path | null>((one, other) => (one && one.score >= other.score ? one : other), null)
  for (; path; path = path.before) chosen.unshift(path.reading)
  return chosen
}

function worth({ words, cost, fixed, silent }: Reading, corpus: Corpus): number {
  if (silent) return WEIGHT.word * COMMON - cost
  const rarest = Math.min(
    ...words.map((word) => (isSetAside(word) ? COMMON : corpus.evidence(corpus.seen(foldedKey(word)))))
  )
  let pairs = 0
  for (let at = 1; at < words.length; at++) pairs += together(words[at - 1] ?? '', words[at] ?? '', corpus)
  return WEIGHT.word * rarest + (fixed ? WEIGHT.fixed : WEIGHT.pair) * pairs - cost
}

/** Words of address and those that only ask stand beside anything. */
function joint(before: Reading, after: Reading, corpus: Corpus): number {
  if (before.silent || after.silent || after.asks) return WEIGHT.pair * WEIGHT.grammar
  return WEIGHT.pair * together(before.words.at(-1) ?? '', after.words[0] ?? '', corpus)
}

/** Grammar words are not indexed, so that nothing is known of what they stand beside; they get what is usual. */
function together(first: string, second: string, { seen, evidence }: Corpus): number {
  if (foldedKey(first) === 'bao' && foldedKey(second) === 'nhieu') return WEIGHT.asking
  const known = evidence(seen(`${foldedKey(first)}_${foldedKey(second)}`))
  return isSetAside(first) || isSetAside(second) ? Math.max(known, WEIGHT.grammar) : known
}
