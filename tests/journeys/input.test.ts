import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { indexSamples, openHouse } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const SIGNED = new URL('../fixtures/channels/signed/', import.meta.url)
const names = (await readdir(SIGNED)).flatMap((name) => (name.endsWith('.body.txt') ? [name.slice(0, -9)] : []))
const webhookBodies = names.filter((name) => !name.includes('data-deletion'))

async function postSigned(house: Awaited<ReturnType<typeof openHouse>>, name: string): Promise<number> {
  const payload = await readFile(new URL(`${name}.body.txt`, SIGNED))
  const { headers } = JSON.parse(await readFile(new URL(`${name}.headers.json`, SIGNED), 'utf8'))
  const url = `/webhooks/${name.split('-')[0]}`
  return (await house.server.inject({ method: 'POST', url, payload, headers })).statusCode
}

describe('signed bytes as the platforms send them', () => {
  test.each(webhookBodies.filter((name) => name.includes('-valid-')))(
    '%s is answered within two seconds',
    async (name) => {
      await using house = await openHouse(knowledge)
      expect(await postSigned(house, name)).toBe(200)
      const acknowledged = performance.now()
      await house.work()
      const answers = [...house.zalo.ledger.answers(), ...house.messenger.ledger.answers()]
      expect(answers).toHaveLength(name === 'messenger-valid-batch' ? 3 : 1)
      expect(performance.now() - acknowledged).toBeLessThan(2000)
      // the same event again, as after a lost acknowledgement
      expect(await postSigned(house, name)).toBe(200)
      await house.work()
      expect([...house.zalo.ledger.answers(), ...house.messenger.ledger.answers()]).toHaveLength(answers.length)
    }
  )

  test.each(webhookBodies.filter((name) => name.includes('-invalid-')))('%s changes nothing', async (name) => {
    await using house = await openHouse(knowledge)
    expect(await postSigned(house, name)).toBe(name.startsWith('zalo') ? 200 : 403)
    const { rows } = await sql`select 1 from inbox`.execute(house.flow.db)
    expect(rows).toEqual([])
  })
})

test.each([
  ['10,000 characters', 'học phí lớp một là bao nhiêu '.repeat(345)],
  ['an emoji alone', '😀'],
  ['nothing typed', ''],
  ['blanks and invisible characters', ' \u200b\u00a0\n '],
  ['NFD', 'Học trường công có phải đóng học phí không?'.normalize('NFD')],
  ['half a surrogate pair', 'học phí \ud83d'],
  ['marks piled up', `học phí${'\u0301'.repeat(3000)}`],
  ['a right-to-left override', '\u202eknông ìhp cọh'],
  ['an attempt at SQL and markup', `'; drop table inbox; -- <script>alert(1)</script>`]
])('%s is answered once, and the next message too', async (_name, text) => {
  await using house = await openHouse(knowledge)
  for (const platform of [house.zalo, house.messenger]) {
    expect((await platform.say('4521', text)).status).toBe(200)
    await house.work()
    expect(platform.ledger.answersTo('4521')).toHaveLength(1)
    await platform.say('4521', 'xin chào')
    await house.work()
    expect(platform.ledger.answersTo('4521')).toHaveLength(2)
  }
  expect(house.faults).toEqual([])
})

test.each(['image', 'audio', 'file', 'sticker', 'location'])(
  'a message with only %s in it is answered in words',
  async (kind) => {
    await using house = await openHouse(knowledge)
    const page = house.messenger.environment['MESSENGER_PAGE_ID']
    const message = { mid: `m-${kind}`, attachments: [{ type: kind, payload: { url: 'https://cdn.example/x' } }] }
    const messaging = [{ sender: { id: '4521' }, recipient: { id: page }, timestamp: Date.now(), message }]
    await house.messenger.post({ object: 'page', entry: [{ id: page, time: Date.now(), messaging }] })
    await house.work()
    expect(house.messenger.ledger.answersTo('4521')).toHaveLength(1)
  }
)

test('what staff write by hand, and our own echoes, are never answered', async () => {
  await using house = await openHouse(knowledge)
  for (const platform of [house.zalo, house.messenger]) {
    await platform.say('4521', 'xin chào')
    await house.work()
    await platform.typeAsStaff('4521', 'Cán bộ đây, chào bạn.')
    await house.work()
    expect(platform.ledger.answersTo('4521')).toHaveLength(1)
  }
})
