import type { IncomingHttpHeaders } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Channel, Delivery } from '#bot/channels/channel.ts'
import type { InboundEvent, OutboundMessage, Person } from '#bot/message.ts'
import type { Fault } from '../fakes/faults.ts'
import { startListener } from '../fakes/listener.ts'
import type { FakePlatform } from '../fakes/platform.ts'

/** A channel, the fake it talks to, and its platform's way of saying what every platform can say. */
export interface ChannelSubject {
  channel: Channel
  platform: FakePlatform
  person: Person
  signatureHeader: string
  sign(body: Buffer): IncomingHttpHeaders
  messageFrom(person: Person, text: string, id: string): Buffer
  echoOfOurs(person: Person, text: string): Buffer
  unknownEvent: Buffer
  errors: Record<'refused' | 'retry' | 'hold' | 'misconfigured', Fault>
}

/** The laws that hold for every channel, whatever its platform. */
export function keepsChannelContract(name: string, start: () => Promise<ChannelSubject>): void {
  describe(`${name} as a channel`, () => {
    let subject: ChannelSubject
    beforeEach(async () => {
      subject = await start()
    })
    afterEach(() => subject.platform.close())

    describe('trusts only what its platform signed', () => trustsOnlySigned(() => subject))
    describe('reads events', () => readsEvents(() => subject))
    describe('sends', () => sends(() => subject))
  })
}

function trustsOnlySigned(given: () => ChannelSubject): void {
  const body = () => given().messageFrom(given().person, 'Xin chào', 'mid-1')
  const signature = () => String(given().sign(body())[given().signatureHeader])
  const accepts = (value: string | string[] | undefined, bytes = body()) =>
    given().channel.verify(value === undefined ? {} : { [given().signatureHeader]: value }, bytes)

  test('a good signature is accepted', () => {
    expect(accepts(signature())).toBe(true)
  })

  test('a missing, empty, short, long or odd signature is refused without a throw', () => {
    const good = signature()
    const odd = ['', ' ', 'mac=', 'sha256=', good.slice(0, -1), `${good}0`, good.toUpperCase(), ` ${good}`, `${good}\n`]
    for (const value of [undefined, ...odd, good.replace(/.$/, 'é'), `${good}, ${good}`]) {
      expect(accepts(value), String(value)).toBe(false)
    }
  })

  test('several signature headers are refused', () => {
    expect(accepts([signature()])).toBe(false)
    expect(accepts([signature(), signature()])).toBe(false)
  })

  test('a signature of another body, of a changed byte or of the same JSON written anew is refused', () => {
    const good = signature()
    const other = given().messageFrom(given().person, 'Xin chào!', 'mid-1')
    const reformatted = Buffer.from(JSON.stringify(JSON.parse(body().toString()), null, 1))
    for (const changed of [other, reformatted, Buffer.concat([body(), Buffer.from('\n')]), body().subarray(1)]) {
      expect(accepts(good, changed)).toBe(false)
    }
  })

  test('a body that is no JSON is refused or unreadable, never a throw', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('{'), Buffer.from('null'), Buffer.from([0xff, 0xfe, 0x00])]) {
      expect(accepts(signature(), bytes)).toBe(false)
      expect(given().channel.parse(bytes).kind).toBe('unreadable')
    }
  })
}

function readsEvents(given: () => ChannelSubject): void {
  const read = (body: Buffer): InboundEvent[] => {
    const parsed = given().channel.parse(body)
    return parsed.kind === 'events' ? parsed.events : []
  }
  const message = (text: string, id = 'mid-1') => given().messageFrom(given().person, text, id)

  test('a text becomes one message of its person', () => {
    const { person } = given()
    expect(read(message('Lịch thi môn Toán?'))).toEqual([
      {
        kind: 'message',
        person,
        eventId: expect.any(String),
        text: 'Lịch thi môn Toán?',
        attachments: [],
        sentAt: expect.any(Date)
      }
    ])
  })

  test('the same event delivered again has the same event id, another message another', () => {
    const ids = ['mid-1', 'mid-1', 'mid-2'].map((id) =>
      read(message('a', id)).map((event) => 'eventId' in event && event.eventId)
    )
    expect(ids[1]).toEqual(ids[0])
    expect(ids[2]).not.toEqual(ids[0])
  })

  test('the echo of our own answer is no message', () => {
    const { person } = given()
    const events = read(given().echoOfOurs(person, 'Dạ, ngày 05/6.'))
    expect(events).toMatchObject([{ kind: 'echo', author: 'bot', person, text: 'Dạ, ngày 05/6.' }])
  })

  test('an event it does not know is ignored by name', () => {
    expect(read(given().unknownEvent)).toEqual([{ kind: 'ignored', name: expect.stringMatching(/^[\w.-]+$/) }])
  })

  test('an empty, a very long, an emoji-only and a decomposed text arrive as they were typed', () => {
    for (const text of ['', 'Ữ'.repeat(10_000), '🙏', 'Điều kiện'.normalize('NFD'), 'a\r\nb "c" <d> \\']) {
      expect(read(message(text))).toMatchObject([{ kind: 'message', text }])
    }
  })

  test('what cannot be stored is taken out of a text: NUL and halves of a surrogate pair', () => {
    expect(read(message('a\0b\ud83d'))).toMatchObject([{ kind: 'message', text: 'ab\ufffd' }])
  })

  test('an event of somebody else’s page or OA never becomes a message', () => {
    const body = message('Xin chào').toString()
    const foreign = Buffer.from(body.replaceAll(pageIdOf(given()), '99999'))
    expect(read(foreign)).toMatchObject([{ kind: 'ignored' }])
  })
}

