import type { DocumentRecord } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { type AskedFor, askedFor } from './asked-for.ts'
import type { Candidate } from './candidate.ts'
import type { Decision } from './decide.ts'
import { exceptionOf } from './exceptions.ts'
import { type Answering, type Excerpt, excerpt, opening } from './excerpt.ts'
import { headingOf, isShortTitle, ownTitle } from './heading.ts'
import { refuse } from './refuse.ts'
import * as replies from './replies.ts'
import { LONGEST_REPLY, type Reply } from './reply.ts'
import { rowExcerpt } from './row-excerpt.ts'
import { cite, linkLine, nameOf, sourceLine, validityWords } from './source-line.ts'
import { yesNoOf } from './yes-no.ts'

/**
 * Words a decision, taking every statement from the passages word for word. `publicUrl` is where /van-ban lies for the
 * reader; without it links are paths.
 */
export function compose(question: string, decision: Decision, publicUrl = ''): Reply {
  if (decision.kind === 'clarify') return askWhich(decision.wanted, decision.documents)
  if (decision.kind === 'answer') return answer(question, decision, publicUrl)
  if (decision.because.kind === 'out_of_force') return showStale(question, decision.because.hit, decision, publicUrl)
  return { outcome: 'abstain', ...refuse(decision.because), citations: [], confidence: decision.confidence }
}

/** A hit with what is shown of it and under which address. */
interface Shown {
  hit: Hit
  excerpt: Excerpt
  provision: string | null
}

function answer(question: string, decision: Extract<Decision, { kind: 'answer' }>, publicUrl: string): Reply {
  const { hits, whole, confidence, best } = decision
  const beside = decision.beside && fitsBeside(decision.beside, best) ? decision.beside : null
  const [hit] = hits
  if (!hit) return compose(question, { kind: 'abstain', because: { kind: 'nothing_found' }, confidence }, publicUrl)
  const asked = askedFor(question)
  const room = roomBeside(hit, publicUrl) - (beside ? roomFor(beside) : 0)
  const first = showHit(hit, question, asked, Math.max(LEAST_ROOM, room), whole, best)
  const exception = whole ? null : exceptionOf(first.excerpt.text, hit, hits)
  const second = secondOf(exception, beside, first, question, publicUrl)
  const shown = second ? [first, second.shown] : [first]
  const yesNo = best && !second ? yesNoOf(question, best) : null
  const lines = [
    ...(yesNo ? [yesNo] : []),
    ...bodyOf(first),
    ...(second ? second.lines : []),
    ...closing(shown, publicUrl)
  ]
  const further = second || whole ? null : seeAlso(hits, lines.join('\n').length)
  const text = [...lines, ...(further ? [further.line] : [])].join('\n')
  const citations = [...shown, ...(further ? [further.shown] : [])].flatMap(citationsOf)
  return { outcome: 'answer', reason: null, text, citations, confidence }
}

function showHit(hit: Hit, question: string, asked: AskedFor, room: number, whole: boolean, answer?: Answering): Shown {
  const space = room - contextOf(hit).length - 1
  const { text } = hit.passage
  const chosen = whole
    ? opening(text, space)
    : (rowExcerpt(hit.passage, question, asked, space) ?? excerpt(text, question, asked, space, answer))
  return { hit, excerpt: chosen, provision: addressOf(hit, chosen) }
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
  const chosen =
    rowExcerpt(hit.passage, question, asked, room) ?? excerpt(hit.passage.text, question, asked, room, answer)
  const shown = { hit, excerpt: chosen, provision: addressOf(hit, chosen) }
  return { shown, lines: [heading(shown.provision ?? ''), chosen.text] }
}

function bodyOf({ hit, excerpt: { text } }: Shown): string[] {
  const context = contextOf(hit)
  return context === '' ? [text] : [context, text]
}

const NEEDS_CONTEXT = 90
/** The heading a short provision needs to be understood: "Giờ có mặt:" above "b) Buổi thi sáng: …"; or a short title, "Hồ sơ". */
function contextOf(hit: Hit): string {
  const { text, provisionKey } = hit.passage
  if (isShortTitle(ownTitle(hit.passage))) return withColon(headingOf(hit, true))
  const isItem = /^(?:[a-zđ]\)|[-–+])\s/u.test(text) || /(?:^|[.])hang-/.test(provisionKey)
  const heading = isItem || text.length < NEEDS_CONTEXT ? headingOf(hit) : ''
  return withColon(heading)
}

function withColon(heading: string): string {
  return heading === '' ? '' : `${heading}:`
}

function closing(shown: readonly Shown[], publicUrl: string): string[] {
  const sources = shown.map(({ hit, provision }) => sourceLine(hit, provision))
  const cut = shown.find(({ excerpt: { whole } }) => !whole)
  return cut ? [...sources, linkLine(cut.hit, publicUrl)] : sources
}

/** How near the first the second hit must score to be offered too. */
const OFFERED = 0.9

/** Another provision that may be meant, if there is room to name it. */
function seeAlso(hits: readonly Hit[], used: number): { line: string; shown: Shown } | null {
  const [first, second] = hits
  if (!first || !second || second.score < first.score * OFFERED || second.passage.address === null) return null
  if (second.passage.provisionKey === first.passage.provisionKey) return null
  const place = `${second.passage.address}, ${nameOf(second)}`
  const line = `${replies.SEE_ALSO}${place}${second.validity === 'unknown' ? ` – ${validityWords(second)}` : ''}`
  if (used + line.length + 1 > LONGEST_REPLY) return null
  const quote = opening(second.passage.text, LONGEST_REPLY)
  return { line, shown: { hit: second, excerpt: quote, provision: second.passage.address } }
}

function citationsOf({ hit, excerpt: { spans }, provision }: Shown) {
  const quotes = spans.map(({ start, end }) => hit.passage.text.slice(start, end))
  // a provision cut into several passages has its lead in each: only single lines surely stand in it as they are
  const isPart = hit.passage.id.includes('~')
  const verbatim = isPart ? quotes.flatMap((quote) => quote.split('\n').filter((line) => line.trim() !== '')) : quotes
  return verbatim.map((quote) => cite(hit, provision, quote))
}

/** The only text found holds no longer or not yet: it is shown with that said first. */
function showStale(
  question: string,
  hit: Hit,
  { confidence }: Decision & { kind: 'abstain' },
  publicUrl: string
): Reply {
  const reason = hit.validity === 'not_yet' ? 'not_yet_only' : 'expired_only'
  const words = validityWords(hit)
  const said = reason === 'not_yet_only' ? replies.refusal.notYet(words) : replies.refusal.expired(words)
  const room = Math.max(LEAST_ROOM, roomBeside(hit, publicUrl) - said.length - 1)
  const shown = showHit(hit, question, askedFor(question), room, false)
  const text = [said, ...bodyOf(shown), ...closing([shown], publicUrl)].join('\n')
  return { outcome: 'abstain', reason, text, citations: citationsOf(shown), confidence }
}

const MOST_OFFERED = 5

function askWhich(wanted: string, documents: readonly DocumentRecord[]): Reply {
  const offered = documents.slice(0, MOST_OFFERED).map((document) => {
    const name = nameOf({ document })
    return document.number && document.title.length < 80 ? `${name} (${document.title})` : name
  })
  const text = replies.whichDocument(wanted, offered, documents.length - offered.length)
  return { outcome: 'clarify', reason: 'several_documents', text, citations: [], confidence: 1 }
}
