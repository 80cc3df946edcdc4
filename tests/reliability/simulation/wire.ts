import type { Sight } from './screens.ts'

/** What a call of the bot asks of a platform. */
export type Call =
  | { kind: 'send'; person: string; text: string; metadata: string | null }
  | { kind: 'history'; person: string; offset: number; count: number }
  | { kind: 'token'; answer: Answer }
  /** Refused before it was looked at: a token that does not hold. */
  | { kind: 'refused'; answer: Answer }
  /** Without effect on anybody's screen. */
  | { kind: 'other'; answer: Answer }

export interface Answer {
  status: number
  body: object | string
}

/** How one platform words what all of them do. */
export interface Wire {
  readonly name: 'zalo' | 'messenger'
  /** How long, and how many times, the bot may write after the person did. */
  readonly window: { ms: number; count: number }
  read(request: { url: URL; method: string; headers: Headers; body: string }): Call
  sent(person: string, messageId: string): Answer
  history(person: string, page: readonly Sight[]): Answer
  /** An error that says: not now, later. */
  later(which: number): Answer
  /** The event of a message as the platform posts it; several go into one posting where the platform does so. */
  event(person: string, sight: Sight): object
  pack(events: readonly object[]): { body: Buffer; headers: Record<string, string> }
  readonly mostInOne: number
  /** The access token stops working before its time. */
  expireToken(): void
}
