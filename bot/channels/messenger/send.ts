import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { OutboundMessage } from '../../message.ts'
import type { Delivery } from '../channel.ts'
import { callJson, endpoint, type Fetch } from '../http.ts'
import { judgeUnanswered } from '../unanswered.ts'
import { wireId } from '../wire.ts'
import { judgeError } from './errors.ts'

export interface MessengerSendOptions {
  apiUrl: string
  appSecret: string
  pageAccessToken: string
  fetch: Fetch
  /** Of the Graph API; each lives about two years. */
  version?: string
}

const sent = z.object({ recipient_id: wireId, message_id: wireId.nullish() })

const failed = z.object({
  error: z.object({ code: z.coerce.number().int(), error_subcode: z.coerce.number().int().nullish().catch(null) })
})

/** Sends one text as an answer within the 24-hour window, with the outbox id as metadata that comes back in the echo. */
export async function sendText(options: MessengerSendOptions, message: OutboundMessage): Promise<Delivery> {
  const { pageAccessToken, version = 'v25.0' } = options
  const result = await callJson(options.fetch, {
    url: endpoint(options.apiUrl, `/${version}/me/messages?appsecret_proof=${appSecretProof(options)}`),
    method: 'POST',
    // In a header, because addresses end up in the logs of proxies.
    headers: { 'content-type': 'application/json', authorization: `Bearer ${pageAccessToken}` },
    body: JSON.stringify({
      recipient: { id: message.person.id },
      messaging_type: 'RESPONSE',
      message: { text: message.text, metadata: message.id }
    })
  })
  if (result.kind !== 'answered') return judgeUnanswered('Messenger', result)
  const failure = failed.safeParse(result.body)
  if (failure.success) return judgeError(failure.data.error.code, failure.data.error.error_subcode ?? null)
  const success = sent.safeParse(result.body)
  if (success.success && result.status === 200) return { kind: 'sent', messageId: success.data.message_id ?? null }
  return judgeUnanswered('Messenger', result)
}

/** Proves to Meta that the token is used by the app it was given to. */
export function appSecretProof(options: Pick<MessengerSendOptions, 'appSecret' | 'pageAccessToken'>): string {
  return createHmac('sha256', options.appSecret).update(options.pageAccessToken).digest('hex')
}
