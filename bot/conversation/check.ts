import { sayAmendedBy } from '#knowledge/amended-by.ts'
import { fold } from '#knowledge/text/fold.ts'
import { numberKey } from '#knowledge/text/tokenise.ts'
import type { Decision } from './decide.ts'
import { FULL_TEXT, refusal } from './replies.ts'
import type { Reply } from './reply.ts'
import { sourceLine } from './source-line.ts'

/**
 * Lets an answer out only if every quote stands word for word in its passage and every number, date, document and
 * provision it names stands in a quote or a citation. Otherwise the reply becomes the first sound quote with its source,
 * or a refusal where there is none.
 */
export function check(reply: Reply, decision: Decision): Reply {
  if (reply.citations.length === 0 && reply.outcome !== 'answer') return reply
  const hits = hitsOf(decision)
  const sound = reply.citations.filter(({ passage, quote }) =>
    hits.some((hit) => hit.passage.id === passage && quote !== '' && hit.passage.text.includes(quote))
  )
  if (sound.length === reply.citations.length && sound.length > 0 && isSupported(reply, decision)) return reply
  const [first] = sound
  const hit = hits.find(({ passage }) => passage.id === first?.passage)
  if (!first || !hit) {
    return {
      outcome: 'abstain',
      reason: 'weak_evidence',
      text: refusal.nothing,
      citations: [],
      confidence: reply.confidence
    }
  }
  return { ...reply, text: `${first.quote}\n${sourceLine(hit, first.provision)}`, citations: [first] }
}

function hitsOf(decision: Decision) {
  if (decision.kind === 'answer') return decision.other ? [...decision.hits, decision.other] : decision.hits
  if (decision.kind === 'clarify' || decision.because.kind !== 'out_of_force') return []
  const { hit, instead } = decision.because
  return instead ? [hit, instead] : [hit]
}

/** Whether each fact a reply names occurs in what it rests on: quotes, citations, the headings above, dates of validity. */
function isSupported(reply: Reply, decision: Decision): boolean {
  const grounds = [
    ...reply.citations.flatMap(({ quote, document, title, provision }) => [quote, document, title, provision ?? '']),
    ...hitsOf(decision).flatMap(({ passage, document }) => [
      ...passage.trail,
      sayAmendedBy(passage.amendedBy ?? []),
      document.endedBy?.document ?? '',
      ...[passage.effective, passage.expires, document.effective, document.expires].map((day) => spoken(day))
    ])
  ].join('\n')
  const known = factsIn(grounds)
  return [...factsIn(withoutLinks(reply.text))].every((fact) => known.has(fact))
}

function spoken(day: string | null): string {
  return day === null ? '' : day.split('-').reverse().join('/')
}

function withoutLinks(text: string): string {
  return text.replace(new RegExp(`^${FULL_TEXT}.*$`, 'gm'), '').replace(/^… và \d+ mục nữa\.$/gm, '')
}

const DOCUMENT_NUMBER = /\d+(?:\/\d{4})?\/[a-z]+(?:-[a-z\d]+)*/g
const DATE = /\b(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?(?![\d/])/g
const SPOKEN_DATE = /\b(\d{1,2}) thang (\d{1,2})(?: nam (\d{4}))?\b/g
const HOUR = /\b(\d{1,2}) ?(?:gio|h|:) ?(\d{2})?\b/g
const PLACE = /\b(?:diem [a-z]{1,2} )?(?:khoan \d+ )?dieu \d+[a-z]?\b/g
const LABELLED = /\b(?:muc|khoan|phan|chuong|hang|bang|lop|khoi|thang|ngay|nam|quy|thu) (?:\d+|[ivx]+)\b/g
const NUMBER = /\d+(?:[.,]\d+)*/g
const UNIT = /(\d+(?:[.,]\d+)*) ?(%|[a-z]+)/g

/**
 * The facts of a text in one spelling: dates with their parts, hours, document numbers, addresses, each number and each
 * number with the word after it.
 */
export function factsIn(text: string): Set<string> {
  const folded = fold(text)
  const plain = folded.replace(/[:;]/g, ' . ')
  return new Set([
    ...[...folded.matchAll(DOCUMENT_NUMBER), ...folded.matchAll(PLACE)].map(([fact]) => fact),
    ...[...folded.matchAll(DATE), ...folded.matchAll(SPOKEN_DATE)].flatMap(([, day, month, year]) =>
      dateFacts(day, month, year)
    ),
    ...[...folded.matchAll(HOUR)].map(([, hour, minutes]) => `${Number(hour)}:${minutes ?? '00'}`),
    ...[...folded.matchAll(LABELLED)].map(([fact]) => fact.replace(/ 0+(?=\d)/, ' ')),
    ...[...folded.matchAll(NUMBER)].map(([number]) => numberKey(number)),
    ...[...plain.matchAll(UNIT)].map(([, number, unit]) => `${numberKey(number ?? '')} ${unit}`)
  ])
}

function dateFacts(day: string | undefined, month: string | undefined, year: string | undefined): string[] {
  const [d, m] = [Number(day), Number(month)]
  const parts = [`${d}/${m}`, `ngay ${d}`, `thang ${m}`]
  return year === undefined ? parts : [...parts, `${d}/${m}/${year}`, `nam ${year}`]
}
