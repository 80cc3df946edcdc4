import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Knowledge } from './knowledge.ts'
import { openKnowledge } from './open.ts'
import { fold } from './text/fold.ts'

const Row = z.object({ id: z.string(), title: z.string().default(''), text: z.string() })
const Query = z.object({ id: z.string(), text: z.string() })

export interface EvaluationOptions {
  /** Look at the first so many questions that have gold; all of them when absent. */
  limit?: number | undefined
  /** Another judgement file than DIR/qrels.tsv. */
  qrels?: string | undefined
  /** Strip the diacritics of the questions first. */
  fold?: boolean | undefined
}

export interface Evaluation {
  queries: number
  hit1: number
  hit5: number
  hit10: number
  recall10: number
  mrr10: number
  p50_ms: number
  p99_ms: number
  index_s: number
  rss_mb: number
}

const DEPTH = 10

/**
 * Indexes DIR/corpus.jsonl with the product's own pipeline in a temporary folder and asks DIR/queries.jsonl.
 * Means are over questions that have gold in the judgement file.
 */
export async function evaluate(dir: string, options: EvaluationOptions = {}): Promise<Evaluation> {
  const folder = await mkdtemp(join(tmpdir(), 'hoidap-evaluate-'))
  const knowledge = await openKnowledge({ uri: folder })
  try {
    const started = performance.now()
    await indexCorpus(knowledge, readLines(join(dir, 'corpus.jsonl'), Row))
    const indexed = (performance.now() - started) / 1000
    const gold = readQrels(options.qrels ?? join(dir, 'qrels.tsv'))
    const queries = readLines(join(dir, 'queries.jsonl'), Query).filter((query) => gold.has(query.id))
    const ranks = await ask(knowledge, queries.slice(0, options.limit), gold, options.fold === true)
    return { ...summarise(ranks), index_s: round(indexed), rss_mb: Math.round(process.memoryUsage().rss / 2 ** 20) }
  } finally {
    await knowledge.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Indexes rows as the passages of one document, each with its title as the heading above it. */
export async function indexCorpus(knowledge: Knowledge, rows: z.infer<typeof Row>[]): Promise<void> {
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

interface Asked {
  ranks: number[]
  gold: number
  ms: number
}

async function ask(
  knowledge: Knowledge,
  queries: z.infer<typeof Query>[],
  gold: ReadonlyMap<string, Set<string>>,
  folded: boolean
): Promise<Asked[]> {
  const asked: Asked[] = []
  for (const query of queries) {
    const wanted = gold.get(query.id) ?? new Set()
    const started = performance.now()
    const { hits } = await knowledge.retrieve(folded ? fold(query.text) : query.text, '2026-01-01', DEPTH)
    const ms = performance.now() - started
    const ranks = hits.flatMap((hit, index) => (wanted.has(hit.passage.id) ? [index + 1] : []))
    asked.push({ ranks, gold: wanted.size, ms })
  }
  return asked
}

function summarise(asked: Asked[]): Omit<Evaluation, 'index_s' | 'rss_mb'> {
  const mean = (of: (one: Asked) => number) => round(asked.reduce((sum, one) => sum + of(one), 0) / asked.length)
  const hit = (k: number) => mean(({ ranks }) => ((ranks[0] ?? Number.POSITIVE_INFINITY) <= k ? 1 : 0))
  const times = asked.map(({ ms }) => ms).sort((a, b) => a - b)
  const quantile = (q: number) => round(times[Math.min(times.length - 1, Math.floor(q * times.length))] ?? 0)
  return {
    queries: asked.length,
    hit1: hit(1),
    hit5: hit(5),
    hit10: hit(10),
    recall10: mean(({ ranks, gold }) => ranks.length / gold),
    mrr10: mean(({ ranks }) => (ranks[0] ? 1 / ranks[0] : 0)),
    p50_ms: quantile(0.5),
    p99_ms: quantile(0.99)
  }
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line, index) => {
    const parsed = schema.safeParse(JSON.parse(line))
    if (parsed.success) return parsed.data
    throw new Error(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`)
  })
}

function readQrels(file: string): Map<string, Set<string>> {
  const gold = new Map<string, Set<string>>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [query, passage] = line.trim().split('\t')
    if (query && passage) gold.set(query, (gold.get(query) ?? new Set()).add(passage))
  }
  return gold
}

const round = (value: number) => Math.round(value * 1000) / 1000
