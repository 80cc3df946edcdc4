import { z } from 'zod'
import type { OutboundMessage, Person } from '../../message.ts'
import type { Delivery } from '../channel.ts'
import { judgeUnanswered } from '../unanswered.ts'
import { wireId } from '../wire.ts'
import { ourMark } from './events.ts'
import { callGraph, type GraphOptions } from './graph.ts'
import { isCommenter, recipientOf } from './person.ts'

const sent = z.object({ recipient_id: wireId, message_id: wireId.nullish() })

/** Sends one text with its quick replies, and with the outbox id as metadata that comes back in the echo. */
export async function sendText(options: GraphOptions, message: OutboundMessage): Promise<Delivery> {
  const { person, text, late, id } = message
  const answer = await callGraph(options, {
    method: 'POST',
    path: '/me/messages',
    body: {
      recipient: recipientOf(person),
      ...(late ? byStaff : inWindow),
      message: { text, ...quickReplies(message), metadata: ourMark + id }
    }
  })
  if (answer.kind === 'failed') return answer.verdict
  if (answer.kind === 'other') return judgeUnanswered('Messenger', answer.result)
  const success = sent.safeParse(answer.body)
  if (success.success) return { kind: 'sent', messageId: success.data.message_id ?? null }
  return judgeUnanswered('Messenger', { kind: 'answered', status: 200, body: answer.body })
}

const inWindow = { messaging_type: 'RESPONSE' }
/** Only what a person wrote may be sent after the window, and it must say so. */
const byStaff = { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }

const MOST_QUICK_REPLIES = 13

function quickReplies({ person, buttons = [] }: OutboundMessage): { quick_replies?: object[] } {
  if (buttons.length === 0 || isCommenter(person)) return {}
  const shown = buttons.slice(0, MOST_QUICK_REPLIES)
  return { quick_replies: shown.map(({ label, payload }) => ({ content_type: 'text', title: label, payload })) }
}

/** Marks the person's message as seen and shows that an answer is being written; both end by themselves. */
export async function showAttention(options: GraphOptions, person: Person): Promise<void> {
  if (isCommenter(person)) return
  for (const sender_action of ['mark_seen', 'typing_on']) {
    await callGraph(options, {
      method: 'POST',
      path: '/me/messages',
      body: { recipient: recipientOf(person), sender_action }
    })
  }
}
