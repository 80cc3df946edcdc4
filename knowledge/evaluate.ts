import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CorpusRow, type Judged, readCorpus, readQuestions } from './evaluate-dataset.ts'
import { type Asked, type Measures, ranksOf, round, summarise } from './evaluate-measures.ts'
import type { Knowledge } from './knowledge.ts'
import { openKnowledge } from './open.ts'
import { fold } from './text/fold.ts'

export interface EvaluationOptions {
  /** Look at the first so many questions that have gold; all of them when absent. */
  limit?: number | undefined
  /** Another judgement file than DIR/qrels.tsv. */
  qrels?: string | undefined
  /** Strip the diacritics of the questions first. */
  fold?: boolean | undefined
}

export interface Evaluation extends Measures {
  index_s: number
  rss_mb: number
}

const DEPTH = 10

/** The day the questions of a dataset are asked on; its passages carry no dates. */
export const EVALUATION_DAY = '2026-01-01'

/**
 * Indexes DIR/corpus.jsonl with the product's own pipeline in a temporary folder and asks DIR/queries.jsonl.
 * Means are over questions that have gold in the judgement file.
 */
export async function evaluate(dir: string, options: EvaluationOptions = {}): Promise<Evaluation> {
  const folder = await mkdtemp(join(tmpdir(), 'hoidap-evaluate-'))
  const knowledge = await openKnowledge({ uri: folder })
  try {
    const started = performance.now()
    await indexCorpus(knowledge, readCorpus(dir))
    const indexed = (performance.now() - started) / 1000
    const questions = readQuestions(dir, options.qrels).slice(0, options.limit)
    const asked = await ask(knowledge, questions, options.fold === true)
    return { ...summarise(asked), index_s: round(indexed), rss_mb: Math.round(process.memoryUsage().rss / 2 ** 20) }
  } finally {
    await knowledge.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Indexes rows as the passages of one document, each with its title as the heading above it. */
export async function indexCorpus(knowledge: Knowledge, rows: readonly CorpusRow[]): Promise<void> {
  const document = {
    id: 'corpus',
    number: null,
    kind: null,
    title: '',
    issuer: null,
    signer: null,
    issued: null,
    effective: null,
    expires: null,
    period: null,
    file: 'corpus.jsonl',
    digest: '',
    sample: false,
    relations: []
  }
  const passages = rows.map(({ id, title, text }) => ({
    id,
    documentId: document.id,
    provisionKey: id,
    address: null,
    text: text.normalize('NFC'),
    trail: title ? [title.normalize('NFC')] : [],
    effective: null,
    expires: null
  }))
  await knowledge.replaceDocument({ document, provisions: [], passages })
  await knowledge.optimise()
}

async function ask(knowledge: Knowledge, questions: readonly Judged[], folded: boolean): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const { text, gold } of questions) {
    const started = performance.now()
    const { hits } = await knowledge.retrieve(folded ? fold(text) : text, EVALUATION_DAY, DEPTH)
    const ms = performance.now() - started
    // what is folded into a hit stands right behind it
    const found = hits.flatMap((hit) => [hit.passage, ...(hit.same ?? [])].map(({ id }) => id)).slice(0, DEPTH)
    asked.push({ ranks: ranksOf(found, gold), gold: gold.size, ms })
  }
  return asked
}
