import type { PassageVector, Vectors } from '../lance/vectors.ts'
import { createBatches } from './batches.ts'
import type { Embedder, EmbeddingFault } from './embedder.ts'
import { digestOf } from './passage-text.ts'

/** What became of the passages that had no vector of their present text. */
export interface EmbeddingCounts {
  embedded: number
  /** Given the vector of another passage with the very same text. */
  reused: number
  /** Not taken by the server even alone: found by their words only. */
  refused: number
  /** Vectors taken out because their passage is gone. */
  dropped: number
  /** Without a vector still. */
  left: number
}

export type EmbeddingOutcome =
  | ({ kind: 'complete' } & EmbeddingCounts)
  /** What was done is kept; the next run goes on from there. */
  | ({ kind: 'stopped'; fault: EmbeddingFault } & EmbeddingCounts)

export interface EmbeddingOptions {
  /** Told after each batch how many passages are done, of how many that had no vector at the start. */
  watch?: (done: number, total: number) => void
  /** How long to wait before each further attempt at a batch, in ms; empty: the first failure stops the run. */
  pauses?: readonly number[]
  /** Its reason is thrown; what was done is kept. */
  signal?: AbortSignal
}

/** The live passages, as far as embedding sees them. */
export interface PassageTexts {
  digests(): Promise<Map<string, string>>
  read(ids: readonly string[]): Promise<Map<string, string>>
}

/** Passages whose texts are held at once. */
const CHUNK = 512
/** Vectors written before the small pieces that batches leave behind are merged. */
const MERGE_EVERY = 6000

/**
 * Brings the vectors in line with the live passages: texts that have none are embedded, each batch kept as soon as it is
 * done, and vectors of vanished passages go. A text is sent once however many passages have it.
 */
export async function embedMissing(
  embedder: Embedder,
  vectors: Vectors,
  passages: PassageTexts,
  options: EmbeddingOptions = {}
): Promise<EmbeddingOutcome> {
  const wanted = await passages.digests()
  const present = await vectors.digests()
  const missing = [...wanted].filter(([id, digest]) => present.get(id) !== digest)
  const counts: EmbeddingCounts = { embedded: 0, reused: 0, refused: 0, dropped: 0, left: missing.length }
  const report = () => options.watch?.(missing.length - counts.left, missing.length)
  report()
  // those that vanished may have the very text of those that came, so they go after these took their vectors
  const fresh = await reuse(vectors, missing, present, counts)
  const vanished = [...present.keys()].filter((id) => !wanted.has(id))
  for (const some of slices(vanished, CHUNK)) await vectors.drop(some)
  counts.dropped = vanished.length
  const fault = await embedFresh(embedder, vectors, passages, fresh, { ...options, counts, report })
  await vectors.optimise()
  return fault === null ? { kind: 'complete', ...counts } : { kind: 'stopped', fault, ...counts }
}

/** A passage and the digest of its text. */
type Wanted = readonly [id: string, digest: string]

/** Gives passages the vectors of others with the same text, and returns those for which there is none. */
async function reuse(
  vectors: Vectors,
  missing: readonly Wanted[],
  present: ReadonlyMap<string, string>,
  counts: EmbeddingCounts
): Promise<Wanted[]> {
  const holders = new Map([...present].map(([id, digest]) => [digest, id]))
  const given = new Set<string>()
  const known = missing.filter(([, digest]) => holders.has(digest))
  for (const some of slices(known, CHUNK)) {
    const held = await vectors.read([...new Set(some.map(([, digest]) => holders.get(digest) as string))])
    const byDigest = new Map(held.map(({ digest, vector }) => [digest, vector]))
    const rows = some.flatMap(([id, digest]) => {
      const vector = byDigest.get(digest)
      return vector ? [{ id, digest, vector }] : []
    })
    await vectors.put(rows)
    for (const { id } of rows) given.add(id)
  }
  counts.reused = given.size
  counts.left -= given.size
  return missing.filter(([id]) => !given.has(id))
}

/** One text to send, and the passages that have it. */
interface Item {
  text: string
  digest: string
  ids: string[]
}

interface Progress extends EmbeddingOptions {
  counts: EmbeddingCounts
  report: () => void
}

async function embedFresh(
  embedder: Embedder,
  vectors: Vectors,
  passages: PassageTexts,
  fresh: Wanted[],
  { counts, report, pauses = [], signal }: Progress
): Promise<EmbeddingFault | null> {
  const settle = (kind: 'embedded' | 'refused', items: readonly Item[]) => {
    const settled = items.reduce((sum, { ids }) => sum + ids.length, 0)
    counts[kind] += settled
    counts.left -= settled
    report()
  }
  const send = async (items: readonly Item[]) => {
    const texts = items.map(({ text }) => text)
    const made = await embedder.embed(texts, signal)
    await vectors.put(made.flatMap((vector, at) => rowsOf(items[at], vector)))
    settle('embedded', items)
  }
  const sendAll = createBatches<Item>({ send, skip: (item) => settle('refused', [item]), pauses, signal })
  let merged = 0
  // the same texts side by side, so that one chunk has them
  for (const some of slices(fresh.toSorted(byDigest), CHUNK)) {
    const items = await itemsOf(passages, some)
    counts.left -= some.length - items.reduce((sum, { ids }) => sum + ids.length, 0)
    const fault = await sendAll(items)
    if (fault !== null) return fault
    if (counts.embedded - merged >= MERGE_EVERY) {
      await vectors.merge()
      merged = counts.embedded
    }
  }
  return null
}

function rowsOf(item: Item | undefined, vector: Float32Array): PassageVector[] {
  return item?.ids.map((id) => ({ id, digest: item.digest, vector })) ?? []
}

/** The texts to send. Passages that another process changed since they were looked at wait for the next run. */
async function itemsOf(passages: PassageTexts, wanted: readonly Wanted[]): Promise<Item[]> {
  const texts = await passages.read(wanted.map(([id]) => id))
  const items = new Map<string, Item>()
  for (const [id, digest] of wanted) {
    const text = texts.get(id)
    if (text === undefined || digestOf(text) !== digest) continue
    const item = items.get(digest) ?? { text, digest, ids: [] }
    item.ids.push(id)
    items.set(digest, item)
  }
  return [...items.values()]
}

function byDigest([, one]: Wanted, [, other]: Wanted): number {
  return one < other ? -1 : Number(one > other)
}

function* slices<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}
