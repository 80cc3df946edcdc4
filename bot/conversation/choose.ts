import type { Day } from '#knowledge/document.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import { fold } from '#knowledge/text/fold.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import { type AskedFor, askedFor, isMeasured } from './asked-for.ts'
import { type Candidate, rankCandidates } from './candidate.ts'
import { defining } from './defining.ts'
import { entryAnswering } from './entry.ts'
import { type Lack, lacks } from './lacks.ts'
import { latestOnly } from './latest.ts'
import { isAboutNamed, isWanted, type Named, namedIn, namesAnother } from './named.ts'
import { leavesOut, predicateOf } from './predicate.ts'
import { contradicts, type Scope, scopeOf } from './scope.ts'
import { amountBeside, readWith } from './siblings.ts'
import { choiceSigns, DOUBTFUL, sureness } from './sureness.ts'
import { readRow } from './table-row.ts'
import { rulesOtherwise } from './yes-no.ts'

/** What of the evidence answers best: the candidates that may answer, best first, and how surely they do. */
export interface Choice {
  candidates: Candidate[]
  /** Why what ranks highest may not answer, where it may not. */
  lacking: Lack | null
  confidence: number
}

/** `beside`: none of the candidates says anything of what a yes-or-no question asks whether it is so. */
interface Able extends Omit<Choice, 'confidence'> {
  beside: boolean
}

/** How sure it is that a document named by its number is meant when it tells when it takes effect or what it replaces. */
const CERTAIN = 0.95

/** "Thông tư này có hiệu lực từ ngày …", "… thay thế Thông tư số …", as an answer to just that about the document named. */
function tellsOfItself({ hit, span }: Candidate, { kind }: AskedFor, { document }: Named): boolean {
  const told = hit.passage.text.slice(span.start, span.end)
  if (document === null || !SPEAKS_OF_ITSELF.test(told)) return false
  if (!isWanted(hit.document, document)) return false
  if (kind === 'effect') return TAKES_EFFECT.test(told)
  return kind === 'document' && /(?:thay thế|bãi bỏ)\s[^.;]{0,40}\d+\/\d{4}/iu.test(told)
}

const SPEAKS_OF_ITSELF = /(?<!\p{L})(?:thông tư|nghị định|nghị quyết|quyết định|luật|quy chế|kế hoạch|hướng dẫn) này/iu
/** Not what is ruled "theo Thông tư này và có hiệu lực …". */
const TAKES_EFFECT = /này (?:(?!và\s)\p{L}+ ){0,3}có hiệu lực[^.;]{0,40}(?:ngày\s+\d|ngày ký)/iu

const UNSURE: Lack = { kind: 'not_this', lacks: 'certainty', asked: '' }

/** As surely is a number what was to be counted when the words beside it do not name that. */
const HARDLY = 0.2

/** What of a question a candidate is held against. */
interface Sought {
  asked: AskedFor
  scope: Scope
  named: Named
  words: readonly AskedTerm[]
  /** Of a yes-or-no question. */
  predicate: readonly string[]
}

function soughtBy(question: string, found: readonly Hit[], words: readonly AskedTerm[], asOf: Day): Sought {
  const asked = askedFor(question)
  const predicate = asked.kind === 'yes_no' ? predicateOf(question, words) : []
  return { asked, scope: scopeOf(question, asOf), named: namedIn(question, found), words, predicate }
}

/**
 * Why a candidate may not answer, or null: its passage may not, or what would be shown has no number or time where one
 * was asked, or rules something else or for another case.
 */
