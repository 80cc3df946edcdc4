import { setTimeout as pause } from 'node:timers/promises'
import { type Exchange, type OauthOptions, refresh, type TokenPair } from './oauth.ts'

/** What the store holds. `version` proves on saving that nobody saved in between. */
export interface Kept {
  pair: TokenPair | null
  version: number
  /** When the platform refused to renew; null while all is well. */
  refusedAt: Date | null
}

/** Where the newest pair survives a restart, and by which processes agree who renews. */
export interface TokenStore {
  load(): Promise<Kept>
  /** Has returned once the pair is on disk; false when another pair was saved since `version`. */
  save(pair: TokenPair, version: number): Promise<boolean>
  refuse(version: number, at: Date): Promise<void>
  /** Makes the caller the only one who renews; null while somebody else is. */
  lock(now: Date, until: Date): Promise<string | null>
  unlock(lease: string): Promise<void>
}

/** `later`: not to be had now, trying again may help. `reauthorise`: an administrator of the OA must grant access again. */
export type TokenResult = { kind: 'token'; accessToken: string } | { kind: 'later' | 'reauthorise'; reason: string }

export interface TokenSource {
  current(): Promise<TokenResult>
  /** A token other than `stale`, which the platform has refused. */
  renew(stale: string): Promise<TokenResult>
}

export interface TokenOptions extends OauthOptions {
  /** The first one, from the configuration; later ones come from the store. */
  refreshToken: string
  store: TokenStore
  now?: () => Date
  /** Passes the time between two looks whether another process has finished renewing. */
  wait?: (ms: number) => Promise<unknown>
}

/** Longer than an exchange may take, so that nobody else begins while one is underway. */
const LOCK_MS = 30_000
/** How long a caller waits for another process to renew, when it has no token that still works. */
const PATIENCE_MS = 15_000
const LOOK_AGAIN_MS = 50
/** While a token still works, a renewal that failed is not tried again at every send. */
const REST_MS = 60_000
/** A refusal is believed for an hour; after it one more try costs nothing. */
const REFUSED_MS = 3_600_000

const REFUSED = 'Zalo: mã làm mới không còn hiệu lực, quản trị viên OA cần cấp quyền lại (npm run zalo-login)'

/** The moment from which a pair is renewed: at half its life, so that a lost renewal leaves hours to mend it. */
export function renewalDue(pair: TokenPair, now: Date): boolean {
  const halfLife = (pair.issuedAt.getTime() + pair.expiresAt.getTime()) / 2
  return !(now.getTime() < halfLife)
}

/**
 * Keeps the OA's access token fresh. Of all callers in all processes one renews, under a lock in the store; the new pair
 * is on disk before its token is handed out; the old token serves until it ends when no new one can be had.
 */
export function createTokenSource(options: TokenOptions): TokenSource {
  const { now = () => new Date() } = options
  const holding: Holding = { held: null, unsaved: null, refusedHere: false, restUntil: 0 }
  let underway: Promise<TokenResult> | null = null

  async function obtainOnce(refused: string | null): Promise<TokenResult> {
    underway ??= obtain(options, holding, refused).finally(() => {
      underway = null
    })
    const result = await underway
    // The renewal joined may have begun before the refusal and have brought back the very token that was refused.
    return result.kind === 'token' && result.accessToken === refused ? obtainOnce(refused) : result
  }

  return {
    async current() {
      const { held, unsaved, restUntil } = holding
      const serves = held !== null && unsaved === null && now() < held.expiresAt
      const rests = held !== null && (!renewalDue(held, now()) || now().getTime() < restUntil)
      return held !== null && serves && rests ? tokenOf(held) : obtainOnce(null)
    },
    renew: obtainOnce
  }
}

/** What one process knows of the tokens. */
interface Holding {
  /** The pair that serves. */
  held: TokenPair | null
  /** Bought, but not yet on disk: if the disk refuses, the next call saves again instead of losing the only valid pair. */
  unsaved: { pair: TokenPair; version: number } | null
  /** Whether this process has itself been refused: a refusal from before the start may have been mended since. */
  refusedHere: boolean
  restUntil: number
}

