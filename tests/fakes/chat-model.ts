import { setTimeout as pause } from 'node:timers/promises'
import Fastify from 'fastify'
import { z } from 'zod'

const body = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.unknown(),
  tools: z.unknown().optional()
})

/** What the model is given, as it reads it. */
export interface Given {
  instructions: string
  question: string
  passages: { n: number; address: string | null; text: string }[]
  authorization: string | undefined
}

/** What it does: say a text, or misbehave as servers do. */
export type Turn =
  | { kind: 'says'; text: string; finish?: string }
  | { kind: 'refuses' | 'html' | 'broken' | 'empty' | 'calls_a_tool' | 'hangs' | 'cuts' }
  | { kind: 'slow'; ms: number }
  | { kind: 'status'; status: number }

/** A server with OpenAI's chat API on a local port, played by a script. */
export interface FakeChatModel extends AsyncDisposable {
  readonly url: string
  readonly given: readonly Given[]
  /** What it does from now on. */
  play(script: (given: Given) => Turn): void
}

/** A draft as a model that holds to the shape says it. */
export function drafts(answer: string, passages = [1], completeness = 'complete'): Turn {
  return { kind: 'says', text: JSON.stringify({ answer, passages, completeness }) }
}

export async function startChatModel(): Promise<FakeChatModel> {
  const given: Given[] = []
  let script: (given: Given) => Turn = () => ({ kind: 'empty' })
  const app = Fastify({ forceCloseConnections: true })
  app.post('/v1/chat/completions', async (request, reply) => {
    const { model, messages } = body.parse(request.body)
    const [system, user] = messages
    const { authorization } = request.headers
    const seen: Given = { instructions: system?.content ?? '', authorization, ...JSON.parse(user?.content ?? '{}') }
    given.push(seen)
    const turn = script(seen)
    const say = (message: object, finish = 'stop') =>
      reply.send({
        id: '1',
        object: 'chat.completion',
        created: 1,
        model,
        choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', ...message } }],
        usage: { prompt_tokens: 90, completion_tokens: 10, total_tokens: 100 }
      })
    switch (turn.kind) {
      case 'says':
        return say({ content: turn.text }, turn.finish)
      case 'refuses':
        return say({ content: null, refusal: 'I cannot help with that.' })
      case 'empty':
        return say({ content: '' })
      case 'calls_a_tool':
        return say({
          content: null,
          tool_calls: [{ id: 'x', type: 'function', function: { name: 'rm', arguments: '{}' } }]
        })
      case 'html':
        return reply.type('text/html').send('<html>gateway</html>')
      case 'broken':
        return reply.type('application/json').send('{"choices":[{"mess')
      case 'status':
        return reply.code(turn.status).send({ error: { message: 'planned' } })
      case 'slow':
        await pause(turn.ms)
        return say({ content: '{}' })
      case 'hangs':
        reply.hijack()
        return reply
      case 'cuts':
        reply.hijack()
        reply.raw.destroy()
        return reply
    }
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    url: `${address}/v1`,
    given,
    play: (next) => {
      script = next
    },
    [Symbol.asyncDispose]: () => app.close()
  }
}
