import { sql } from 'kysely'
import type { Database } from './database.ts'

/** How far a person may be written to after an act of theirs. */
export interface Reach {
  replyUntil: Date
  staffUntil: Date
  /** Null: any number. */
  replies: number | null
}

const BURST_MS = 60_000

/**
 * Notes that a person wrote, opening their conversation if need be, and returns how many of their messages came within
 * a minute, this one counted. The address is what replies need, sealed; `reach` is null where replies need no permission.
 */
export async function noteInbound(
  db: Database,
  conversation: { id: string; channel: string; sealedAddress: string | null },
  reach: Reach | null,
  { sentAt, now }: { sentAt: Date; now: Date }
): Promise<number> {
  const at = now.getTime()
  const { burst_count } = await db
    .insertInto('conversations')
    .values({
      id: conversation.id,
      channel: conversation.channel,
      sealed_address: conversation.sealedAddress,
      last_inbound_at: sentAt.getTime(),
      ...columnsOf(reach),
      burst_from: at,
      burst_count: 1
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        ...widened(sentAt, reach),
        burst_from: sql`case when ${at} - conversations.burst_from < ${BURST_MS} then conversations.burst_from else ${at} end`,
        burst_count: sql`case when ${at} - conversations.burst_from < ${BURST_MS} then conversations.burst_count + 1 else 1 end`,
        // staff may have written before the person did
        sealed_address: sql`coalesce(conversations.sealed_address, ${conversation.sealedAddress})`,
        // whoever writes after XOA starts anew
        erasing_at: null
      })
    )
    .returning('burst_count')
    .executeTakeFirstOrThrow()
  return burst_count
}

/** Notes an act that is no message, but lets us write to the person; nobody new is noted by it. */
export async function noteInteraction(db: Database, id: string, sentAt: Date, reach: Reach): Promise<void> {
  await db.updateTable('conversations').set(widened(sentAt, reach)).where('id', '=', id).execute()
}

function columnsOf(reach: Reach | null) {
  return {
    reply_until: reach?.replyUntil.getTime() ?? 0,
    staff_until: reach?.staffUntil.getTime() ?? 0,
    replies_left: reach?.replies ?? null
  }
}

/** Acts can arrive in any order: only a newer one changes how far the person may be written to. */
function widened(sentAt: Date, reach: Reach | null) {
  const at = sentAt.getTime()
  const columns = columnsOf(reach)
  const newer = <T>(column: 'reply_until' | 'staff_until' | 'replies_left', value: T) =>
    sql<T>`case when ${at} >= conversations.last_inbound_at then ${value} else ${sql.ref(`conversations.${column}`)} end`
  return {
    reply_until: newer('reply_until', columns.reply_until),
    staff_until: newer('staff_until', columns.staff_until),
    replies_left: newer('replies_left', columns.replies_left),
    last_inbound_at: sql<number>`case when ${at} > conversations.last_inbound_at then ${at} else conversations.last_inbound_at end`
  }
}

/** One more message reached the person: fewer are left, by our count or by the platform's own where it is lower. */
export async function countReply(db: Database, id: string, left: number | null): Promise<void> {
  const most = left ?? Number.MAX_SAFE_INTEGER
  await db
    .updateTable('conversations')
    .set({
      replies_left: sql<number>`case
        when conversations.replies_left <= 0 then 0
        when conversations.replies_left - 1 < ${most} then conversations.replies_left - 1
        else ${most} end`
    })
    .where('id', '=', id)
    .where('replies_left', 'is not', null)
    .execute()
}

/** Keeps the bot silent in a conversation until then, also before the person's first message; a moment in the past lets it speak again. */
export async function quieten(
  db: Database,
  { id, channel }: { id: string; channel: string },
  until: Date
): Promise<void> {
  const quiet_until = until.getTime()
  await db
    .insertInto('conversations')
    .values({ id, channel, sealed_address: null, last_inbound_at: 0, quiet_until })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ quiet_until }))
    .execute()
}

/** Whether staff talk to this person by other means at the moment. */
export async function isQuiet(db: Database, id: string, now: Date): Promise<boolean> {
  const row = await db
    .selectFrom('conversations')
    .select('id')
    .where('id', '=', id)
    .where('quiet_until', '>', now.getTime())
    .executeTakeFirst()
  return row !== undefined
}

/** The sealed address of a conversation; null when there is none any more. */
export async function addressOf(db: Database, id: string): Promise<string | null> {
  const row = await db.selectFrom('conversations').select('sealed_address').where('id', '=', id).executeTakeFirst()
  return row?.sealed_address ?? null
}

/** Marks the notice as given; true the first time only. */
export async function giveNotice(db: Database, id: string, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('conversations')
    .set({ noticed_at: now.getTime() })
    .where('id', '=', id)
    .where('noticed_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Until when the platform takes what the bot writes to this person; in the past where it takes nothing. */
export async function replyUntil(db: Database, id: string): Promise<Date> {
  const row = await db.selectFrom('conversations').select('reply_until').where('id', '=', id).executeTakeFirst()
  return new Date(row?.reply_until ?? 0)
}
