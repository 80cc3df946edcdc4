import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { receive } from '#bot/flow.ts'
import { openDatabase } from '#bot/store/database.ts'
import { createBell } from '#bot/worker.ts'
import { employ } from '#bot/workforce.ts'
import { openZalo, writeEvent } from '../bench/zalo-mail.ts'
import { bareFlow } from '../reliability/bare-flow.ts'

const dir = await mkdtemp(join(tmpdir(), 'hoidap-workforce-'))
afterAll(() => rm(dir, { recursive: true }))

test('in a storm what comes is kept and nothing is opened; after it all is', async () => {
  const db = await openDatabase(join(dir, 'hoidap.db'))
  const zalo = openZalo()
  const flow = bareFlow(db, [zalo])
  const [arrivals, stop] = [createBell(), new AbortController()]
  // the storm: far more rings than the letters that this test writes
  const storm = setInterval(() => {
    for (let n = 0; n < 20; n += 1) arrivals.ring()
  }, 10)
  const unopened = async () => (await db.selectFrom('mailbag').select('id').execute()).length
  const workers = employ({
    flow,
    zaloTokens: null,
    arrivals,
    departures: createBell(),
    group: async () => 'idle',
    keep: async () => 'idle',
    signal: stop.signal,
    onStep: () => undefined
  })
  await pause(300)
  for (let n = 0; n < 5; n += 1) {
    const { headers, body } = writeEvent(n, `câu ${n}`)
    expect(await receive(flow, zalo, headers, body)).toEqual({ kind: 'accepted' })
  }
  await pause(700)
  expect(await unopened()).toBe(5)
  clearInterval(storm)
  arrivals.ring()
  await expect.poll(unopened, { timeout: 5000 }).toBe(0)
  stop.abort()
  await Promise.all(workers.map(({ ended }) => ended))
  await db.destroy()
})
