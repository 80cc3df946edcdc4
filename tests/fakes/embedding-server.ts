import { setTimeout as pause } from 'node:timers/promises'
import Fastify, { type FastifyReply } from 'fastify'
import { z } from 'zod'
import { vectorOf } from './synonyms.ts'

/** What can befall a call. `hang_midway`: half of the answer comes, then nothing more. */
export type Trouble =
  | { kind: 'status'; status: number; retryAfterMs?: number }
  | { kind: 'slow'; ms: number }
  | {
      kind: 'hang' | 'hang_midway' | 'cut' | 'html' | 'missing_one' | 'uneven' | 'not_a_number' | 'zero' | 'broken_json'
    }
  | { kind: 'dimension'; dimension: number }

export interface Call {
  texts: string[]
  encoding: string | undefined
  authorization: string | undefined
}

/** A server with OpenAI's embedding API on a local port. */
export interface FakeEmbeddingServer extends AsyncDisposable {
  /** What goes into OPENAI_BASE_URL. */
  readonly url: string
  readonly calls: readonly Call[]
  /** All texts it ever received. */
  texts(): string[]
  /** Each of these befalls one of the next calls, in this order. */
  plan(...troubles: Trouble[]): void
  /** Befalls every call that nothing is planned for; null: all is well. */
  always(trouble: Trouble | null): void
}

export interface FakeEmbeddingOptions {
  dimension?: number
  /** When given, whoever shows another is unauthorised. */
  apiKey?: string
  /** A call with a longer text is refused with 400, as by models with a small window. */
  longestText?: number
  /** A call with more texts is refused with 413. */
  mostTexts?: number
  /** `floats only` sends floats whatever is asked for; `no base64` refuses such a call. */
  encodings?: 'both' | 'floats only' | 'no base64'
  port?: number
}

const callBody = z.object({
  model: z.string(),
  input: z.union([z.string(), z.array(z.string())]),
  encoding_format: z.enum(['base64', 'float']).optional()
})

export async function startEmbeddingServer(options: FakeEmbeddingOptions = {}): Promise<FakeEmbeddingServer> {
  const { dimension = 384, encodings = 'both', port = 0 } = options
  const calls: Call[] = []
  const planned: Trouble[] = []
  let lasting: Trouble | null = null
  const app = Fastify({ forceCloseConnections: true, bodyLimit: 64 * 2 ** 20 })

  app.post('/v1/embeddings', async (request, reply) => {
    const { model, input, encoding_format: asked } = callBody.parse(request.body)
    const texts = [input].flat()
    const { authorization } = request.headers
    calls.push({ texts, encoding: asked, authorization })
    const trouble = planned.shift() ?? lasting
    if (trouble?.kind === 'slow') await pause(trouble.ms)
    else if (trouble && misbehave(reply, trouble)) return reply
    const objection = objectionTo(options, texts, asked, authorization)
    if (objection) return refuse(reply, objection.status, objection.message)
    const vectors = spoil(
      trouble,
      texts.map((text) => vectorOf(text, dimension)),
      texts
    )
    const form = encodings === 'floats only' ? 'float' : (asked ?? 'float')
    return reply.send(answerOf(model, texts, vectors, form))
  })

  const address = await app.listen({ port, host: '127.0.0.1' })
  return {
    url: `${address}/v1`,
    calls,
    texts: () => calls.flatMap((call) => call.texts),
    plan: (...troubles) => void planned.push(...troubles),
    always: (trouble) => {
      lasting = trouble
    },
    [Symbol.asyncDispose]: () => app.close()
  }
}

function objectionTo(
  { apiKey, longestText, mostTexts, encodings }: FakeEmbeddingOptions,
  texts: readonly string[],
  asked: string | undefined,
  authorization: string | undefined
): { status: number; message: string } | null {
  if (apiKey !== undefined && authorization !== `Bearer ${apiKey}`) return { status: 401, message: 'Incorrect API key' }
  if (encodings === 'no base64' && asked === 'base64') return { status: 400, message: 'unsupported encoding_format' }
  if (mostTexts !== undefined && texts.length > mostTexts) return { status: 413, message: 'batch too large' }
  const tooLong = longestText !== undefined && texts.some((text) => text.length > longestText)
  return tooLong ? { status: 400, message: 'maximum context length' } : null
}

function answerOf(model: string, texts: readonly string[], vectors: readonly Float32Array[], form: string) {
  const tokens = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const data = vectors.map((vector, index) => ({ object: 'embedding', index, embedding: encode(vector, form) }))
  // the order of the answer is not promised, the index is
  return { object: 'list', model, data: data.reverse(), usage: { prompt_tokens: tokens, total_tokens: tokens } }
}

function encode(vector: Float32Array, form: string): string | (number | null)[] {
  if (form !== 'base64') return [...vector].map((value) => (Number.isNaN(value) ? null : value))
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64')
}

/** Answers of the right form that are wrong. */
function spoil(trouble: Trouble | null, vectors: Float32Array[], texts: readonly string[]): Float32Array[] {
  switch (trouble?.kind) {
    case 'dimension':
      return texts.map((text) => vectorOf(text, trouble.dimension))
    case 'missing_one':
      return vectors.slice(1)
    case 'uneven':
      return vectors.map((vector, at) => (at === 0 ? vector.slice(1) : vector))
    case 'not_a_number':
      return vectors.map((vector) => vector.fill(Number.NaN))
    case 'zero':
      return vectors.map((vector) => vector.fill(0))
    default:
      return vectors
  }
}

/** Troubles in which no answer of the right form comes; false for the others. */
function misbehave(reply: FastifyReply, trouble: Trouble): boolean {
  switch (trouble.kind) {
    case 'status':
      if (trouble.retryAfterMs !== undefined) reply.header('retry-after-ms', String(trouble.retryAfterMs))
      refuse(reply, trouble.status, 'planned')
      return true
    case 'html':
      reply.type('text/html').send('<html><body>gateway</body></html>')
      return true
    case 'broken_json':
      reply.type('application/json').send('{"object":"list","data":[{"embe')
      return true
    case 'hang':
      reply.hijack()
      return true
    case 'hang_midway':
      reply.hijack()
      reply.raw.writeHead(200, { 'content-type': 'application/json' }).write('{"object":"list",')
      return true
    case 'cut':
      reply.hijack()
      reply.raw.socket?.destroy()
      return true
    default:
      return false
  }
}

/** As the real servers do, the error repeats what was sent: it must not end up in a log. */
function refuse(reply: FastifyReply, status: number, message: string): FastifyReply {
  const sent = JSON.stringify((reply.request.body as { input: unknown }).input)
  return reply.code(status).send({ error: { message: `${message}: ${sent}`, type: 'error', param: null, code: null } })
}
