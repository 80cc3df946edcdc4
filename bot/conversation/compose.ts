import type { Hit } from '#knowledge/passage.ts'
import { actorHeading } from './actors.ts'
import { askWhich } from './ask-which.ts'
import { type AskedFor, askedFor } from './asked-for.ts'
import type { Candidate } from './candidate.ts'
import type { Because, Decision } from './decide.ts'
import { exceptionOf } from './exceptions.ts'
import { type Answering, type Excerpt, excerpt, opening } from './excerpt.ts'
import { headingOf, inUsualLetters, isShortTitle, openingOf, ownTitle } from './heading.ts'
import { isBan } from './places/forbidden-item.ts'
import { rowExcerpt } from './places/row-excerpt.ts'
import { isRow } from './places/table-row.ts'
import { quotesOf, withoutStars } from './quotes.ts'
import { refuse } from './refuse.ts'
import * as replies from './replies.ts'
import { LONGEST_REPLY, type Reply } from './reply.ts'
import { cite, linkLine, nameOf, sourceLine, sourceOf, validityWords } from './source-line.ts'
import { otherTimeLine, timeLead } from './time-lines.ts'
import * as timeWords from './validity-replies.ts'
import { yesNoOf } from './yes-no.ts'

/**
 * Words a decision, taking every statement from the passages word for word. `publicUrl` is where /van-ban lies for the
 * reader; without it links are paths.
 */
export function compose(question: string, decision: Decision, publicUrl = ''): Reply {
  if (decision.kind === 'clarify') return askWhich(decision.wanted, decision.documents)
  if (decision.kind === 'answer') return answer(question, decision, publicUrl)
  if (decision.because.kind === 'out_of_force')
    return showStale(question, decision.because, decision.confidence, publicUrl)
  return { outcome: 'abstain', ...refuse(decision.because), citations: [], confidence: decision.confidence }
}

type OutOfForce = Extract<Because, { kind: 'out_of_force' }>

/** A hit with what is shown of it and under which address. */
interface Shown {
  hit: Hit
  excerpt: Excerpt
  provision: string | null
  /** The heading it needs to be understood, "Giờ có mặt:", or empty. */
  context: string
}

type Answered = Extract<Decision, { kind: 'answer' }>

function answer(question: string, decision: Answered, publicUrl: string): Reply {
  const { hits, whole, confidence, best } = decision
  const [hit] = hits
  if (!hit) return compose(question, { kind: 'abstain', because: { kind: 'nothing_found' }, confidence }, publicUrl)
  const asked = askedFor(question)
  const lead = timeLead(hit, decision.on)
  const around = (lead?.length ?? 0) + (decision.other ? ROOM_FOR_OTHER : 0)
  const room = roomBeside(hit, publicUrl) - around
  const show = (space: number) => showHit(hit, question, asked, Math.max(LEAST_ROOM, space), whole, best)
  const alone = show(room)
  // a list asked for is not cut for what only may answer too
  const isList = asked.kind === 'list' && alone.excerpt.whole
  const beside = decision.beside && !isList && fitsBeside(decision.beside, best) ? decision.beside : null
  const first = beside ? show(room - roomFor(beside)) : alone
  const exception = whole ? null : exceptionOf(first.excerpt.text, hit, hits)
  const second = secondOf(exception, beside, first, question, publicUrl)
  const shown = second ? [first, second.shown] : [first]
  // what may be done is not told shortly of a time that is not today
  const yesNo = best && !second && !lead ? yesNoOf(question, best) : null
  const lines = [
    ...[lead, yesNo].filter((line) => line !== null),
    ...bodyOf(first),
    ...(second ? second.lines : []),
    ...closing(shown, publicUrl)
  ]
  const further = furtherOf(decision, first, second !== null || lead !== null, lines.join('\n').length)
  const text = [...lines, ...(further ? [further.line] : [])].join('\n')
  const citations = [...shown, ...(further?.shown ? [further.shown] : [])].flatMap(citationsOf)
  return { outcome: 'answer', reason: null, text, citations, confidence }
}

/** What the line about another time takes at least. */
const ROOM_FOR_OTHER = 110

