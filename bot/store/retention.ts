import { sql } from 'kysely'
import type { Database } from './database.ts'
import { dropWordings } from './wordings.ts'

/** What is deleted when, as moments before which things have expired. */
export interface Expiry {
  /** Masked turns, the messages they answer and the replies to them; signals with them; what could never be opened. */
  raw: Date
  /** Wordings of dismissed cases, and those beyond the indexed ones, that nobody has used since. */
  wordings: Date
  now: Date
}

/** How many rows of each kind went. */
export type Dropped = Record<
  'turns' | 'letters' | 'inbox' | 'outbox' | 'signals' | 'addresses' | 'conversations' | 'wordings',
  number
>

const AT_ONCE = 500
/** In the place of the title of a dismissed case whose words have expired. */
const EXPIRED_TITLE = '(câu hỏi đã xếp lại, hết thời hạn lưu)'

/**
 * Deletes what has expired, a part at a time so that nobody waits behind it; counts and sketches stay. Called again until
 * nothing goes. The address of a conversation goes as soon as no window is open and nobody waits to be told.
 */
export async function dropExpired(db: Database, { raw, wordings, now }: Expiry): Promise<Dropped> {
  const before = raw.getTime()
  // a wish keeps its signal until it has expired itself
  const signals = await deleteSome(
    db,
    sql`delete from signals where id in (select s.id from signals s where s.raised_at < ${before} and s.grouped = 1
      and not exists (select 1 from wishes w where w.signal = s.id) limit ${AT_ONCE})`
  )
  const turns = await deleteSome(
    db,
    sql`delete from turns where id in (select id from turns where taken_at < ${before} limit ${AT_ONCE})`
  )
  const outbox = await deleteSome(
    db,
    sql`delete from outbox where id in (select id from outbox
      where created_at < ${before} and state in ('sent', 'refused', 'unsettled') limit ${AT_ONCE})`
  )
  const inbox = await deleteSome(
    db,
    sql`delete from inbox where id in (select i.id from inbox i
      where i.received_at < ${before} and i.state <> 'waiting'
        and not exists (select 1 from outbox o where o.inbox = i.id)
        and not exists (select 1 from turns t where t.inbox = i.id) limit ${AT_ONCE})`
  )
  const letters = await deleteSome(
    db,
    sql`delete from mailbag where id in (select id from mailbag where received_at < ${before} limit ${AT_ONCE})`
  )
  const addresses = await deleteSome(
    db,
    sql`update conversations set sealed_address = null where id in (
      select c.id from conversations c where c.sealed_address is not null and ${idle(now)} limit ${AT_ONCE})`
  )
  const conversations = await deleteSome(
    db,
    sql`delete from conversations where id in (
      select c.id from conversations c
      where c.sealed_address is null and ${idle(now)} and c.last_inbound_at < ${before}
        and not exists (select 1 from turns t where t.conversation = c.id)
        and not exists (select 1 from inbox i where i.conversation = c.id)
        and not exists (select 1 from outbox o where o.conversation = c.id) limit ${AT_ONCE})`
  )
  const dropped = { turns, letters, inbox, outbox, signals, addresses, conversations }
  return { ...dropped, wordings: await dropOldWordings(db, wordings) }
}

/** Nobody can or will be written to there any more: no window, no wish, no hand-over, no link, nothing to be sent. */
function idle(now: Date) {
  const at = now.getTime()
  return sql`c.reply_until < ${at} and c.staff_until < ${at}
    and not exists (select 1 from wishes w where w.conversation = c.id and w.expires_at > ${at})
    and not exists (select 1 from handovers h where h.conversation = c.id and h.state <> 'closed')
    and not exists (select 1 from staff_links l where l.conversation = c.id)
    and not exists (select 1 from outbox o where o.conversation = c.id and o.state in ('due', 'sending', 'unknown'))`
}

async function dropOldWordings(db: Database, before: Date): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select w.id from wordings w join cases c on c.id = w.case_id
    where w.last_seen_at < ${before.getTime()} and (w.indexed = 0 or c.state = 'dismissed')
    limit ${AT_ONCE}`.execute(db)
  await dropWordings(
    db,
    rows.map(({ id }) => id)
  )
  await db
    .updateTable('cases')
    .set({ title: EXPIRED_TITLE })
    .where('state', '=', 'dismissed')
    .where('last_asked_at', '<', before.getTime())
    .where('title', '!=', EXPIRED_TITLE)
    .where((of) => of.not(of.exists(of.selectFrom('wordings').select('id').whereRef('case_id', '=', 'cases.id'))))
    .execute()
  return rows.length
}

async function deleteSome(db: Database, statement: ReturnType<typeof sql>): Promise<number> {
  const { numAffectedRows } = await statement.execute(db)
  return Number(numAffectedRows ?? 0)
}
