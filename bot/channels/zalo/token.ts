import { z } from 'zod'
import { callJson, endpoint, type Fetch, type HttpResult } from '../http.ts'

/** Both are secrets. The refresh token works once: whoever loses the newest pair must be authorised anew by hand. */
export interface TokenPair {
  accessToken: string
  refreshToken: string
  expiresAt: Date
}

/** Where the newest pair survives a restart. `save` has returned only once the pair is on disk. */
export interface TokenStore {
  load(): Promise<TokenPair | null>
  save(pair: TokenPair): Promise<void>
}

/** `later`: not to be had now, trying again may help. `reauthorise`: an administrator of the OA must grant access again. */
export type TokenResult = { kind: 'token'; accessToken: string } | { kind: 'later' | 'reauthorise'; reason: string }

export interface TokenSource {
  current(): Promise<TokenResult>
  /** A token other than `stale`, which the platform has refused. */
  renew(stale: string): Promise<TokenResult>
}

export interface TokenOptions {
  appId: string
  appSecret: string
  /** The first one, from the configuration; later ones come from the store. */
  refreshToken: string
  oauthUrl: string
  store: TokenStore
  fetch: Fetch
  now?: () => Date
}

const renewBeforeMs = 10 * 60_000

/** Keeps the OA's access token fresh. Every new pair is stored before its token is handed out; callers share one renewal. */
export function createTokenSource(options: TokenOptions): TokenSource {
  const now = options.now ?? (() => new Date())
  let held: TokenPair | null = null
  let unsaved = false
  let underway: Promise<TokenResult> | null = null

  const isFresh = (pair: TokenPair) => pair.expiresAt.getTime() - now().getTime() > renewBeforeMs

  async function handOut(pair: TokenPair): Promise<TokenResult> {
    if (unsaved) await options.store.save(pair)
    unsaved = false
    return { kind: 'token', accessToken: pair.accessToken }
  }

  async function obtain(refused: string | null): Promise<TokenResult> {
    if (!unsaved) held = await options.store.load()
    if (held && held.accessToken !== refused && isFresh(held)) return handOut(held)
    const outcome = await exchangeAny(options, candidates(held, options.refreshToken), now)
    if (outcome.kind === 'pair') {
      // Held before it is saved: if the disk refuses, the next call saves again instead of losing the only valid pair.
      held = outcome.pair
      unsaved = true
      return handOut(held)
    }
    const stillUsable = held && held.accessToken !== refused && held.expiresAt > now()
    return held && stillUsable ? handOut(held) : outcome
  }

  async function obtainOnce(refused: string | null): Promise<TokenResult> {
    underway ??= obtain(refused).finally(() => {
      underway = null
    })
    const result = await underway
    // The renewal joined may have begun before the refusal and have brought back the very token that was refused.
    return result.kind === 'token' && result.accessToken === refused ? obtainOnce(refused) : result
  }

  return {
    async current() {
      return held && !unsaved && isFresh(held) ? handOut(held) : obtainOnce(null)
    },
    async renew(stale) {
      return obtainOnce(stale)
    }
  }
}

type Exchange = { kind: 'pair'; pair: TokenPair } | { kind: 'later' | 'reauthorise'; reason: string }

// The configured token comes second: it counts when an administrator has put in a new one after the stored one died.
function candidates(held: TokenPair | null, configured: string): string[] {
  const stored = held ? [held.refreshToken] : []
  return [...new Set([...stored, configured])].filter((token) => token !== '')
}

async function exchangeAny(
  options: TokenOptions,
  refreshTokens: readonly string[],
  now: () => Date
): Promise<Exchange> {
  let outcome: Exchange = { kind: 'reauthorise', reason: 'Zalo: chưa có mã làm mới (refresh token)' }
  for (const refreshToken of refreshTokens) {
    outcome = await exchange(options, refreshToken, now())
    if (outcome.kind !== 'reauthorise') break
  }
  return outcome
}

const granted = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.coerce.number().positive()
})

async function exchange(options: TokenOptions, refreshToken: string, now: Date): Promise<Exchange> {
  const result = await callJson(options.fetch, {
    url: endpoint(options.oauthUrl, '/v4/oa/access_token'),
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', secret_key: options.appSecret },
    body: new URLSearchParams({
      refresh_token: refreshToken,
      app_id: options.appId,
      grant_type: 'refresh_token'
    }).toString()
  })
  return judgeGrant(result, now)
}

/** OAuth failures come with HTTP 200 and several shapes, so what is not a pair but readable JSON is a refusal. */
function judgeGrant(result: HttpResult, now: Date): Exchange {
  if (result.kind !== 'answered') return { kind: 'later', reason: `Zalo OAuth: ${result.reason}` }
  const { status, body } = result
  const pair = granted.safeParse(body)
  if (pair.success) {
    const { access_token, refresh_token, expires_in } = pair.data
    const expiresAt = new Date(now.getTime() + expires_in * 1000)
    return { kind: 'pair', pair: { accessToken: access_token, refreshToken: refresh_token, expiresAt } }
  }
  if (status >= 500 || status === 429 || body === undefined) {
    return { kind: 'later', reason: `Zalo OAuth: tạm thời không cấp được mã truy cập (HTTP ${status})` }
  }
  return { kind: 'reauthorise', reason: 'Zalo: mã làm mới không còn hiệu lực, quản trị viên OA cần cấp quyền lại' }
}
