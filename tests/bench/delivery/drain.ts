import { join } from 'node:path'
import { takeTurn } from '#bot/flow.ts'
import { openDatabase } from '#bot/store/database.ts'
import { bareFlow } from '../../reliability/bare-flow.ts'
import { report, takeJob } from '../child.ts'
import { openZalo } from '../zalo-mail.ts'
import { fill } from './backlog.ts'
import type { Drained, DrainJob } from './measure.ts'

const TURNS_AT_ONCE = 2

const { folder, backlog, seconds } = await takeJob<DrainJob>()
const db = await openDatabase(join(folder, 'hoidap.db'))
await fill(db, backlog)
const flow = bareFlow(db, [openZalo()])
const began = performance.now()
const elapsed = () => (performance.now() - began) / 1000
let turns = 0
async function work(): Promise<void> {
  while (elapsed() < seconds && (await takeTurn(flow)) === 'worked') turns += 1
}
await Promise.all(Array.from({ length: TURNS_AT_ONCE }, work))
report({ turns, perSecond: turns / elapsed() } satisfies Drained)
