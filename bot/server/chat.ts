import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Answered } from '../respond.ts'

export interface ChatOptions {
  chat: (session: string, text: string) => Promise<Answered>
}

const LONGEST = 100_000
/** What `POST /api/chat` takes. */
export const Question = z.object({
  session: z.string().trim().min(1).max(200),
  text: z.string().max(LONGEST)
})

/** `POST /api/chat`: one question, answered in the same response, in the shape of `ask --json`. */
export async function chat(server: FastifyInstance, options: ChatOptions): Promise<void> {
  server.post('/api/chat', async (request, reply) => {
    const question = Question.safeParse(request.body)
    if (!question.success) {
      return reply.code(400).send({ error: 'Cần JSON có hai mục dạng chữ: session (không trống) và text.' })
    }
    reply.header('cache-control', 'no-store')
    return options.chat(question.data.session, question.data.text)
  })
}
