import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { receive } from '#bot/flow.ts'
import type { Flow } from '#bot/flow-context.ts'
import { openMail } from '#bot/mail.ts'
import { openDatabase } from '#bot/store/database.ts'
import { tendLog } from '#bot/store/log.ts'
import { openZalo, writeEvent } from '../../bench/zalo-mail.ts'
import { bareFlow } from '../bare-flow.ts'

// Takes signed events in as the server does, several at once, and opens what came. Prints when each was acknowledged, and
// when it was opened, in milliseconds of the machine’s clock. `node write-events.ts DATABASE COUNT [SYNCHRONOUS]`; without
// the last as the product opens its database.

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
    say('acknowledged', flow.identity.hashEvent('zalo', `bench${number}`))
  }
}

async function open(): Promise<void> {
  for (let opened = 0; opened < Number(count); ) {
    if ((await openMail(flow)) === 'idle') await pause(1)
    const rows = await db.selectFrom('inbox').select('event').orderBy('id').offset(opened).limit(1000).execute()
    for (const { event } of rows) say('opened', event)
    opened += rows.length
  }
}

function say(kind: 'acknowledged' | 'opened', event: string): void {
  process.stdout.write(`${JSON.stringify({ kind, event, at: performance.timeOrigin + performance.now() })}\n`)
}

function fail(fault: unknown): never {
  throw fault
}

await Promise.all([...Array.from({ length: AT_ONCE }, write), open()])
process.exit(0)
