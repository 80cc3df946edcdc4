import { sql } from 'kysely'
import type { Database } from '#bot/store/database.ts'

const MESSAGES_EACH = 10

/** What those who wait have asked: nothing that needs the documents, all the same thing, or each something else. */
export type Asked = 'greetings' | 'one_question' | 'questions'

const TEXTS: Record<Asked, string> = {
  greetings: `'xin chào'`,
  one_question: `'Quên căn cước có được vào phòng thi không?'`,
  questions: `'Thủ tục nhập học lớp 6 của khu phố ' || i || ' cần giấy tờ gì?'`
}

/** Puts so many waiting messages into an empty database, ten of each person. */
export async function fill(db: Database, messages: number, asked: Asked = 'greetings'): Promise<void> {
  if (messages === 0) return
  const people = messages / MESSAGES_EACH
  await sql`
    insert into conversations (id, channel, last_inbound_at)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(people)})
    select 'người ' || i, 'zalo', 0 from n`.execute(db)
  await sql`
    insert into inbox (channel, event, conversation, text, attachments, sent_at, received_at, state)
    with recursive n(i) as (select 1 union all select i + 1 from n where i < ${sql.lit(messages)})
    select 'zalo', 'sự kiện ' || i, 'người ' || (i % ${sql.lit(people)} + 1), ${sql.raw(TEXTS[asked])}, '[]', i * 10000, 0, 'waiting'
    from n`.execute(db)
}
