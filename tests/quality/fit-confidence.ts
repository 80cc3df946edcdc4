import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ableOf, rankFound } from '#bot/conversation/able.ts'
import { askedFor } from '#bot/conversation/asked-for.ts'
import { type Candidate, type CandidateSigns, weigh } from '#bot/conversation/candidate.ts'
import { besideBest } from '#bot/conversation/choose.ts'
import { compose } from '#bot/conversation/compose.ts'
import { nearest } from '#bot/conversation/decide.ts'
import { type ChoiceSigns, choiceSigns, sureness } from '#bot/conversation/sureness.ts'
import { triage } from '#bot/conversation/triage.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { openKnowledge } from '#knowledge/open.ts'
import type { Evidence } from '#knowledge/passage.ts'
import { counted, necessity, readCounts, type SaidBy } from '#knowledge/search/necessity.ts'
import { fold } from '#knowledge/text/fold.ts'
import { type DocumentIds, documentIds, grade, isGold, saysAll } from './answer-grade.ts'
import { type Question, readQuestionFile } from './answer-questions.ts'
import { type Example, fitLogistic } from './logistic.ts'
import { type Counts, countShelf, less, linesOf } from './said-in-answers.ts'

/** What fitting needs of one question. */
interface Case {
  question: Question
  ids: DocumentIds
  text: string
  evidence: Evidence
  candidates: Candidate[]
  /** Those that cannot answer. */
  passedOver: Candidate[]
  /** Of each candidate: it answers; it says the same elsewhere, so that it is no example; it does not. */
  labels: Map<string, 'gold' | 'says' | 'other'>
  /** Whether what was composed is right, by the passages in their order and the places of the first two: models mostly agree on them. */
  composed: Map<string, boolean>
}

/** Chosen by leaving each in or out, judged on sets of questions that were not fitted on: with twice as many, less holds elsewhere. */
const RANKING_SIGNS =
  'kindPassage numberKind near brief pairsAll score long inForce form novel shown plain shownWords echoes joined heading foundOpening foundDocument'.split(
    ' '
  ) as (keyof CandidateSigns)[]
const CHOICE_SIGNS =
  'constant ahead alike agreedAhead toldKind money brief near novel needed echoes foundTerms foundCoverage foundOrder foundDefinition foundOtherYear'.split(
    ' '
  ) as (keyof ChoiceSigns)[]
const RIDGE = { ranking: 20, choice: 40 }
/** How much counts a question whose answers were taken away, and one of a set that no document answers. */
const WEIGHT = { hidden: 0.6, nearMiss: 0.3 }

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [] },
    questions: { type: 'string', multiple: true, default: [] },
    at: { type: 'string', default: '2026-11-23' }
  }
})
/** The questions of each file, each in two spellings. */
const sets: Case[][] = []
for (const [i, folder] of values.data.entries()) {
  const knowledge = await openKnowledge({ uri: join(folder, 'index') })
  const questions = readQuestionFile(values.questions[i] ?? '')
  const own: Counts = new Map()
  await countShelf(own, knowledge, questions, values.at)
  sets.push(await readCases(knowledge, questions, less(counted, readCounts(linesOf(own)))))
  await knowledge.close()
}
const isNearMisses = (set: readonly Case[]) => set.every(({ question }) => question.kind === 'unanswerable')
const nearMisses = new Set(sets.filter(isNearMisses).flat())
/** `named`: one of the provisions that a refusal would name answers. */
type Tried = { sure: number; good: boolean; named: boolean; answerable: boolean }
/** Each set tried by the model fitted on the others. */
const held: Tried[] = []
const heldNearMisses: Tried[] = []
for (const rest of sets) {
  const model = fitModel(sets.filter((set) => set !== rest).flat())
  for (const one of rest) (nearMisses.has(one) ? heldNearMisses : held).push(tryOn(one, model))
}
report(held)
reportNamed(held)
if (heldNearMisses.length > 0) report(heldNearMisses)
const final = fitModel(sets.flat())
print('RANKING', final.ranking)
print('SURENESS', final.choice)

