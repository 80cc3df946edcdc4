import type { Database } from './database.ts'
import { takeFor, type Wish } from './wishes.ts'

/** Takes out the wishes of everybody who asked what a case asks, and returns those who can still be written to. */
export async function takeForCase(db: Database, caseId: number, now: Date): Promise<Wish[]> {
  const rows = await db
    .selectFrom('wishes')
    .innerJoin('signals', 'signals.id', 'wishes.signal')
    .select('wishes.signal')
    .distinct()
    .where('signals.case_id', '=', caseId)
    .execute()
  return takeFor(
    db,
    rows.map(({ signal }) => signal),
    now
  )
}
