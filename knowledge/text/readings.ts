import { isAbbreviation } from './abbreviations.ts'
import { clippedPairs, clippedVowels } from './clipped.ts'
import { soundAlikes } from './letter-sounds.ts'
import { partings } from './run-together.ts'
import { fullForms } from './short-forms.ts'
import { slipsOf } from './slips.ts'
import { foldedKey } from './syllable.ts'
import { isSyllable, isSyllableWithoutMarks } from './syllable-shape.ts'
import { decodeTelex } from './telex.ts'
import { isKnown, isSetAside, type Seen } from './vocabulary.ts'

/** One way to read a typed word: its syllables, and how unlikely it is that they were typed so. */
export interface Reading {
  words: readonly string[]
  cost: number
  /** The words go together by custom, so that the corpus need not prove it. */
  fixed?: boolean
}

/** Costs are in the unit of `choose-readings.ts`: one is a factor of e in how often the corpus has the words. */
const COST = {
  laterForm: 1.2,
  squeezed: 0.2,
  sound: 0.8,
  clipped: 1,
  vowels: 2,
  parted: 1,
  slip: 1,
  misshapen: 1,
  asTyped: 6
}
/** A possible syllable that the corpus lacks is more likely another subject than a slip. */
const POSSIBLE = 5
/** A word that the corpus has is likelier still. */
const LONELY = 3
const LIKELIER = 5
/** A word that is no Vietnamese syllable but stands in the corpus may be a foreign word, a code, or a slip there too. */
const FOREIGN = 2
const LONGEST = 24

/**
 * The ways to read one lower-case word, at least one. Words that the corpus has are read as typed, unless they are
 * `lonely`: the corpus never has them beside the words they were typed with.
 */
export function readingsOf(word: string, seen: Seen, lonely = false): Reading[] {
  const forms = fullForms(word)
  if (forms.length > 0) return shortFormReadings(word, forms, seen)
  if (isAbbreviation(word) || word.length > LONGEST) return [{ words: [word], cost: 0 }]
  const known = isKnown(word, seen)
  if (isSyllableWithoutMarks(word) && known)
    return lonely ? [asTyped(word, COST.misshapen), ...likelierSlips(word, seen)] : [asTyped(word, 0)]
  const decoded = isSyllableWithoutMarks(word) ? null : decodeTelex(word)
  if (decoded !== null && (!known || seen(foldedKey(decoded)) > seen(word))) return [{ words: [decoded], cost: 0 }]
  if (known) return [{ words: [word], cost: 0 }, ...repairs(word, seen, FOREIGN)]
  return [asTyped(word, COST.asTyped), ...repairs(word, seen, isSyllable(word) ? POSSIBLE : 0)]
}

/** A word left as it is; letters that are no syllable by their marks (`caủ`) are less likely meant. */
function asTyped(word: string, misshapen: number): Reading {
  return { words: [word], cost: isSyllable(word) ? 0 : misshapen }
}

function shortFormReadings(word: string, forms: readonly string[][], seen: Seen): Reading[] {
  const readings = forms.map((words, place) => ({ words, cost: place * COST.laterForm, fixed: true }))
  const asTyped = word.length > 2 && isKnown(word, seen)
  return asTyped ? [{ words: [word], cost: isSyllableWithoutMarks(word) ? 0 : COST.laterForm }, ...readings] : readings
}

function repairs(word: string, seen: Seen, more: number): Reading[] {
  const one = (form: string, cost: number): Reading[] =>
    isKnown(form, seen) ? [{ words: [form], cost: cost + more }] : []
  return [
    ...squeezed(word).flatMap((form) => [...one(form, COST.squeezed), ...squeezedForms(form)]),
    ...soundAlikes(word).flatMap((form) => one(form, COST.sound)),
    ...clippedPairs(word, seen).map((words) => ({ words, cost: COST.clipped + more })),
    ...clippedVowels(word, seen).flatMap((form) => one(form, COST.vowels)),
    ...partings(word, (part) => isKnown(part, seen))
      .filter((words) => goTogether(words, seen))
      .map((words) => ({ words, cost: COST.parted * words.length + more })),
    ...slips(word, seen, more)
  ]
}

/** Parts are believed where the corpus has each pair, or grammar stands between: `chophép`, `theophương`. */
function goTogether(parts: readonly string[], seen: Seen): boolean {
  return parts.slice(1).every((part, at) => {
    const before = parts[at] ?? ''
    if (seen(`${foldedKey(before)}_${foldedKey(part)}`) > 0) return true
    return before.length > 1 && part.length > 1 && (isSetAside(before) || isSetAside(part))
  })
}

function slips(word: string, seen: Seen, more: number): Reading[] {
  return slipsOf(word).flatMap((slip) =>
    isKnown(slip.word, seen) ? [{ words: [slip.word], cost: COST.slip + slip.cost + more }] : []
  )
}

/** Slips that would have made a rare word of a common one: `học hí` of học phí. */
function likelierSlips(word: string, seen: Seen): Reading[] {
  const count = seen(foldedKey(word))
  return slips(word, seen, LONELY).filter((reading) => seen(foldedKey(reading.words[0] ?? '')) > count * LIKELIER)
}

/** A word without its drawn-out letters: `điểmmm` → `điểm`, `ơiii` → `ơi`. */
function squeezed(word: string): string[] {
  const form = word.replace(/(\p{L})\1+/gu, '$1')
  return form === word ? [] : [form]
}

function squeezedForms(form: string): Reading[] {
  if (isAbbreviation(form)) return [{ words: [form], cost: COST.squeezed }]
  return fullForms(form).map((words, place) => ({ words, cost: COST.squeezed + place * COST.laterForm, fixed: true }))
}
