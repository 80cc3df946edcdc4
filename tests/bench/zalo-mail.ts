import { createZalo } from '#bot/channels/zalo/channel.ts'
import { signAsZalo } from '../fakes/zalo.ts'

/** The account all measured events come from. */
export const OA = { appId: '1908172635445362718', oaId: '2750419386012745093', oaSecretKey: 'khoa-cua-phep-do' }

const offline = {
  current: async () => ({ kind: 'later' as const, reason: 'không gửi khi đo' }),
  renew: async () => ({ kind: 'later' as const, reason: 'không gửi khi đo' })
}

/** The real Zalo channel of an account that sends nothing. */
export function openZalo() {
  return createZalo({ ...OA, sendsPerSecond: 60, apiUrl: 'http://127.0.0.1:9', fetch, tokens: offline })
}

export interface SignedEvent {
  body: Buffer
  headers: Record<string, string>
}

/** The webhook of one message, signed as Zalo signs, each from a person of its own. */
export function writeEvent(number: number, text: string): SignedEvent {
  const timestamp = String(Date.now())
  const event = {
    app_id: OA.appId,
    sender: { id: String(8801726354400000000n + BigInt(number)) },
    user_id_by_app: '5530918273645546372',
    recipient: { id: OA.oaId },
    event_name: 'user_send_text',
    message: { text, msg_id: `bench${number}` },
    timestamp
  }
  const body = Buffer.from(JSON.stringify(event))
  return { body, headers: { 'content-type': 'application/json', ...signAsZalo(OA, body, timestamp) } }
}
