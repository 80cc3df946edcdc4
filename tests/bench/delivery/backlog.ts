import { sql } from 'kysely'
import type { Database } from '#bot/store/database.ts'

const MESSAGES_EACH = 10

/** Puts so many waiting messages into an empty database, ten of each person. */
export async function fill(db: Database, messages: number): Promise<void> {
  if (messages === 0) return
  const people = messages / MESSAGES_EACH
  await sql`
    insert into conversations (id, channel, last_inbound_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(people)})
    select 'người ' || i, 'zalo', 0 from n`.execute(db)
  await sql`
    insert into inbox (channel, event, conversation, text, attachments, sent_at, received_at, state)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(messages)})
    select 'zalo', 'sự kiện ' || i, 'người ' || (i % ${sql.lit(people)} + 1), 'xin chào', '[]', 0, 0, 'waiting' from n`.execute(
    db
  )
}
