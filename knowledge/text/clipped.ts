import { stripMarks } from './fold.ts'
import { foldedKey } from './syllable.ts'
import { isSyllableWithoutMarks, onsetOf, syllablesFrom } from './syllable-shape.ts'
import type { Seen } from './vocabulary.ts'

const MOST = 4

/** What initials may stand for: in `ptriển` p is phát, in `csóc` c is chăm. */
const INITIALS: Record<string, string[]> = {
  c: ['c', 'ch', 'k'],
  đ: ['d'],
  g: ['g', 'gi', 'gh'],
  k: ['k', 'kh', 'c'],
  n: ['n', 'ng', 'nh', 'ngh'],
  p: ['ph', 'p'],
  q: ['qu'],
  t: ['t', 'th', 'tr'],
  y: ['']
}

/**
 * A pair clipped to an initial and its second syllable: `ptriển` → phat triển, `hsinh` → hoc sinh, `tnghiệp` → tot
 * nghiệp. The corpus says which first syllables stand before the second; the commonest pairs come first.
 */
export function clippedPairs(word: string, seen: Seen): [first: string, second: string][] {
  const pairs: { pair: [string, string]; count: number }[] = []
  for (const length of [1, 2]) {
    const initial = word.slice(0, length)
    const second = word.slice(length)
    if (second.length < 2 || !isSyllableWithoutMarks(second) || /[aeiouy]/.test(stripMarks(initial))) continue
    const onsets = length === 1 ? (INITIALS[initial] ?? [initial]) : [stripMarks(initial)]
    for (const first of onsets.flatMap(syllablesFrom)) {
      const count = seen(`${foldedKey(first)}_${foldedKey(second)}`)
      if (count > 0) pairs.push({ pair: [first, second], count })
    }
  }
  return pairs
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ pair }) => pair)
}

/** Syllables clipped to their consonants: `trg` → truong, trong …; `lp` → lop, lap …; only those the corpus has. */
export function clippedVowels(word: string, seen: Seen): string[] {
  const bare = stripMarks(word)
  if (!/^[^aeiouy]{2,5}$/.test(bare)) return []
  const forms: { form: string; count: number }[] = []
  for (let cut = 1; cut < bare.length; cut++) {
    const [onset, coda] = [bare.slice(0, cut), bare.slice(cut)]
    for (const form of syllablesFrom(onset)) {
      if (onsetOf(form) !== onset || !endsIn(form.slice(onset.length), coda)) continue
      const count = seen(foldedKey(form))
      if (count > 0) forms.push({ form, count })
    }
  }
  return forms
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map(({ form }) => form)
}

/** `g` stands for ng, `h` for nh or ch, as messages write them. */
function endsIn(rime: string, coda: string): boolean {
  const final = /[^aeiouy]*$/.exec(rime)?.[0] ?? ''
  return final === coda || (coda === 'g' && final === 'ng') || (coda === 'h' && final === 'nh')
}