async function readCases(knowledge: Knowledge, questions: Question[], others: SaidBy): Promise<Case[]> {
  const ids = await documentIds(knowledge)
  const read: Case[] = []
  for (const question of questions) {
    for (const text of [question.text, fold(question.text)]) {
      const one = await readCase(knowledge, { ...question, text }, ids, others)
      if (one) read.push(one)
    }
  }
  return read
}

/** One question in one spelling; null where it needs no search. `others`: what sets other than its own tell of its words. */
async function readCase(
  knowledge: Knowledge,
  question: Question,
  ids: DocumentIds,
  others: SaidBy
): Promise<Case | null> {
  const asOf = question.at ?? values.at
  const triaged = triage(question.text, [])
  if (triaged.kind !== 'question' || (await knowledge.lookUp(triaged.text, asOf)).kind !== 'not_an_address') return null
  const found = await knowledge.retrieve(triaged.text, asOf)
  const evidence = {
    ...found,
    asked: found.asked.map((term) => ({ ...term, necessity: necessity(term, others) }))
  }
  const text = evidence.meant ?? triaged.text
  const { candidates, passedOver } = ableOf(rankFound(text, evidence, asOf))
  const labels = new Map(candidates.map(({ hit }) => [hit.passage.id, labelOf(question, hit, ids)] as const))
  return { question, ids, text, evidence, candidates, passedOver, labels, composed: new Map() }
}

function labelOf(question: Question, hit: Candidate['hit'], ids: DocumentIds): 'gold' | 'says' | 'other' {
  if (question.kind === 'unanswerable') return 'other'
  if (!saysAll(hit.passage.text, question.facts)) return 'other'
  const all = [hit.passage, ...(hit.same ?? [])]
  return all.some(({ id, address }) => isGold(question, id, address, ids)) ? 'gold' : 'says'
}

interface Model {
  ranking: Partial<Record<keyof CandidateSigns, number>>
  choice: Partial<Record<keyof ChoiceSigns, number>>
}

function fitModel(train: readonly Case[]): Model {
  const vector = ({ signs }: Candidate) => RANKING_SIGNS.map((name) => signs[name] ?? 0)
  const pairs: Example[] = train.flatMap(({ candidates, labels }) => {
    const of = (label: string) => candidates.filter(({ hit }) => labels.get(hit.passage.id) === label)
    return of('gold')
      .slice(0, 2)
      .flatMap((gold) =>
        of('other').flatMap((other) => {
          const [a, b] = [vector(gold), vector(other)]
          const difference = a.map((value, i) => value - (b[i] as number))
          return [
            { signs: difference, holds: true, weight: 1 },
            { signs: difference.map((value) => -value), holds: false, weight: 1 }
          ]
        })
      )
  })
  const ranking = named(RANKING_SIGNS, fitLogistic(pairs, RIDGE.ranking))
  const examples = train.flatMap((one) => examplesOf(one, ranking))
  return { ranking, choice: named(CHOICE_SIGNS, fitLogistic(examples, RIDGE.choice, new Set([0]))) }
}

function named<N extends string>(names: readonly N[], weights: readonly number[]): Record<N, number> {
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100])) as Record<
    N,
    number
  >
}

/** The question as it is, and once more without the passages that answer it: nearly answered, as is most that is not. */
function examplesOf(one: Case, ranking: Model['ranking']): Example[] {
  const asked = exampleOf(one, one.candidates, ranking, nearMisses.has(one) ? WEIGHT.nearMiss : 1)
  const hidden = one.candidates.filter(({ hit }) => one.labels.get(hit.passage.id) === 'other')
  const without =
    one.question.kind === 'answerable' && hidden.length > 3 ? exampleOf(one, hidden, ranking, WEIGHT.hidden) : []
  return [...asked, ...without]
}

