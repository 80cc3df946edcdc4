import type { Channel } from './channels/channel.ts'
import { expectsMore } from './conversation/breath.ts'
import * as replies from './conversation/replies.ts'
import type { Desk } from './desk.ts'
import type { InboundEvent, InboundMessage, Person } from './message.ts'
import { LATEST_DELIVERY_MS, MESSAGES_A_MINUTE, TAKEN_MS } from './patience.ts'
import * as conversations from './store/conversations.ts'
import type { Database } from './store/database.ts'
import { erase, forget, isErased } from './store/erasure.ts'
import type { Identity } from './store/identity.ts'
import * as inbox from './store/inbox.ts'
import * as outbox from './store/outbox.ts'
import * as settlement from './store/settlement.ts'

/** What an event is taken in with. */
export interface Intake {
  identity: Identity
  desk: Desk
  /** How long a message that looks unfinished waits for its next line. */
  breathMs: number
  channel: Pick<Channel, 'windowFor'>
  now: Date
}

/**
 * Writes down one event of a platform, inside the transaction of its webhook, and says as what it is to be counted.
 * Only a fresh `message` will be answered. An echo settles a send in doubt; staff writing by hand, or another app that
 * takes the conversation, silence the bot; what else a person does may let us write to them for longer.
 */
export async function takeIn(trx: Database, intake: Intake, event: InboundEvent): Promise<string> {
  if (event.kind === 'ignored') return event.name
  const { identity, now } = intake
  const conversation = identity.pseudonym(event.person)
  const row = { id: conversation, channel: event.person.channel }
  switch (event.kind) {
    case 'message':
      return accept(trx, intake, event, conversation)
    case 'echo':
      return event.author === 'bot' ? settle(trx, intake, event, conversation) : silence(trx, intake, event)
    case 'control_taken':
      await conversations.quieten(trx, row, new Date(now.getTime() + TAKEN_MS))
      return event.kind
    case 'control_given':
      await conversations.quieten(trx, row, new Date(0))
      return event.kind
    case 'follow':
    case 'interaction':
      await conversations.noteInteraction(trx, conversation, ...reachOf(intake, event.person, event.sentAt))
      return event.kind
    case 'erase':
      await erase(trx, conversation, null, now)
      await forget(trx, conversation)
      return 'erase'
    default:
      return event.kind
  }
}

type Echo = Extract<InboundEvent, { kind: 'echo' }>

async function settle(trx: Database, { identity, now }: Intake, event: Echo, conversation: string): Promise<string> {
  const { channel } = event.person
  const id = /^\d{1,15}$/.test(event.metadata ?? '') ? Number(event.metadata) : null
  const messageId = identity.hashEvent(channel, event.eventId)
  const settled = await settlement.settle(trx, { channel, conversation, id, text: event.text, messageId }, now)
  if (settled === null) return 'echo'
  await conversations.countReply(trx, settled, null)
  // the settled piece may have been the receipt of an erasure
  return (await forget(trx, settled)) ? 'forgotten' : 'echo_settled'
}

async function silence(trx: Database, { identity, desk, now }: Intake, event: Echo): Promise<string> {
  // counted from when they wrote: an echo that comes late silences nobody anew
  const from = Math.min(event.sentAt.getTime(), now.getTime())
  const row = { id: identity.pseudonym(event.person), channel: event.person.channel }
  await conversations.quieten(trx, row, new Date(from + desk.silenceMs))
  return 'echo_of_staff'
}

async function accept(
  trx: Database,
  intake: Intake,
  message: InboundMessage,
  conversation: string
): Promise<'message' | 'repeated' | 'too_fast' | 'erased_unopened'> {
  const { identity, now, breathMs } = intake
  const { person, text, attachments } = message
  const { channel } = person
  const event = identity.hashEvent(channel, message.eventId)
  // a repeated delivery must not bring back the address of somebody who had everything erased
  if (await inbox.isKnown(trx, channel, event)) return 'repeated'
  if (await isErased(trx, { channel, event, conversation }, now)) return 'erased_unopened'
  const [sentAt, reach] = reachOf(intake, person, message.sentAt)
  const sealedAddress = identity.seal(person.id)
  const row = { id: conversation, channel, sealedAddress }
  const count = await conversations.noteInbound(trx, row, reach, { sentAt, now })
  const tooFast = count > MESSAGES_A_MINUTE ? 'too_fast' : null
  const arrival = { channel, event, conversation, text, attachments, sentAt: message.sentAt }
  if (!(await inbox.accept(trx, arrival, now, tooFast))) return 'repeated'
  const waits = tooFast === null && breathMs > 0 && expectsMore(text)
  if (tooFast === null) await inbox.restUntil(trx, conversation, waits ? now.getTime() + breathMs : 0)
  if (count === MESSAGES_A_MINUTE + 1) {
    await outbox.add(trx, { channel, conversation, inbox: null, priority: 0 }, [replies.tooFast], now)
  }
  return tooFast ?? 'message'
}

/** By the platform's clock, for its windows count from there; where that cannot be, by ours. */
function reachOf({ channel, now }: Intake, person: Person, at: Date): [Date, conversations.Reach] {
  const lateMs = now.getTime() - at.getTime()
  const sentAt = lateMs > 0 && lateMs <= LATEST_DELIVERY_MS ? at : now
  const { botMs, botCount, staffMs } = channel.windowFor(person)
  const until = (ms: number) => new Date(sentAt.getTime() + ms)
  return [sentAt, { replyUntil: until(botMs), staffUntil: until(staffMs), replies: botCount }]
}
