import { expect, test } from 'vitest'
import { parseBatch, verifySignature } from '#bot/channels/messenger/webhook.ts'
import { fixtureNames, keys, readFixture, signedFixtures } from '../fixtures.ts'

const read = (body: Buffer | object, identity: { pageId: string; appId?: string } = keys.messenger) => {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  const parsed = parseBatch({ appSecret: 'x', ...identity }, bytes)
  return parsed.kind === 'events' ? parsed.events : [parsed]
}

const { pageId } = keys.messenger
const parent = { channel: 'messenger', id: '7283940192837465' }
const other = { channel: 'messenger', id: '6639201847382910' }

const message = (text: unknown, attachments: string[] = [], person = parent) => ({
  kind: 'message',
  person,
  text,
  attachments
})
const echo = (author: 'bot' | 'staff', metadata: string | null) => ({ kind: 'echo', person: parent, author, metadata })
const ignored = (name: string) => ({ kind: 'ignored', name })
const alo = message('Alo')
const idCard = message('Xã mình có làm căn cước không?')

/** What each fixture is to the conversations, in order. A fixture that is missing here fails the first test. */
const meanings: Record<string, object[]> = {
  'batch-out-of-order-and-duplicate-mid.json': [alo, idCard, idCard],
  'batch-two-entries-three-messages.json': [alo, idCard, message('Giờ làm việc buổi chiều mấy giờ?', [], other)],
  'feed-comment-added-by-citizen.json': [ignored('feed')],
  'feed-comment-by-the-page-itself-ignore.json': [ignored('feed')],
  'feed-comment-removed.json': [ignored('feed')],
  'handover-pass-thread-control-to-us.json': [{ kind: 'control_given', person: parent }],
  'handover-request-thread-control.json': [ignored('request_thread_control')],
  'handover-take-thread-control-from-us.json': [{ kind: 'control_taken', person: parent }],
  'message-audio-attachment.json': [message('', ['audio'])],
  'message-deleted-by-user.json': [ignored('message_deleted')],
  'message-delivery-receipt.json': [ignored('delivery')],
  'message-echo-of-our-own-send.json': [echo('bot', null)],
  'message-echo-typed-by-human-in-page-inbox.json': [echo('staff', null)],
  'message-echo-with-template-attachment.json': [echo('bot', null)],
  'message-edit.json': [ignored('message_edit')],
  'message-file-attachment.json': [message('', ['file'])],
  'message-image-attachment.json': [message('', ['image'])],
  'message-like-sticker-image-and-sticker-id.json': [message('', ['sticker'])],
  'message-location-legacy-attachment.json': [message('', ['location'])],
  'message-quick-reply-tap.json': [message('TTHC:KHAI_SINH')],
  'message-reaction-added.json': [{ kind: 'interaction', person: parent }],
  'message-reaction-removed.json': [ignored('unreact')],
  'message-read-receipt.json': [{ kind: 'seen', person: parent }],
  'message-several-images-in-one-message.json': [message('', ['image', 'image'])],
  'message-shared-post-fallback.json': [message(expect.stringMatching(/^Bài này đúng không ạ/), ['link'])],
  'message-text-reply-to-earlier-message.json': [message('Ý này là sao ạ?')],
  'message-text.json': [message('Cho tôi hỏi đăng ký kết hôn ở xã cần mang theo giấy tờ gì?')],
  'optin-one-time-notification-legacy.json': [ignored('optin')],
  'optin-recurring-marketing-notification.json': [ignored('optin')],
  'policy-enforcement-warning.json': [ignored('policy-enforcement')],
  'postback-get-started-with-m-me-referral.json': [message('GET_STARTED')],
  'postback-get-started.json': [message('GET_STARTED')],
  'postback-legacy-without-mid.json': [message('MENU:LICH_TIEP_DAN')],
  'postback-persistent-menu.json': [message('MENU:TTHC')],
  'referral-m-me-link-existing-thread.json': [{ kind: 'interaction', person: parent }],
  'standby-message-while-human-owns-thread.json': [{ kind: 'control_taken', person: parent }],
  'unknown-messaging-event-must-be-acked-and-ignored.json': [ignored('some_future_field')]
}

test('every fixture has a meaning', () => {
  expect(fixtureNames('messenger')).toEqual(Object.keys(meanings).sort())
})

test.each(Object.entries(meanings))('%s', (name, meaning) => {
  expect(read(readFixture('messenger', name))).toMatchObject(meaning)
})

const eventIds = (events: ReturnType<typeof read>) => events.map((event) => ('eventId' in event ? event.eventId : null))
const event = (fields: object, from = parent.id, to = pageId) => ({
  sender: { id: from },
  recipient: { id: to },
  timestamp: 1794968130412,
  ...fields
})
const batch = (...messaging: unknown[]) => ({ object: 'page', entry: [{ id: pageId, time: 1, messaging }] })

test('the same message twice in a batch has the same id twice', () => {
  const ids = eventIds(read(readFixture('messenger', 'batch-out-of-order-and-duplicate-mid.json')))
  expect(ids[1]).toBe(ids[2])
  expect(ids[0]).not.toBe(ids[1])
})

