import type { Database } from './database.ts'

/** What a conversation remembered, as it was written; null once it has expired. */
export async function recall(db: Database, conversation: string, now: Date): Promise<unknown> {
  const row = await db
    .selectFrom('memories')
    .select('state')
    .where('conversation', '=', conversation)
    .where('expires_at', '>', now.getTime())
    .executeTakeFirst()
  return row ? JSON.parse(row.state) : null
}

/** Puts a memory in place of the conversation's last one, until `expires`. */
export async function remember(db: Database, conversation: string, memory: object, expires: Date): Promise<void> {
  const row = { state: JSON.stringify(memory), expires_at: expires.getTime() }
  await db
    .insertInto('memories')
    .values({ conversation, ...row })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet(row))
    .execute()
}

/** Drops what nobody can recall any more; returns how many went. */
export async function dropExpired(db: Database, now: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('memories').where('expires_at', '<=', now.getTime()).executeTakeFirst()
  return Number(numDeletedRows)
}
