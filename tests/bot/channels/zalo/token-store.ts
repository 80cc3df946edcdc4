import type { TokenPair, TokenStore } from '#bot/channels/zalo/token.ts'

export interface MemoryTokenStore extends TokenStore {
  pair: TokenPair | null
  /** Set to make saving fail, as a full disk does. */
  broken: boolean
}

/** Keeps the pair as a database would, without a disk. */
export function memoryTokenStore(pair: TokenPair | null = null): MemoryTokenStore {
  return {
    pair,
    broken: false,
    async load() {
      return this.pair
    },
    async save(newer) {
      if (this.broken) throw new Error('disk full')
      this.pair = newer
    }
  }
}
