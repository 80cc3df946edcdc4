import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { OutboundMessage } from '../../message.ts'
import type { Delivery } from '../channel.ts'
import { judgeUnanswered } from '../unanswered.ts'
import { wireId } from '../wire.ts'
import { callZalo, type ZaloAnswer, type ZaloApiOptions } from './api.ts'
import { recipientOf } from './person.ts'

export interface ZaloSendOptions extends ZaloApiOptions {
  /** Wait before the one repetition of a send that failed without a cause (code −200). */
  againAfterMs?: number
}

/** Sends one text with its buttons. A send that failed without a cause is repeated, and one that Zalo does not take in this form made plainer, once each. */
export async function sendText(options: ZaloSendOptions, message: OutboundMessage): Promise<Delivery> {
  const first = await attempt(options, message, true)
  if (first.kind === 'again') {
    await pause(options.againAfterMs ?? 1000)
    return conclude(await attempt(options, message, true), message)
  }
  if (first.kind === 'plainer' && (message.buttons ?? []).length > 0) {
    return conclude(await attempt(options, message, false), message)
  }
  return conclude(first, message)
}

function attempt(options: ZaloSendOptions, message: OutboundMessage, withButtons: boolean): Promise<ZaloAnswer> {
  const { path, recipient, takesButtons } = recipientOf(message.person)
  const buttons = withButtons && takesButtons ? (message.buttons ?? []).slice(0, MOST_BUTTONS) : []
  return callZalo(options, {
    method: 'POST',
    path,
    body: { recipient, message: { text: message.text, ...(buttons.length > 0 && templateOf(buttons)) } }
  })
}

const MOST_BUTTONS = 5

/** Shown as if the person had typed the payload, which comes back as their next message. */
function templateOf(buttons: NonNullable<OutboundMessage['buttons']>) {
  const shown = buttons.map(({ label, payload }) => ({ title: label, type: 'oa.query.show', payload }))
  return { attachment: { type: 'template', payload: { buttons: shown } } }
}

const quotaSchema = z.object({ quota_type: z.string().optional(), remain: z.coerce.number().int().nonnegative() })

const sent = z.object({
  message_id: wireId.nullish(),
  quota: quotaSchema.nullish().catch(null)
})

function conclude(answer: ZaloAnswer, { person }: OutboundMessage): Delivery {
  switch (answer.kind) {
    case 'ok':
      return confirm(answer.data)
    case 'plainer':
      return { kind: 'refused', reason: answer.reason }
    case 'again':
      return { kind: 'refused', reason: `${answer.reason}, đã gửi lại một lần` }
    case 'renew':
      return { kind: 'misconfigured', reason: answer.reason }
    case 'misconfigured':
      // an OA may lack this call altogether; its refusal then says nothing of the other people
      return recipientOf(person).mayBeMissing ? { kind: 'refused', reason: answer.reason } : answer
    default:
      return answer
  }
}

function confirm(data: unknown): Delivery {
  const parsed = sent.safeParse(data ?? {})
  if (!parsed.success) return judgeUnanswered('Zalo', { kind: 'answered', status: 200, body: data })
  const { message_id, quota } = parsed.data
  // what was taken from a package that the OA pays for says nothing of the free messages
  const free = quota && (quota.quota_type ?? 'reply') === 'reply' ? { repliesLeft: quota.remain } : {}
  return { kind: 'sent', messageId: message_id ?? null, ...free }
}
