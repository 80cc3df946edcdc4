import type { Channel } from '../channel.ts'
import { createGate } from '../gate.ts'
import type { GraphOptions } from './graph.ts'
import { readHistory } from './history.ts'
import { messengerName, windowFor } from './person.ts'
import { sendText, showAttention } from './send.ts'
import { type MessengerWebhookOptions, parseBatch, verifySignature } from './webhook.ts'

export interface MessengerOptions extends MessengerWebhookOptions, GraphOptions {
  sendsPerSecond: number
  now?: () => Date
}

/** A Facebook Page on Messenger. */
export function createMessenger(options: MessengerOptions): Channel {
  const historyGate = createGate({ perSecond: 2 })
  return {
    name: messengerName,
    maxTextLength: 2000,
    forgedStatus: 403,
    verify: (headers, rawBody) => verifySignature(options, headers, rawBody),
    parse: (rawBody) => parseBatch(options, rawBody),
    gate: createGate({ perSecond: options.sendsPerSecond }),
    windowFor,
    send: (message) => sendText(options, message),
    history: (person, since) => readHistory({ ...options, historyGate }, person, since),
    attend: (person) => showAttention(options, person)
  }
}