function lackOf({ hit, span, signs }: Candidate, { asked, scope, named, words }: Sought): Lack | null {
  if (signs.forOthers > 0) return UNSURE
  const lack = lacks(hit, asked, scope, named)
  if (lack) return lack
  if (asked.kind === 'definition' && definesAnother(hit, span, signs, words)) return UNSURE
  if (asked.kind === 'effect' && isOfAnother(hit, span, named)) return UNSURE
  if (isMeasured(asked)) return tellsNoMeasure(signs, asked) ? UNSURE : null
  const told = hit.passage.text.slice(span.start, span.end)
  if (asked.kind === 'document' && named.document && !namesAnother(hit.document, told, named.document)) return UNSURE
  // under a line that leads in a list "Không hoàn thành …" is a case and forbids nothing
  return asked.kind === 'yes_no' && span.leads.length === 0 && rulesOtherwise(words, told) ? UNSURE : null
}

/** Whether a line says nothing of what was to be so or not: what it costs tells not whether one need not pay. */
function isBesideThePoint({ hit, span, signs }: Candidate, { predicate }: Sought): boolean {
  const { text, trail } = hit.passage
  const told = [span, ...span.leads].map(({ start, end }) => text.slice(start, end))
  return leavesOut(predicate, [...told, ...trail, hit.document.title].join('\n'), signs.kindPassage > 0)
}

/** One label of a few words and what it says, no row of a table. */
const LABELLED = /^((?:\p{L}+ ){0,2}\p{L}+):\s[^:]*$/u

/** Whether nothing is defined, or under a label that is not the one asked for: "Tên trường: …" is not its code. */
function definesAnother(
  { passage }: Candidate['hit'],
  { start, end }: Candidate['span'],
  { kind, kindLead }: Candidate['signs'],
  [first]: readonly AskedTerm[]
): boolean {
  if (kind + kindLead === 0) return true
  const [, label = ''] = LABELLED.exec(passage.text.slice(start, end)) ?? []
  return label !== '' && first !== undefined && kindLead === 0 && !syllables(fold(label)).includes(first.folded)
}

/** Whether no number or time of the kind asked for is told, or only the other end: "tối đa 02" says not how many at least. */
function tellsNoMeasure({ kind, kindLead, kindPassage }: Candidate['signs'], { bound }: AskedFor): boolean {
  return (bound !== null && kindPassage > kind) || (kind <= HARDLY && kindLead <= HARDLY)
}

/** Whether a line tells when a paper takes effect that is not the one named, though it names that. */
function isOfAnother(
  { document, passage }: Candidate['hit'],
  { start, end }: Candidate['span'],
  named: Named
): boolean {
  if (named.document === null || document.number === null || isWanted(document, named.document)) return false
  return SPEAKS_OF_ITSELF.test(passage.text.slice(start, end))
}

/** What was found, ranked by how well it answers, with what of the question it is held against. */
interface Ranking {
  sought: Sought
  ranked: readonly Candidate[]
}

function rankFound(question: string, evidence: Evidence, asOf: Day): Ranking {
  const sought = soughtBy(question, [...evidence.hits, ...evidence.outOfForce], evidence.asked, asOf)
  return { sought, ranked: rankCandidates(question, evidence, sought.scope.years) }
}

/** What was found, ranked by how well it answers, without what cannot. */
export function ableCandidates(question: string, evidence: Evidence, asOf: Day): Able {
  return ableOf(rankFound(question, evidence, asOf))
}

function ableOf({ sought, ranked }: Ranking): Able {
  const lacking = ranked.map((candidate) => ({ candidate, lack: lackOf(candidate, sought) }))
  const able = lacking.flatMap(({ candidate, lack }) => (lack === null ? [candidate] : []))
  const candidates = sought.scope.years.length === 0 ? latestOnly(able) : able
  const telling = candidates.filter((candidate) => !isBesideThePoint(candidate, sought))
  const beside = telling.length === 0
  return { candidates: beside ? candidates : telling, lacking: lacking[0]?.lack ?? null, beside }
}

/** What is for whom and about what was asked, whether or not it has what is asked for. */
function bearing({ sought: { scope, named }, ranked }: Ranking): Candidate[] {
  return ranked.filter(
    ({ hit, signs }) => signs.forOthers === 0 && isAboutNamed(hit, named) && contradicts(scope, hit) === null
  )
}

