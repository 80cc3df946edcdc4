import { sql } from 'kysely'
import type { Database } from './database.ts'
import { eraseSignals } from './erasure-of-cases.ts'

/**
 * Erases what is kept of a conversation: what it remembers and waits for, hand-overs to staff, turns,
 * signals with the words they left in cases, unsent replies, and the messages up to `upTo` (all of them when null). Hashes of event ids stay, bound to nobody, so that a repeated delivery is not answered anew. The
 * conversation itself, with the address, stays for the receipt: see `forget`.
 */
export async function erase(db: Database, conversation: string, upTo: number | null, now: Date): Promise<void> {
  await db.deleteFrom('memories').where('conversation', '=', conversation).execute()
  await db.deleteFrom('wishes').where('conversation', '=', conversation).execute()
  await db.deleteFrom('handovers').where('conversation', '=', conversation).execute()
  await db.deleteFrom('staff_links').where('conversation', '=', conversation).execute()
  await eraseSignals(db, conversation)
  await db.deleteFrom('turns').where('conversation', '=', conversation).execute()
  await db.deleteFrom('outbox').where('conversation', '=', conversation).execute()
  await db
    .updateTable('inbox')
    .set({ conversation: null, text: '', attachments: '[]', reason: null, lease: null, state: 'erased' })
    .where('conversation', '=', conversation)
    .$if(upTo !== null, (query) => query.where('id', '<=', upTo))
    .execute()
  await sql`
    update conversations
    set noticed_at = null,
      erasing_at = case
        when exists (select 1 from inbox i where i.conversation = conversations.id) then null
        else ${now.getTime()}
      end
    where id = ${conversation}`.execute(db)
}

/** Forgets an erased conversation with its address, once nothing waits to be sent to it; false when it is not to go (yet). */
export async function forget(db: Database, conversation: string): Promise<boolean> {
  const { rows } = await sql`
    select 1
    from conversations c
    where c.id = ${conversation} and c.erasing_at is not null
      and not exists (
        select 1 from outbox o where o.conversation = c.id and o.state in ('due', 'sending', 'unknown')
      )`.execute(db)
  if (rows.length === 0) return false
  await db.deleteFrom('outbox').where('conversation', '=', conversation).execute()
  await db.deleteFrom('conversations').where('id', '=', conversation).execute()
  return true
}
