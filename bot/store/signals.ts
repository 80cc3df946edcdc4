import type { Database } from './database.ts'

/** What one turn tells staff, as it is kept: masked, and about nobody. `question` may be empty. */
export interface KeptSignal {
  channel: string
  question: string
  reason: string
}

/** Raises the signal of one turn and returns its id. */
export async function raise(db: Database, turn: number, signal: KeptSignal, now: Date): Promise<number> {
  const { id } = await db
    .insertInto('signals')
    .values({ turn, ...signal, raised_at: now.getTime() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The newest signal that still leads back to a conversation: what "tell me when it is answered" is about. */
export async function latestOf(db: Database, conversation: string): Promise<number | null> {
  const row = await db
    .selectFrom('signals')
    .innerJoin('turns', 'turns.id', 'signals.turn')
    .select('signals.id')
    .where('turns.conversation', '=', conversation)
    .where('signals.question', '!=', '')
    .orderBy('signals.id', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}

/** The newest signals first. */
export function list(db: Database, limit: number): Promise<KeptSignal[]> {
  return db.selectFrom('signals').select(['channel', 'question', 'reason']).orderBy('id', 'desc').limit(limit).execute()
}
