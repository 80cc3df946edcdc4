import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { FakePlatform } from './platform.ts'

const sayCall = z.object({ person: z.string().min(1), text: z.string(), waitMs: z.number().max(120_000) })

/** What POST /_fake/say answers. */
export const sayAnswer = z.object({
  /** Status of the bot's answer to the event; 0 when it had not accepted it in time. */
  status: z.number(),
  attempts: z.number(),
  replies: z.array(z.string()),
  /** From the event's 2xx to the first reply; null when none came in time. */
  firstReplyMs: z.number().nullable()
})

export type SayAnswer = z.infer<typeof sayAnswer>

const settleMs = 400

/** Lets a script speak through a fake that runs in another process. */
export function controlByHand(app: FastifyInstance, platform: Pick<FakePlatform, 'say' | 'ledger'>): void {
  app.post('/_fake/say', async (request): Promise<SayAnswer> => {
    const { person, text, waitMs } = sayCall.parse(request.body)
    const before = platform.ledger.answersTo(person).length
    const said = await Promise.race([platform.say(person, text), pause(waitMs, null)])
    if (said === null) return { status: 0, attempts: 0, replies: [], firstReplyMs: null }
    const { status, attempts } = said
    const accepted = performance.now()
    const first = await platform.ledger.waitForAnswers(person, before + 1, waitMs)
    const firstReplyMs = first.length > before ? Math.round(performance.now() - accepted) : null
    // A long reply comes in pieces, one after the other.
    const all = await waitUntilQuiet(platform, person, first.length)
    return { status, attempts, replies: all.slice(before), firstReplyMs }
  })
}

async function waitUntilQuiet(
  { ledger }: Pick<FakePlatform, 'ledger'>,
  person: string,
  count: number
): Promise<string[]> {
  const shown = count === 0 ? [] : await ledger.waitForAnswers(person, count + 1, settleMs)
  return shown.length > count ? waitUntilQuiet({ ledger }, person, shown.length) : shown.map(({ text }) => text)
}
