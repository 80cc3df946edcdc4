import type { Database } from './database.ts'

/** A conversation that wants to be told when a signal is answered. */
export interface Wish {
  id: number
  conversation: string
  channel: string
}

/** Keeps a wish until `expires`; the same wish again only lasts longer. */
export async function keep(
  db: Database,
  wish: { conversation: string; signal: number },
  now: Date,
  expires: Date
): Promise<void> {
  await db
    .insertInto('wishes')
    .values({ ...wish, made_at: now.getTime(), expires_at: expires.getTime() })
    .onConflict((conflict) =>
      conflict.columns(['conversation', 'signal']).doUpdateSet({ expires_at: expires.getTime() })
    )
    .execute()
}

/** Takes out the wishes of signals that were answered, and returns those whose people can still be written to. */
export async function takeFor(db: Database, signals: readonly number[], now: Date): Promise<Wish[]> {
  if (signals.length === 0) return []
  const wishes = await db
    .selectFrom('wishes')
    .innerJoin('conversations', 'conversations.id', 'wishes.conversation')
    .select(['wishes.id', 'wishes.conversation', 'conversations.channel'])
    .where('wishes.signal', 'in', signals)
    .where('wishes.expires_at', '>', now.getTime())
    .execute()
  await db.deleteFrom('wishes').where('signal', 'in', signals).execute()
  const byConversation = new Map(wishes.map((wish) => [wish.conversation, wish]))
  return [...byConversation.values()]
}

/** Drops the wishes of people who can be written to no longer; returns how many went. */
export async function dropExpired(db: Database, now: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('wishes').where('expires_at', '<=', now.getTime()).executeTakeFirst()
  return Number(numDeletedRows)
}
