import { sql } from 'kysely'
import type { Database } from './database.ts'
import { only, prepare } from './prepared.ts'

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
  const values = { ...conversation, ...columnsOf(sentAt, reach), now: now.getTime() }
  const { rows } = await upsertInbound(db, values)
  return only(rows).burst_count
}

interface Columns {
  at: number
  reply_until: number
  staff_until: number
  replies_left: number | null
}

function columnsOf(sentAt: Date, reach: Reach | null): Columns {
  return {
    at: sentAt.getTime(),
    reply_until: reach?.replyUntil.getTime() ?? 0,
    staff_until: reach?.staffUntil.getTime() ?? 0,
    replies_left: reach?.replies ?? null
  }
}

type Inbound = Columns & { id: string; channel: string; sealedAddress: string | null; now: number }

const upsertInbound = prepare((db, inbound: Inbound) => {
  const { id, channel, sealedAddress, now, at, reply_until, staff_until, replies_left } = inbound
  const recent = sql`${now} - conversations.burst_from < ${BURST_MS}`
  return db
    .insertInto('conversations')
    .values({
      id,
      channel,
      sealed_address: sealedAddress,
      last_inbound_at: at,
      reply_until,
      staff_until,
      replies_left,
      burst_from: now,
      burst_count: 1
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet({
        ...widened(inbound),
        burst_from: sql`case when ${recent} then conversations.burst_from else ${now} end`,
        burst_count: sql`case when ${recent} then conversations.burst_count + 1 else 1 end`,
        // staff may have written before the person did
        sealed_address: sql`coalesce(conversations.sealed_address, ${sealedAddress})`,
        // whoever writes after XOA starts anew
        erasing_at: null
      })
    )
    .returning('burst_count')
})

/** Notes an act that is no message, but lets us write to the person; nobody new is noted by it. */
export async function noteInteraction(db: Database, id: string, sentAt: Date, reach: Reach): Promise<void> {
  await db
    .updateTable('conversations')
    .set(widened(columnsOf(sentAt, reach)))
    .where('id', '=', id)
    .execute()
}

/** Acts can arrive in any order: only a newer one changes how far the person may be written to. */
function widened({ at, reply_until, staff_until, replies_left }: Columns) {
  const newer = <T>(column: 'reply_until' | 'staff_until' | 'replies_left', value: T) =>
    sql<T>`case when ${at} >= conversations.last_inbound_at then ${value} else ${sql.ref(`conversations.${column}`)} end`
  return {
    reply_until: newer('reply_until', reply_until),
    staff_until: newer('staff_until', staff_until),
    replies_left: newer('replies_left', replies_left),
    last_inbound_at: sql<number>`case when ${at} > conversations.last_inbound_at then ${at} else conversations.last_inbound_at end`
  }
}

/** One more message reached the person: fewer are left, by our count or by the platform's own where it is lower. */
export async function countReply(db: Database, id: string, left: number | null): Promise<void> {
  await lessReplies(db, { id, most: left ?? Number.MAX_SAFE_INTEGER })
}

const lessReplies = prepare((db, { id, most }: { id: string; most: number }) =>
  db
    .updateTable('conversations')
    .set({
      replies_left: sql<number>`case
        when conversations.replies_left <= 0 then 0
        when conversations.replies_left - 1 < ${most} then conversations.replies_left - 1
        else ${most} end`
    })
    .where('id', '=', id)
    .where('replies_left', 'is not', null)
)

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
  const { rows } = await quietAt(db, { id, at: now.getTime() })
  return rows.length > 0
}

const quietAt = prepare((db, { id, at }: { id: string; at: number }) =>
  db.selectFrom('conversations').select('id').where('id', '=', id).where('quiet_until', '>', at)
)

/** The sealed address of a conversation; null when there is none any more. */
export async function addressOf(db: Database, id: string): Promise<string | null> {
  const { rows } = await sealedOf(db, { id })
  return rows[0]?.sealed_address ?? null
}

const sealedOf = prepare((db, { id }: { id: string }) =>
  db.selectFrom('conversations').select('sealed_address').where('id', '=', id)
)

/** Marks the notice as given; true the first time only. */
export async function giveNotice(db: Database, id: string, now: Date): Promise<boolean> {
  const { numAffectedRows } = await notice(db, { id, at: now.getTime() })
  return numAffectedRows === 1n
}

const notice = prepare((db, { id, at }: { id: string; at: number }) =>
  db.updateTable('conversations').set({ noticed_at: at }).where('id', '=', id).where('noticed_at', 'is', null)
)

/** Until when the platform takes what the bot writes to this person; in the past where it takes nothing. */
export async function replyUntil(db: Database, id: string): Promise<Date> {
  const row = await db.selectFrom('conversations').select('reply_until').where('id', '=', id).executeTakeFirst()
  return new Date(row?.reply_until ?? 0)
}
