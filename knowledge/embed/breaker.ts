import { demandDimension, type Embedder, EmbeddingFault } from './embedder.ts'

/** Embeds questions as long as the server is quick; null: go on without. Never takes longer than its limit. */
export interface QuestionEmbedder {
  embed(question: string, dimension: number): Promise<Float32Array | null>
  /** Ends what is under way. */
  stop(): void
}

export interface BreakerOptions {
  /** Is told each failure: of the server as an `EmbeddingFault`, of ours as it is. */
  onFault?: ((fault: unknown) => void) | undefined
  /** Milliseconds, of any clock that runs evenly. */
  now?: () => number
  /** The longest that a person waits for a vector. */
  limitMs?: number
  /** How long the server is first left alone. */
  restMs?: number
}

const LIMIT_MS = 800
const FAILURES = 2
const FIRST_REST_MS = 30_000
const LONGEST_REST_MS = 300_000
/** The probe may take longer than a person would wait: a server that loads its model for it is quick at the next one. */
const PROBE_LIMIT_MS = 20_000
/** Nobody waits for the probe, and it holds nothing that anybody asked. */
const PROBE = 'lịch thi và hồ sơ dự thi'

/**
 * Lets go of a server that fails or is slow twice running: nobody waits for it any more, and after a rest a probe in the
 * background tells whether it is well again; each probe that fails doubles the rest.
 */
export function createBreaker(embedder: Embedder, options: BreakerOptions = {}): QuestionEmbedder {
  const { now = () => performance.now(), limitMs = LIMIT_MS, restMs = FIRST_REST_MS, onFault } = options
  const stopping = new AbortController()
  let failures = 0
  let rest = 0
  let restsUntil: number | null = null
  let probing = false

  function fail(fault: unknown): void {
    onFault?.(fault)
    failures += 1
    const { kind, retryAfterMs } = fault instanceof EmbeddingFault ? fault : { kind: null, retryAfterMs: null }
    if (failures < FAILURES && kind !== 'unauthorised' && restsUntil === null) return
    rest = Math.min(LONGEST_REST_MS, Math.max(rest === 0 ? restMs : rest * 2, retryAfterMs ?? 0))
    restsUntil = now() + rest
  }

  function recover(): void {
    failures = 0
    rest = 0
    restsUntil = null
  }

  async function ask(text: string, dimension: number, patienceMs: number): Promise<Float32Array> {
    const [vector] = await within(patienceMs, stopping.signal, (signal) => embedder.embed([text], signal))
    if (!vector) throw new EmbeddingFault('garbage', 'máy chủ không trả véc-tơ nào')
    demandDimension([vector], dimension)
    return vector
  }

  async function probe(dimension: number): Promise<void> {
    probing = true
    const started = now()
    try {
      await ask(PROBE, dimension, PROBE_LIMIT_MS)
      if (now() - started <= limitMs) recover()
      else fail(late(limitMs))
    } catch (fault) {
      if (!stopping.signal.aborted) fail(fault)
    } finally {
      probing = false
    }
  }

  return {
    async embed(question, dimension) {
      if (stopping.signal.aborted) return null
      if (restsUntil !== null) {
        if (now() >= restsUntil && !probing) void probe(dimension)
        return null
      }
      try {
        const vector = await ask(question, dimension, limitMs)
        failures = 0
        return vector
      } catch (fault) {
        // of several questions that waited together, the first to fail decides how long the rest is
        if (!stopping.signal.aborted && restsUntil === null) fail(fault)
        return null
      }
    },
    stop: () => stopping.abort()
  }
}

/** Gives up after so many milliseconds, whether or not the work heeds its signal. */
async function within<T>(ms: number, stopping: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const over = new AbortController()
  const end = (reason: unknown) => over.abort(reason)
  const timer = setTimeout(() => end(late(ms)), ms)
  const stop = () => end(stopping.reason)
  stopping.addEventListener('abort', stop, { once: true })
  const given = new Promise<never>((_resolve, reject) => {
    over.signal.addEventListener('abort', () => reject(over.signal.reason), { once: true })
  })
  try {
    return await Promise.race([work(over.signal), given])
  } finally {
    clearTimeout(timer)
    stopping.removeEventListener('abort', stop)
  }
}

function late(ms: number): EmbeddingFault {
  return new EmbeddingFault('late', `máy chủ không trả lời câu hỏi trong ${ms} mili giây`)
}
