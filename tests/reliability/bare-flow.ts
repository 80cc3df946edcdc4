import type { Channel } from '#bot/channels/channel.ts'
import { defaultDesk } from '#bot/desk.ts'
import type { Flow } from '#bot/flow-context.ts'
import type { Database } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'

const unasked = () => Promise.reject(new Error('no documents here'))

/** The flow over a database and channels without documents: for what happens before and after the answer. */
export function bareFlow(db: Database, channels: readonly Channel[]): Flow {
  return {
    db,
    identity: createIdentity('khoá bí mật của phép thử'),
    knowledge: { retrieve: unasked, lookUp: unasked, readProvision: unasked, findAnswers: unasked },
    channels: new Map(channels.map((channel) => [channel.name, channel])),
    desk: defaultDesk,
    breathMs: 0,
    publicUrl: '',
    witness: { event: () => undefined, turn: () => undefined, send: () => undefined, fault: () => undefined },
    now: () => new Date()
  }
}
