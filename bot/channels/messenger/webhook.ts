import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import type { InboundEvent } from '../../message.ts'
import type { Parsed } from '../channel.ts'
import { readJson, sameDigest, wireId } from '../wire.ts'
import { type PageIdentity, readMessaging, readStandby } from './events.ts'
import { type FeedOptions, readChange } from './feed.ts'

export interface MessengerWebhookOptions extends PageIdentity, FeedOptions {
  appSecret: string
}

/** Whether Meta signed these bytes: HMAC-SHA256 with the app secret. The older SHA-1 header is not enough. */
export function verifySignature(
  options: MessengerWebhookOptions,
  headers: IncomingHttpHeaders,
  rawBody: Buffer
): boolean {
  const header = headers['x-hub-signature-256']
  const mac = typeof header === 'string' ? /^sha256=([0-9a-f]{64})$/.exec(header)?.[1] : undefined
  if (mac === undefined) return false
  const expected = createHmac('sha256', options.appSecret).update(rawBody).digest()
  return sameDigest(expected, Buffer.from(mac, 'hex'))
}

const list = z.array(z.unknown()).optional().catch(undefined)

const envelope = z.object({ object: z.literal('page'), entry: z.array(z.unknown()) })
const entrySchema = z.object({ id: wireId, messaging: list, standby: list, changes: list })

/** Reads a batch: every entry and every event in it, ordered by time. One that cannot be read never loses the others. */
export function parseBatch(options: MessengerWebhookOptions, rawBody: Buffer): Parsed {
  const batch = envelope.safeParse(readJson(rawBody.toString('utf8')))
  if (!batch.success) return { kind: 'unreadable', reason: 'không phải một lô sự kiện của Trang Facebook' }
  const events = batch.data.entry.flatMap((entry) => readEntry(options, entry))
  return { kind: 'events', events: events.sort((one, other) => timeOf(one) - timeOf(other)) }
}

function readEntry(options: MessengerWebhookOptions, raw: unknown): InboundEvent[] {
  const parsed = entrySchema.safeParse(raw)
  if (!parsed.success) return [{ kind: 'ignored', name: 'malformed_entry' }]
  const { id, messaging = [], standby = [], changes = [] } = parsed.data
  if (id !== options.pageId) return [{ kind: 'ignored', name: 'other_page' }]
  return [
    ...messaging.map((event) => readMessaging(options, event)),
    ...standby.map((event) => readStandby(options, event)),
    ...changes.map((change) => readChange(options, change))
  ]
}

/** What is ignored has no time and goes last. */
function timeOf(event: InboundEvent): number {
  return event.kind === 'ignored' ? Number.MAX_SAFE_INTEGER : event.sentAt.getTime()
}
