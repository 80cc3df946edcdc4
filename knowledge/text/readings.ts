import { isAbbreviation } from './abbreviations.ts'
import { clippedPairs, clippedVowels } from './clipped.ts'
import { isForeign } from './foreign-words.ts'
import { regionalTwins, soundAlikes } from './letter-sounds.ts'
import { isNumberWord } from './number-words.ts'
import { partings } from './run-together.ts'
import { fullForms } from './short-forms.ts'
import { slipsOf } from './slips.ts'
import { foldedKey } from './syllable.ts'
import { isSyllable, isSyllableWithoutMarks } from './syllable-shape.ts'
import { decodeTelex } from './telex.ts'
import { isKnown, isSetAside, type Seen } from './vocabulary.ts'
import type { Place } from './word-place.ts'

/** One way to read a typed word: its syllables, and how unlikely it is that they were typed so. */
export interface Reading {
  words: readonly string[]
  cost: number
  /** The words go together by custom, so that the corpus need not prove it. */
  fixed?: boolean
  /** The words are a compound, none of them grammar. */
  subject?: boolean
  /** The words address somebody, and are no part of what is asked. */
  silent?: boolean
  /** The word only asks, and makes no compound with the one before it. */
  asks?: boolean
}

/**
 * Costs are in the unit of `choose-readings.ts`: one is a factor of e in how often the corpus has the words. They were
 * set on training questions in made-up spellings; doubling or halving any of them changes little.
 */
const COST = {
  squeezed: 0.2,
  sound: 0.6,
  slip: 0.5,
  laterForm: 1.2,
  number: 2.5,
  vowels: 1,
  clipped: 3,
  parted: 2,
  /** The corpus has the parts, though not side by side. */
  partedAlone: 2,
  /** A word of asking has no other neighbours to be known by. */
  asking: 3,
  regional: 2,
  /** Marks on letters that make no syllable with them, as in `caủ`. */
  misshapen: 1,
  /** A possible syllable that the corpus lacks is more likely another subject than a slip, */
  possible: 3,
  /** one that the corpus has elsewhere likelier still, */
  lonely: 4,
  /** and a word of another shape that it has may be a foreign word or a code. */
  foreign: 2,
  asTyped: 6
}
/** How many times as common as what was typed a word must be to be taken instead. */
const LIKELIER = 3
const LONGEST = 24

/** The ways to read one lower-case word, at least one. Words that the corpus has are read as typed, unless lonely. */
export function readingsOf(word: string, place: Place, seen: Seen): Reading[] {
  if (place.exact) return [{ words: [word], cost: 0 }]
  if (place.asks) return [{ words: [word], cost: 0, asks: true }]
  if (fullForms(word).length > 0) return shortFormReadings(word, place, seen)
  if (isAbbreviation(word) || isForeign(word) || word.length > LONGEST) return [{ words: [word], cost: 0 }]
  if (isSyllableWithoutMarks(word)) return syllableReadings(word, place, seen)
  const known = isKnown(word, seen)
  const decoded = decodeTelex(word)
  if (decoded !== null && (!known || seen(foldedKey(decoded)) > seen(word))) return telexReadings(word, decoded, seen)
  if (known) return [{ words: [word], cost: 0 }, ...repairs(word, seen, COST.foreign)]
  return [{ words: [word], cost: COST.asTyped }, ...repairs(word, seen, 0)]
}

/** A possible syllable is doubted only for a word that the corpus has, and more often beside what it stands beside. */
function syllableReadings(word: string, place: Place, seen: Seen): Reading[] {
  return [...ownReadings(word, place, seen), ...halves(word, place)]
}

/** `bo nhiêu`, `bao hiêu`: the half of "bao nhiêu" that was meant. */
function halves(word: string, { half }: Place): Reading[] {
  if (half === null || foldedKey(word) === half) return []
  return slipsOf(word).flatMap((slip) =>
    foldedKey(slip.word) === half ? [{ words: [slip.word], cost: COST.asking + COST.slip + slip.cost }] : []
  )
}

function ownReadings(word: string, { lonely }: Place, seen: Seen): Reading[] {
  const asTyped = { words: [word], cost: isSyllable(word) ? 0 : COST.misshapen }
  if (!isKnown(word, seen)) {
    return [asTyped, ...repairs(word, seen, COST.possible).filter(({ words }) => areSeen(words, seen))]
  }
  if (asTyped.cost > 0) return [asTyped, ...slips(word, seen, COST.lonely)]
  return lonely && !isNumberWord(word) ? [asTyped, ...likelierSlips(word, seen)] : [asTyped]
}

