import { split } from './conversation/split.ts'
import { vietnamDay } from './respond.ts'
import { type Digest, digestText } from './review/digest.ts'
import { addDays, mondayOf, weekOf } from './review/periods.ts'
import { append } from './store/audit.ts'
import type { Database } from './store/database.ts'
import { composeDigest, keepDigest, readDigest } from './store/digests.ts'
import * as outbox from './store/outbox.ts'
import { readSettings } from './store/settings.ts'
import { listLinked } from './store/staff-links.ts'
import { transaction } from './store/transaction.ts'

/** What the weekly digest needs. */
export interface Weekly {
  db: Database
  minimum: number
  publicUrl: string
  /** As configured, where staff have set no other name. */
  commune: string
  longest: (channel: string) => number
  now: () => Date
}

/** Makes the digest of the week that is over, once, and sends it to the linked staff in reach; how many these were, or null. */
export async function sendDigest(weekly: Weekly): Promise<number | null> {
  const { db, minimum, now } = weekly
  const week = weekOf(addDays(mondayOf(vietnamDay(now())), -7))
  if (await readDigest(db, week)) return null
  const digest = await composeDigest(db, week, minimum, now())
  const text = await textOf(weekly, digest)
  return transaction(db, async (trx) => {
    if (!(await keepDigest(trx, digest, text, now()))) return null
    const linked = await listLinked(trx, now())
    const inReach = linked.filter((one) => one.inReach)
    for (const { conversation, channel } of inReach) {
      await outbox.add(trx, { channel, conversation, inbox: null }, split(text, weekly.longest(channel)), now())
    }
    const detail = { sent: inReach.length, outOfReach: linked.length - inReach.length }
    await append(trx, { staff: null, act: 'digest.send', subject: `digest:${week}`, detail }, now())
    return inReach.length
  })
}

/** Under the name the commune has set. */
async function textOf(
  { db, commune, minimum, publicUrl }: Pick<Weekly, 'db' | 'commune' | 'minimum' | 'publicUrl'>,
  digest: Digest
): Promise<string> {
  const settings = await readSettings(db)
  return digestText(digest, { commune: settings.commune ?? commune, minimum, publicUrl })
}
