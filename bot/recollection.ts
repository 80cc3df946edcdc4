import { MEMORY_MINUTES, readMemory } from './conversation/memory.ts'
import type { Before, Replied } from './dialogue.ts'
import { after, type Flow } from './flow-context.ts'
import * as conversations from './store/conversations.ts'
import type { Database } from './store/database.ts'
import * as memories from './store/memories.ts'
import * as signals from './store/signals.ts'
import * as wishes from './store/wishes.ts'

/** What is known of a conversation before its next message. A channel we cannot send on cannot tell anybody later. */
export async function recall(flow: Flow, channel: string, conversation: string): Promise<Before> {
  const [stored, signal] = await Promise.all([
    memories.recall(flow.db, conversation, flow.now()),
    signals.latestOf(flow.db, conversation)
  ])
  return { memory: readMemory(stored), canTell: flow.channels.has(channel), waits: signal !== null }
}

/** Keeps what the next message needs, and the wish to be told for as long as the platform will let us. */
export async function remember(flow: Flow, trx: Database, conversation: string, replied: Replied): Promise<void> {
  await memories.remember(trx, conversation, replied.memory, after(flow, MEMORY_MINUTES * 60_000))
  const signal = replied.wish ? await signals.latestOf(trx, conversation) : null
  if (signal === null) return
  const until = await conversations.replyUntil(trx, conversation)
  if (until > flow.now()) await wishes.keep(trx, { conversation, signal }, flow.now(), until)
}
