import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { OutboundMessage } from '../../message.ts'
import type { Delivery } from '../channel.ts'
import { callJson, endpoint, type Fetch } from '../http.ts'
import { judgeUnanswered } from '../unanswered.ts'
import { wireId } from '../wire.ts'
import { judgeCode, type ZaloVerdict } from './errors.ts'
import { recipientOf } from './person.ts'
import type { TokenResult, TokenSource } from './token.ts'

export interface ZaloSendOptions {
  apiUrl: string
  tokens: TokenSource
  fetch: Fetch
  now?: () => Date
  /** Wait before the one repetition of a send that failed without a cause (code −200). */
  againAfterMs?: number
}

const answer = z.object({
  error: z.coerce.number().int(),
  data: z.object({ message_id: wireId.nullish() }).nullish().catch(null)
})

type Attempt = Delivery | ZaloVerdict

/** Sends one text. A refused token is renewed, and a send that failed without a cause repeated, once each. */
export async function sendText(options: ZaloSendOptions, message: OutboundMessage): Promise<Delivery> {
  const first = await options.tokens.current()
  if (first.kind !== 'token') return withoutToken(first)
  let attempt = await attemptSend(options, first.accessToken, message)
  let accessToken = first.accessToken
  if (attempt.kind === 'renew') {
    const renewed = await options.tokens.renew(accessToken)
    if (renewed.kind !== 'token') return withoutToken(renewed)
    accessToken = renewed.accessToken
    attempt = await attemptSend(options, accessToken, message)
  }
  if (attempt.kind === 'again') {
    await pause(options.againAfterMs ?? 1000)
    attempt = await attemptSend(options, accessToken, message)
  }
  return conclude(attempt)
}

async function attemptSend(options: ZaloSendOptions, accessToken: string, message: OutboundMessage): Promise<Attempt> {
  const { path, recipient, mayBeMissing } = recipientOf(message.person)
  const result = await callJson(options.fetch, {
    url: endpoint(options.apiUrl, path),
    method: 'POST',
    headers: { 'content-type': 'application/json', access_token: accessToken },
    body: JSON.stringify({ recipient, message: { text: message.text } })
  })
  // The HTTP status says nothing here: the verdict is `error`, and 0 is success.
  const verdict = answer.safeParse(result.kind === 'answered' ? result.body : undefined)
  if (!verdict.success) return judgeUnanswered('Zalo', result)
  const { error, data } = verdict.data
  if (error === 0) return { kind: 'sent', messageId: data?.message_id ?? null }
  const judged = judgeCode(error, options.now?.() ?? new Date())
  return mayBeMissing && judged.kind === 'misconfigured' ? { ...judged, kind: 'refused' } : judged
}

/** A message without a token was certainly not sent. */
function withoutToken(result: Exclude<TokenResult, { kind: 'token' }>): Delivery {
  if (result.kind === 'reauthorise') return { kind: 'misconfigured', reason: result.reason }
  return { kind: 'retry', afterMs: 30_000, reason: result.reason }
}

function conclude(attempt: Attempt): Delivery {
  switch (attempt.kind) {
    case 'renew':
      return { kind: 'misconfigured', reason: `${attempt.reason}, kể cả sau khi làm mới` }
    case 'again':
      return { kind: 'refused', reason: `${attempt.reason}, đã gửi lại một lần` }
    default:
      return attempt
  }
}
