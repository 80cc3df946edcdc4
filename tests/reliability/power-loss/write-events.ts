import { sql } from 'kysely'
import { receive } from '#bot/flow.ts'
import type { Flow } from '#bot/flow-context.ts'
import { openDatabase } from '#bot/store/database.ts'
import { tendLog } from '#bot/store/log.ts'
import { openZalo, writeEvent } from '../../bench/zalo-mail.ts'
import { bareFlow } from '../bare-flow.ts'

// Takes signed events in as the server does, several at once, and prints when each was acknowledged, in milliseconds of
// the machine’s clock. `node write-events.ts DATABASE COUNT [SYNCHRONOUS]`; without the last
// as the product opens its database.

const AT_ONCE = 4

const [path = '', count = '0', synchronous = ''] = process.argv.slice(2)
const db = await openDatabase(path)
if (synchronous === '') await tendLog(db, path, fail)
else await sql`pragma synchronous = ${sql.raw(synchronous)}`.execute(db)
const zalo = openZalo()
const flow: Flow = bareFlow(db, [zalo])

let next = 0
async function write(): Promise<void> {
  while (next < Number(count)) {
    const number = next++
    const { headers, body } = writeEvent(number, 'Bao giờ nộp hồ sơ tuyển sinh lớp 1?')
    await receive(flow, zalo, headers, body)
    const at = performance.timeOrigin + performance.now()
    const event = flow.identity.hashEvent('zalo', `bench${number}`)
    process.stdout.write(`${JSON.stringify({ event, at })}\n`)
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, write))
process.exit(0)

function fail(fault: unknown): never {
  throw fault
}