test('a button of an old kind, without a mid, is the same event each time it is delivered, and names nobody', () => {
  const twice = [1, 2].map(() => eventIds(read(readFixture('messenger', 'postback-legacy-without-mid.json')))[0])
  expect(twice[0]).toMatch(/^[0-9a-f]{40}$/)
  expect(twice[0]).toBe(twice[1])
})

test('one malformed event among good ones loses none of the others', () => {
  const good = (mid: string) => event({ message: { mid, text: mid } })
  const malformed = [null, 7, [], event({ message: { text: 'no mid' } }), { message: { mid: 'x', text: 'nobody' } }]
  const events = read(batch(good('m1'), ...malformed, good('m2')))
  expect(events.filter(({ kind }) => kind === 'message')).toMatchObject([{ text: 'm1' }, { text: 'm2' }])
  expect(events.filter(({ kind }) => kind === 'ignored')).toHaveLength(malformed.length)
})

test('a malformed entry, and lists of the wrong type, lose none of the other entries', () => {
  const good = batch(event({ message: { mid: 'm1', text: 'a' } })).entry
  const events = read({ object: 'page', entry: ['x', { id: pageId, messaging: 'x', changes: {} }, ...good] })
  expect(events).toMatchObject([{ kind: 'message' }, ignored('malformed_entry')])
})

test('events of another page in the same batch are ignored', () => {
  const foreign = { id: '99', messaging: [event({ message: { mid: 'm', text: 'a' } }, '5', '99')] }
  expect(read({ object: 'page', entry: [foreign] })).toEqual([ignored('other_page')])
  expect(read(batch(event({ message: { mid: 'm', text: 'a' } }, '5', '99')))).toMatchObject([{ kind: 'ignored' }])
})

test('what the Page says is never a question, even without is_echo', () => {
  const own = batch(event({ message: { mid: 'm', text: 'a' } }, pageId, parent.id))
  expect(read(own)).toMatchObject([{ kind: 'echo', author: 'staff', person: parent }])
})

test('without our app id our echoes are known by their metadata', () => {
  const author = (fields: object) => {
    const own = event({ message: { mid: 'm', is_echo: true, text: 'a', ...fields } }, pageId, parent.id)
    return read(batch(own), { pageId })
  }
  expect(author({ app_id: 5, metadata: 'hoidap:1' })).toMatchObject([{ author: 'bot', metadata: '1' }])
  expect(author({ metadata: 'hoidap:1' })).toMatchObject([{ author: 'bot' }])
  expect(author({ app_id: 5 })).toMatchObject([{ author: 'staff' }])
  expect(author({ app_id: 263902037430900, metadata: 'x' })).toMatchObject([{ author: 'staff' }])
})

test('with our app id another app’s echo is not ours, whatever metadata it carries', () => {
  const own = event({ message: { mid: 'm', is_echo: true, text: 'a', app_id: 5, metadata: 'x' } }, pageId, parent.id)
  expect(read(batch(own))).toMatchObject([{ author: 'staff' }])
})

test('a comment is a message only where comments are answered, and never the Page’s own', () => {
  const answering = (name: string) => {
    const parsed = parseBatch({ ...keys.messenger, answersComments: true }, readFixture('messenger', name))
    return parsed.kind === 'events' ? parsed.events : []
  }
  expect(answering('feed-comment-added-by-citizen.json')).toMatchObject([
    {
      kind: 'message',
      person: { channel: 'messenger', id: 'comment:104827361940283_900001_900002' },
      text: 'Bao giờ làm đường vào thôn Đông vậy xã ơi?'
    }
  ])
  expect(answering('feed-comment-by-the-page-itself-ignore.json')).toEqual([ignored('feed_by_page')])
  expect(answering('feed-comment-removed.json')).toEqual([ignored('feed')])
})

test('control follows the new owner where it is named', () => {
  const pass = (new_owner_app_id: string) => read(batch(event({ pass_thread_control: { new_owner_app_id } })))
  expect(pass(keys.messenger.appId)).toMatchObject([{ kind: 'control_given' }])
  expect(pass('263902037430900')).toMatchObject([{ kind: 'control_taken' }])
})

test('what staff write while they own the conversation is their echo', () => {
  const standby = [event({ message: { mid: 'm', is_echo: true, text: 'Chào bác' } }, pageId, parent.id)]
  expect(read({ object: 'page', entry: [{ id: pageId, standby }] })).toMatchObject([{ kind: 'echo', author: 'staff' }])
})

test('a batch that is not of a page is unreadable', () => {
  for (const body of [{}, [], { object: 'instagram', entry: [] }, { object: 'page' }]) {
    expect(read(body)).toMatchObject([{ kind: 'unreadable' }])
  }
  expect(read({ object: 'page', entry: [] })).toEqual([])
})

test('a batch of a thousand events is read whole', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) => event({ message: { mid: `m${index}`, text: 'a' } }))
  expect(new Set(eventIds(read(batch(...thousand)))).size).toBe(1000)
})

test.each(signedFixtures('messenger'))('signed: $name', ({ headers, body, valid }) => {
  expect(verifySignature({ ...keys.messenger }, headers, body)).toBe(valid)
})
