import { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import { z } from 'zod'
import { openAiClient } from '#knowledge/embed/openai-client.ts'
import type { Model, Saying } from './model.ts'

/** Where an OpenAI-compatible server is, and which of its models to use. */
export interface ModelServer {
  model: string
  /** With the `/v1` at its end; null: OpenAI itself. */
  baseUrl: string | null
  /** Null for servers that ask for none. */
  apiKey: string | null
  /** How long a person waits for a wording, in milliseconds. */
  limitMs?: number
}

const LIMIT_MS = 6000
/** A reply is 600 characters; what is longer than this is no reply. */
const MOST_TOKENS = 700
const LONGEST_ANSWER = 8000
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() })
      })
    )
    .min(1),
  usage: z
    .object({ total_tokens: z.number().int().min(0) })
    .nullish()
    .catch(null)
})

/** The shape asked of the model; who reads the answer checks it all the same, for not every server holds to it. */
const SHAPE = {
  type: 'object',
  properties: {
    answer: { type: 'string' },
    passages: { type: 'array', items: { type: 'integer' } },
    completeness: { type: 'string', enum: ['complete', 'partial', 'none'] }
  },
  required: ['answer', 'passages', 'completeness'],
  additionalProperties: false
}

/** Speaks to any server with OpenAI's chat API. Tools are never offered, redirects never followed, and nothing is tried twice. */
export function createOpenAiModel({ model, baseUrl, apiKey, limitMs = LIMIT_MS }: ModelServer): Model {
  const client = openAiClient({ baseUrl, apiKey })
  return {
    async ask({ instructions, material }) {
      const options = { signal: AbortSignal.timeout(limitMs), timeout: limitMs + 1000 }
      try {
        const body: unknown = await client.chat.completions.create(
          {
            model,
            temperature: 0,
            max_tokens: MOST_TOKENS,
            messages: [
              { role: 'system', content: instructions },
              { role: 'user', content: material }
            ],
            response_format: { type: 'json_schema', json_schema: { name: 'reply', strict: true, schema: SHAPE } }
          },
          options
        )
        return read(body)
      } catch (fault) {
        return { kind: 'silent', because: nameOf(fault) }
      }
    }
  }
}

function read(body: unknown): Saying {
  const parsed = completion.safeParse(body)
  const [choice] = parsed.data?.choices ?? []
  if (!parsed.success || !choice) return { kind: 'silent', because: 'garbage' }
  const { content, refusal } = choice.message
  if (refusal) return { kind: 'silent', because: 'refused' }
  const whole = choice.finish_reason === 'stop' || choice.finish_reason == null
  if (!content || !whole || content.length > LONGEST_ANSWER) return { kind: 'silent', because: 'garbage' }
  return { kind: 'said', text: content, tokens: parsed.data.usage?.total_tokens ?? Math.ceil(content.length / 2) }
}

function nameOf(fault: unknown): Exclude<Saying, { kind: 'said' }>['because'] {
  if (fault instanceof APIUserAbortError || fault instanceof APIConnectionTimeoutError) return 'late'
  if (fault instanceof Error && ['TimeoutError', 'AbortError'].includes(fault.name)) return 'late'
  if (fault instanceof SyntaxError) return 'garbage'
  return fault instanceof APIError && fault.status !== undefined ? 'refused' : 'unreachable'
}
