import type { Database } from './database.ts'

/** A question the documents did not answer, as it is handed to staff: masked, and about nobody. */
export interface Signal {
  channel: string
  question: string
  reason: string
}

/** Raises the signal of one turn. */
export async function raise(db: Database, turn: number, signal: Signal, now: Date): Promise<void> {
  await db
    .insertInto('signals')
    .values({ turn, ...signal, raised_at: now.getTime() })
    .execute()
}

/** The newest signals first. */
export function list(db: Database, limit: number): Promise<Signal[]> {
  return db.selectFrom('signals').select(['channel', 'question', 'reason']).orderBy('id', 'desc').limit(limit).execute()
}
