import type { IncomingHttpHeaders } from 'node:http'
import type { InboundEvent, OutboundMessage } from '../message.ts'

/** What became of a send. `unknown`: it may or may not have reached the person (time-out, connection cut). */
export type Delivery =
  | { kind: 'sent'; messageId: string | null }
  | { kind: 'retry'; afterMs: number; reason: string }
  | { kind: 'unknown'; reason: string }
  | { kind: 'refused'; reason: string }
  /** Our set-up is wrong (token, permission): nothing can be sent on this channel until a person mends it. */
  | { kind: 'misconfigured'; reason: string }

/** `unreadable`: signed by the platform, but not of a shape we know. */
export type Parsed = { kind: 'events'; events: InboundEvent[] } | { kind: 'unreadable'; reason: string }

/** A platform people write to us on. Everything a platform knows stays behind these members. */
export interface Channel {
  readonly name: string
  /** In UTF-16 code units, as the platforms count. */
  readonly maxTextLength: number
  /** Status for a webhook whose signature does not hold: Zalo wants 200, Messenger 403. */
  readonly forgedStatus: 200 | 403
  verify(headers: IncomingHttpHeaders, rawBody: Buffer): boolean
  parse(rawBody: Buffer): Parsed
  send(message: OutboundMessage): Promise<Delivery>
}
