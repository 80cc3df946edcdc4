import type { Answering } from './answering/answering.ts'
import { complaintOfChannels, judgeTokens, type TokenHealth } from './channel-health.ts'
import type { Flow } from './flow-context.ts'
import type { Vital } from './server/health.ts'
import { touch } from './store/database.ts'
import { keepTokens } from './store/tokens.ts'
import { complaintOf, type Worker } from './worker.ts'

export interface VitalsOptions {
  flow: Pick<Flow, 'db' | 'identity' | 'channels' | 'now'>
  answering: Pick<Answering, 'complaint'>
  /** Called when it is asked, for the workers are employed after the server is made. */
  workers: () => readonly Worker[]
}

/** What the server cannot do without, and the channels, of which it can. */
export function vitalsOf({ flow, answering, workers }: VitalsOptions): Vital[] {
  const { db, channels, now } = flow
  return [
    { name: 'database', check: () => touch(db).then(() => null) },
    { name: 'index', check: async () => answering.complaint() },
    { name: 'workers', check: async () => complaintOf(workers(), now()) },
    {
      name: 'channels',
      check: async () => complaintOfChannels(channels.values(), await tokenHealth(flow), now()),
      optional: true
    }
  ]
}

/** The tokens of the channels that have to renew theirs. */
export async function tokenHealth({ db, identity, channels, now }: VitalsOptions['flow']): Promise<TokenHealth[]> {
  return channels.has('zalo') ? [judgeTokens('zalo', await keepTokens(db, identity, 'zalo').load(), now())] : []
}
