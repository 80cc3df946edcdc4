import { createZalo } from '#bot/channels/zalo/channel.ts'
import { createTokenSource } from '#bot/channels/zalo/token.ts'
import { type ChannelSubject, keepsChannelContract } from '../../../contracts/channel.ts'
import { signAsZalo, startFakeZalo } from '../../../fakes/zalo.ts'
import { keys } from '../fixtures.ts'
import { memoryTokenStore } from './token-store.ts'

const timestamp = '1794968130412'
const { appId, oaId } = keys.zalo

function event(fields: object): Buffer {
  return Buffer.from(JSON.stringify({ app_id: appId, timestamp, ...fields }))
}

keepsChannelContract('zalo', async (): Promise<ChannelSubject> => {
  const platform = await startFakeZalo(keys.zalo)
  const tokens = createTokenSource({
    appId,
    appSecret: platform.environment['ZALO_APP_SECRET'] ?? '',
    refreshToken: platform.tokens.valid(),
    oauthUrl: platform.url,
    store: memoryTokenStore(),
    fetch
  })
  return {
    channel: createZalo({ ...keys.zalo, sendsPerSecond: 1000, apiUrl: platform.url, tokens, fetch, againAfterMs: 1 }),
    platform,
    person: { channel: 'zalo', id: '8801726354433221109' },
    signatureHeader: 'x-zevent-signature',
    sign: (body) => signAsZalo(keys.zalo, body, timestamp),
    messageFrom: ({ id }, text, msg_id) =>
      event({ event_name: 'user_send_text', sender: { id }, recipient: { id: oaId }, message: { text, msg_id } }),
    echoOfOurs: ({ id }, text) =>
      event({ event_name: 'oa_send_text', sender: { id: oaId }, recipient: { id }, message: { text, msg_id: 'e1' } }),
    unknownEvent: event({ event_name: 'some_event_added_later', data: { x: 1 } }),
    errors: {
      refused: { kind: 'error', code: -230 },
      retry: { kind: 'error', code: -214 },
      hold: { kind: 'error', code: -32 },
      misconfigured: { kind: 'error', code: -221 }
    }
  }
})
