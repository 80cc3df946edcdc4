import type { Channel } from '../channel.ts'
import { messengerName } from './events.ts'
import { type MessengerSendOptions, sendText } from './send.ts'
import { type MessengerWebhookOptions, parseBatch, verifySignature } from './webhook.ts'

export interface MessengerOptions extends MessengerWebhookOptions, MessengerSendOptions {}

/** A Facebook Page on Messenger. */
export function createMessenger(options: MessengerOptions): Channel {
  return {
    name: messengerName,
    maxTextLength: 2000,
    forgedStatus: 403,
    verify: (headers, rawBody) => verifySignature(options, headers, rawBody),
    parse: (rawBody) => parseBatch(options, rawBody),
    send: (message) => sendText(options, message)
  }
}
