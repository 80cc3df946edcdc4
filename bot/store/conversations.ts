import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Notes that a person wrote, opening their conversation if need be. The address is what replies need, sealed. */
export async function noteInbound(
  db: Database,
  conversation: { id: string; channel: string; sealedAddress: string | null },
  at: Date
): Promise<void> {
  await db
    .insertInto('conversations')
    .values({
      id: conversation.id,
      channel: conversation.channel,
      sealed_address: conversation.sealedAddress,
      last_inbound_at: at.getTime()
    })
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((set) => ({
        last_inbound_at: sql`case when conversations.last_inbound_at > ${set.ref('excluded.last_inbound_at')}
          then conversations.last_inbound_at else ${set.ref('excluded.last_inbound_at')} end`,
        // whoever writes after XOA starts anew
        erasing_at: null
      }))
    )
    .execute()
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
