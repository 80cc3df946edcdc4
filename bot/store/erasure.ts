import { createHash } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { Database } from './database.ts'
import { eraseSignals } from './erasure-of-cases.ts'
import { prepare } from './prepared.ts'
import type { Schema } from './schema.ts'

/**
 * Erases what is kept of a conversation: what it remembers and waits for, hand-overs to staff, turns,
 * signals with the words they left in cases, unsent replies, and the messages up to `upTo` (all of them when null), also
 * those that nobody has opened yet. Hashes of event ids stay, bound to nobody, so that a repeated delivery is not answered
 * anew. The conversation itself, with the address, stays for the receipt: see `forget`.
 */
export async function erase(db: Database, conversation: string, upTo: number | null, now: Date): Promise<void> {
  await noteErasure(db, conversation, upTo, now)
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
  if ((await toForget(db, { conversation })).rows.length === 0) return false
  await db.deleteFrom('outbox').where('conversation', '=', conversation).execute()
  await db.deleteFrom('conversations').where('id', '=', conversation).execute()
  return true
}

const toForget = prepare(
  (_db, { conversation }: { conversation: string }) => sql`
    select 1
    from conversations c
    where c.id = ${conversation} and c.erasing_at is not null
      and not exists (
        select 1 from outbox o where o.conversation = c.id and o.state in ('due', 'sending', 'unknown')
      )`
)

async function noteErasure(db: Database, conversation: string, upTo: number | null, now: Date): Promise<void> {
  const last =
    upTo === null ? null : await db.selectFrom('inbox').select('received_at').where('id', '=', upTo).executeTakeFirst()
  const row = { erased_at: now.getTime(), arrived_before: last?.received_at ?? now.getTime() }
  await db
    .insertInto('erasures')
    .values({ mark: markOf(conversation), ...row })
    .onConflict((conflict) => conflict.column('mark').doUpdateSet(row))
    .execute()
}

/**
 * Whether a message that arrived at `receivedAt` and is opened only now was erased meanwhile. Then nothing of it is kept but
 * the hash of its event, as with those that were opened before.
 */
export async function isErased(
  db: Database,
  { channel, event, conversation }: { channel: string; event: string; conversation: string },
  receivedAt: Date
): Promise<boolean> {
  const at = receivedAt.getTime()
  const { rows } = await erasedSince(db, { mark: markOf(conversation), at })
  if (rows.length === 0) return false
  const nothing = { conversation: null, text: '', attachments: '[]', state: 'erased' as const }
  await db
    .insertInto('inbox')
    .values({ channel, event, ...nothing, sent_at: at, received_at: at })
    .execute()
  return true
}

const erasedSince = prepare((db, { mark, at }: { mark: string; at: number }) =>
  db.selectFrom('erasures').select('mark').where('mark', '=', mark).where('arrived_before', '>', at)
)

/** Not the pseudonym itself: after an erasure nothing is kept by which its turns could be told apart, were they found. */
function markOf(conversation: string): string {
  return createHash('sha256').update(conversation).digest('base64url')
}

/** Erases in a restored database what was erased after its backup was made; returns how many conversations went. */
export async function reapplyErasures(since: Database, restored: Database): Promise<number> {
  const before = await marksOf(restored)
  const after = await marksOf(since)
  await adopt(restored, await since.selectFrom('erasures').selectAll().execute())
  let erased = 0
  for (const { id } of await restored.selectFrom('conversations').select('id').execute()) {
    const at = after.get(markOf(id))
    if (at === undefined || at <= (before.get(markOf(id)) ?? 0)) continue
    await restored.transaction().execute(async (trx) => {
      await erase(trx, id, null, new Date(at))
      await forget(trx, id)
    })
    erased += 1
  }
  return erased
}

/** So that what the backup holds unopened is known as erased when it is opened. */
async function adopt(restored: Database, erasures: readonly Selectable<Schema['erasures']>[]): Promise<void> {
  for (const erasure of erasures) {
    await restored
      .insertInto('erasures')
      .values(erasure)
      .onConflict((conflict) => conflict.column('mark').doUpdateSet(erasure))
      .execute()
  }
}

async function marksOf(db: Database): Promise<Map<string, number>> {
  const rows = await db.selectFrom('erasures').selectAll().execute()
  return new Map(rows.map(({ mark, erased_at }) => [mark, erased_at]))
}
