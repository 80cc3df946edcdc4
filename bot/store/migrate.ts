import { type Kysely, sql } from 'kysely'
import { createQueues } from './migrations/0001-queues.ts'
import { createRecords } from './migrations/0002-records.ts'
import { createDialogue } from './migrations/0003-dialogue.ts'
import { createDelivery } from './migrations/0004-delivery.ts'
import { createStaff } from './migrations/0005-staff.ts'
import { indexDueOrder } from './migrations/0006-due-order.ts'
import { createCases } from './migrations/0007-cases.ts'
import { createAudit } from './migrations/0008-audit.ts'
import { createErasures } from './migrations/0009-erasures.ts'
import { createMailbag } from './migrations/0010-mailbag.ts'
import type { Schema } from './schema.ts'

/** In the order in which they run. A name that has been released never changes, and neither does what it does. */
const MIGRATIONS = [
  { name: '0001-queues', up: createQueues },
  { name: '0002-records', up: createRecords },
  { name: '0003-dialogue', up: createDialogue },
  { name: '0004-delivery', up: createDelivery },
  { name: '0005-staff', up: createStaff },
  { name: '0006-due-order', up: indexDueOrder },
  { name: '0007-cases', up: createCases },
  { name: '0008-audit', up: createAudit },
  { name: '0009-erasures', up: createErasures },
  { name: '0010-mailbag', up: createMailbag }
]

/** Brings a database up to the newest migration, each one in a transaction of its own. Safe when two processes start at once. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  await sql`create table if not exists migrations (name text primary key, applied_at bigint not null)`.execute(db)
  for (const { name, up } of MIGRATIONS) {
    await db.transaction().execute(async (trx) => {
      const done = await trx.selectFrom('migrations').select('name').where('name', '=', name).executeTakeFirst()
      if (done) return
      await up(trx)
      await trx.insertInto('migrations').values({ name, applied_at: Date.now() }).execute()
    })
  }
}
