import type { CuratedAnswer } from '#knowledge/curated-answer.ts'
import type { Database } from './database.ts'

/** An answer as it is to be served; `pending` while the index has yet to follow. */
export interface KeptAnswer {
  id: string
  caseId: number
  record: CuratedAnswer
  state: 'published' | 'to_review' | 'retracted'
  /** Why it is not served any more, in Vietnamese. */
  reason: string | null
  publishedAt: Date
  pending: boolean
}

/** The id of a case's answer: publishing again replaces it. */
export function answerIdOf(caseId: number): string {
  return `cau-hoi-${caseId}`
}

/** Says that an answer is to be served from now on. */
export async function publishRecord(db: Database, caseId: number, record: CuratedAnswer, now: Date): Promise<void> {
  const row = {
    record: JSON.stringify(record),
    state: 'published' as const,
    reason: null,
    pending: 1,
    published_at: now.getTime()
  }
  await db
    .insertInto('curated_answers')
    .values({ id: record.id, case_id: caseId, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Says that an answer is not to be served until it was looked at again. */
export async function markForReview(db: Database, id: string, reason: string): Promise<void> {
  await db
    .updateTable('curated_answers')
    .set({ state: 'to_review', reason, pending: 1 })
    .where('id', '=', id)
    .where('state', '=', 'published')
    .execute()
}

/** Says that a case has no answer to be served any more. */
export async function retractOf(db: Database, caseId: number): Promise<void> {
  await db
    .updateTable('curated_answers')
    .set({ state: 'retracted', reason: null, pending: 1 })
    .where('case_id', '=', caseId)
    .where('state', '!=', 'retracted')
    .execute()
}

/** Answers that the index does not serve, or not serve any more, as it should. */
export function pendingAnswers(db: Database): Promise<KeptAnswer[]> {
  return read(db, true)
}

/** Every answer ever published, the newest first. */
export function listAnswers(db: Database): Promise<KeptAnswer[]> {
  return read(db, false)
}

/** Notes that the index has followed, unless the answer changed again meanwhile. */
export async function settleAnswer(db: Database, { id, state, publishedAt }: KeptAnswer): Promise<void> {
  await db
    .updateTable('curated_answers')
    .set({ pending: 0 })
    .where('id', '=', id)
    .where('state', '=', state)
    .where('published_at', '=', publishedAt.getTime())
    .execute()
}

async function read(db: Database, pendingOnly: boolean): Promise<KeptAnswer[]> {
  const rows = await db
    .selectFrom('curated_answers')
    .selectAll()
    .$if(pendingOnly, (query) => query.where('pending', '=', 1))
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ id, case_id, record, state, reason, pending, published_at }) => ({
    id,
    caseId: case_id,
    record: JSON.parse(record),
    state,
    reason,
    publishedAt: new Date(published_at),
    pending: pending === 1
  }))
}
