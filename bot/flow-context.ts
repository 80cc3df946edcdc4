import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Channel, Delivery } from './channels/channel.ts'
import type { Database } from './store/database.ts'
import type { Identity } from './store/identity.ts'

/** All that the journey of a message needs. */
export interface Flow {
  db: Database
  identity: Identity
  knowledge: Pick<Knowledge, 'retrieve' | 'lookUp'>
  channels: ReadonlyMap<string, Channel>
  /** Where people reach the public pages; empty: links are paths. */
  publicUrl: string
  witness: Witness
  now: () => Date
}

/** Is told what happens, for counting; never by whom, and never what was said. */
export interface Witness {
  event(channel: string, kind: string): void
  turn(channel: string, outcome: string): void
  send(channel: string, result: Delivery['kind']): void
  fault(where: string, fault: unknown): void
}

/** What a step found to do. */
export type Step = 'idle' | 'worked'

/** A moment so many milliseconds from now. */
export function after(flow: Flow, ms: number): Date {
  return new Date(flow.now().getTime() + ms)
}
