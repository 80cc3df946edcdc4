import { sql } from 'kysely'
import type { Database } from './database.ts'
import { type Claimed, restUntil } from './outbox.ts'

/** What the platform repeated to us of our own sending; `id` where it carried ours along. `messageId` is hashed. */
export interface Echo {
  channel: string
  conversation: string
  id: number | null
  text: string
  messageId: string
}

/**
 * Closes the piece an echo shows to have arrived, and returns whose it was; null when no send of that conversation is in
 * doubt. Our own id is enough: what answers a comment comes back under the person who wrote it. The echo of a message
 * that is known to be sent says nothing about another piece with the same words.
 */
export async function settle(db: Database, echo: Echo, now: Date): Promise<string | null> {
  const { rows } = await sql<{ conversation: string }>`
    update outbox
    set state = 'sent', lease = null, message_id = ${echo.messageId}, reason = null, closed_at = ${now.getTime()}
    where id = (
      select o.id
      from outbox o
      where o.state in ('sending', 'unknown')
        and not exists (
          select 1 from outbox known where known.conversation = o.conversation and known.message_id = ${echo.messageId}
        )
        and ${
          echo.id === null
            ? sql`o.conversation = ${echo.conversation} and o.text = ${echo.text}`
            : sql`o.id = ${echo.id} and o.channel = ${echo.channel}`
        }
      order by o.id
      limit 1
    )
    returning conversation`.execute(db)
  const [settled] = rows
  if (!settled) return null
  await restUntil(db, settled.conversation, 0)
  return settled.conversation
}

/**
 * Which of these ids (hashed) belong to other pieces of its conversation that are known to be sent. Its own, told by an
 * echo while the platform was asked, says that it arrived.
 */
export async function knownOf(
  db: Database,
  piece: Pick<Claimed, 'id' | 'conversation'>,
  messageIds: readonly string[]
): Promise<Set<string>> {
  if (messageIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('outbox')
    .select('message_id')
    .where('conversation', '=', piece.conversation)
    .where('id', '!=', piece.id)
    .where('message_id', 'in', messageIds)
    .execute()
  return new Set(rows.flatMap(({ message_id }) => message_id ?? []))
}
