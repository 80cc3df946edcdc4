import { createMessenger } from '#bot/channels/messenger/channel.ts'
import { type ChannelSubject, keepsChannelContract } from '../../../contracts/channel.ts'
import { signAsMeta, startFakeMessenger } from '../../../fakes/messenger.ts'
import { keys } from '../fixtures.ts'

const { appId, pageId, appSecret } = keys.messenger

function batch(senderId: string, recipientId: string, fields: object): Buffer {
  const messaging = [{ sender: { id: senderId }, recipient: { id: recipientId }, timestamp: 1794968130412, ...fields }]
  return Buffer.from(JSON.stringify({ object: 'page', entry: [{ id: pageId, time: 1794968130412, messaging }] }))
}

keepsChannelContract('messenger', async (): Promise<ChannelSubject> => {
  const platform = await startFakeMessenger(keys.messenger)
  const pageAccessToken = platform.environment['MESSENGER_PAGE_ACCESS_TOKEN'] ?? ''
  return {
    channel: createMessenger({
      appSecret,
      pageId,
      pageAccessToken,
      apiUrl: platform.url,
      version: 'v25.0',
      sendsPerSecond: 1000,
      fetch
    }),
    platform,
    person: { channel: 'messenger', id: '7283940192837465' },
    signatureHeader: 'x-hub-signature-256',
    sign: (body) => signAsMeta(appSecret, body),
    messageFrom: ({ id }, text, mid) => batch(id, pageId, { message: { mid, text } }),
    echoOfOurs: ({ id }, text) =>
      batch(pageId, id, { message: { mid: 'm_e1', is_echo: true, app_id: Number(appId), metadata: 'hoidap:1', text } }),
    unknownEvent: batch('7283940192837465', pageId, { some_future_field: { x: 1 } }),
    errors: {
      refused: { kind: 'error', code: 10, subcode: 2018278 },
      retry: { kind: 'error', code: 1200 },
      hold: { kind: 'error', code: 613 },
      misconfigured: { kind: 'error', code: 190, subcode: 460 }
    }
  }
})
