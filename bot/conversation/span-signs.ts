import type { Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { actorHeading } from './actors.ts'
import { answerPlaces } from './answer-places.ts'
import type { AskedFor } from './asked-for.ts'
import { bestPlace, NOWHERE } from './best-place.ts'
import { type Case, rulesForOthers } from './cases/for-others.ts'
import { ofOtherSiblings } from './cases/sibling-points.ts'
import { joinedShare, tightest } from './closeness.ts'
import { coverage, heaviestMissing, pairShare, toldOf, unheardIn } from './coverage.ts'
import { ownTitle, withoutLabel } from './heading.ts'
import { readLines } from './passage-lines.ts'
import { isRow } from './places/table-row.ts'
import { type Read, readHit, type Stretch, within } from './read-hit.ts'
import { type Alike, asAsked, type ReadWord } from './said-alike.ts'
import { type Span, spansOf } from './spans.ts'
import { toldAbove } from './told-above.ts'

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
}

/** A stretch of a hit with its signs. */
export interface Measured {
  span: Span
  /** What of it is of the kind asked for. */
  place: Stretch | null
  signs: SpanSigns
  /** Whether it rules for another person, group, measure, period, case or year than was asked about; dear to tell. */
  isForOthers(): boolean
}

/** What of a question bears on the signs. */
export interface Sought {
  terms: readonly AskedTerm[]
  asked: AskedFor
  case: Case
  alike: readonly Alike[]
}

/** All stretches of a hit with their signs. `names`: what else its document is known by. */
export function measureSpans(sought: Sought, hit: Hit, names: readonly string[]): Measured[] {
  const { terms, asked } = sought
  const read = readHit(hit, names, sought.alike)
  const { text, words, above, trail, name, opening } = read
  // "2. Vật dụng được mang vào phòng thi" leads in a list as well as what ends in a colon
  const titled = asked.kind === 'list' && ownTitle(hit.passage) !== ''
  const own = ownSigns(sought, hit, read, titled)
  const evenly = terms.map((term) => ({ ...term, weight: 1 }))
  const needs = terms.map((term) => ({ ...term, weight: term.weight * term.necessity }))
  const askedWords = new Set(terms.map(({ folded }) => folded))
  const [counted] = asked.counted
  // the cells of a row are one statement
  const inRow = isRow(hit.passage.provisionKey)
  // under "Trách nhiệm của Bộ Tài chính" each line says what that does
  const headed = asked.kind === 'authority' && actorHeading(hit.passage) !== ''
  // "Các hành vi bị nghiêm cấm" says of all below it what no line repeats
  const over = asked.kind === 'yes_no' ? read.heading : opening
  const overWords = toldOf(asAsked(over, sought.alike))
  const headsList = ({ leads, start }: Span) => titled && leads.length === 0 && readLines(text)[0]?.words === start
  const plainAbove = toldOf(inOwnWords(above))
  const spans = spansOf(text)
  const ofOthers = ofOtherSiblings(text, spans, terms)
  return spans.map((span) => {
    const inside = within(words, span)
    const leads = span.leads.flatMap((lead) => within(words, lead))
    const line = toldOf(inside)
    const lead = toldOf([...leads, ...inside])
    const isAbout = inside.some(({ folded }) => askedWords.has(folded) || folded === counted) || leads.length > 0
    const near = coverage(terms, [line])
    const leading = span.leads.map(({ start, end }) => text.slice(start, end))
    const kindLead = kindIn([opening, ...leading].join('\n'), asked)
    const found = isAbout ? bestPlace(read, span, leads, sought, inRow) : NOWHERE
    const told =
      found.kind === 0 ? toldAbove(sought, [over, ...leading], () => coverage(terms, [lead, overWords])) : found
    const isWhole = headsList(span) || (headed && told.kind === 0)
    const { place, ...best } = isWhole ? { kind: 1, near, place: null } : told
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
        plain: coverage(terms, [plainAbove, toldOf(inOwnWords([...leads, ...inside])), name]),
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
        asks: /\?["”]?\s*$/.test(text.slice(span.start, span.end)) ? 1 : 0
      },
      isForOthers: once(
        () => ofOthers.has(span) || rulesForOthers(sought.case, [...leading, text.slice(span.start, span.end)], hit)
      )
    }
  })
}

function inOwnWords(words: readonly ReadWord[]): ReadWord[] {
  return words.filter(({ alike }) => !alike)
}

function once(find: () => boolean): () => boolean {
  let found: boolean | null = null
  return () => {
    found ??= find()
    return found
  }
}

/** The signs that all stretches of a hit share. */
function ownSigns({ terms, asked, alike }: Sought, hit: Hit, { text, whole, trail, name }: Read, titled: boolean) {
  const around = [whole, trail, name]
  return {
    all: coverage(terms, around),
    pairsAll: pairShare(terms, around),
    kindPassage: titled ? 1 : kindIn(text, asked),
    heading: headingMatch(terms, hit, alike),
    unheard: unheardIn(terms, around)
  }
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
