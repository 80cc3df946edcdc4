import { APIConnectionError, APIError } from 'openai'
import { z } from 'zod'
import { type Embedder, EmbeddingFault, MOST_TEXTS } from './embedder.ts'
import { openAiClient } from './openai-client.ts'

/** Where an OpenAI-compatible server is, and which of its models to use. */
export interface EmbeddingServer {
  model: string
  /** With the `/v1` at its end; null: OpenAI itself. */
  baseUrl: string | null
  /** Null for servers that ask for none. */
  apiKey: string | null
}

/** No request waits longer; whoever is in a hurry passes a signal. */
const REQUEST_LIMIT_MS = 20_000

const answer = z.object({
  data: z.array(z.object({ index: z.int().min(0).optional(), embedding: z.union([z.string(), z.array(z.number())]) }))
})

type Encoding = 'base64' | 'float'

/** Speaks to any server with OpenAI's embedding API. Nothing is sent before the first `embed`. */
export function createOpenAiEmbedder({ model, baseUrl, apiKey }: EmbeddingServer): Embedder {
  const client = openAiClient({ baseUrl, apiKey })
  let encoding: Encoding = 'base64'

  async function request(input: string[], signal: AbortSignal | undefined): Promise<Float32Array[]> {
    try {
      return await ask(input, encoding, signal)
    } catch (fault) {
      const odd = fault instanceof EmbeddingFault && fault.kind === 'refused' && encoding === 'base64'
      if (!odd) throw fault
      // some servers know floats only: what they take so, they will take so from now on
      const vectors = await ask(input, 'float', signal)
      encoding = 'float'
      return vectors
    }
  }

  async function ask(input: string[], form: Encoding, signal: AbortSignal | undefined): Promise<Float32Array[]> {
    signal?.throwIfAborted()
    const limit = AbortSignal.timeout(REQUEST_LIMIT_MS)
    const options = { signal: signal ? AbortSignal.any([signal, limit]) : limit, timeout: REQUEST_LIMIT_MS + 1000 }
    const body: unknown = await client.embeddings
      .create({ model, input, encoding_format: form }, options)
      .catch((fault: unknown) => {
        signal?.throwIfAborted()
        throw explain(fault, limit)
      })
    return readVectors(body, input.length)
  }

  return {
    model,
    async embed(texts, signal) {
      const vectors: Float32Array[] = []
      for (let start = 0; start < texts.length; start += MOST_TEXTS) {
        vectors.push(...(await request(texts.slice(start, start + MOST_TEXTS), signal)))
      }
      return vectors
    }
  }
}

/** The vectors of an answer in the order of the texts: a gateway's page, a missing text or a zero vector is garbage. */
function readVectors(body: unknown, count: number): Float32Array[] {
  const parsed = answer.safeParse(body)
  if (!parsed.success) throw garbage('câu trả lời không đúng dạng')
  const byPlace = new Map(parsed.data.data.map(({ index, embedding }, place) => [index ?? place, embedding]))
  const vectors: Float32Array[] = []
  for (let place = 0; place < count; place++) {
    const embedding = byPlace.get(place)
    if (embedding === undefined) throw garbage('thiếu véc-tơ')
    vectors.push(toUnit(typeof embedding === 'string' ? decode(embedding) : Float32Array.from(embedding)))
  }
  if (byPlace.size !== count || vectors.some((vector) => vector.length !== vectors[0]?.length)) {
    throw garbage('số véc-tơ hoặc số chiều không khớp')
  }
  return vectors
}

function decode(text: string): Float32Array {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  if (bytes.length % Float32Array.BYTES_PER_ELEMENT !== 0) throw garbage('véc-tơ bị cụt')
  return new Float32Array(bytes.buffer)
}

function toUnit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
  if (!(length > 0 && Number.isFinite(length))) throw garbage('véc-tơ rỗng hoặc không phải là số')
  return vector.map((value) => value / length)
}

function garbage(what: string): EmbeddingFault {
  return new EmbeddingFault('garbage', `máy chủ trả lời sai: ${what}`)
}

/** The package's errors in the house's words. What the server wrote is left out: it may repeat the texts. */
function explain(fault: unknown, limit: AbortSignal): unknown {
  if (limit.aborted) return new EmbeddingFault('late', `máy chủ không trả lời trong ${REQUEST_LIMIT_MS / 1000} giây`)
  if (fault instanceof APIConnectionError) return new EmbeddingFault('unreachable', 'không kết nối được với máy chủ')
  if (fault instanceof APIError && fault.status !== undefined) return explainStatus(fault.status, fault.headers)
  if (fault instanceof SyntaxError) return garbage('câu trả lời không phải là JSON')
  // a connection cut in the middle of an answer is fetch's own error
  if (fault instanceof TypeError) return new EmbeddingFault('unreachable', 'kết nối bị cắt giữa chừng')
  return fault
}

function explainStatus(status: number, headers: Headers | undefined): EmbeddingFault {
  if (status === 401 || status === 403) {
    return new EmbeddingFault('unauthorised', `máy chủ không nhận khoá OPENAI_API_KEY (mã ${status})`)
  }
  if (status === 404) {
    const message = 'máy chủ không có mô hình hoặc địa chỉ này (mã 404): xem OPENAI_EMBEDDING_MODEL, OPENAI_BASE_URL'
    return new EmbeddingFault('unauthorised', message)
  }
  if (status === 429) return new EmbeddingFault('busy', 'máy chủ báo quá nhiều yêu cầu (mã 429)', restOf(headers))
  if (status < 500) return new EmbeddingFault('refused', `máy chủ không nhận đoạn văn này (mã ${status})`)
  return new EmbeddingFault('failed', `máy chủ bị lỗi (mã ${status})`)
}

function restOf(headers: Headers | undefined): number | null {
  const ms = headers?.get('retry-after-ms')
  const seconds = headers?.get('retry-after')
  const rest = ms ? Number(ms) : seconds ? Number(seconds) * 1000 : Number.NaN
  return Number.isFinite(rest) && rest >= 0 ? rest : null
}
