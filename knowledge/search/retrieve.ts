import type { Day, DocumentRecord } from '../document.ts'
import type { Evidence, Hit, Passage } from '../passage.ts'
import { weighQuestion } from './asked.ts'
import { askedTerms } from './asked-terms.ts'
import { type Candidate, findCandidates, type Match } from './candidates.ts'
import { confidence } from './confidence.ts'
import { type Body, type Features, measure } from './features.ts'
import { validityOf } from './in-force.ts'
import type { Lexicon } from './lexicon.ts'
import type { AskMeaning } from './meaning.ts'
import { type Folded, foldNearDuplicates } from './near-duplicates.ts'
import { analyseQuestion, type Question } from './question.ts'
import { rank } from './rerank.ts'

/** A passage as the index keeps it: the words it is found by beside it. */
export interface Stored extends Body {
  row: number
  passage: Passage
  document: DocumentRecord
}

/** What retrieval needs of the index. `take` leaves out rows of versions that are no longer live. */
export interface Source {
  match: Match
  take(rows: readonly number[]): Promise<Stored[]>
  lexicon: Lexicon
  /** Absent without an embedder: then words decide alone. */
  meaning?: AskMeaning | undefined
}

interface Measured extends Hit {
  features: Features
  /** Its terms, for telling whether it says what another says. */
  words(): string[]
}

/** Candidates from every view → signs of each → ranked, those in force apart from those that are not. */
export async function retrieve(source: Source, text: string, asOf: Day, limit: number): Promise<Evidence> {
  const question = analyseQuestion(text, source.lexicon)
  const meaning = question.syllables.length > 0 ? source.meaning?.(text) : undefined
  const found = await findCandidates(
    source.match,
    question,
    meaning?.then((asked) => asked?.found ?? [])
  )
  const stored = await source.take(found.map((candidate) => candidate.row))
  const near = await (await meaning)?.measure(stored)
  const candidates = found.map((candidate) => ({ ...candidate, meaning: near?.get(candidate.row) ?? 0 }))
  const ranked = measureAll(source.lexicon, question, candidates, stored, asOf)
  const holds = (hit: Hit) => hit.validity === 'in_force' || hit.validity === 'unknown'
  const fold = (hits: Measured[]) => foldNearDuplicates(hits, (hit) => hit.words())
  const hits = fold(ranked.filter(holds))
  const [first, second] = hits.map(({ best }) => best)
  return {
    hits: hits.slice(0, limit).map(toHit),
    outOfForce: fold(ranked.filter((hit) => !holds(hit)))
      .slice(0, limit)
      .map(toHit),
    confidence: confidence(first?.features, (first?.score ?? 0) - (second?.score ?? 0), question.syllables.length),
    asked: askedTerms(question, source.lexicon)
  }
}

/** All candidates with their signs, best first. */
export function measureAll(
  lexicon: Lexicon,
  question: Question,
  candidates: Candidate[],
  stored: Stored[],
  asOf: Day
): Measured[] {
  const byRow = new Map(stored.map((entry) => [entry.row, entry]))
  const scale = {
    terms: Math.max(0, ...candidates.map((candidate) => candidate.terms)),
    accents: Math.max(0, ...candidates.map((candidate) => candidate.accents))
  }
  const asked = weighQuestion(question, lexicon)
  const measured = candidates.flatMap((candidate) => {
    const entry = byRow.get(candidate.row)
    if (!entry) return []
    const { passage, document } = entry
    const features = measure(asked, lexicon, candidate, { ...entry, text: passage.text }, scale)
    const validity = validityOf(passage, document, asOf)
    return [
      {
        passage,
        document,
        validity,
        score: rank(features),
        features,
        words: () => [...entry.syllables, ...entry.pairs.split(' ')]
      }
    ]
  })
  return measured.sort((a, b) => b.score - a.score)
}

function toHit({ best, same }: Folded<Measured>): Hit {
  const { passage, document, validity, score, features: signs } = best
  return { passage, document, validity, score, signs, same: same.map((twin) => twin.passage) }
}
