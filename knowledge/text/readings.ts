import { clippedPairs, clippedVowels } from './clipped.ts'
import { soundAlikes } from './letter-sounds.ts'
import { partings } from './run-together.ts'
import { fullForms } from './short-forms.ts'
import { slipsOf } from './slips.ts'
import { isFoldedSyllable, isSyllable } from './syllable-shape.ts'
import { decodeTelex } from './telex.ts'
import { isKnown, type Seen } from './vocabulary.ts'

/** One way to read a typed word: its syllables, and how unlikely it is that they were typed so. */
export interface Reading {
  words: readonly string[]
  cost: number
}

/** Costs are in the unit of `choose-readings.ts`: one is a factor of e in how often the corpus has the words. */
const COST = {
  laterForm: 1.2,
  squeezed: 0.2,
  telex: 0,
  sound: 0.8,
  clipped: 1,
  vowels: 2,
  parted: 1,
  slip: 1,
  asTyped: 6
}
/** A possible syllable that the corpus lacks is more likely another subject than a slip. */
const POSSIBLE = 5
const LONGEST = 24

/** The ways to read one lower-case word, at least one. Words that the corpus has are read as typed. */
export function readingsOf(word: string, seen: Seen): Reading[] {
  const forms = fullForms(word)
  if (forms.length > 0) return shortFormReadings(word, forms, seen)
  const known = isKnown(word, seen)
  if (known && (isFoldedSyllable(word) || /^\d/.test(word))) return [{ words: [word], cost: 0 }]
  const decoded = isFoldedSyllable(word) ? null : decodeTelex(word)
  if (decoded !== null && !known) return [{ words: [decoded], cost: COST.telex }]
  if (known || word.length > LONGEST) return [{ words: [word], cost: 0 }]
  return [{ words: [word], cost: isSyllable(word) ? 0 : COST.asTyped }, ...repairs(word, seen)]
}

function shortFormReadings(word: string, forms: readonly string[][], seen: Seen): Reading[] {
  const readings = forms.map((words, place) => ({ words, cost: place * COST.laterForm }))
  const asTyped = isFoldedSyllable(word) && word.length > 2 && isKnown(word, seen)
  return asTyped ? [{ words: [word], cost: 0 }, ...readings] : readings
}

function repairs(word: string, seen: Seen): Reading[] {
  const more = isSyllable(word) ? POSSIBLE : 0
  const one = (form: string, cost: number): Reading[] =>
    isKnown(form, seen) ? [{ words: [form], cost: cost + more }] : []
  return [
    ...squeezed(word).flatMap((form) => [...one(form, COST.squeezed), ...squeezedForms(form)]),
    ...soundAlikes(word).flatMap((form) => one(form, COST.sound)),
    ...clippedPairs(word, seen).map((words) => ({ words, cost: COST.clipped + more })),
    ...clippedVowels(word, seen).flatMap((form) => one(form, COST.vowels)),
    ...partings(word, (part) => isKnown(part, seen)).map((words) => ({
      words,
      cost: COST.parted * words.length + more
    })),
    ...slipsOf(word).flatMap((slip) => one(slip.word, COST.slip + slip.cost))
  ]
}

/** A word without its drawn-out letters: `điểmmm` → `điểm`, `ơiii` → `ơi`. */
function squeezed(word: string): string[] {
  const form = word.replace(/(\p{L})\1+/gu, '$1')
  return form === word ? [] : [form]
}

function squeezedForms(form: string): Reading[] {
  return fullForms(form).map((words, place) => ({ words, cost: COST.squeezed + place * COST.laterForm }))
}
