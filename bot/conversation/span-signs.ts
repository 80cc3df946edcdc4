import type { DocumentRecord } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { type PlacedWord, placedWords } from '#knowledge/text/placed-words.ts'
import { accentedKey } from '#knowledge/text/syllable.ts'
import { answerPlaces } from './answer-places.ts'
import type { AskedFor } from './asked-for.ts'
import { joinedShare, tightest } from './closeness.ts'
import { type Span, spansOf } from './spans.ts'

/** Words of a stretch of text. */
interface Told {
  folded: ReadonlySet<string>
  accented: ReadonlySet<string>
  pairs: ReadonlySet<string>
}

/** A stretch of text, `end` exclusive. */
interface Stretch {
  start: number
  end: number
}

/** Signs that a stretch of a passage answers a question, each from 0 to about 1. */
export interface SpanSigns {
  /** Share of what was asked that stands in it; with the lines leading in; anywhere in the passage; with the headings; with the document's name. */
  line: number
  lead: number
  passage: number
  trail: number
  all: number
  /** Weight of the heaviest word asked about that is not there. */
  missLead: number
  missTrail: number
  missAll: number
  pairsLead: number
  pairsAll: number
  /** Share within the best stretch of a few words. */
  tight: number
  /** Share of its neighbouring words that stand together in the stretch too. */
  joined: number
  /** How surely something of the kind asked for stands in it, and the share of the question right around that. */
  kind: number
  near: number
  kindPassage: number
  brief: number
  /** Share of its words that the question does not have. */
  novel: number
  headed: number
  /** It asks itself. */
  asks: number
  /** It speaks of a deputy only, where the head was asked about. */
  deputy: number
}

/** What of a question bears on the signs. */
export interface Sought {
  terms: readonly AskedTerm[]
  asked: AskedFor
}

