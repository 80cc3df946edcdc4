import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { callJson, endpoint, type Fetch, type HttpResult } from '../http.ts'

/** Both are secrets. The refresh token works once: whoever loses the newest pair must be authorised anew by hand. */
export interface TokenPair {
  accessToken: string
  refreshToken: string
  issuedAt: Date
  expiresAt: Date
}

export interface OauthOptions {
  appId: string
  appSecret: string
  oauthUrl: string
  fetch: Fetch
}

/**
 * `refused`: the platform does not take this code or refresh token. `later`: nothing is known to have happened.
 * `unknown`: the request went out, so the refresh token may be spent although its successor never arrived.
 */
export type Exchange = { kind: 'pair'; pair: TokenPair } | { kind: 'later' | 'unknown' | 'refused'; reason: string }

/** Buys the next pair with a refresh token, which is spent by it. */
export function refresh(options: OauthOptions, refreshToken: string, now: Date): Promise<Exchange> {
  return exchange(options, { refresh_token: refreshToken, grant_type: 'refresh_token' }, now)
}

/** Buys the first pair with the code that Zalo hands out when an administrator of the OA agrees. */
export function redeem(options: OauthOptions, code: string, verifier: string, now: Date): Promise<Exchange> {
  return exchange(options, { code, code_verifier: verifier, grant_type: 'authorization_code' }, now)
}

const VERIFIER_LENGTH = 43
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** A new secret for one authorisation: 43 letters and digits, as Zalo's documents ask. */
export function createVerifier(): string {
  // bytes that would favour the first letters of the alphabet are thrown away
  const fair = 256 - (256 % ALPHABET.length)
  let verifier = ''
  while (verifier.length < VERIFIER_LENGTH) {
    verifier += [...randomBytes(64)]
      .filter((byte) => byte < fair)
      .map((byte) => ALPHABET[byte % ALPHABET.length])
      .join('')
  }
  return verifier.slice(0, VERIFIER_LENGTH)
}

/** What the link shows of the secret: base64url of its SHA-256, without padding. */
export function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier, 'ascii').digest('base64url')
}

/** The page on which an administrator of the OA lets this app write in its name. */
export function permissionLink(
  options: Pick<OauthOptions, 'appId' | 'oauthUrl'>,
  { redirect, verifier, state }: { redirect: string; verifier: string; state: string }
): string {
  const query = new URLSearchParams({
    app_id: options.appId,
    redirect_uri: redirect,
    code_challenge: challengeOf(verifier),
    state
  })
  return `${endpoint(options.oauthUrl, '/v4/oa/permission')}?${query}`
}

const granted = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.coerce.number().positive()
})

async function exchange(options: OauthOptions, form: Record<string, string>, now: Date): Promise<Exchange> {
  const result = await callJson(options.fetch, {
    url: endpoint(options.oauthUrl, '/v4/oa/access_token'),
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', secret_key: options.appSecret },
    body: new URLSearchParams({ ...form, app_id: options.appId }).toString()
  })
  return judgeGrant(result, now)
}

/** OAuth failures come with HTTP 200 and several shapes, so what is not a pair but readable JSON is a refusal. */
function judgeGrant(result: HttpResult, now: Date): Exchange {
  if (result.kind === 'unreachable') return { kind: 'later', reason: `Zalo OAuth: ${result.reason}` }
  if (result.kind === 'unknown') return { kind: 'unknown', reason: `Zalo OAuth: ${result.reason}` }
  const { status, body } = result
  const pair = granted.safeParse(body)
  if (pair.success) {
    const { access_token, refresh_token, expires_in } = pair.data
    const expiresAt = new Date(now.getTime() + expires_in * 1000)
    return {
      kind: 'pair',
      pair: { accessToken: access_token, refreshToken: refresh_token, issuedAt: now, expiresAt }
    }
  }
  const reason = `Zalo OAuth: tạm thời không cấp được mã truy cập (HTTP ${status})`
  if (status === 429) return { kind: 'later', reason }
  if (status >= 500 || body === undefined) return { kind: 'unknown', reason }
  return { kind: 'refused', reason: 'Zalo: mã làm mới không còn hiệu lực, quản trị viên OA cần cấp quyền lại' }
}
