/** Texts sent in one request: servers bound what they take at once, and a small one must finish within the time limit. */
export const MOST_TEXTS = 64

/** Turns texts into vectors whose cosines tell how near their meanings are. */
export interface Embedder {
  /** Names the vectors: those of two models cannot be compared. */
  model: string
  /**
   * One vector a text, in order, all of one dimension, each of length 1. Throws an `EmbeddingFault` when the server does
   * not give that, and the signal's reason once it is aborted. Texts leave the process: those of people must be masked.
   */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>
}

/**
 * What went wrong with the server. `refused`: it does not take these texts, others may do. `unauthorised`: only a person
 * can mend it. `garbage`: it answered something that is no vector of ours.
 */
export type FaultKind = 'unreachable' | 'late' | 'busy' | 'failed' | 'refused' | 'unauthorised' | 'garbage'

/** A failure of the embedding server. Its message is Vietnamese, ours alone, and holds nothing of texts or answers. */
export class EmbeddingFault extends Error {
  readonly kind: FaultKind
  /** How long the server asked to be left alone. */
  readonly retryAfterMs: number | null

  constructor(kind: FaultKind, message: string, retryAfterMs: number | null = null) {
    super(message)
    this.name = 'EmbeddingFault'
    this.kind = kind
    this.retryAfterMs = retryAfterMs
  }
}

/** Throws where a server gives vectors of another dimension than those kept: another model behind the same name. */
export function demandDimension(vectors: readonly Float32Array[], dimension: number): void {
  const other = vectors.find((vector) => vector.length !== dimension)
  if (other === undefined) return
  const message = `máy chủ trả véc-tơ ${other.length} chiều, còn kho giữ véc-tơ ${dimension} chiều: đã đổi mô hình mà giữ tên cũ`
  throw new EmbeddingFault('garbage', message)
}

/** The cosine of two vectors of length 1. */
export function cosine(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number)
  return sum
}