/** Ranks what was found by how well it answers, and sets aside what cannot. */
export function choose(question: string, evidence: Evidence, asOf: Day): Choice {
  const asked = askedFor(question)
  const ranking = rankFound(question, evidence, asOf)
  const about = bearing(ranking)
  const ranked = chooseRanked(question, asked, evidence, ranking)
  const [first] = ranked.candidates
  if (first && ranked.confidence >= SURE_ENOUGH && readRow(first.hit.passage) === null && asked.kind !== 'definition') {
    const amount = asksHowMuch(asked) ? amountBeside(first, about) : null
    return amount ? { ...ranked, candidates: [amount, ...ranked.candidates.filter((each) => each !== amount)] } : ranked
  }
  const placed =
    entryAnswering(question, asked, evidence, about) ?? (asked.kind === 'definition' ? defining(question, about) : null)
  return placed ? { candidates: [placed], lacking: null, confidence: CERTAIN } : ranked
}

/** So surely answers what ranks first that its place in a table or below a heading need not be looked at. */
const SURE_ENOUGH = 0.85

function chooseRanked(question: string, asked: AskedFor, evidence: Evidence, ranking: Ranking): Choice {
  const { candidates, lacking, beside } = ableOf(ranking)
  const named = namedIn(question)
  const own = candidates.find((candidate) => tellsOfItself(candidate, asked, named))
  const [first, ...others] = own ? [own, ...candidates.filter((each) => each !== own)] : candidates
  if (!first) return { candidates, lacking, confidence: 0 }
  const chosen: [Candidate, ...Candidate[]] = [first, ...others]
  const sure = own ? CERTAIN : sureness(choiceSigns(chosen, evidence, asked))
  return { candidates: chosen, lacking, confidence: beside ? Math.min(DOUBTFUL, sure) : sure }
}

/** Asks how much, and of nothing else than money as far as it says. */
function asksHowMuch({ kind, counted, ordered }: AskedFor): boolean {
  return kind === 'money' || (kind === 'amount' && counted.length === 0 && ordered === null)
}

/** Whether a hit, were it in force, might answer: a stretch of it is about what was asked, and of the kind asked for. */
export function mightAnswer(question: string, hit: Hit, { asked: words }: Evidence, asOf: Day): boolean {
  const sought = soughtBy(question, [hit], words, asOf)
  const [candidate] = rankCandidates(question, { hits: [hit], asked: words }, sought.scope.years)
  return candidate !== undefined && lackOf(candidate, sought) === null && !isBesideThePoint(candidate, sought)
}

/** How near the best another must come to be shown beside it. */
const BESIDE = 1.5
/** How much less of the question it may say: of two rows of a timetable only one is of the subject asked about. */
const MAY_LACK = 0.05

/** The candidate to be shown beside the best, because it must be read with it or may as well be what was asked for. */
export function besideBest([first, ...others]: readonly Candidate[]): Candidate | null {
  const together = first && readWith(first, others)
  if (together) return together
  const second = others.find((other) => first && !saysTheSame(first, other))
  if (!first || !second || first.score - second.score > BESIDE) return null
  if (second.signs.all < first.signs.all - MAY_LACK) return null
  return second.signs.kind > 0 || first.signs.kind === 0 ? second : null
}

/** Share of words in common from which two stretches with the same numbers say the same. */
const SAME = 0.7

function saysTheSame(one: Candidate, other: Candidate): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const numbers = (words: ReadonlySet<string>) => [...words].filter((word) => /^\d/.test(word))
  if (numbers(a).some((number) => !b.has(number)) || numbers(b).some((number) => !a.has(number))) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= SAME * Math.min(a.size, b.size)
}

function wordsOf({ hit, span }: Candidate): Set<string> {
  return new Set(syllables(hit.passage.text.slice(span.start, span.end)))
}
