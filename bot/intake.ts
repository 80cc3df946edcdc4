import type { InboundEvent, InboundMessage } from './message.ts'
import * as conversations from './store/conversations.ts'
import type { Database } from './store/database.ts'
import { erase, forget } from './store/erasure.ts'
import type { Identity } from './store/identity.ts'
import * as inbox from './store/inbox.ts'
import * as outbox from './store/outbox.ts'

/**
 * Writes down one event of a platform, inside the transaction of its webhook, and says as what it is to be counted.
 * Only a fresh `message` will be answered: an echo settles a send in doubt, and everything else changes nothing yet.
 */
export async function takeIn(trx: Database, identity: Identity, event: InboundEvent, now: Date): Promise<string> {
  if (event.kind === 'ignored') return event.name
  const conversation = identity.pseudonym(event.person)
  switch (event.kind) {
    case 'message':
      return (await accept(trx, identity, event, now)) ? 'message' : 'repeated'
    case 'echo': {
      if (event.author === 'staff') return 'echo_of_staff'
      const id = /^\d{1,15}$/.test(event.metadata ?? '') ? Number(event.metadata) : null
      const messageId = identity.hashEvent(event.person.channel, event.eventId)
      const echo = { conversation, id, text: event.text, messageId }
      if (!(await outbox.settle(trx, echo, now))) return 'echo'
      // the settled piece may have been the receipt of an erasure
      return (await forget(trx, conversation)) ? 'forgotten' : 'echo_settled'
    }
    case 'erase':
      await erase(trx, conversation, null, now)
      await forget(trx, conversation)
      return 'erase'
    default:
      return event.kind
  }
}

async function accept(trx: Database, identity: Identity, message: InboundMessage, now: Date): Promise<boolean> {
  const { person, text, attachments, sentAt } = message
  const { channel } = person
  const event = identity.hashEvent(channel, message.eventId)
  // a repeated delivery must not bring back the address of somebody who had everything erased
  if (await inbox.isKnown(trx, channel, event)) return false
  const conversation = identity.pseudonym(person)
  const sealedAddress = identity.seal(person.id)
  // by our own clock: what a late delivery may still be answered with is for the platform to say
  await conversations.noteInbound(trx, { id: conversation, channel, sealedAddress }, now)
  return inbox.accept(trx, { channel, event, conversation, text, attachments, sentAt }, now)
}
