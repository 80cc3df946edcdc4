import type { Database } from './database.ts'
import { only, prepare } from './prepared.ts'

/** What one turn tells staff, as it is kept: masked, and about nobody. `question` may be empty. */
export interface KeptSignal {
  channel: string
  question: string
  reason: string
}

/** Raises the signal of one turn and returns its id. */
export async function raise(db: Database, turn: number, signal: KeptSignal, now: Date): Promise<number> {
  // what has no words is counted by its reason alone
  const grouped = signal.question === '' ? 1 : 0
  const { rows } = await insertSignal(db, { ...signal, turn, at: now.getTime(), grouped })
  return only(rows).id
}

type NewSignal = KeptSignal & { turn: number; at: number; grouped: number }

const insertSignal = prepare((db, { turn, channel, question, reason, at, grouped }: NewSignal) =>
  db.insertInto('signals').values({ turn, channel, question, reason, raised_at: at, grouped }).returning('id')
)

/** The newest signal that still leads back to a conversation: what "tell me when it is answered" is about. */
export async function latestOf(db: Database, conversation: string): Promise<number | null> {
  const { rows } = await newestOf(db, { conversation })
  return rows[0]?.id ?? null
}

const newestOf = prepare((db, { conversation }: { conversation: string }) =>
  db
    .selectFrom('signals')
    .innerJoin('turns', 'turns.id', 'signals.turn')
    .select('signals.id')
    .where('turns.conversation', '=', conversation)
    .where('signals.question', '!=', '')
    .orderBy('signals.id', 'desc')
    .limit(1)
)

/** The newest signals first. */
export function list(db: Database, limit: number): Promise<KeptSignal[]> {
  return db.selectFrom('signals').select(['channel', 'question', 'reason']).orderBy('id', 'desc').limit(limit).execute()
}

/** A signal that waits to be grouped. `conversation` is null where its turn is gone already. */
export interface WaitingSignal extends KeptSignal {
  id: number
  conversation: string | null
  raisedAt: Date
}

/** The oldest signal that is in no case yet. */
export async function nextToGroup(db: Database): Promise<WaitingSignal | null> {
  const row = await db
    .selectFrom('signals')
    .leftJoin('turns', 'turns.id', 'signals.turn')
    .select(['signals.id', 'signals.channel', 'signals.question', 'signals.reason', 'signals.raised_at'])
    .select('turns.conversation')
    .where('signals.grouped', '=', 0)
    .orderBy('signals.id')
    .executeTakeFirst()
  if (!row) return null
  const { raised_at, ...signal } = row
  return { ...signal, raisedAt: new Date(raised_at) }
}

/** Takes a signal out of the queue; false when another process was faster, or it was erased. */
export async function takeToGroup(db: Database, id: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('signals')
    .set({ grouped: 1 })
    .where('id', '=', id)
    .where('grouped', '=', 0)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Notes the case a signal was grouped into, and by which wording. */
export async function putInCase(db: Database, id: number, caseId: number, wording: number): Promise<void> {
  await db.updateTable('signals').set({ case_id: caseId, wording }).where('id', '=', id).execute()
}