/** The platform's id of our page or OA: the party that an echo comes from. */
function pageIdOf({ platform }: ChannelSubject): string {
  return platform.environment['ZALO_OA_ID'] ?? platform.environment['MESSENGER_PAGE_ID'] ?? ''
}

function sends(given: () => ChannelSubject): void {
  const send = (text = 'Dạ, theo khoản 2 Điều 37.'): Promise<Delivery> => {
    const message: OutboundMessage = { id: 'outbox-1', person: given().person, text }
    return given().channel.send(message)
  }
  const shown = () => given().platform.ledger.answersTo(given().person.id)

  test('a text reaches its person, and the platform’s id of it comes back', async () => {
    const delivery = await send()
    expect(shown()).toMatchObject([{ text: 'Dạ, theo khoản 2 Điều 37.' }])
    expect(delivery).toMatchObject({ kind: 'sent', messageId: shown()[0]?.messageId })
  })

  test('a text at the limit is sent whole', async () => {
    const text = `${'ế'.repeat(given().channel.maxTextLength - 2)}🙏`
    expect(await send(text)).toMatchObject({ kind: 'sent' })
    expect(shown()).toMatchObject([{ text }])
  })

  test('a text over the limit is refused, not cut', async () => {
    expect(await send('x'.repeat(given().channel.maxTextLength + 1))).toMatchObject({ kind: 'refused' })
    expect(shown()).toEqual([])
  })

  test.each(['refused', 'retry', 'hold', 'misconfigured'] as const)(
    'an error of class %s is told as such',
    async (kind) => {
      given().platform.faults.plan(given().errors[kind])
      expect(await send()).toMatchObject({ kind, reason: expect.stringMatching(/\S/) })
      expect(shown()).toEqual([])
    }
  )

  test('a server error holds the channel, for it may be an outage', async () => {
    given().platform.faults.plan({ kind: 'status', status: 500 }, { kind: 'status', status: 503 })
    expect(await send()).toMatchObject({ kind: 'hold', suspect: true })
    expect(await send()).toMatchObject({ kind: 'hold', suspect: true })
    expect(shown()).toEqual([])
  })

  test('a connection cut after the request, a gateway that gave up and an answer that is no JSON leave it unknown', async () => {
    const faults: Fault[] = [
      { kind: 'cut_before' },
      { kind: 'cut_after' },
      { kind: 'html_after' },
      { kind: 'status', status: 504 }
    ]
    for (const fault of faults) {
      given().platform.faults.plan(fault)
      expect(await send(), fault.kind).toMatchObject({ kind: 'unknown' })
    }
    expect(shown()).toHaveLength(2)
  })

  test('a platform that cannot be reached got nothing: the channel waits', async () => {
    await send()
    await given().platform.close()
    // A send over a connection kept open from before may first be cut, which leaves it unknown.
    await expect.poll(async () => (await send()).kind).toBe('hold')
  })

  test('buttons are shown with the text, by their labels', async () => {
    const { channel, person, platform } = given()
    const buttons = ['Xem nguyên văn', 'Gặp cán bộ'].map((label) => ({ label, payload: label.toLowerCase() }))
    expect(await channel.send({ id: '1', person, text: 'Dạ', buttons })).toMatchObject({ kind: 'sent' })
    expect(platform.ledger.answersTo(person.id)).toMatchObject([{ buttons: ['Xem nguyên văn', 'Gặp cán bộ'] }])
  })

  test('the platform’s record tells what was sent and by whom, also where the answer to a send was cut', async () => {
    const { channel, person, platform } = given()
    const since = new Date(Date.now() - 1000)
    await platform.say(person.id, 'Xin chào')
    await send('Dạ, một.')
    platform.faults.plan({ kind: 'cut_after' })
    await send('Dạ, hai.')
    const history = await channel.history(person, since)
    const messages = history.kind === 'messages' ? history.messages : []
    expect(messages.map(({ from, text }) => [from, text]).sort()).toEqual([
      ['person', 'Xin chào'],
      ['us', 'Dạ, hai.'],
      ['us', 'Dạ, một.']
    ])
    const ids = platform.ledger.conversation(person.id).map(({ messageId }) => messageId)
    expect(messages.map(({ messageId }) => messageId).sort()).toEqual(ids.sort())
    expect(messages.every(({ sentAt }) => sentAt.getTime() >= since.getTime() - 1000)).toBe(true)
  })

  test('a record that cannot be had now is asked for later', async () => {
    const { channel, person } = given()
    await given().platform.close()
    expect(await channel.history(person, new Date())).toMatchObject({ kind: 'later' })
  })

  test('a platform that limits the rate is told apart from one that refuses', async () => {
    given().platform.faults.plan(given().errors.hold)
    const delivery = await send()
    expect(delivery.kind === 'hold' && delivery.afterMs).toBeGreaterThan(0)
    expect(await send()).toMatchObject({ kind: 'sent' })
  })

  test('the echo of a send comes back to the webhook as an echo of ours, with the id that the send was told', async () => {
    const { platform, channel } = given()
    await using bot = await startListener()
    platform.connect(bot.url)
    const delivery = await send()
    await expect.poll(() => bot.received.length).toBe(1)
    const [echo] = bot.received
    const eventId = delivery.kind === 'sent' ? delivery.messageId : null
    expect(echo && channel.verify(echo.headers, echo.body)).toBe(true)
    expect(echo && channel.parse(echo.body)).toMatchObject({ events: [{ kind: 'echo', author: 'bot', eventId }] })
  })
}
