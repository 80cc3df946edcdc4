import type { Channel, Window } from '../channel.ts'
import { createGate } from '../gate.ts'
import { readHistory } from './history.ts'
import { zaloName } from './person.ts'
import { sendText, type ZaloSendOptions } from './send.ts'
import { parseEvent, verifySignature, type ZaloWebhookOptions } from './webhook.ts'

export interface ZaloOptions extends ZaloWebhookOptions, ZaloSendOptions {
  sendsPerSecond: number
}

const hourMs = 3_600_000

/** What is free: eight messages within 48 hours. What staff write may cost, and is theirs to decide, up to seven days. */
const window: Window = { botMs: 48 * hourMs, botCount: 8, staffMs: 7 * 24 * hourMs }

/** A Zalo Official Account. A forged webhook is answered 200, because Zalo's own probe carries no valid signature. */
export function createZalo(options: ZaloOptions): Channel {
  const historyGate = createGate({ perSecond: 5 })
  return {
    name: zaloName,
    maxTextLength: 2000,
    forgedStatus: 200,
    verify: (headers, rawBody) => verifySignature(options, headers, rawBody),
    parse: (rawBody) => parseEvent(options, rawBody),
    gate: createGate({ perSecond: options.sendsPerSecond }),
    windowFor: () => window,
    send: (message) => sendText(options, message),
    history: (person, since) => readHistory({ ...options, historyGate }, person, since)
  }
}
