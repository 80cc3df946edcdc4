import type { Day, DocumentRecord, Period, Validity } from '../document.ts'
import type { Evidence, Hit, Passage } from '../passage.ts'
import { asMeant } from '../text/as-meant.ts'
import { corpusOf } from '../text/vocabulary.ts'
import { isNumberKey, lettersOf } from '../text/word-key.ts'
import { createReader } from './as-asked.ts'
import { weighQuestion } from './asked.ts'
import { askedTerms } from './asked-terms.ts'
import { type Candidate, findCandidates, type Match } from './candidates.ts'
import { confidence } from './confidence.ts'
import { documentNames } from './document-names.ts'
import { type Features, measure } from './features.ts'
import { validityOf } from './in-force.ts'
import type { Lexicon } from './lexicon.ts'
import type { AskMeaning } from './meaning.ts'
import { type Folded, foldNearDuplicates, type Wording } from './near-duplicates.ts'
import { behindLabel, type PassageWords } from './passage-words.ts'
import { analyseQuestion, type Question } from './question.ts'
import { rank } from './rerank.ts'

/** What the index keeps of a passage for telling how well it answers. */
export interface Stored extends Period {
  row: number
  id: string
  document: DocumentRecord
  words: PassageWords
  /** Whether it belongs to a numbered provision; else it is a page of plain text. */
  numbered: boolean
  /** Of the text it is embedded by (see `digestOf`). */
  digest: string
}

/** What retrieval needs of the index. `look` and `read` leave out rows of versions that are no longer live. */
export interface Source {
  match: Match
  look(rows: readonly number[]): Promise<Stored[]>
  read(rows: readonly number[]): Promise<ReadonlyMap<number, Passage>>
  lexicon: Lexicon
  /** Absent without an embedder: then words decide alone. */
  meaning?: AskMeaning | undefined
}

/** A candidate with its signs. */
export interface Measured extends Stored {
  validity: Validity
  score: number
  features: Features
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
  const stored = await source.look(found.map((candidate) => candidate.row))
  const near = await (await meaning)?.measure(stored)
  const candidates = found.map((candidate) => ({ ...candidate, meaning: near?.get(candidate.row) ?? 0 }))
  const ranked = measureAll(source.lexicon, question, candidates, stored, asOf)
  const holds = ({ validity }: Measured) => validity === 'in_force' || validity === 'unknown'
  const fold = (some: Measured[]) => foldNearDuplicates(some, wordingOf)
  const hits = fold(ranked.filter(holds))
  const [first, second] = hits.map(({ best }) => best)
  const shown = [hits, fold(ranked.filter((one) => !holds(one)))].map((some) => some.slice(0, limit))
  const [inForce = [], outOfForce = []] = await readShown(source, shown)
  return {
    hits: inForce,
    outOfForce,
    confidence: confidence(first?.features, (first?.score ?? 0) - (second?.score ?? 0), question.syllables.length),
    asked: askedTerms(question, source.lexicon),
    meant: asMeant(text, corpusOf(source.lexicon))
  }
}

/** Reads the texts of what is shown, in one go. */
async function readShown(source: Source, shown: readonly Folded<Measured>[][]): Promise<Hit[][]> {
  const rows = shown.flat().flatMap(({ best, same }) => [best, ...same].map(({ row }) => row))
  const passages = await source.read(rows)
  return shown.map((some) =>
    some.flatMap(({ best, same }) => {
      const { row, document, validity, score, features: signs } = best
      const passage = passages.get(row)
      const twins = same.flatMap((twin) => passages.get(twin.row) ?? [])
      return passage ? [{ passage, document, validity, score, signs, same: twins }] : []
    })
  )
}

/** What of a passage tells whether it says what another says. */
function wordingOf({ document, words }: Measured): Wording {
  return { document: document.id, terms: distinctIn(words), numbers: numbersIn(words) }
}

function distinctIn({ keys }: PassageWords): Set<number> {
  const distinct = new Set<number>()
  let before = 0
  for (const key of keys) {
    const letters = lettersOf(key)
    distinct.add(letters)
    distinct.add(before * 2 ** 25 + letters)
    before = letters + 1
  }
  return distinct
}

/** Of headings the numbers tell only where a rule was printed. */
function numbersIn({ keys, lines }: PassageWords): Set<number> {
  const told = lines.filter(({ kind }) => kind !== 'heading')
  const numbers = told.flatMap((line) => [...keys.subarray(behindLabel(keys, line), line.to)].filter(isNumberKey))
  return new Set(numbers)
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
  const most = Math.max(0, ...candidates.map(({ terms }) => terms))
  const asked = weighQuestion(question, lexicon)
  const read = createReader(question)
  const measured = candidates.flatMap((candidate): Measured[] => {
    const entry = byRow.get(candidate.row)
    if (!entry) return []
    const { words, document, numbered } = entry
    const features = measure(asked, candidate, { words: read(words), names: documentNames(document) }, most)
    return [{ ...entry, validity: validityOf(entry, document, asOf), score: rank(features, numbered), features }]
  })
  return measured.sort((a, b) => b.score - a.score)
}
