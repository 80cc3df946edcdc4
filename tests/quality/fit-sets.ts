import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { EVALUATION_DAY, indexCorpus } from '#knowledge/evaluate.ts'
import { type Judged, readCorpus, readQuestions } from '#knowledge/evaluate-dataset.ts'
import { openKnowledge } from '#knowledge/open.ts'
import type { Passage } from '#knowledge/passage.ts'
import { findCandidates } from '#knowledge/search/candidates.ts'
import type { Features } from '#knowledge/search/features.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { measureAll, type Source } from '#knowledge/search/retrieve.ts'
import { type DocumentIds, isGold, saysAll } from './answer-grade.ts'
import { type Answerable, readQuestionFile } from './answer-questions.ts'
import type { ChatForms } from './chat-forms.ts'
import type { Group } from './fit-softmax.ts'
import { openSource } from './open-source.ts'
import { respell, type Spelling } from './spellings.ts'

/** A sign by its name. */
export type Sign = keyof Features

/** Half as written: people type in all these ways, and weights must serve them all. */
const TURNS: Spelling[] = ['as written', 'no diacritics', 'as written', 'teencode', 'as written', 'typing slips']

interface Asking {
  id: string
  text: string
  at: string
  /** Which of the passages answer. */
  answers(passages: readonly Passage[]): boolean[]
}

/** The questions of a dataset over its corpus, each in one spelling of TURNS, or as written without `forms`. */
export async function groupsOfDataset(
  corpus: string,
  questions: readonly Judged[],
  names: readonly Sign[],
  forms: ChatForms | null
): Promise<Group[]> {
  const folder = mkdtempSync(join(tmpdir(), 'hoidap-fit-'))
  const knowledge = await openKnowledge({ uri: folder })
  await indexCorpus(knowledge, readCorpus(corpus))
  await knowledge.close()
  const askings = questions.map(({ id, text, gold }) => ({
    id,
    text,
    at: EVALUATION_DAY,
    answers: (passages: readonly Passage[]) => passages.map(({ id }) => gold.has(id))
  }))
  const groups = await measureEach(await openSource(folder), askings, names, forms)
  rmSync(folder, { recursive: true, force: true })
  return groups
}

/** Our own questions over documents that `ingest` has put into a data folder. */
export async function groupsOfShelf(
  data: string,
  file: string,
  names: readonly Sign[],
  forms: ChatForms | null,
  day: string
): Promise<Group[]> {
  const folder = join(data, 'index')
  const knowledge = await openKnowledge({ uri: folder })
  const documents = (await knowledge.listDocuments()).map(({ document }) => document)
  await knowledge.close()
  const ids: DocumentIds = new Map(
    documents.flatMap(({ id, number, file }) =>
      [number, basename(file)].flatMap((name) => (name === null ? [] : [[name.normalize('NFC'), id] as const]))
    )
  )
  const askings = readQuestionFile(file).flatMap((question) =>
    question.kind === 'answerable'
      ? [{ id: question.id, text: question.text, at: question.at ?? day, answers: answersOf(question, ids) }]
      : []
  )
  return measureEach(await openSource(folder), askings, names, forms)
}

/** Those of the right provision that say what was asked; where none says it all, those of the right provision. */
function answersOf(question: Answerable, ids: DocumentIds) {
  return (passages: readonly Passage[]): boolean[] => {
    const right = passages.map(({ id, address }) => isGold(question, id, address, ids))
    const whole = passages.map(({ text }, at) => right[at] === true && saysAll(text, question.facts))
    return whole.includes(true) ? whole : right
  }
}

async function measureEach(
  source: Source,
  askings: readonly Asking[],
  names: readonly Sign[],
  forms: ChatForms | null
): Promise<Group[]> {
  const groups: Group[] = []
  for (const [turn, asking] of askings.entries()) {
    const spelling = TURNS[turn % TURNS.length] ?? 'as written'
    const text = forms ? respell(asking, spelling, forms) : asking.text
    const question = analyseQuestion(text, source.lexicon)
    const found = await findCandidates(source.match, question)
    const stored = await source.look(found.map(({ row }) => row))
    const measured = measureAll(source.lexicon, question, found, stored, asking.at)
    const holding = measured.filter(({ validity }) => validity === 'in_force' || validity === 'unknown')
    const passages = await source.read(holding.map(({ row }) => row))
    groups.push({
      signs: holding.map(({ features, numbered }) => rowOf(features, numbered, names)),
      answers: asking.answers(holding.flatMap(({ row }) => passages.get(row) ?? [])),
      counts: 1
    })
  }
  return groups
}

/** The signs, then once more for what numbered provisions weigh otherwise than pages; of a page zeros. */
function rowOf(features: Features, numbered: boolean, names: readonly Sign[]): Float32Array {
  const signs = names.map((name) => features[name])
  return Float32Array.from([...signs, ...signs.map((sign) => (numbered ? sign : 0))])
}

/** The questions meant for fitting: none that any evaluation set asks in the same words. */
export function trainingQuestions(data: string, evaluated: readonly string[]): Judged[] {
  const asked = new Set(evaluated.flatMap((name) => readQuestions(join(data, name)).map(({ text }) => text)))
  return readQuestions(join(data, 'tvpl', 'train')).filter(({ text }) => !asked.has(text))
}
