import { expect, test } from 'vitest'
import { parseEvent, verifySignature } from '#bot/channels/zalo/webhook.ts'
import type { InboundEvent } from '#bot/message.ts'
import { signAsZalo } from '../../../fakes/zalo.ts'
import { fixtureNames, keys, readFixture, signedFixtures } from '../fixtures.ts'

const read = (body: Buffer | object) => {
  const parsed = parseEvent(keys.zalo, Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)))
  return parsed.kind === 'events' ? parsed.events[0] : parsed
}

const parent = { channel: 'zalo', id: '8801726354433221109' }
const former = { channel: 'zalo', id: '7712093847561029384' }
const visitor = { channel: 'zalo', id: 'visitor:1ffedc467f179649cf06:fa8f3f8701c2e89cb1d3' }

const message = (text: string, attachments: string[] = [], person = parent) => ({
  kind: 'message',
  person,
  text,
  attachments
})
const echo = (author: 'bot' | 'staff', text: unknown, person = parent) => ({ kind: 'echo', author, text, person })
const ignored = (name: string) => ({ kind: 'ignored', name })

/** What each fixture is to the conversation. A fixture that is missing here fails the first test. */
const meanings: Record<string, object> = {
  'add-user-to-tag.json': ignored('add_user_to_tag'),
  'anonymous-send-image.json': message('', ['image'], visitor),
  'anonymous-send-text.json': message('UBND xã làm việc thứ bảy không?', [], visitor),
  'follow.json': { kind: 'follow', person: parent },
  'oa-reacted-message.json': ignored('oa_reacted_message'),
  'oa-send-anonymous-text-echo.json': echo('bot', 'Dạ, sáng thứ bảy bộ phận Một cửa có trực ạ.', visitor),
  'oa-send-image-echo.json': echo('bot', 'Sơ đồ bộ phận Một cửa'),
  'oa-send-list-echo.json': echo('bot', ''),
  'oa-send-text-echo-from-api-no-admin-id.json': echo('bot', expect.stringMatching(/^Dạ, hồ sơ đăng ký khai sinh/)),
  'oa-send-text-echo-typed-by-human-admin.json': echo('staff', expect.stringMatching(/^Chào bác, cán bộ tư pháp/)),
  'unfollow.json': { kind: 'unfollow', person: former },
  'unknown-future-event-must-be-acked-and-ignored.json': ignored('some_event_added_later'),
  'user-click-chatnow.json': { kind: 'interaction', person: { channel: 'zalo', id: '8801726354433221109' } },
  'user-reacted-message.json': ignored('user_reacted_message'),
  'user-received-message.json': ignored('user_received_message'),
  'user-seen-message-many-ids.json': { kind: 'seen', person: parent },
  'user-send-audio-voice-note.json': message('', ['audio']),
  'user-send-business-card.PAYLOAD-SHAPE-UNCERTAIN.json': message('', ['other']),
  'user-send-file-docx.json': message('', ['file']),
  'user-send-gif.EVENT-NAME-UNCERTAIN.json': message('', ['image']),
  'user-send-image-with-caption.json': message('Cán bộ xem giúp tôi giấy này có hợp lệ không', ['image']),
  'user-send-image.json': message('', ['image']),
  'user-send-link.json': message('https://dichvucong.gov.vn/thu-tuc/1.001193', ['link']),
  'user-send-location.json': message('', ['location']),
  'user-send-sticker.json': message('', ['sticker']),
  'user-send-text-from-button-oa-query-hide.json': message('#tthc:khai-sinh:ho-so'),
  'user-send-text-multiline-emoji-url.json': message(
    'Kính gửi UBND xã 🙏\nĐường thôn Đông bị ngập từ hôm qua\r\nXem ảnh: https://example.vn/anh?id=1&x=<2>'
  ),
  'user-send-text-no-diacritics-teencode.json': message(
    'ad oi cho e hoi lam lai cccd bi mat o xa dc ko a, mat bn tien z'
  ),
  'user-send-text-quoting-an-oa-message.json': message('Cái này nộp ở đâu vậy?'),
  'user-send-text-without-user-id-by-app.json': message('alo'),
  'user-send-text.json': message('Cho tôi hỏi thủ tục đăng ký khai sinh cho con cần giấy tờ gì ạ?'),
  'user-send-video.json': message('', ['video']),
  'user-submit-info-phone-as-number.json': ignored('user_submit_info'),
  'user-withdraw-app-not-linked-empty-ids.json': ignored('user_withdraw'),
  'user-withdraw-data-subject-request.json': { kind: 'erase', person: former },
  'widget-interaction-accepted.json': ignored('widget_interaction_accepted')
}

test('every fixture has a meaning', () => {
  expect(fixtureNames('zalo')).toEqual(Object.keys(meanings).sort())
})

test.each(Object.entries(meanings))('%s', (name, meaning) => {
  expect(read(readFixture('zalo', name))).toMatchObject(meaning)
})

test('an event has the moment that Zalo gave it', () => {
  expect(read(readFixture('zalo', 'user-send-text.json'))).toMatchObject({ sentAt: new Date(1794968130412) })
})

