import type { Day } from '#knowledge/document.ts'
import type { Channel } from './channels/channel.ts'
import type { Desk } from './desk.ts'
import type { Before, Replied, Said } from './dialogue.ts'
import type { Database } from './store/database.ts'
import type { Identity } from './store/identity.ts'

/** All that the journey of a message needs. */
export interface Flow {
  db: Database
  identity: Identity
  /** Answers a message, perhaps in another thread; writes nothing. */
  reply: (said: Said, asOf: Day, before: Before) => Promise<Replied>
  channels: ReadonlyMap<string, Channel>
  desk: Desk
  /** How long a message that looks unfinished waits for its next line; the reply still comes within two seconds. */
  breathMs: number
  witness: Witness
  now: () => Date
}

/** Is told what happens, for counting; never by whom, and never what was said. */
export interface Witness {
  event(channel: string, kind: string): void
  turn(channel: string, outcome: string): void
  /** `result`: our word for what became of a send, or of a question to the platform's history. */
  send(channel: string, result: string): void
  fault(where: string, fault: unknown): void
}

/** What a step found to do. */
export type Step = 'idle' | 'worked'

/** A moment so many milliseconds from now. */
export function after(flow: Flow, ms: number): Date {
  return new Date(flow.now().getTime() + ms)
}
