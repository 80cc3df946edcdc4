import { split } from './conversation/split.ts'
import type { Replied } from './dialogue.ts'
import type { Flow } from './flow-context.ts'
import type { Answered } from './respond.ts'
import { signalOf } from './review/signal.ts'
import type { Database } from './store/database.ts'
import * as signals from './store/signals.ts'
import * as turns from './store/turns.ts'

const LIMIT_WITHOUT_CHANNEL = 2000

/** Whose question it was and by which way it came; `id` is the inbox message, null where there was no queue. */
export type Asked = { channel: string; conversation: string; id: number | null; text: string }

/**
 * The turn, for as long as turns are kept; and what it tells staff, if it does. `prompt`: hash of the prompt by which a
 * model worded the reply.
 */
export async function record(
  flow: Flow,
  trx: Database,
  asked: Asked,
  answered: Answered,
  prompt: string | null = null
): Promise<void> {
  const { channel, conversation, id, text: question } = asked
  const { text: reply, reason, outcome, citations, confidence, ms } = answered
  // of a person in danger, only that such a turn happened is kept
  const kept = outcome === 'crisis' ? '' : question
  const turn = { conversation, inbox: id, question: kept, outcome, reason, reply, citations, confidence, ms, prompt }
  const turnId = await turns.record(trx, turn, flow.now())
  const signal = signalOf(answered, question)
  if (signal) await signals.raise(trx, turnId, { channel, ...signal }, flow.now())
}

/** A turn for each question of a message; the first stands for the message itself. */
export async function recordParts(
  flow: Flow,
  trx: Database,
  asked: Omit<Asked, 'text'>,
  { parts, ms }: Pick<Replied, 'parts'> & { ms: number }
): Promise<void> {
  for (const [at, { question, reply, prompt }] of parts.entries()) {
    const part = { ...asked, id: at === 0 ? asked.id : null, text: question }
    await record(flow, trx, part, { ...reply, ms }, prompt)
  }
}

/** The notice goes into the same piece where it fits: platforms count, and some charge, by the message. */
export function toPieces(flow: Flow, channel: string, notice: string | null, text: string): string[] {
  const limit = flow.channels.get(channel)?.maxTextLength ?? LIMIT_WITHOUT_CHANNEL
  if (notice === null) return split(text, limit)
  const together = `${notice}\n\n${text}`
  return together.length <= limit ? [together] : [...split(notice, limit), ...split(text, limit)]
}
