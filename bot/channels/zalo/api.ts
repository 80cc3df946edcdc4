import { z } from 'zod'
import type { Delivery } from '../channel.ts'
import { callJson, endpoint, type Fetch, type HttpRequest } from '../http.ts'
import { judgeUnanswered } from '../unanswered.ts'
import { judgeCode, type ZaloVerdict } from './errors.ts'
import type { TokenResult, TokenSource } from './token.ts'

export interface ZaloApiOptions {
  apiUrl: string
  tokens: TokenSource
  fetch: Fetch
  now?: () => Date
}

/** One call of the OA API, without its token. */
export interface ZaloCall {
  method: 'GET' | 'POST'
  path: string
  body?: object
}

/** `ok`: Zalo's code was 0. */
export type ZaloAnswer = { kind: 'ok'; data: unknown } | Exclude<Delivery, { kind: 'sent' }> | ZaloVerdict

const envelope = z.object({ error: z.coerce.number().int(), data: z.unknown().optional() })

/** Makes one call; a token that Zalo refuses is renewed, once. Never gives `renew`. */
export async function callZalo(options: ZaloApiOptions, call: ZaloCall): Promise<ZaloAnswer> {
  const first = await options.tokens.current()
  if (first.kind !== 'token') return withoutToken(first)
  const answer = await attempt(options, call, first.accessToken)
  if (answer.kind !== 'renew') return answer
  const renewed = await options.tokens.renew(first.accessToken)
  if (renewed.kind !== 'token') return withoutToken(renewed)
  const again = await attempt(options, call, renewed.accessToken)
  return again.kind === 'renew' ? { kind: 'misconfigured', reason: `${again.reason}, kể cả sau khi làm mới` } : again
}

async function attempt(options: ZaloApiOptions, call: ZaloCall, accessToken: string): Promise<ZaloAnswer> {
  const { method, path, body } = call
  const headers = { access_token: accessToken, ...(body && { 'content-type': 'application/json' }) }
  const request: HttpRequest = { url: endpoint(options.apiUrl, path), method, headers }
  const result = await callJson(options.fetch, body ? { ...request, body: JSON.stringify(body) } : request)
  // The HTTP status says nothing here: the verdict is `error`, and 0 is success.
  const verdict = envelope.safeParse(result.kind === 'answered' ? result.body : undefined)
  if (!verdict.success) return judgeUnanswered('Zalo', result)
  const { error, data } = verdict.data
  return error === 0 ? { kind: 'ok', data } : judgeCode(error, options.now?.() ?? new Date())
}

/** Without a token nothing went out, and nothing will. */
function withoutToken({ kind, reason }: Exclude<TokenResult, { kind: 'token' }>): ZaloAnswer {
  return kind === 'reauthorise' ? { kind: 'misconfigured', reason } : { kind: 'hold', afterMs: 5000, reason }
}
