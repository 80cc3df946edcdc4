import { coverage, toldOf } from '#bot/conversation/coverage.ts'
import { asAsked, saidAlike } from '#bot/conversation/said-alike.ts'
import type { Day } from '#knowledge/document.ts'
import type { Judged } from '#knowledge/evaluate-dataset.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import type { Said, SaidBy } from '#knowledge/search/necessity.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { normalise } from '#knowledge/text/normalise.ts'
import { isNoSyllable } from '#knowledge/text/syllable-shape.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { documentIds, isGold, saysAll } from './answer-grade.ts'
import type { Question } from './answer-questions.ts'

/** How often each word of questions, as it was typed, is said by the passages that answer them. */
export type Counts = Map<string, Said>

/** So many passages are looked through for those that answer; of one in thirty questions they stand farther down. */
const LOOKED_AT = 80
const A_LINE = 8

/** Counts the words of our own questions over a shelf. */
export async function countShelf(
  counts: Counts,
  knowledge: Pick<Knowledge, 'retrieve' | 'listDocuments'>,
  questions: readonly Question[],
  at: Day
): Promise<void> {
  const ids = await documentIds(knowledge)
  for (const question of questions) {
    if (question.kind === 'unanswerable') continue
    const { hits, asked } = await knowledge.retrieve(question.text, question.at ?? at, LOOKED_AT)
    const answers = hits.filter(
      ({ passage: { id, address, text } }) => isGold(question, id, address, ids) && saysAll(text, question.facts)
    )
    const texts = answers.map(({ passage: { trail, text } }) => [...trail, text].join('\n'))
    if (texts.length > 0) count(counts, question.text, asked, texts, 1)
  }
}

/** Counts the words of questions of a dataset, each for so much of one of ours. */
export function countDataset(
  counts: Counts,
  questions: readonly Judged[],
  texts: ReadonlyMap<string, string>,
  weight: number
): void {
  for (const { text, gold } of questions) {
    const { syllables, accents } = analyseQuestion(text)
    const terms = syllables.map((folded, word) => {
      return { folded, accented: accents[word] ?? null, weight: 1, word, necessity: 1 }
    })
    const answers = [...gold].flatMap((id) => texts.get(id) ?? [])
    if (answers.length > 0) count(counts, text, terms, answers, weight)
  }
}

/** Numbers and names are of these texts alone. */
function isWord(folded: string): boolean {
  return /^\p{L}/u.test(folded) && !isNoSyllable(folded)
}

function count(
  counts: Counts,
  question: string,
  terms: readonly AskedTerm[],
  answers: readonly string[],
  weight: number
): void {
  const alike = saidAlike(question, terms)
  const told = answers.map((text) => toldOf(asAsked(normalise(text), alike)))
  const typed = new Map(tokenise(question).map(({ accented, surface }) => [accented, surface]))
  const words = new Map(terms.map((term) => [typed.get(term.accented ?? term.folded), term]))
  for (const [word, term] of words) {
    if (word === undefined || !isWord(term.folded)) continue
    const { asked, said } = counts.get(word) ?? { asked: 0, said: 0 }
    counts.set(word, { asked: asked + weight, said: said + (coverage([term], told) > 0 ? weight : 0) })
  }
}

/** Counts as `readCounts` reads them, eight words a line. */
export function linesOf(counts: Counts, fewest = 1): string {
  const words = [...counts].filter(([, { asked }]) => Math.round(asked) >= fewest)
  const written = words
    .sort(([a], [b]) => a.localeCompare(b, 'vi'))
    .map(([word, { asked, said }]) => `${word} ${Math.round(said)}/${Math.round(asked)}`)
  const lines = Array.from({ length: Math.ceil(written.length / A_LINE) }, (_, at) =>
    written.slice(at * A_LINE, (at + 1) * A_LINE).join('  ')
  )
  return lines.join('\n')
}

/** Counts without those of a set that is to be judged unseen; no word is left with fewer than none. */
export function less({ accented, folded }: SaidBy, own: SaidBy): SaidBy {
  return { accented: difference(accented, own.accented), folded: difference(folded, own.folded) }
}

function difference(all: SaidBy['folded'], own: SaidBy['folded']): SaidBy['folded'] {
  return new Map(
    [...all].map(([word, counts]) => {
      const asked = Math.max(0, counts.asked - (own.get(word)?.asked ?? 0))
      return [word, { asked, said: Math.min(asked, Math.max(0, counts.said - (own.get(word)?.said ?? 0))) }]
    })
  )
}
