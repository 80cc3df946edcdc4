import type { Channel } from '#bot/channels/channel.ts'
import { defaultDesk } from '#bot/desk.ts'
import { replyTo } from '#bot/dialogue.ts'
import type { Flow } from '#bot/flow-context.ts'
import type { Means } from '#bot/respond.ts'
import type { Database } from '#bot/store/database.ts'
import { createIdentity } from '#bot/store/identity.ts'

const unasked = () => Promise.reject(new Error('no documents here'))
const nothing: Means = {
  knowledge: {
    retrieve: unasked,
    lookUp: unasked,
    readProvision: unasked,
    findAnswers: unasked,
    nameDocuments: unasked,
    readDocument: unasked
  },
  publicUrl: ''
}

/** The flow over a database and channels without documents: for what happens before and after the answer. */
export function bareFlow(db: Database, channels: readonly Channel[]): Flow {
  return {
    db,
    identity: createIdentity('khoá bí mật của phép thử'),
    reply: (said, asOf, before) => replyTo(nothing, said, asOf, before),
    channels: new Map(channels.map((channel) => [channel.name, channel])),
    desk: defaultDesk,
    breathMs: 0,
    witness: { event: () => undefined, turn: () => undefined, send: () => undefined, fault: () => undefined },
    now: () => new Date()
  }
}
