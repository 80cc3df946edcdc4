import type { DocumentRecord } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import type { PlacedWord } from '#knowledge/text/placed-words.ts'
import { actorHeading } from './actors.ts'
import { answerPlaces } from './answer-places.ts'
import type { AskedFor } from './asked-for.ts'
import { type Case, rulesForOthers } from './cases/for-others.ts'
import { isOfOtherGrade } from './cases/grades.ts'
import { ofOtherSiblings } from './cases/sibling-points.ts'
import { joinedShare, tightest } from './closeness.ts'
import { coverage, heaviestMissing, pairShare, toldOf, unheardIn } from './coverage.ts'
import { ownTitle, withoutLabel } from './heading.ts'
import { isNoAnswer } from './no-answers.ts'
import { readLines } from './passage-lines.ts'
import { isRow } from './places/table-row.ts'
import { type Alike, asAsked, type ReadWord } from './said-alike.ts'
import { type Span, spansOf } from './spans.ts'

/** A stretch of text, `end` exclusive. */
interface Stretch {
  start: number
  end: number
}

/** Signs that a stretch of a passage answers a question, each from 0 to about 1. */
export interface SpanSigns {
  /** Share of what was asked that stands in it; with the lines leading in; anywhere in the passage, its headings and the document's name. */
  line: number
  lead: number
  all: number
  /** Share that stands in it, the lines leading in, the headings and the document's name: not in other lines of the passage. */
  shown: number
  /** The same share, where a word that answers often lack weighs less. */
  needed: number
  /** The same share in the question's own words: not in others that say the same. */
  plain: number
  /** The same share, each word counting alike. */
  shownWords: number
  /** How far the innermost heading, or the provision's own title, says what was asked and that only: share of the question in it times its own share in the question. */
  heading: number
  /** How many of the words asked about that hardly any document has stand nowhere in the passage, its headings or the document's name; foreign ones twice. */
  unheard: number
  /** Weight of the heaviest word asked about that is neither in it nor in the headings. */
  missLead: number
  pairsLead: number
  pairsAll: number
  /** Share within the best stretch of a few words. */
  tight: number
  /** Share of its neighbouring words that stand together in the stretch too. */
  joined: number
  /** How surely something of the kind asked for stands in it, and the share of the question right around that. */
  kind: number
  near: number
  /** The same of the lines leading in, and anywhere in the passage. */
  kindLead: number
  kindPassage: number
  brief: number
  /** Share of its words that the question does not have. */
  novel: number
  /** Share of its words that the question has. */
  echoes: number
  /** It asks itself. */
  asks: number
  /** It rules for another person, group, measure, period, case or year than was asked about. */
  forOthers: number
}

/** What of a question bears on the signs. */
export interface Sought {
  terms: readonly AskedTerm[]
  asked: AskedFor
  case: Case
  alike: readonly Alike[]
}

