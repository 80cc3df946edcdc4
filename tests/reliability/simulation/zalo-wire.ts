import { signAsZalo } from '../../fakes/zalo.ts'
import { createZaloTokens } from '../../fakes/zalo-tokens.ts'
import type { Sight } from './screens.ts'
import type { Answer, Wire } from './wire.ts'

export const ZALO = {
  appId: '1908172635445362718',
  appSecret: 'simulated-app-secret',
  oaId: '2750419386012745093',
  oaSecretKey: 'simulated-oa-secret',
  refreshToken: 'simulated-refresh-token',
  apiUrl: 'http://zalo.invalid',
  oauthUrl: 'http://zalo.invalid'
}

const HOUR = 3_600_000
/** An allowance, a server at fault, one the bot does not know: nothing was sent. */
const LATER = [-32, -214, -999]

/** Zalo's words: one event a posting, error codes in bodies of status 200, tokens that expire. */
export function createZaloWire(now: () => number): Wire {
  const tokens = createZaloTokens({ ...ZALO, lifeSeconds: 90_000, now: () => new Date(now()) })
  return {
    name: 'zalo',
    window: { ms: 48 * HOUR, count: 8 },
    mostInOne: 1,
    read({ url, headers, body }) {
      if (url.pathname === '/v4/oa/access_token') {
        const secret = headers.get('secret_key') ?? undefined
        return { kind: 'token', answer: tokens.exchange(new URLSearchParams(body), secret) }
      }
      const refusal = tokens.check(headers.get('access_token') ?? undefined)
      if (refusal !== 0) return { kind: 'refused', answer: failed(refusal) }
      if (url.pathname === '/v2.0/oa/conversation') {
        const { user_id, offset = 0, count = 10 } = JSON.parse(url.searchParams.get('data') ?? '{}')
        return { kind: 'history', person: user_id, offset, count }
      }
      const { recipient, message } = JSON.parse(body)
      return { kind: 'send', person: recipient.user_id, text: message.text, metadata: null }
    },
    sent: (person, messageId) => success({ message_id: messageId, user_id: person }),
    history: (_person, page) =>
      success(
        page.map(({ from, at, text, messageId }) => ({
          src: from === 'person' ? 1 : 0,
          time: at,
          type: 'text',
          message: text,
          message_id: messageId
        }))
      ),
    later: (which) => failed(LATER[which % LATER.length] ?? -32),
    event: eventOf,
    pack(events) {
      const [event] = events as [{ timestamp: string }]
      const body = Buffer.from(JSON.stringify(event))
      return { body, headers: signAsZalo(ZALO, body, event.timestamp) }
    },
    expireToken: () => tokens.expireAll()
  }
}

function eventOf(person: string, { from, text, messageId, at }: Sight): object {
  const byPerson = from === 'person'
  const oa = { id: ZALO.oaId, ...(from === 'staff' && { admin_id: '4419203847565748392' }) }
  return {
    app_id: ZALO.appId,
    event_name: byPerson ? 'user_send_text' : 'oa_send_text',
    sender: byPerson ? { id: person } : oa,
    recipient: byPerson ? oa : { id: person },
    message: { text, msg_id: messageId },
    timestamp: String(at)
  }
}

function success(data: object): Answer {
  return { status: 200, body: { data, error: 0, message: 'Success' } }
}

function failed(error: number): Answer {
  return { status: 200, body: { error, message: `simulated error ${error}` } }
}
