import type { Instant, Sequence } from './column.ts'

/** What a conversation needs to be understood, what people wait for, and what a model has cost. */
export interface DialogueTables {
  memories: MemoryTable
  wishes: WishTable
  model_usage: { day: string; calls: number; tokens: number }
}

interface MemoryTable {
  conversation: string
  /** JSON of `Memory`, masked. */
  state: string
  expires_at: Instant
}

/** Somebody asked to be told when what they asked is answered. Goes when they were told, or can be told no longer. */
interface WishTable {
  id: Sequence
  conversation: string
  signal: number
  made_at: Instant
  /** When the platform's window for writing to this person shuts. */
  expires_at: Instant
}
