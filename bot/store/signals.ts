import type { Database } from './database.ts'

/** What one turn tells staff, as it is kept: masked, and about nobody. `question` may be empty. */
export interface KeptSignal {
  channel: string
  question: string
  reason: string
}

/** Raises the signal of one turn. */
export async function raise(db: Database, turn: number, signal: KeptSignal, now: Date): Promise<void> {
  await db
    .insertInto('signals')
    .values({ turn, ...signal, raised_at: now.getTime() })
    .execute()
}

/** The newest signals first. */
export function list(db: Database, limit: number): Promise<KeptSignal[]> {
  return db.selectFrom('signals').select(['channel', 'question', 'reason']).orderBy('id', 'desc').limit(limit).execute()
}
