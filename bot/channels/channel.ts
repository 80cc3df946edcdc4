import type { IncomingHttpHeaders } from 'node:http'
import type { InboundEvent, OutboundMessage, Person } from '../message.ts'
import type { Gate } from './gate.ts'

/** What became of a send. `unknown`: it may or may not have reached the person (time-out, connection cut). */
export type Delivery =
  /** `repliesLeft`: how many more the platform says it takes from us before this person writes again. */
  | { kind: 'sent'; messageId: string | null; repliesLeft?: number }
  /** This message did not go out, and may later. */
  | { kind: 'retry'; afterMs: number; reason: string }
  /**
   * Nothing went out, and nothing will on this channel for so long: the platform is out of reach or wants us slower.
   * `suspect`: it may also be this very message that the platform stumbles over.
   */
  | { kind: 'hold'; afterMs: number; reason: string; suspect?: true }
  | { kind: 'unknown'; reason: string }
  | { kind: 'refused'; reason: string }
  /** Our set-up is wrong (token, permission): nothing can be sent on this channel until a person mends it. */
  | { kind: 'misconfigured'; reason: string }

/** `unreadable`: signed by the platform, but not of a shape we know. */
export type Parsed = { kind: 'events'; events: InboundEvent[] } | { kind: 'unreadable'; reason: string }

/** How long, and how often, a person may be written to after something they did. */
export interface Window {
  botMs: number
  /** Null: any number. */
  botCount: number | null
  /** For what a member of staff wrote. */
  staffMs: number
}

/** A message as the platform keeps it. */
export interface PastMessage {
  messageId: string
  from: 'us' | 'person'
  /** Empty where the platform does not repeat the words. */
  text: string
  sentAt: Date
}

/** `unavailable`: the platform keeps no such record for us, and asking again will not help. */
export type History =
  | { kind: 'messages'; messages: PastMessage[] }
  | { kind: 'later'; afterMs: number; reason: string }
  | { kind: 'unavailable'; reason: string }

/** A platform people write to us on. Everything a platform knows stays behind these members. */
export interface Channel {
  readonly name: string
  /** In UTF-16 code units, as the platforms count. */
  readonly maxTextLength: number
  /** Status for a webhook whose signature does not hold: Zalo wants 200, Messenger 403. */
  readonly forgedStatus: 200 | 403
  verify(headers: IncomingHttpHeaders, rawBody: Buffer): boolean
  parse(rawBody: Buffer): Parsed
  /** Open while the platform takes sends. */
  readonly gate: Gate
  windowFor(person: Person): Window
  send(message: OutboundMessage): Promise<Delivery>
  /** What the platform keeps of a conversation from `since` on, in any order. */
  history(person: Person, since: Date): Promise<History>
  /** Shows the person that their message was seen and is being answered, where the platform can. */
  attend?(person: Person): Promise<void>
}
