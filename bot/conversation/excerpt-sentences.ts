import type { AskedFor } from './asked-for.ts'
import type { Answering, Excerpt } from './excerpt.ts'
import { headOf, type Span } from './excerpt-heads.ts'
import { type Line, readSentences } from './passage-lines.ts'
import { relevance } from './relevance.ts'
import { CUT } from './replies.ts'

/** The sentences of a long line that answer best, kept in order and together, as many as there is room for. */
export function sentences(
  text: string,
  line: Line,
  question: string,
  asked: AskedFor,
  room: number,
  answer?: Answering
): Excerpt {
  const all = readSentences(text, line.words, line.end)
  const best = bestOf(text, all, question, asked, answer)
  const sentence = all[best] ?? { start: line.words, end: line.end }
  if (sentence.end - sentence.start > room) return partOf(text, sentence, room, answer?.place ?? null)
  const start = startOf(text, all, best, room)
  let { end } = sentence
  for (const next of all.slice(best + 1)) {
    if (next.end - start > room) break
    end = next.end
  }
  const shown = text.slice(start, end)
  return {
    text: shown.endsWith(':') && shown.length + CUT.length < room ? `${shown} ${CUT}` : shown,
    spans: [{ start, end }],
    whole: false,
    point: null
  }
}

function bestOf(text: string, all: readonly Span[], question: string, asked: AskedFor, answer?: Answering): number {
  const at = answer?.place?.start ?? answer?.span.start ?? -1
  const known = all.findIndex(({ start, end }) => start <= at && at < end)
  if (known !== -1) return known
  const told = all.map(({ start, end }) => text.slice(start, end))
  const scores = relevance(question, asked, told)
  return Math.max(0, scores.indexOf(Math.max(...scores)))
}

/** What refers to the sentence before it: "Trong đó: …", "Trường hợp này …". */
const REFERS =
  /^(?:(?:trong|theo|do|khi|sau|tại|từ) đó|đồng thời|ngoài ra|tuy nhiên|nếu không|vì vậy|(?!(?:thông tư|nghị định|nghị quyết|quyết định|quy chế|quy định|luật|điều|khoản|điểm|mục|văn bản|năm) )(?:\p{L}+ ){1,3}(?:này|nêu trên|trên đây)(?!\p{L}))/iu

/** Where what is shown begins: with the sentence before, where the first refers to that and both have room. */
function startOf(text: string, all: readonly Span[], best: number, room: number): number {
  const [sentence, before] = [all[best], all[best - 1]]
  if (!sentence || !before || !REFERS.test(text.slice(sentence.start, sentence.end))) return sentence?.start ?? 0
  return sentence.end - before.start <= room ? before.start : sentence.start
}

/** So much room at least is for the beginning of a long sentence, which says whom and what it is of. */
const BEGINNING = 90

/** What answers stands within this share of the room, so that something of what follows is shown too. */
const NEAR = 0.8

/** Of a sentence too long to show its beginning and, in a line below that where it stands further on, the place that answers. */
function partOf(text: string, sentence: Span, room: number, place: Span | null): Excerpt {
  const around = 3 * CUT.length + 2
  const isNearStart = place === null || place.end - sentence.start <= room * NEAR
  const part = isNearStart ? sentence : clauseOf(text, sentence, place, room - BEGINNING - around)
  if (part.start === sentence.start) {
    const head = headOf(text, sentence, room - CUT.length, place)
    return { text: head.text, spans: [{ start: head.start, end: head.end }], whole: false, point: null }
  }
  const rest = headOf(text, part, room - BEGINNING - around, place)
  const before = { start: sentence.start, end: part.start }
  const beginning = headOf(text, before, room - around - rest.text.length)
  // nothing is left out between the two: they are one stretch
  const isOne = !beginning.text.endsWith(CUT)
  const spans = [beginning, rest].map(({ start, end }) => ({ start, end }))
  return {
    text: isOne ? `${text.slice(before.start, before.end)}${rest.text}` : `${beginning.text}\n${CUT} ${rest.text}`,
    spans: isOne ? [{ start: sentence.start, end: rest.end }] : spans,
    whole: false,
    point: null
  }
}

/** Where a clause begins, the surest first: what stands before is a sentence or nearly one. */
const CLAUSES = [/[;:]\s+/gu, /,\s+/gu, /\s(?=(?:cho đến|nếu|khi|thì|phải|được|trước|trong|sau|với|từ)\s)/gu]
/** A shorter end of a sentence hardly says what it is of. */
const LEAST_OF_END = 80

/** What stays of a sentence too long to show, so that the place in it that answers is shown: from the start of a clause, and to its end where there is room. */
function clauseOf(text: string, sentence: Span, place: Span, room: number): Span {
  const toTheEnd = sentence.end - room
  const isNear = toTheEnd <= place.end - LEAST_OF_END
  const earliest = Math.max(place.end - Math.floor(room * NEAR), isNear ? toTheEnd : 0)
  if (earliest <= sentence.start) return sentence
  const starts = CLAUSES.flatMap(
    (clause) => startsOf(text, sentence, clause).find((at) => at >= earliest && at <= place.start) ?? []
  )
  const word = startsOf(text, sentence, /\s+/gu).find((at) => at >= earliest && at <= place.start)
  const start = starts.find((at) => place.end - at >= LEAST_OF_END) ?? starts[0] ?? word ?? place.start
  return { start, end: sentence.end }
}

/** Where something begins in a sentence, but for what stands in a bracket. */
function startsOf(text: string, { start, end }: Span, clause: RegExp): number[] {
  const told = text.slice(start, end)
  return [...told.matchAll(clause)]
    .map(({ 0: stop, index }) => index + stop.length)
    .filter((at) => {
      const before = told.slice(0, at)
      return before.lastIndexOf('(') <= before.lastIndexOf(')')
    })
    .map((at) => start + at)
}
