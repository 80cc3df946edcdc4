import type { Database } from './database.ts'
import { prepare } from './prepared.ts'

/** What a conversation remembered, as it was written; null once it has expired. */
export async function recall(db: Database, conversation: string, now: Date): Promise<unknown> {
  const { rows } = await stateOf(db, { conversation, at: now.getTime() })
  return rows[0] ? JSON.parse(rows[0].state) : null
}

const stateOf = prepare((db, { conversation, at }: { conversation: string; at: number }) =>
  db.selectFrom('memories').select('state').where('conversation', '=', conversation).where('expires_at', '>', at)
)

/** Puts a memory in place of the conversation's last one, until `expires`. */
export async function remember(db: Database, conversation: string, memory: object, expires: Date): Promise<void> {
  await put(db, { conversation, state: JSON.stringify(memory), expires: expires.getTime() })
}

const put = prepare((db, { conversation, state, expires }: { conversation: string; state: string; expires: number }) =>
  db
    .insertInto('memories')
    .values({ conversation, state, expires_at: expires })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet({ state, expires_at: expires }))
)

/** Drops what nobody can recall any more; returns how many went. */
export async function dropExpired(db: Database, now: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('memories').where('expires_at', '<=', now.getTime()).executeTakeFirst()
  return Number(numDeletedRows)
}
