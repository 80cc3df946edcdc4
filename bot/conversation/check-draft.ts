import type { Hit } from '#knowledge/passage.ts'
import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { askedFor } from './asked-for.ts'
import type { Draft } from './draft.ts'
import { type Source, sourceOf, standsAlone, type Unit } from './entailment/units.ts'
import { labelOf, sameWords, weightyWords, withoutLabel, writtenNumbers } from './entailment/words.ts'
import { holds } from './facts.ts'
import { relevance } from './relevance.ts'
import type { Reply } from './reply.ts'

/** A passage a draft rests on, with the words of it that were repeated. */
export interface Ground {
  hit: Hit
  quote: string
}

export type Verdict =
  | { kind: 'passed'; text: string; grounds: Ground[] }
  | { kind: 'refused'; because: 'incomplete' | 'unsafe' | 'unsupported' | 'half_true' | 'beside_the_point' }

/**
 * Lets a model's draft out only if every sentence of it says, weighty word for weighty word, what a sentence of a passage
 * it cites says; if no condition, exception or point was left out; and if it answers what was asked as well as the extract
 * does. So every number, date, name and address in it stands in the text, in its place.
 */
export function checkDraft(draft: Draft, question: string, hits: readonly Hit[], extractive: Reply): Verdict {
  const text = tidy(draft.answer)
  const sentences = sentencesOf(text)
  if (draft.completeness === 'none' || sentences.length === 0) return { kind: 'refused', because: 'incomplete' }
  if (!isPlain(draft.answer) || text.length > LONGEST) return { kind: 'refused', because: 'unsafe' }
  const cited = [...new Set(draft.passages)].map((number) => hits[number - 1])
  const sources = cited.flatMap((hit) => (hit ? [sourceOf(hit)] : []))
  if (sources.length < cited.length) return { kind: 'refused', because: 'unsupported' }
  const taken = match(sentences, sources)
  if (taken === null) return { kind: 'refused', because: 'unsupported' }
  if (!sources.every((source) => standsAlone(source, takenOf(source, taken), shownOf(source, extractive)))) {
    return { kind: 'refused', because: 'half_true' }
  }
  const grounds = groundsOf(sources, taken)
  if (!answersAsWell(question, text, grounds, extractive)) return { kind: 'refused', because: 'beside_the_point' }
  return { kind: 'passed', text, grounds }
}

/** In UTF-16 units; with its sources a reply stays what a phone shows. */
const LONGEST = 900

const LINKS = /https?:|www\.|\]\(|[<>{}|`]|@|\b[\p{L}\d-]+\.(?:vn|com|net|org|info|edu|gov|io|me)\b/iu
/** What no provision says, and models do: of themselves, of their orders, to their maker. */
const FORBIDDEN =
  /\b(?:mo hinh ngon ngu|language model|tri tue nhan tao|chatgpt|openai|prompt|system|assistant|ignore|instruction|cau lenh|chi thi he thong|bau cho)\b/
/** Latin letters, digits, and the punctuation of prose; anything else has no business in an answer. */
const FOREIGN = /[^\p{Script=Latin}\p{M}\d\s.,;:!?()/%"'“”‘’\-–—…+&°½§•*]/u

function isPlain(answer: string): boolean {
  return !LINKS.test(answer) && !FOREIGN.test(answer) && !FORBIDDEN.test(fold(answer))
}

function tidy(answer: string): string {
  return normalise(answer)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Lines, each cut where a sentence ends; a list in one line is one sentence. */
function sentencesOf(text: string): Sentence[] {
  return text.split('\n').flatMap((line) => {
    const label = labelOf(line)
    return withoutLabel(line)
      .split(/(?<=[.!?])\s+(?=[\p{Lu}“"])/u)
      .map((words) => ({ words, label }))
  })
}

interface Sentence {
  words: string
  /** Of the line it stands in, where the draft gives one. */
  label: string | null
}

/** For each sentence the units it repeats, or null where one of them repeats none. Several units may run on as one. */
function match(sentences: readonly Sentence[], sources: readonly Source[]): Unit[] | null {
  const units = sources.flatMap((source) => source.units)
  const taken: Unit[] = []
  for (const sentence of sentences) {
    const found = units.find((unit) => repeats(sentence, unit))
    if (!found) return null
    taken.push(found)
  }
  return taken
}

function repeats({ words, label }: Sentence, { hit, readings, start, end, ...unit }: Unit): boolean {
  if (label !== null && label !== unit.label) return false
  const said = withoutAddress(words, hit)
  const source = hit.passage.text.slice(start, end)
  if (said.endsWith('?') !== source.trimEnd().endsWith('?')) return false
  const told = weightyWords(said)
  return (
    told.length > 0 &&
    readings.some((reading) => sameWords(told, reading)) &&
    sameWords(writtenNumbers(said), writtenNumbers(source))
  )
}

/** "Theo khoản 2 Điều 7, …": only the address of the passage itself may be named, and only its document. */
function withoutAddress(sentence: string, { passage, document }: Hit): string {
  const openings = [document.number && `theo ${passage.address}, ${document.number}, `, `theo ${passage.address}, `]
  const told = sentence.toLowerCase()
  const opening = openings.find((words) => words !== null && told.startsWith(words.toLowerCase()))
  return opening && passage.address !== null ? sentence.slice(opening.length) : sentence
}

function takenOf({ hit }: Source, taken: readonly Unit[]): Unit[] {
  return taken.filter((unit) => unit.hit === hit)
}

/** Which lines of a passage the extract shows. */
function shownOf({ hit, lines }: Source, { citations }: Reply): number[] {
  const { id, text } = hit.passage
  const quotes = citations.filter(({ passage }) => passage === id).map(({ quote }) => quote)
  return lines.flatMap(({ words, end }, at) => {
    const line = text.slice(words, end)
    return quotes.some((quote) => quote.includes(line) || line.includes(quote)) ? [at] : []
  })
}

function groundsOf(sources: readonly Source[], taken: readonly Unit[]): Ground[] {
  return sources.flatMap(({ hit }) => {
    const spans = taken.filter((unit) => unit.hit === hit).map(({ start, end }) => hit.passage.text.slice(start, end))
    return [...new Set(spans)].map((quote) => ({ hit, quote }))
  })
}

/** How much of what the extract covers of the question a draft may leave out. */
const AS_WELL = 0.85

/** Whether a draft speaks of the passage the extract is from, holds what was asked for, and covers the question as well. */
function answersAsWell(question: string, text: string, grounds: readonly Ground[], extractive: Reply): boolean {
  const [main] = extractive.citations
  if (!main || !grounds.some(({ hit }) => hit.passage.id === main.passage)) return false
  const asked = askedFor(question)
  const quoted = extractive.citations
    .filter(({ passage }) => passage === main.passage)
    .map(({ quote }) => quote)
    .join('\n')
  if (holds(quoted, asked) && !holds(text, asked)) return false
  const [mine = 0, theirs = 0] = relevance(question, asked, [text, quoted])
  return mine >= theirs * AS_WELL
}
