import type { Channel } from '../channel.ts'
import { zaloName } from './person.ts'
import { sendText, type ZaloSendOptions } from './send.ts'
import { parseEvent, verifySignature, type ZaloWebhookOptions } from './webhook.ts'

export interface ZaloOptions extends ZaloWebhookOptions, ZaloSendOptions {}

/** A Zalo Official Account. A forged webhook is answered 200, because Zalo's own probe carries no valid signature. */
export function createZalo(options: ZaloOptions): Channel {
  return {
    name: zaloName,
    maxTextLength: 2000,
    forgedStatus: 200,
    verify: (headers, rawBody) => verifySignature(options, headers, rawBody),
    parse: (rawBody) => parseEvent(options, rawBody),
    send: (message) => sendText(options, message)
  }
}