/** All stretches of a hit with their signs. */
export function measureSpans(sought: Sought, hit: Hit): { span: Span; place: Stretch | null; signs: SpanSigns }[] {
  const text = normalise(hit.passage.text)
  const words = placedWords(text)
  const whole = toldOf(words)
  const trail = toldOf(placedWords(hit.passage.trail.join('\n')))
  const name = toldOf(placedWords(nameAll(hit.document)))
  const { terms, asked } = sought
  const around = [whole, trail, name]
  const own = {
    passage: coverage(terms, [whole]),
    trail: coverage(terms, [whole, trail]),
    all: coverage(terms, around),
    missTrail: heaviestMissing(terms, [whole, trail]),
    missAll: heaviestMissing(terms, around),
    pairsAll: pairShare(terms, around),
    headed: coverage(terms, [trail]),
    kindPassage: Math.max(0, ...answerPlaces(text, asked).map(({ sureness }) => sureness))
  }
  const askedWords = new Set(terms.map(({ folded }) => folded))
  return spansOf(text).map((span) => {
    const inside = within(words, span)
    const leads = span.leads.flatMap((lead) => within(words, lead))
    const line = toldOf(inside)
    const lead = toldOf([...leads, ...inside])
    const isAbout = inside.some(({ folded }) => askedWords.has(folded)) || leads.length > 0
    const { place, ...best } = isAbout ? bestPlace(text, words, span, leads, sought) : NOWHERE
    const fresh = inside.filter(({ folded }) => !askedWords.has(folded)).length
    return {
      span,
      place,
      signs: {
        ...own,
        line: coverage(terms, [line]),
        lead: coverage(terms, [lead]),
        missLead: heaviestMissing(terms, [lead, trail]),
        pairsLead: pairShare(terms, [lead, trail]),
        tight: tightest(terms, inside),
        joined: joinedShare(terms, inside, text),
        ...best,
        brief: 1 / Math.sqrt(Math.max(4, inside.length)),
        novel: Math.min(1, fresh / 6),
        asks: /\?["”]?\s*$/.test(text.slice(span.start, span.end)) ? 1 : 0,
        deputy: ofDeputy(terms, inside) ? 1 : 0
      }
    }
  })
}

const NOWHERE = { kind: 0, near: 0, place: null }

function nameAll({ number, kind, title, issuer, period }: DocumentRecord): string {
  return [number, kind, title, issuer, period].filter((part) => part !== null).join('\n')
}

function within(words: readonly PlacedWord[], { start, end }: { start: number; end: number }): PlacedWord[] {
  const from = firstFrom(words, start)
  let to = from
  while ((words[to]?.end ?? Infinity) <= end) to++
  return words.slice(from, to)
}

/** Index of the first word that begins at a place or after it. */
function firstFrom(words: readonly PlacedWord[], start: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

function toldOf(words: readonly PlacedWord[]): Told {
  const pairs = new Set<string>()
  words.forEach((word, at) => {
    const before = words[at - 1]
    if (word.adjoins && before) pairs.add(`${before.folded}_${word.folded}`)
  })
  return {
    folded: new Set(words.map(({ folded }) => folded)),
    accented: new Set(words.map(({ accented }) => accented)),
    pairs
  }
}

/** What is told in the same clause, at most so many characters to either side, belongs to a number or a date. */
const REACH = 110

function bestPlace(
  text: string,
  words: readonly PlacedWord[],
  span: Span,
  leads: readonly PlacedWord[],
  { terms, asked }: Sought
): { kind: number; near: number; place: Stretch | null } {
  const found = answerPlaces(text.slice(span.start, span.end), asked).slice(0, 8)
  let best: { kind: number; near: number; place: Stretch | null } = { kind: 0, near: 0, place: null }
  for (const place of found) {
    const at = { start: span.start + place.start, end: span.start + place.end }
    const clause = clauseAround(text, span, at)
    const near = coverage(terms, [toldOf([...leads, ...within(words, clause)])])
    if (place.sureness * (0.5 + near) > best.kind * (0.5 + best.near)) best = { kind: place.sureness, near, place: at }
  }
  return best
}

function clauseAround(text: string, span: Span, at: { start: number; end: number }): { start: number; end: number } {
  const before = text.slice(Math.max(span.start, at.start - REACH), at.start)
  const after = text.slice(at.end, Math.min(span.end, at.end + REACH))
  const cut = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. '), before.lastIndexOf('\n'))
  const stop = /[;\n]|\.\s/.exec(after)
  return {
    start: at.start - before.length + (cut === -1 ? 0 : cut + 1),
    end: at.end + (stop ? stop.index : after.length)
  }
}

/** "Nhiệm kỳ của phó hiệu trưởng" says nothing of the hiệu trưởng. */
function ofDeputy(asked: readonly AskedTerm[], words: readonly PlacedWord[]): boolean {
  if (asked.some(({ folded }) => folded === 'pho')) return false
  const deputies = words.filter((word, at) => word.adjoins && words[at - 1]?.accented === DEPUTY)
  return deputies.some(
    ({ folded }) =>
      asked.some((term) => term.folded === folded) &&
      words.every((word, at) => word.folded !== folded || words[at - 1]?.accented === DEPUTY)
  )
}

const DEPUTY = accentedKey('phó')

function has(told: readonly Told[], { folded, accented }: AskedTerm): boolean {
  return told.some((one) => (accented === null ? one.folded.has(folded) : one.accented.has(accented)))
}

function coverage(asked: readonly AskedTerm[], told: readonly Told[]): number {
  let all = 0
  let found = 0
  for (const term of asked) {
    all += term.weight
    if (has(told, term)) found += term.weight
  }
  return all > 0 ? found / all : 0
}

/** Weight of the heaviest word that is missing: of its missing syllables together. */
function heaviestMissing(asked: readonly AskedTerm[], told: readonly Told[]): number {
  const missing = new Map<number, number>()
  const lack = (term: AskedTerm, weight: number) => missing.set(term.word, (missing.get(term.word) ?? 0) + weight)
  for (const [at, term] of asked.entries()) {
    const next = asked[at + 1]
    if (!has(told, term)) lack(term, term.weight)
    // its syllables alone are not the word: "Văn Hiến" is not told by văn bản and thực hiện
    else if (next?.word === term.word && has(told, next) && !stand(told, term, next))
      lack(term, (term.weight + next.weight) / 2)
  }
  return Math.max(0, ...missing.values())
}

function stand(told: readonly Told[], one: AskedTerm, next: AskedTerm): boolean {
  return told.some(({ pairs }) => pairs.has(`${one.folded}_${next.folded}`))
}

function pairShare(asked: readonly AskedTerm[], told: readonly Told[]): number {
  let all = 0
  let found = 0
  for (const [at, term] of asked.entries()) {
    const next = asked[at + 1]
    if (!next) break
    const weight = (term.weight + next.weight) / 2
    all += weight
    if (stand(told, term, next)) found += weight
  }
  return all > 0 ? found / all : 0
}
