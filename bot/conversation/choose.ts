import type { Day } from '#knowledge/document.ts'
import type { Evidence, Hit } from '#knowledge/passage.ts'
import { isWanted } from '#knowledge/search/wanted-document.ts'
import { fold } from '#knowledge/text/fold.ts'
import { ableOf, bearing, type Ranking, rankFound } from './able.ts'
import { type AskedFor, askedFor, asksHowMuch, isMeasured } from './asked-for.ts'
import type { Candidate } from './candidate.ts'
import { leavesWordOut } from './cases/unsaid-word.ts'
import { asksIfHolds, endsPaper } from './ended-papers.ts'
import { SPEAKS_OF_ITSELF } from './held-against.ts'
import type { Lack } from './lacks.ts'
import { type Named, namedIn } from './named.ts'
import { listAskedFor } from './places/class-lines.ts'
import { defining } from './places/defining.ts'
import { dutiesOf } from './places/duties.ts'
import { entryAnswering } from './places/entry.ts'
import { forbiddenItem } from './places/forbidden-item.ts'
import { itemNamed } from './places/list-items.ts'
import { amountBeside, amountOfGroup, readWith } from './places/siblings.ts'
import { readRow } from './places/table-row.ts'
import { toldUnderHeading } from './places/under-heading.ts'
import { articleAsked } from './places/whole-article.ts'
import { saysTheSame } from './same-told.ts'
import { choiceSigns, DOUBTFUL, sureness } from './sureness.ts'

/** What of the evidence answers best: the candidates that may answer, best first, and how surely they do. */
export interface Choice {
  candidates: Candidate[]
  /** Why what ranks highest may not answer, where it may not. */
  lacking: Lack | null
  confidence: number
  /** What is for whom and about what was asked, best first, whether or not it has what is asked for. */
  about: readonly Candidate[]
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

/** "Nghị định này thay thế Nghị định số 84/2020/NĐ-CP", as an answer to whether that still holds. */
function tellsEndOf({ hit, span }: Candidate, { document }: Named): boolean {
  return document !== null && endsPaper(hit.passage.text.slice(span.start, span.end), document)
}

/** Not what is ruled "theo Thông tư này và có hiệu lực …". */
const TAKES_EFFECT = /này (?:(?!và\s)\p{L}+ ){0,3}có hiệu lực[^.;]{0,40}(?:ngày\s+\d|ngày ký)/iu

/** Ranks what was found by how well it answers, and sets aside what cannot. */
export function choose(question: string, evidence: Evidence, asOf: Day): Choice {
  const asked = askedFor(question)
  const ranking = rankFound(question, evidence, asOf)
  const about = bearing(ranking)
  const ranked = { ...chooseRanked(question, asked, evidence, ranking), about }
  const [first] = ranked.candidates
  const isSure = first !== undefined && ranked.confidence >= SURE_ENOUGH
  if (isSure && readRow(first.hit.passage) === null && asked.kind !== 'definition') {
    const cell = asksNumberAlone(question, asked) ? entryAnswering(question, asked, evidence, about) : null
    if (cell && readRow(cell.hit.passage)) return { candidates: [cell], lacking: null, confidence: CERTAIN, about }
    const amount = asksHowMuch(asked) ? amountBeside(first, about) : null
    return amount ? { ...ranked, candidates: [amount, ...ranked.candidates.filter((each) => each !== amount)] } : ranked
  }
  return chooseByPlace(question, asked, evidence, ranked)
}

/** What answers by its place: in a table, as a definition, or below the heading that is what was asked. */
function chooseByPlace(question: string, asked: AskedFor, evidence: Evidence, ranked: Choice): Choice {
  const { about } = ranked
  const placed =
    entryAnswering(question, asked, evidence, about) ?? (asked.kind === 'definition' ? defining(question, about) : null)
  if (placed) return { candidates: [placed], lacking: null, confidence: CERTAIN, about }
  const below =
    headedBy(question, asked, evidence, ranked) ??
    amountOfGroup(question, asked, evidence, ranked) ??
    itemNamed(asked, evidence, ranked.candidates) ??
    forbiddenItem(question, asked, evidence, ranked.candidates) ??
    (articleAsked(question, about, evidence) === null ? listed(question, evidence, about) : null)
  return below ? { candidates: [below], lacking: null, confidence: BY_HEADING, about } : ranked
}

/** The number told below the heading asked about, so long as no rival says a word of the question that it leaves out. */
function headedBy(question: string, asked: AskedFor, evidence: Evidence, ranked: Choice): Candidate | null {
  const below = toldUnderHeading(question, asked, evidence, ranked)
  return below !== null && leavesWordOut(below, evidence.hits, evidence.asked, true) ? null : below
}

/** The line that leads in what is asked for, where no heading is that. */
function listed(question: string, evidence: Evidence, about: readonly Candidate[]): Candidate | null {
  return dutiesOf(question, evidence, about) ?? listAskedFor(question, evidence, about)
}

/** Chosen, not fitted. */
const BY_HEADING = 0.9

/** So surely answers what ranks first that only a number told in a table under just what was asked for goes before it. */
const SURE_ENOUGH = 0.85

function chooseRanked(question: string, asked: AskedFor, evidence: Evidence, ranking: Ranking): Omit<Choice, 'about'> {
  const { candidates, passedOver, lacking, beside, elsewhere } = ableOf(ranking)
  const named = namedIn(question)
  const ofHolding = asked.kind === 'effect' && asksIfHolds(question)
  const own = candidates.find(
    (candidate) => tellsOfItself(candidate, asked, named) || (ofHolding && tellsEndOf(candidate, named))
  )
  const [first, ...others] = own ? [own, ...candidates.filter((each) => each !== own)] : candidates
  if (!first) return { candidates, lacking, confidence: 0 }
  const chosen: [Candidate, ...Candidate[]] = [first, ...others]
  const sure = own ? CERTAIN : sureness(choiceSigns(chosen, evidence, asked, passedOver))
  const isOfOther = isMeasured(asked) && !own && leavesWordOut(first, rivalsOf(first, others), evidence.asked)
  // "… ban hành quy chế theo Thông tư này và có hiệu lực …" tells of the rules to be made, not of the paper named
  const isOfItsRules =
    asked.kind === 'effect' && named.document !== null && !own && isWanted(first.hit.document, named.document)
  const isDoubtful = beside || elsewhere || isOfOther || isOfItsRules
  return { candidates: chosen, lacking, confidence: isDoubtful ? Math.min(DOUBTFUL, sure) : sure }
}

/** How far below the best another may score that as well has a number or a time of the kind asked for. */
const RIVAL = 4

function rivalsOf(first: Candidate, others: readonly Candidate[]): Hit[] {
  return others
    .filter(({ score, signs }) => score >= first.score - RIVAL && signs.kind >= first.signs.kind)
    .map(({ hit }) => hit)
}

/** Asks for a number or a time, and not for a place as well: "nộp ở đâu, trong mấy ngày". */
function asksNumberAlone(question: string, asked: AskedFor): boolean {
  return isMeasured(asked) && !/\b(?:dau|noi nao|cho nao)\b/.test(fold(question))
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