test('messages and echoes are known by their msg_id, so an echo can be matched with its send', () => {
  expect(read(readFixture('zalo', 'user-send-text.json'))).toMatchObject({ eventId: '7c1e5a90d2b3f4466a11' })
  const name = 'oa-send-text-echo-from-api-no-admin-id.json'
  expect(read(readFixture('zalo', name))).toMatchObject({ eventId: '63ecf43f0df7dba892e6' })
})

test('an event without an id is the same event each time it is delivered, and names nobody', () => {
  const ids = ['follow.json', 'follow.json', 'unfollow.json'].map((name) => eventIdOf(read(readFixture('zalo', name))))
  expect(ids[0]).toBe(ids[1])
  expect(ids[0]).not.toBe(ids[2])
  expect(ids[0]).not.toContain(parent.id)
})

function eventIdOf(event: ReturnType<typeof read>): string {
  return event && 'eventId' in event ? event.eventId : ''
}

const { appId: app_id, oaId } = keys.zalo
const common = { app_id, timestamp: '1794968130412' }

test('who wrote is decided by the ids, not by the name of the event', () => {
  const fromOa = { ...common, sender: { id: oaId }, recipient: { id: '12' }, message: { text: 'a', msg_id: '1' } }
  expect(read({ ...fromOa, event_name: 'user_send_text' })).toMatchObject({ kind: 'echo', person: { id: '12' } })
  const toOa = { ...common, sender: { id: '12' }, recipient: { id: oaId }, message: { msg_ids: ['1'] } }
  expect(read({ ...toOa, event_name: 'user_seen_message' })).toMatchObject({ kind: 'seen', person: { id: '12' } })
})

test('ids that came as JSON numbers keep every digit', () => {
  const body = `{"app_id":${app_id},"timestamp":1794968130412,"event_name":"user_send_text",
    "sender":{"id":8801726354433221109},"recipient":{"id":${oaId}},"message":{"text":"a","msg_id":9223372036854775807}}`
  expect(read(Buffer.from(body))).toMatchObject({ kind: 'message', person: parent, eventId: '9223372036854775807' })
})

test('a message without an id is still one message, however often it is delivered', () => {
  const event = {
    ...common,
    event_name: 'user_send_text',
    sender: { id: '12' },
    recipient: { id: oaId },
    message: { text: 'a' }
  }
  expect(read(event)).toMatchObject({ kind: 'message', text: 'a' })
  expect(eventIdOf(read(event))).toMatch(/^[0-9a-f]{40}$/)
  expect(eventIdOf(read(event))).toBe(eventIdOf(read(event)))
})

test('a kind of message that came later than this program is a message with something in it', () => {
  const parties = { sender: { id: '12' }, recipient: { id: oaId }, message: { msg_id: '1' } }
  expect(read({ ...common, ...parties, event_name: 'user_send_poll' })).toMatchObject({ attachments: ['other'] })
  expect(read({ ...common, ...parties, event_name: 'user_send_group_text' })).toMatchObject(
    ignored('user_send_group_text')
  )
})

test('a known event without its parts is unreadable, and its reason names no one', () => {
  for (const event_name of ['user_send_text', 'oa_send_text', 'follow', 'user_seen_message', 'user_withdraw']) {
    const parsed = read({ ...common, event_name, sender: 'Nguyễn Văn A' })
    expect(parsed).toEqual({ kind: 'unreadable', reason: `sự kiện ${event_name} thiếu hoặc sai thành phần` })
  }
})

test.each(signedFixtures('zalo'))('signed: $name', ({ headers, body, valid }) => {
  expect(verifySignature(keys.zalo, headers, body)).toBe(valid)
})

test('a redelivery is the same event', () => {
  const [first, again] = ['zalo-valid-user-send-text', 'zalo-valid-retry-2'].map((name) =>
    eventIdOf(read(readFixture('signed', `${name}.body.txt`)) as InboundEvent)
  )
  expect(again).toBe(first)
})

test('a body that names another app is refused even when it is signed with our key', () => {
  const event = { timestamp: '1794968130412', event_name: 'user_send_text' }
  const accepts = (fields: object) => {
    const body = Buffer.from(JSON.stringify({ ...event, ...fields }))
    return verifySignature(keys.zalo, signAsZalo(keys.zalo, body, event.timestamp), body)
  }
  expect(accepts({ app_id })).toBe(true)
  expect(accepts({})).toBe(true)
  expect(accepts({ app_id: '1' })).toBe(false)
})

test('a genuine body is refused under another app id or another key', () => {
  const fixture = signedFixtures('zalo').find(({ valid }) => valid)
  expect(fixture).toBeDefined()
  if (!fixture) return
  expect(verifySignature({ ...keys.zalo, appId: '1' }, fixture.headers, fixture.body)).toBe(false)
  expect(verifySignature({ ...keys.zalo, oaSecretKey: 'x' }, fixture.headers, fixture.body)).toBe(false)
})
