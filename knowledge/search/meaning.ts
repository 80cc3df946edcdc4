import type { QuestionEmbedder } from '../embed/breaker.ts'
import { cosine } from '../embed/embedder.ts'
import type { Vectors } from '../lance/vectors.ts'
import { normalise } from '../text/normalise.ts'
import type { Found } from './candidates.ts'
import type { Stored } from './retrieve.ts'

/** What the vectors say to one question. */
export interface Meaning {
  /** Rows of the passages nearest to it, nearest first. */
  found: Found[]
  /**
   * How near each passage is, by row: 0 as near as any passage, 1 the same. A passage without a vector of its present
   * text gets the mean of the others, so that embedding that is still under way favours nobody.
   */
  measure(stored: readonly Stored[]): Promise<ReadonlyMap<number, number>>
}

/** Null whenever words alone must do: no vectors yet, or a server that is slow, down or talks nonsense. */
export type AskMeaning = (question: string) => Promise<Meaning | null>

export interface MeaningSource {
  embedder: QuestionEmbedder
  vectors: Vectors
  /** The engine's rows of passages, by their ids. */
  rows(ids: readonly string[]): Promise<{ id: string; row: number }[]>
  onFault: (fault: unknown) => void
}

const NEAREST = 40
/** In a small corpus everything is among the nearest; less than this is no sign of anything. */
const LEAST_NEAR = 0.2
/** In characters: models take no more than a page, and nobody asks on two. */
const LONGEST_QUESTION = 1000

/** Asks the vectors. No fault of theirs reaches the caller: it is told to `onFault`, and words alone decide. */
export function createMeaning(source: MeaningSource): AskMeaning {
  const { embedder, vectors, onFault } = source
  const middle = followMiddle(vectors)
  return async (question) => {
    try {
      const dimension = await vectors.dimension()
      const asked = dimension === null ? null : await embedder.embed(cut(question), dimension)
      if (asked === null) return null
      const mean = await middle()
      // a table whose last vectors were just taken out
      if (mean.length !== asked.length) return null
      const usual = cosine(asked, mean)
      return {
        found: await neighbours(source, asked, usual),
        measure: (stored) =>
          measure(vectors, asked, usual, stored).catch((fault: unknown) => {
            onFault(fault)
            return new Map<number, number>()
          })
      }
    } catch (fault) {
      onFault(fault)
      return null
    }
  }
}

function cut(question: string): string {
  return normalise(question).trim().slice(0, LONGEST_QUESTION)
}

async function neighbours({ vectors, rows }: MeaningSource, asked: Float32Array, usual: number): Promise<Found[]> {
  const nearest = (await vectors.nearest(asked, NEAREST)).map(
    ({ id, cosine }) => [id, nearness(cosine, usual)] as const
  )
  const near = new Map(nearest.filter(([, score]) => score >= LEAST_NEAR))
  const found = (await rows([...near.keys()])).map(({ id, row }) => ({ row, score: near.get(id) ?? 0 }))
  return found.sort((a, b) => b.score - a.score)
}

async function measure(
  vectors: Vectors,
  asked: Float32Array,
  usual: number,
  stored: readonly Stored[]
): Promise<ReadonlyMap<number, number>> {
  const kept = new Map((await vectors.read(stored.map(({ id }) => id))).map((one) => [one.id, one]))
  const near = new Map<number, number>()
  for (const { row, id, digest } of stored) {
    const own = kept.get(id)
    if (own?.digest === digest) {
      near.set(row, nearness(cosine(asked, own.vector), usual))
    }
  }
  const mean = [...near.values()].reduce((sum, value) => sum + value, 0) / Math.max(1, near.size)
  return new Map(stored.map(({ row }) => [row, near.get(row) ?? mean]))
}

/** Models differ in how near all texts lie to each other; what counts is how far a passage stands out from that. */
function nearness(cosine: number, usual: number): number {
  const room = 1 - usual
  return room < 0.01 ? 0 : Math.min(1, Math.max(0, (cosine - usual) / room))
}

const SAMPLE = 256
const SAMPLE_EVERY_MS = 60_000

/** The mean of some of the vectors: its cosine with a question is the mean of theirs. Looked at again now and then. */
function followMiddle(vectors: Vectors, now: () => number = Date.now): () => Promise<Float32Array> {
  let middle: Promise<Float32Array> | null = null
  let looked = Number.NEGATIVE_INFINITY
  return () => {
    if (middle === null || now() - looked >= SAMPLE_EVERY_MS) {
      looked = now()
      middle = vectors.sample(SAMPLE).then(meanOf)
      middle.catch(() => {
        middle = null
      })
    }
    return middle
  }
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) {
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.length
  }
  return mean
}