/** All stretches of a hit with their signs. `names`: what else its document is known by. */
export function measureSpans(
  sought: Sought,
  hit: Hit,
  names: readonly string[]
): { span: Span; place: Stretch | null; signs: SpanSigns }[] {
  const { terms, asked } = sought
  const { text, words, whole, above, trail, name } = readHit(hit, names, sought.alike)
  const around = [whole, trail, name]
  // "2. Vật dụng được mang vào phòng thi" leads in a list as well as what ends in a colon
  const titled = asked.kind === 'list' && ownTitle(hit.passage) !== ''
  const own = {
    all: coverage(terms, around),
    pairsAll: pairShare(terms, around),
    kindPassage: titled ? 1 : kindIn(text, asked),
    heading: headingMatch(terms, hit, sought.alike),
    unheard: unheardIn(terms, around)
  }
  const evenly = terms.map((term) => ({ ...term, weight: 1 }))
  const needs = terms.map((term) => ({ ...term, weight: term.weight * term.necessity }))
  const askedWords = new Set(terms.map(({ folded }) => folded))
  const [counted] = asked.counted
  // the cells of a row are one statement
  const inRow = isRow(hit.passage.provisionKey)
  // under "Trách nhiệm của Bộ Tài chính" each line says what that does
  const headed = asked.kind === 'authority' && actorHeading(hit.passage) !== ''
  const headsList = ({ leads, start }: Span) => titled && leads.length === 0 && readLines(text)[0]?.words === start
  const spans = spansOf(text)
  const ofOthers = ofOtherSiblings(text, spans, terms)
  return spans.map((span) => {
    const inside = within(words, span)
    const leads = span.leads.flatMap((lead) => within(words, lead))
    const line = toldOf(inside)
    const lead = toldOf([...leads, ...inside])
    const isAbout = inside.some(({ folded }) => askedWords.has(folded) || folded === counted) || leads.length > 0
    const near = coverage(terms, [line])
    const found = isAbout ? bestPlace(text, words, span, leads, sought, inRow, hit.passage.trail.at(-1) ?? '') : NOWHERE
    const isWhole = headsList(span) || (headed && found.kind === 0)
    const { place, ...best } = isWhole ? { kind: 1, near, place: null } : found
    const leading = span.leads.map(({ start, end }) => text.slice(start, end))
    const kindLead = kindIn(leading.join('\n'), asked)
    const fresh = inside.filter(({ folded }) => !askedWords.has(folded)).length
    return {
      span,
      place,
      signs: {
        ...own,
        line: near,
        lead: coverage(terms, [lead]),
        shown: coverage(terms, [lead, trail, name]),
        needed: coverage(needs, [lead, trail, name]),
        plain: coverage(terms, [toldOf([...above, ...leads, ...inside].filter((word) => !word.alike)), name]),
        shownWords: coverage(evenly, [lead, trail, name]),
        missLead: heaviestMissing(terms, [lead, trail]),
        pairsLead: pairShare(terms, [lead, trail]),
        tight: tightest(terms, inside),
        joined: joinedShare(terms, inside, text),
        ...best,
        kindLead,
        brief: 1 / Math.sqrt(Math.max(4, inside.length)),
        novel: Math.min(1, fresh / 6),
        echoes: 1 - fresh / Math.max(1, inside.length),
        asks: /\?["”]?\s*$/.test(text.slice(span.start, span.end)) ? 1 : 0,
        forOthers:
          ofOthers.has(span) || rulesForOthers(sought.case, [...leading, text.slice(span.start, span.end)], hit) ? 1 : 0
      }
    }
  })
}

/** The normalised text of a hit and its words, those of its headings and of the names of its document, as the question would say them. */
function readHit({ passage, document }: Hit, names: readonly string[], alike: readonly Alike[]) {
  const text = normalise(passage.text)
  const read = (part: string) => asAsked(normalise(part), alike)
  const words = read(text)
  const above = read(passage.trail.join('\n'))
  const name = toldOf(read([nameAll(document), ...names].join('\n')))
  return { text, words, whole: toldOf(words), above, trail: toldOf(above), name }
}

function headingMatch(terms: readonly AskedTerm[], { passage }: Hit, alike: readonly Alike[]): number {
  const matches = [passage.trail.at(-1) ?? '', ownTitle(passage)].map((heading) => {
    const words = asAsked(normalise(withoutLabel(heading)), alike)
    const asked = words.filter(({ folded }) => terms.some((term) => term.folded === folded)).length
    return words.length === 0 ? 0 : (asked / words.length) * coverage(terms, [toldOf(words)])
  })
  return Math.max(...matches)
}

function kindIn(text: string, asked: AskedFor): number {
  return Math.max(0, ...answerPlaces(text, asked).map(({ sureness }) => sureness))
}

const NOWHERE = { kind: 0, near: 0, place: null }

function nameAll({ number, kind, title, issuer, period }: DocumentRecord): string {
  return [number, kind, title, issuer, period].filter((part) => part !== null).join('\n')
}

function within(words: readonly ReadWord[], { start, end }: { start: number; end: number }): ReadWord[] {
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

/** What is told in the same clause, at most so many characters to either side, belongs to a number or a date. */
const REACH = 110

function bestPlace(
  text: string,
  words: readonly PlacedWord[],
  span: Span,
  leads: readonly PlacedWord[],
  { terms, asked, case: { grades } }: Sought,
  inRow: boolean,
  heading: string
): { kind: number; near: number; place: Stretch | null } {
  const found = answerPlaces(text.slice(span.start, span.end), asked)
    .filter(
      (place) => !isNoAnswer(text, { start: span.start + place.start, end: span.start + place.end }, terms, asked)
    )
    .slice(0, 8)
  let best: { kind: number; near: number; place: Stretch | null } = { kind: 0, near: 0, place: null }
  for (const place of found) {
    const at = { start: span.start + place.start, end: span.start + place.end }
    const clause = inRow ? span : clauseAround(text, span, at)
    if (isOfOtherGrade(grades, text.slice(clause.start, clause.end), heading)) continue
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
