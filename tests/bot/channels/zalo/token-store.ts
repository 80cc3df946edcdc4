import { randomUUID } from 'node:crypto'
import type { TokenPair } from '#bot/channels/zalo/oauth.ts'
import type { TokenStore } from '#bot/channels/zalo/token.ts'

export interface MemoryTokenStore extends TokenStore {
  pair: TokenPair | null
  refusedAt: Date | null
  /** Set to make saving fail, as a full disk does. */
  broken: boolean
}

/** Keeps the pair as a database would, without a disk. */
export function memoryTokenStore(pair: TokenPair | null = null): MemoryTokenStore {
  let version = 0
  let lock: { lease: string; until: Date } | null = null
  return {
    pair,
    refusedAt: null,
    broken: false,
    async load() {
      return { pair: this.pair, version, refusedAt: this.refusedAt }
    },
    async save(newer, seen) {
      if (this.broken) throw new Error('disk full')
      if (seen !== version) return false
      version += 1
      this.pair = newer
      this.refusedAt = null
      return true
    },
    async refuse(seen, at) {
      if (seen === version) this.refusedAt = at
    },
    async lock(now, until) {
      if (lock && lock.until > now) return null
      lock = { lease: randomUUID(), until }
      return lock.lease
    },
    async unlock(lease) {
      if (lock?.lease === lease) lock = null
    }
  }
}
