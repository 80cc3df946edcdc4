import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import type { PlacedWord } from '#knowledge/text/placed-words.ts'
import { isStopWord } from '#knowledge/text/stop-words.ts'
import { syllables, tokenise } from '#knowledge/text/tokenise.ts'
import { OFFICIAL_NAMES } from './official-names.ts'
import { SAID_ALIKE } from './said-alike-list.ts'

interface Phrase {
  words: string
  /** How it stands in a text. */
  pattern: string
  /** Without its marks it is too much like something else. */
  marked: boolean
  /** Its content syllables, folded. */
  content: string[]
}

/** What a question says in a way of its own, and how else texts say that. */
export interface Alike {
  said: readonly AskedTerm[]
  otherwise: RegExp
}

/** Ways to say one thing: as a question may, and as a text may. */
interface Alikes {
  spoken: Phrase[]
  official: Phrase[]
}

const CLASSES: Alikes[] = `${SAID_ALIKE.trim()}\n${OFFICIAL_NAMES.trim()}`.split('\n').map((line) => {
  const [spoken = [], official = spoken] = line.split(' = ').map((side) => side.split(' | ').map(phraseOf))
  return { spoken, official }
})

function phraseOf(written: string): Phrase {
  const words = normalise(written.replace(/^[!#] ?/, ''))
  const before = written.startsWith('#') ? String.raw`(?<=\d ?)` : String.raw`(?<![\p{L}\d])`
  const isWord = /^\p{L}/u.test(words)
  const content = tokenise(words).filter(({ accented }) => !isStopWord(accented))
  return {
    words,
    pattern: isWord ? String.raw`${before}${words}(?![\p{L}\d])` : words,
    marked: /^[!#]/.test(written),
    content: content.map(({ folded }) => folded)
  }
}

/** The words of a question that texts may say otherwise. */
export function saidAlike(question: string, terms: readonly AskedTerm[]): Alike[] {
  const text = normalise(question).toLowerCase()
  const bare = fold(text) === text ? ` ${syllables(text).join(' ')} ` : ''
  return CLASSES.flatMap(({ spoken, official }) => {
    const own = spoken.find((phrase) => isSaid(phrase, text, bare))
    const said = own ? termsOf(own, terms) : []
    if (said.length === 0) return []
    const others = official.filter((each) => each !== own).map(({ pattern }) => pattern)
    return [{ said, otherwise: new RegExp(others.join('|'), 'giu') }]
  })
}

/** `bare`: the syllables of a question without marks, empty where it has some. */
function isSaid({ words, pattern, marked }: Phrase, text: string, bare: string): boolean {
  if (text.includes(words)) return new RegExp(pattern, 'u').test(text)
  return !marked && bare.includes(` ${fold(words)} `)
}

function termsOf({ content }: Phrase, terms: readonly AskedTerm[]): AskedTerm[] {
  const at = terms.findIndex((_, from) => content.every((folded, next) => terms[from + next]?.folded === folded))
  return at === -1 || content.length === 0 ? [] : terms.slice(at, at + content.length)
}

/** The words of a normalised text as the question would say them. */
export function asAsked(words: PlacedWord[], text: string, alike: readonly Alike[]): PlacedWord[] {
  return alike.reduce((read, { said, otherwise }) => {
    const places = [...text.matchAll(otherwise)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length
    }))
    return places.reduce((left, place) => putInPlace(left, place, said), read)
  }, words)
}

function putInPlace(
  words: PlacedWord[],
  { start, end }: { start: number; end: number },
  said: readonly AskedTerm[]
): PlacedWord[] {
  const from = words.findIndex((word) => word.end > start)
  const at = from === -1 ? words.length : from
  const rest = words.slice(at).findIndex((word) => word.start >= end)
  const until = rest === -1 ? words.length : at + rest
  const own = said.map(({ folded, accented }, place) => ({
    surface: folded,
    folded,
    accented: accented ?? folded,
    start,
    end: start + 1,
    adjoins: place > 0
  }))
  return [...words.slice(0, at), ...own, ...words.slice(until)]
}
