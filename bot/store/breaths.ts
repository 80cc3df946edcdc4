import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Claimed } from './inbox.ts'
import { prepare } from './prepared.ts'

/** The untried messages right behind a claimed one in its conversation, in order. */
export async function following(
  db: Database,
  { id, conversation }: Claimed,
  most: number
): Promise<Pick<Claimed, 'id' | 'text' | 'attachments' | 'sentAt'>[]> {
  const { rows } = await untriedBehind(db, { id, conversation, most })
  return rows.map(({ sent_at, attachments, ...row }) => ({
    ...row,
    attachments: JSON.parse(attachments),
    sentAt: new Date(sent_at)
  }))
}

const untriedBehind = prepare((db, behind: { id: number; conversation: string; most: number }) =>
  db
    .selectFrom('inbox')
    .select(['id', 'text', 'attachments', 'sent_at'])
    .where('conversation', '=', behind.conversation)
    .where('state', '=', 'waiting')
    .where('attempts', '=', 0)
    .where('id', '>', behind.id)
    .orderBy('id')
    .limit(behind.most)
)

/** Puts messages under the lease of a claimed one, to be finished, postponed or given up together with it. */
export async function claimWith(db: Database, first: Claimed, ids: readonly number[]): Promise<void> {
  await sql`
    update inbox
    set lease = ${first.lease}, attempts = attempts + 1,
      due_at = (select mine.due_at from inbox mine where mine.id = ${first.id})
    where id in (${sql.join(ids)}) and state = 'waiting' and lease is null`.execute(db)
}