/** What the store has at this moment; `spare` still works, although it may be time to renew it. */
interface Sight {
  kept: Kept
  spare: TokenPair | null
}

async function look({ store, now = () => new Date() }: TokenOptions, holding: Holding, refused: string | null) {
  if (holding.unsaved) await store.save(holding.unsaved.pair, holding.unsaved.version)
  holding.unsaved = null
  const kept = await store.load()
  const works = kept.pair !== null && kept.pair.accessToken !== refused && now() < kept.pair.expiresAt
  holding.held = works ? kept.pair : null
  return { kept, spare: holding.held }
}

async function obtain(options: TokenOptions, holding: Holding, refused: string | null): Promise<TokenResult> {
  const { store, now = () => new Date(), wait = pause } = options
  for (let looks = 0; looks * LOOK_AGAIN_MS < PATIENCE_MS; looks += 1) {
    const sight = await look(options, holding, refused)
    const ready = withoutRenewal(holding, sight, now())
    if (ready) return ready
    const lease = await store.lock(now(), new Date(now().getTime() + LOCK_MS))
    const renewed = lease === null ? null : await renewUnder(options, holding, lease, refused)
    if (renewed !== null) return renewed
    if (sight.spare !== null) return tokenOf(sight.spare)
    await wait(LOOK_AGAIN_MS)
  }
  return { kind: 'later', reason: 'Zalo: đang chờ tiến trình khác làm mới mã truy cập' }
}

/** What needs no renewal, or would not get one; null when it is to be tried. */
function withoutRenewal(holding: Holding, { kept, spare }: Sight, now: Date): TokenResult | null {
  if (spare !== null && !renewalDue(spare, now)) return tokenOf(spare)
  const believed = kept.refusedAt !== null && now.getTime() - kept.refusedAt.getTime() < REFUSED_MS
  return believed && holding.refusedHere ? orSpare(spare, { kind: 'reauthorise', reason: REFUSED }) : null
}

/** Null: somebody else saved a pair meanwhile, and it is time to look again. */
async function renewUnder(
  options: TokenOptions,
  holding: Holding,
  lease: string,
  refused: string | null
): Promise<TokenResult | null> {
  const { store, now = () => new Date() } = options
  try {
    const { kept, spare } = await look(options, holding, refused)
    if (spare !== null && !renewalDue(spare, now())) return tokenOf(spare)
    const bought = await buy(options, kept)
    if (bought.kind === 'pair') return await keep(options, holding, bought.pair, kept.version)
    holding.refusedHere = bought.kind === 'refused'
    holding.restUntil = now().getTime() + REST_MS
    if (bought.kind !== 'refused') return orSpare(spare, { kind: 'later', reason: bought.reason })
    await store.refuse(kept.version, now())
    return orSpare(spare, { kind: 'reauthorise', reason: REFUSED })
  } finally {
    await store.unlock(lease)
  }
}

async function keep({ store }: TokenOptions, holding: Holding, pair: TokenPair, version: number) {
  holding.unsaved = { pair, version }
  const saved = await store.save(pair, version)
  holding.unsaved = null
  if (!saved) return null
  holding.held = pair
  return tokenOf(pair)
}

/** The configured token comes second: it counts when an administrator has put in a new one after the stored one died. */
async function buy(options: TokenOptions, { pair }: Kept): Promise<Exchange> {
  const { now = () => new Date() } = options
  const stored = pair === null ? [] : [pair.refreshToken]
  const candidates = new Set([...stored, options.refreshToken].filter((token) => token !== ''))
  let outcome: Exchange = { kind: 'refused', reason: REFUSED }
  for (const candidate of candidates) {
    outcome = await refresh(options, candidate, now())
    if (outcome.kind !== 'refused') break
  }
  return outcome
}

function orSpare(spare: TokenPair | null, otherwise: TokenResult): TokenResult {
  return spare === null ? otherwise : tokenOf(spare)
}

function tokenOf({ accessToken }: TokenPair): TokenResult {
  return { kind: 'token', accessToken }
}
