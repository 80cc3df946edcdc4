import { expect, test } from 'vitest'
import { cosine, type Embedder, EmbeddingFault } from '#knowledge/embed/embedder.ts'
import { createOpenAiEmbedder } from '#knowledge/embed/openai.ts'
import { type FakeEmbeddingOptions, startEmbeddingServer, type Trouble } from '../../fakes/embedding-server.ts'

const SECRET = 'số của em là 0912 345 678'

async function setUp(options: FakeEmbeddingOptions = {}, apiKey: string | null = null) {
  const server = await startEmbeddingServer(options)
  const embedder = createOpenAiEmbedder({ model: 'mo-hinh', baseUrl: server.url, apiKey })
  return { server, embedder, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

async function faultOf(embedder: Embedder, signal?: AbortSignal): Promise<EmbeddingFault> {
  const fault = await embedder.embed([SECRET, 'hai'], signal).catch((error: unknown) => error)
  if (fault instanceof EmbeddingFault) return fault
  throw fault
}

test.each(['both', 'floats only', 'no base64'] as const)(
  'texts become unit vectors in their order from a server with encodings: %s',
  async (encodings) => {
    await using at = await setUp({ encodings })
    const texts = Array.from({ length: 150 }, (_, i) => `đoạn thứ ${i}`)
    const vectors = await at.embedder.embed(texts)
    expect(vectors).toHaveLength(150)
    for (const vector of vectors) expect(cosine(vector, vector)).toBeCloseTo(1, 5)
    const [alone] = await at.embedder.embed([texts[77] as string])
    expect(cosine(alone as Float32Array, vectors[77] as Float32Array)).toBeCloseTo(1, 5)
    expect(cosine(alone as Float32Array, vectors[78] as Float32Array)).toBeLessThan(0.99)
    const sizes = at.server.calls.map((call) => call.texts.length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(64)
  }
)

test('a paraphrase lies nearer than a stranger', async () => {
  await using at = await setUp()
  const [asked, same, other] = (await at.embedder.embed([
    'sĩ tử đem dế yêu',
    'Thí sinh không được mang điện thoại',
    'Mức thu học phí trường mầm non'
  ])) as [Float32Array, Float32Array, Float32Array]
  expect(cosine(asked, same)).toBeGreaterThan(0.5)
  expect(cosine(asked, other)).toBeLessThan(0.3)
})

test('the key is shown; without one the word none is', async () => {
  await using closed = await setUp({ apiKey: 'khoa' }, 'khoa')
  await closed.embedder.embed(['một'])
  await using open = await setUp()
  await open.embedder.embed(['một'])
  expect(open.server.calls[0]?.authorization).toBe('Bearer none')
})

const troubles: [Trouble, string][] = [
  [{ kind: 'status', status: 401 }, 'unauthorised'],
  [{ kind: 'status', status: 403 }, 'unauthorised'],
  [{ kind: 'status', status: 404 }, 'unauthorised'],
  [{ kind: 'status', status: 400 }, 'refused'],
  [{ kind: 'status', status: 413 }, 'refused'],
  [{ kind: 'status', status: 500 }, 'failed'],
  [{ kind: 'status', status: 503 }, 'failed'],
  [{ kind: 'status', status: 307 }, 'unreachable'],
  [{ kind: 'cut' }, 'unreachable'],
  [{ kind: 'html' }, 'garbage'],
  [{ kind: 'broken_json' }, 'garbage'],
  [{ kind: 'missing_one' }, 'garbage'],
  [{ kind: 'uneven' }, 'garbage'],
  [{ kind: 'not_a_number' }, 'garbage'],
  [{ kind: 'zero' }, 'garbage']
]

test.each(troubles)('%j is a fault of the kind %s, in words that repeat nothing', async (trouble, kind) => {
  await using at = await setUp()
  at.server.always(trouble)
  const fault = await faultOf(at.embedder)
  expect(fault.kind).toBe(kind)
  expect(`${fault.message}${fault.stack}${JSON.stringify(fault)}`).not.toContain('0912')
  expect(fault.cause).toBeUndefined()
})

test('a failure is not tried again behind the caller', async () => {
  await using at = await setUp()
  at.server.plan({ kind: 'status', status: 500 })
  await faultOf(at.embedder)
  expect(at.server.calls).toHaveLength(1)
})

test('a busy server says how long it wants to rest', async () => {
  await using at = await setUp()
  at.server.plan({ kind: 'status', status: 429, retryAfterMs: 1500 })
  expect(await faultOf(at.embedder)).toMatchObject({ kind: 'busy', retryAfterMs: 1500 })
})

test('nobody there is a fault', async () => {
  const embedder = createOpenAiEmbedder({ model: 'm', baseUrl: 'http://127.0.0.1:9/v1', apiKey: null })
  expect(await faultOf(embedder)).toMatchObject({ kind: 'unreachable' })
})

test.each(['hang', 'hang_midway'] as const)(
  'whoever waits for a server that %ss may leave at any time',
  async (kind) => {
    await using at = await setUp()
    at.server.always({ kind })
    const started = performance.now()
    const leaving = at.embedder.embed(['một'], AbortSignal.timeout(150))
    await expect(leaving).rejects.toMatchObject({ name: 'TimeoutError' })
    expect(performance.now() - started).toBeLessThan(600)
  }
)