/** The last line: what rules in another time in the place of what was told, else another provision that may be meant. */
function furtherOf({ hits, whole, other }: Answered, first: Shown, isFull: boolean, used: number): Further | null {
  const told = other
    ? otherTimeLine(first.hit, whole ? [] : first.excerpt.spans, other, LONGEST_REPLY - used - 1)
    : null
  if (!other || !told) return isFull || whole ? null : seeAlso(hits, used)
  if (used + told.line.length + 1 > LONGEST_REPLY) return null
  const { line, quote } = told
  if (other.passage.id === first.hit.passage.id) return { line, shown: null }
  const shown = named(other)
  return { line, shown: quote ? { ...shown, excerpt: { ...shown.excerpt, spans: [quote] } } : shown }
}

function showHit(hit: Hit, question: string, asked: AskedFor, room: number, whole: boolean, answer?: Answering): Shown {
  const context = contextOf(hit, asked)
  const space = room - context.length - 1
  const { text } = hit.passage
  const chosen = whole
    ? opening(text, space, question)
    : (rowExcerpt(hit.passage, question, asked, space) ?? excerpt(text, question, asked, space, answer))
  return { hit, excerpt: chosen, provision: addressOf(hit, chosen), context }
}

/** `điểm a khoản 2 Điều 37` where one point of a khoản is shown; Party documents address their points otherwise. */
function addressOf({ passage }: Hit, { point }: Excerpt): string | null {
  const isArticle = /^(?:khoản|Điều|mục)\s/u.test(passage.address ?? '')
  return point !== null && isArticle ? `điểm ${point} ${passage.address}` : passage.address
}

/** What is left for the body beside the source line and the link. */
function roomBeside(hit: Hit, publicUrl: string): number {
  const tail = sourceLine(hit, `điểm a ${hit.passage.address ?? ''}`).length + linkLine(hit, publicUrl).length
  return Math.max(LEAST_ROOM, LONGEST_REPLY - tail - 2)
}

/** However long a title and an address may be, so much of the text itself is shown. */
const LEAST_ROOM = 160

/** What goes below the first: the exception it names, else what may as well be meant. */
function secondOf(exception: Hit | null, beside: Candidate | null, first: Shown, question: string, publicUrl: string) {
  if (exception) return showSecond(exception, first, question, publicUrl, replies.EXCEPTION)
  return beside && showSecond(beside.hit, first, question, publicUrl, () => replies.BESIDE, beside)
}

/** What another that may be meant takes at least: its source line, and enough of its text. */
function roomFor({ hit, span }: Candidate): number {
  const text = Math.min(MOST_BESIDE, Math.max(LEAST_BESIDE, span.end - span.start))
  return text + sourceLine(hit, hit.passage.address).length + replies.BESIDE.length + 3
}

/** Whether what answers best can be shown whole with another below it. */
function fitsBeside(beside: Candidate, best: Candidate | undefined): boolean {
  const told = best ? [...best.span.leads, best.span].reduce((sum, { start, end }) => sum + end - start + 1, 0) : 0
  const own = best ? told + sourceLine(best.hit, best.hit.passage.address).length : 0
  return own + roomFor(beside) + replies.FULL_TEXT.length + LINK_LENGTH <= LONGEST_REPLY
}

/** What a link to a provision takes, about. */
const LINK_LENGTH = 60
const LEAST_BESIDE = 80
const MOST_BESIDE = 180

/** A second provision below the first, under words that say why it is there; null where there is no room for it. */
function showSecond(
  hit: Hit,
  first: Shown,
  question: string,
  publicUrl: string,
  heading: (provision: string) => string,
  answer?: Answering
): { shown: Shown; lines: string[] } | null {
  const used = [...bodyOf(first), ...closing([first], publicUrl)].join('\n').length
  const around = heading(hit.passage.address ?? '').length + sourceLine(hit, `điểm a ${hit.passage.address}`).length + 3
  const room = LONGEST_REPLY - used - around - (first.excerpt.whole ? linkLine(hit, publicUrl).length : 0)
  if (room < LEAST_BESIDE) return null
  const asked = askedFor(question)
  // of what a whole provision excepts no one point is picked
  const chosen = answer
    ? (rowExcerpt(hit.passage, question, asked, room) ?? excerpt(hit.passage.text, question, asked, room, answer))
    : opening(hit.passage.text, room, question)
  const shown = { hit, excerpt: chosen, provision: addressOf(hit, chosen), context: '' }
  return { shown, lines: [heading(shown.provision ?? ''), withoutStars(chosen.text)] }
}

