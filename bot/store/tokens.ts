import { randomUUID } from 'node:crypto'
import type { Database } from './database.ts'
import type { Identity } from './identity.ts'

/** A channel's access and refresh token, in the shape its channel reads and writes. */
export interface KeptPair {
  accessToken: string
  refreshToken: string
  issuedAt: Date
  expiresAt: Date
}

/** What lies on disk: `version` proves on saving that nobody saved in between. */
export interface Kept {
  pair: KeptPair | null
  version: number
  /** When the platform refused to renew; null while all is well. */
  refusedAt: Date | null
}

export interface PairStore {
  load(): Promise<Kept>
  /** False, and nothing changed, when another pair was saved since `version`. */
  save(pair: KeptPair, version: number): Promise<boolean>
  /** Puts a pair in place of whatever is there: a new authorisation. */
  replace(pair: KeptPair): Promise<void>
  /** The platform refused to renew what was loaded as `version`. */
  refuse(version: number, at: Date): Promise<void>
  /** Makes the caller the only one who renews, until then; null while somebody else is, in this process or another. */
  lock(now: Date, until: Date): Promise<string | null>
  unlock(lease: string): Promise<void>
}

const KEY_CHECK = 'key-check'

/** Keeps one channel's tokens, sealed. `save` and `lock` have returned only once they are on disk. */
export function keepTokens(db: Database, identity: Identity, channel: string): PairStore {
  return {
    load: async () => {
      const row = await find(db, channel)
      if (row === null) return { pair: null, version: 0, refusedAt: null }
      const refusedAt = row.refused_at === null ? null : new Date(row.refused_at)
      return { pair: row.sealed === '' ? null : open(identity, row.sealed), version: row.version, refusedAt }
    },
    save: async (pair, version) => {
      const { numUpdatedRows } = await db
        .updateTable('tokens')
        .set({ ...columnsOf(identity, pair), version: version + 1 })
        .where('name', '=', channel)
        .where('version', '=', version)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
    replace: async (pair) => {
      const columns = columnsOf(identity, pair)
      await db
        .insertInto('tokens')
        .values({ name: channel, ...columns, version: 1 })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet(({ eb }) => ({ ...columns, version: eb('tokens.version', '+', 1) }))
        )
        .execute()
    },
    refuse: async (version, at) => {
      await db
        .updateTable('tokens')
        .set({ refused_at: at.getTime() })
        .where('name', '=', channel)
        .where('version', '=', version)
        .execute()
    },
    lock: (now, until) => lock(db, channel, now, until),
    unlock: async (lease) => {
      await db
        .updateTable('tokens')
        .set({ lease: null })
        .where('name', '=', channel)
        .where('lease', '=', lease)
        .execute()
    }
  }
}

async function lock(db: Database, channel: string, now: Date, until: Date): Promise<string | null> {
  const lease = randomUUID()
  const lease_until = until.getTime()
  const row = await db
    .insertInto('tokens')
    .values({ name: channel, sealed: '', saved_at: 0, lease, lease_until })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ lease, lease_until })
        .where((eb) => eb.or([eb('tokens.lease', 'is', null), eb('tokens.lease_until', '<=', now.getTime())]))
    )
    .returning('lease')
    .executeTakeFirst()
  return row?.lease ?? null
}

/** Whether this key is the one the database was sealed with; the first key to ask is remembered as the right one. */
export async function fitsKey(db: Database, identity: Identity): Promise<boolean> {
  const row = await find(db, KEY_CHECK)
  if (row === null) {
    await db
      .insertInto('tokens')
      .values({ name: KEY_CHECK, sealed: identity.seal(KEY_CHECK), saved_at: Date.now() })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
    return fitsKey(db, identity)
  }
  try {
    return identity.open(row.sealed) === KEY_CHECK
  } catch {
    // the cipher says by an exception that the key is another one
    return false
  }
}

async function find(db: Database, name: string) {
  const columns = ['sealed', 'version', 'refused_at'] as const
  return (await db.selectFrom('tokens').select(columns).where('name', '=', name).executeTakeFirst()) ?? null
}

function open(identity: Identity, sealed: string): KeptPair {
  const kept = JSON.parse(identity.open(sealed))
  return { ...kept, issuedAt: new Date(kept.issuedAt), expiresAt: new Date(kept.expiresAt) }
}

function columnsOf(identity: Identity, pair: KeptPair) {
  return { sealed: identity.seal(JSON.stringify(pair)), saved_at: Date.now(), refused_at: null }
}