function exampleOf(one: Case, of: readonly Candidate[], ranking: Model['ranking'], weight: number): Example[] {
  const choice = choose(one, of, ranking)
  if (!choice) return []
  return [{ signs: CHOICE_SIGNS.map((name) => choice.signs[name] ?? 0), holds: choice.good, weight }]
}

function choose(one: Case, of: readonly Candidate[], ranking: Model['ranking']) {
  const ranked = rankedBy(ranking, of)
  const [first, ...others] = ranked
  if (!first) return null
  const second = besideBest(ranked)
  const good = isRight(one, ranked, first, second)
  const named = nearest(ranked).some(({ passage }) => ['gold', 'says'].includes(one.labels.get(passage.id) ?? ''))
  return {
    signs: choiceSigns([first, ...others], one.evidence, askedFor(one.text), rankedBy(ranking, one.passedOver)),
    good,
    named
  }
}

/** Whether what would be shown answers. */
function isRight(one: Case, ranked: readonly Candidate[], best: Candidate, beside: Candidate | null): boolean {
  const hits = ranked.map(({ hit }) => hit)
  const places = [best, beside].map((each) => each && `${each.hit.passage.id} ${each.span.start}`)
  const key = [...places, ...hits.map(({ passage }) => passage.id)].join('\n')
  const known = one.composed.get(key)
  if (known !== undefined) return known
  const reply = compose(one.text, { kind: 'answer', hits, whole: false, confidence: 1, best, beside })
  const verdict = grade(one.question, reply, one.ids, () => '')
  const good = verdict === 'right' || verdict === 'elsewhere'
  one.composed.set(key, good)
  return good
}

function rankedBy(ranking: Model['ranking'], some: readonly Candidate[]): Candidate[] {
  return some.map((each) => ({ ...each, score: weigh(ranking, each.signs) })).sort((a, b) => b.score - a.score)
}

function tryOn(one: Case, { ranking, choice }: Model): Tried {
  const chosen = choose(one, one.candidates, ranking)
  const answerable = one.question.kind === 'answerable'
  if (!chosen) return { sure: 0, good: false, named: false, answerable }
  return { sure: sureness(chosen.signs, choice), good: chosen.good, named: chosen.named, answerable }
}

function report(results: readonly Tried[]): void {
  const sorted = [...results].sort((a, b) => b.sure - a.sure)
  const answerable = results.filter((one) => one.answerable).length
  process.stdout.write(
    `held out: ${results.length} questions, ${answerable} answerable, first or second right ${sorted.filter((one) => one.good).length}\n`
  )
  for (const threshold of [0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4]) {
    const given = sorted.filter(({ sure }) => sure >= threshold)
    const good = given.filter((one) => one.good).length
    const refused = 1 - given.filter((one) => !one.answerable).length / Math.max(1, results.length - answerable)
    process.stdout.write(
      `from ${threshold}: given ${given.length}, wrong ${given.length - good} (${((100 * (given.length - good)) / Math.max(1, given.length)).toFixed(1)} %), right of answerable ${((100 * good) / Math.max(1, answerable)).toFixed(1)} %, refused ${(100 * refused).toFixed(1)} %\n`
    )
  }
}

/** Of the lists of provisions that refusals give, by how sure the best is, the share that hold one which answers. */
function reportNamed(results: readonly Tried[]): void {
  for (let tenth = 0; tenth < 9; tenth += 1) {
    const lists = results.filter(({ sure }) => Math.floor(sure * 10) === tenth)
    const hold = lists.filter(({ named }) => named).length
    process.stdout.write(
      `named at .${tenth}: ${lists.length}, ${((100 * hold) / Math.max(1, lists.length)).toFixed(0)} % answer\n`
    )
  }
}

function print(name: string, weights: Record<string, number>): void {
  const lines = Object.entries(weights).filter(([, weight]) => weight !== 0)
  process.stdout.write(`${name} {\n${lines.map(([sign, weight]) => `  ${sign}: ${weight}`).join(',\n')}\n}\n`)
}
