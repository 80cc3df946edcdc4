import { createHash, randomBytes } from 'node:crypto'
import type { Answer } from './platform.ts'

export interface ZaloTokensOptions {
  appId: string
  appSecret: string
  /** The first refresh token, as an administrator would copy it from the API Explorer. */
  refreshToken: string
  lifeSeconds: number
  now: () => Date
}

export interface ZaloTokens {
  /** Answers POST /v4/oa/access_token. A refresh token works once and brings the next one. */
  exchange(form: URLSearchParams, secretKey: string | undefined): Answer
  /** The administrator of the OA agrees: a code that works once, for whoever knows the verifier of this challenge. */
  permit(challenge: string): string
  /** 0, −216 (never issued) or −220 (expired). */
  check(accessToken: string | undefined): 0 | -216 | -220
  /** Every token issued so far is expired from now on. */
  expireAll(): void
  /** How many pairs were handed out. */
  issued(): number
  /** The one refresh token that still works. */
  valid(): string
}

/** Zalo's OAuth desk: access tokens expire, refresh tokens rotate. */
export function createZaloTokens(options: ZaloTokensOptions): ZaloTokens {
  const expiries = new Map<string, number>()
  let validRefreshToken = options.refreshToken
  const challenges = new Map<string, string>()
  let issued = 0

  function issue(): Answer {
    const accessToken = `access-${randomBytes(12).toString('hex')}`
    validRefreshToken = `refresh-${randomBytes(12).toString('hex')}`
    expiries.set(accessToken, options.now().getTime() + options.lifeSeconds * 1000)
    issued += 1
    const body = {
      access_token: accessToken,
      refresh_token: validRefreshToken,
      expires_in: String(options.lifeSeconds)
    }
    return { status: 200, body }
  }

  function redeem(form: URLSearchParams): Answer {
    const code = form.get('code') ?? ''
    const challenge = challenges.get(code)
    challenges.delete(code)
    const shown = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    return challenge === shown ? issue() : refuse('Invalid code.', 'Authorization code is used or expired')
  }

  return {
    exchange(form, secretKey) {
      const known = secretKey === options.appSecret && form.get('app_id') === options.appId
      if (!known) return refuse('Invalid app id or secret key.', 'The application is not valid')
      if (form.get('grant_type') === 'authorization_code') return redeem(form)
      if (form.get('grant_type') !== 'refresh_token')
        return refuse('Invalid grant type.', 'grant_type is not supported')
      return form.get('refresh_token') === validRefreshToken
        ? issue()
        : refuse('Invalid refresh token.', 'Refresh token is used or expired')
    },
    permit(challenge) {
      const code = randomBytes(12).toString('base64url')
      challenges.set(code, challenge)
      return code
    },
    check(accessToken) {
      const expiry = expiries.get(accessToken ?? '')
      if (expiry === undefined) return -216
      return expiry > options.now().getTime() ? 0 : -220
    },
    expireAll() {
      for (const accessToken of expiries.keys()) expiries.set(accessToken, 0)
    },
    issued: () => issued,
    valid: () => validRefreshToken
  }
}

// HTTP 200 and no numeric code: the shape seen in the field.
function refuse(name: string, reason: string): Answer {
  const body = {
    error_name: name,
    error_reason: reason,
    ref_doc: 'https://developers.zalo.me/docs/',
    error_description: reason
  }
  return { status: 200, body }
}