function bodyOf({ excerpt: { text }, context }: Shown): string[] {
  return (context === '' ? [text] : [context, text]).map(withoutStars)
}

const NEEDS_CONTEXT = 90
/**
 * The heading a short provision needs to be understood, "Giờ có mặt:" above "b) Buổi thi sáng: …", as a short title does,
 * "Hồ sơ"; or that which says who it is that was asked for.
 */
function contextOf(hit: Hit, { kind }: AskedFor): string {
  const { text, provisionKey } = hit.passage
  const actor = kind === 'authority' ? actorHeading(hit.passage) : ''
  if (actor !== '') return withColon(actor)
  if (isShortTitle(ownTitle(hit.passage))) return withColon(headingOf(hit, true))
  const isItem = /^(?:[a-zđ]\)|[-–+])\s/u.test(text) || isRow(provisionKey)
  const heading = headingOf(hit)
  const isLed = (kind === 'amount' || kind === 'money') && openingOf(hit.passage) !== ''
  return withColon(isItem || isLed || text.length < NEEDS_CONTEXT || isBan(heading) ? heading : '')
}

function withColon(heading: string): string {
  return heading === '' ? '' : `${inUsualLetters(heading)}:`
}

function closing(shown: readonly Shown[], publicUrl: string): string[] {
  const sources = shown.map(({ hit, provision }) => sourceLine(hit, provision))
  const cut = shown.find(({ excerpt: { whole } }) => !whole)
  return cut ? [...sources, linkLine(cut.hit, publicUrl)] : sources
}

/** How near the first the second hit must score to be offered too. */
const OFFERED = 0.9

/** A line that names a provision; `shown` is null where what is named is cited already. */
interface Further {
  line: string
  shown: Shown | null
}

/** Another provision that may be meant, if there is room to name it. */
function seeAlso(hits: readonly Hit[], used: number): Further | null {
  const [first, second] = hits
  if (!first || !second || second.score < first.score * OFFERED || second.passage.address === null) return null
  if (second.passage.provisionKey === first.passage.provisionKey) return null
  const place = `${second.passage.address}, ${nameOf(second)}`
  const line = `${replies.SEE_ALSO}${place}${second.validity === 'unknown' ? ` – ${validityWords(second)}` : ''}`
  if (used + line.length + 1 > LONGEST_REPLY) return null
  return { line, shown: named(second) }
}

/** A hit that is only named: it is cited with its beginning. */
function named(hit: Hit): Shown {
  const { text, address } = hit.passage
  return { hit, excerpt: opening(text, LONGEST_REPLY), provision: address, context: '' }
}

function citationsOf({ hit, excerpt: { spans }, provision }: Shown) {
  return quotesOf(hit.passage, spans).map((quote) => cite(hit, provision, quote))
}

/** What holds no longer or not yet is shown with that said first, and with what rules the same today, where that is known. */
function showStale(question: string, { hit, instead }: OutOfForce, confidence: number, publicUrl: string): Reply {
  const reason = hit.validity === 'not_yet' ? 'not_yet_only' : 'expired_only'
  const words = validityWords(hit)
  const known = instead ? [`${timeWords.TODAY}${sourceOf(instead, instead.passage.address)}`] : []
  const said =
    reason === 'not_yet_only'
      ? replies.refusal.notYet(words)
      : instead
        ? replies.refusal.replaced(words)
        : replies.refusal.expired(words)
  const room = Math.max(LEAST_ROOM, roomBeside(hit, publicUrl) - [said, ...known].join('\n').length - 1)
  const shown = showHit(hit, question, askedFor(question), room, false)
  const text = [said, ...bodyOf(shown), ...closing([shown], publicUrl), ...known].join('\n')
  return {
    outcome: 'abstain',
    reason,
    text,
    citations: [shown, ...(instead ? [named(instead)] : [])].flatMap(citationsOf),
    confidence
  }
}
