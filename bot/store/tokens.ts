import type { Database } from './database.ts'
import type { Identity } from './identity.ts'

/** A channel's access and refresh token, in the shape its channel reads and writes. */
export interface KeptPair {
  accessToken: string
  refreshToken: string
  expiresAt: Date
}

export interface PairStore {
  load(): Promise<KeptPair | null>
  save(pair: KeptPair): Promise<void>
}

const KEY_CHECK = 'key-check'

/** Keeps one channel's tokens, sealed. `save` returns once they are on disk. */
export function keepTokens(db: Database, identity: Identity, channel: string): PairStore {
  return {
    load: async () => {
      const sealed = await read(db, channel)
      if (sealed === null) return null
      const kept = JSON.parse(identity.open(sealed))
      return { ...kept, expiresAt: new Date(kept.expiresAt) }
    },
    save: (pair) => write(db, channel, identity.seal(JSON.stringify(pair)))
  }
}

/** Whether this key is the one the database was sealed with; the first key to ask is remembered as the right one. */
export async function fitsKey(db: Database, identity: Identity): Promise<boolean> {
  const sealed = await read(db, KEY_CHECK)
  if (sealed === null) {
    await write(db, KEY_CHECK, identity.seal(KEY_CHECK))
    return true
  }
  try {
    return identity.open(sealed) === KEY_CHECK
  } catch {
    // the cipher says by an exception that the key is another one
    return false
  }
}

async function read(db: Database, name: string): Promise<string | null> {
  const row = await db.selectFrom('tokens').select('sealed').where('name', '=', name).executeTakeFirst()
  return row?.sealed ?? null
}

async function write(db: Database, name: string, sealed: string): Promise<void> {
  const saved_at = Date.now()
  await db
    .insertInto('tokens')
    .values({ name, sealed, saved_at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ sealed, saved_at }))
    .execute()
}
