import { split } from './conversation/split.ts'
import type { Flow } from './flow-context.ts'
import type { Answered } from './respond.ts'
import { signalOf } from './review/signal.ts'
import type { Database } from './store/database.ts'
import * as signals from './store/signals.ts'
import * as turns from './store/turns.ts'

const LIMIT_WITHOUT_CHANNEL = 2000

/** Whose question it was and by which way it came; `id` is the inbox message, null where there was no queue. */
export type Asked = { channel: string; conversation: string; id: number | null; text: string }

/** The turn, for as long as turns are kept; and what it tells staff, if it does. */
export async function record(flow: Flow, trx: Database, asked: Asked, answered: Answered): Promise<void> {
  const { channel, conversation, id, text: question } = asked
  const { text: reply, reason, outcome, citations, confidence, ms } = answered
  // of a person in danger, only that such a turn happened is kept
  const kept = outcome === 'crisis' ? '' : question
  const turn = {
    conversation,
    inbox: id,
    question: kept,
    outcome,
    reason,
    reply,
    citations,
    confidence,
    ms,
    prompt: null
  }
  const turnId = await turns.record(trx, turn, flow.now())
  const signal = signalOf(answered, question)
  if (signal) await signals.raise(trx, turnId, { channel, ...signal }, flow.now())
}

/** The notice goes into the same piece where it fits: platforms count, and some charge, by the message. */
export function toPieces(flow: Flow, channel: string, notice: string | null, text: string): string[] {
  const limit = flow.channels.get(channel)?.maxTextLength ?? LIMIT_WITHOUT_CHANNEL
  if (notice === null) return split(text, limit)
  const together = `${notice}\n\n${text}`
  return together.length <= limit ? [together] : [...split(notice, limit), ...split(text, limit)]
}