/** A closing j is the key of a tone, or an i as messages write it: `moj` is mới, `hocj` học. */
function telexReadings(word: string, decoded: string, seen: Seen): Reading[] {
  const sounds = word.endsWith('j') ? soundAlikes(word).filter((form) => isKnown(form, seen)) : []
  return [{ words: [decoded], cost: 0 }, ...sounds.map((form) => ({ words: [form], cost: 0 }))]
}

function areSeen(words: readonly string[], seen: Seen): boolean {
  return words.every((word) => seen(foldedKey(word)) > 0)
}

function shortFormReadings(word: string, { beforeNumber }: Place, seen: Seen): Reading[] {
  const readings = fullForms(word).map(({ words, takesNumber, silent }, place) => ({
    words,
    cost: place * COST.laterForm + (takesNumber === beforeNumber ? 0 : COST.number),
    fixed: true,
    silent
  }))
  const asTyped = word.length > 2 && isKnown(word, seen)
  const typed = asTyped ? [{ words: [word], cost: isSyllableWithoutMarks(word) ? 0 : COST.laterForm }] : []
  return [...typed, ...readings]
}

function repairs(word: string, seen: Seen, more: number): Reading[] {
  const one = (form: string, cost: number): Reading[] =>
    isKnown(form, seen) ? [{ words: [form], cost: cost + more }] : []
  return [
    ...squeezed(word).flatMap((form) => [...one(form, COST.squeezed), ...squeezedForms(form)]),
    ...soundAlikes(word).flatMap((form) => one(form, COST.sound)),
    ...clippedPairs(word, seen).map((words) => ({ words, cost: COST.clipped + more, subject: true })),
    ...clippedVowels(word, seen).flatMap((form) => one(form, COST.vowels)),
    ...partings(word, (part) => isKnown(part, seen) || isAbbreviation(part))
      .map((words) => ({ words, together: goTogether(words, seen) }))
      .filter(({ words, together }) => together || (words.length === 2 && words.every((part) => part.length > 1)))
      .map(({ words, together }) => ({
        words,
        cost: COST.parted * words.length + more + (together ? 0 : COST.partedAlone)
      })),
    ...regional(word, seen, more),
    ...slips(word, seen, more)
  ]
}

/** Parts are believed where the corpus has each pair, or grammar stands between: `chophép`, `theophương`. */
function goTogether(parts: readonly string[], seen: Seen): boolean {
  return parts.slice(1).every((part, at) => {
    const before = parts[at] ?? ''
    if (seen(`${foldedKey(before)}_${foldedKey(part)}`) > 0) return true
    if (isAbbreviation(before) || isAbbreviation(part)) return true
    return before.length > 1 && part.length > 1 && (isSetAside(before) || isSetAside(part))
  })
}

function slips(word: string, seen: Seen, more: number): Reading[] {
  return slipsOf(word).flatMap((slip) =>
    isKnown(slip.word, seen) ? [{ words: [slip.word], cost: COST.slip + slip.cost + more }] : []
  )
}

function regional(word: string, seen: Seen, more: number): Reading[] {
  return regionalTwins(word).flatMap((form) =>
    isKnown(form, seen) ? [{ words: [form], cost: COST.regional + more }] : []
  )
}

/** Slips that would have made a rare word of a common one: `học hí` of học phí. */
function likelierSlips(word: string, seen: Seen): Reading[] {
  const count = seen(foldedKey(word))
  return [...slips(word, seen, COST.lonely), ...regional(word, seen, COST.lonely)].filter(
    (reading) => seen(foldedKey(reading.words[0] ?? '')) > count * LIKELIER
  )
}

/** A word without its drawn-out letters: `điểmmm` → `điểm`, `ơiii` → `ơi`. */
function squeezed(word: string): string[] {
  const form = word.replace(/(\p{L})\1+/gu, '$1')
  return form === word ? [] : [form]
}

function squeezedForms(form: string): Reading[] {
  if (isAbbreviation(form)) return [{ words: [form], cost: COST.squeezed }]
  return fullForms(form).map(({ words, silent }, place) => ({
    words,
    cost: COST.squeezed + place * COST.laterForm,
    fixed: true,
    silent
  }))
}
