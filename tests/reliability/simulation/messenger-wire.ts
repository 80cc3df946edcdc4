import { signAsMeta } from '../../fakes/messenger.ts'
import type { Sight } from './screens.ts'
import type { Answer, Wire } from './wire.ts'

export const PAGE = {
  appSecret: 'simulated-app-secret',
  pageId: '104827361940283',
  pageAccessToken: 'simulated-page-token',
  apiUrl: 'http://messenger.invalid',
  version: 'v24.0'
}

const APP = 1302948571029384
const PAGE_INBOX = 263902037430900
const DAY = 24 * 3_600_000
/** Too many calls, a server at fault, one for the moment: nothing was sent. */
const LATER = [613, 2, 1200]

/** Messenger's words: several events a posting, errors by status, echoes that carry the bot's metadata. */
export function createMessengerWire(): Wire {
  return {
    name: 'messenger',
    window: { ms: DAY, count: Number.POSITIVE_INFINITY },
    mostInOne: 20,
    read({ url, method, body }) {
      if (method === 'GET') {
        return { kind: 'history', person: url.searchParams.get('user_id') ?? '', offset: 0, count: 50 }
      }
      const { recipient, message } = JSON.parse(body)
      if (!message) return { kind: 'other', answer: { status: 200, body: { recipient_id: recipient.id } } }
      return { kind: 'send', person: recipient.id, text: message.text, metadata: message.metadata ?? null }
    },
    sent: (person, messageId) => ({ status: 200, body: { recipient_id: person, message_id: messageId } }),
    history: (person, page) => ({ status: 200, body: { data: [{ messages: { data: page.map(kept(person)) } }] } }),
    later: (which) => failed(LATER[which % LATER.length] ?? 613),
    event: eventOf,
    pack(events) {
      const entry = events.map((messaging) => ({ id: PAGE.pageId, time: 0, messaging: [messaging] }))
      const body = Buffer.from(JSON.stringify({ object: 'page', entry }))
      return { body, headers: signAsMeta(PAGE.appSecret, body) }
    },
    expireToken: () => undefined
  }
}

function kept(person: string) {
  return ({ from, at, text, messageId }: Sight) => ({
    id: messageId,
    message: text,
    from: { id: from === 'person' ? person : PAGE.pageId },
    created_time: new Date(at).toISOString().replace(/\.\d+Z$/, '+0000')
  })
}

function eventOf(person: string, { from, text, messageId, at, metadata }: Sight): object {
  const message = { mid: messageId, text }
  const echo = { ...message, is_echo: true, app_id: from === 'bot' ? APP : PAGE_INBOX, ...(metadata && { metadata }) }
  const [sender, recipient] = from === 'person' ? [person, PAGE.pageId] : [PAGE.pageId, person]
  return {
    sender: { id: sender },
    recipient: { id: recipient },
    timestamp: at,
    message: from === 'person' ? message : echo
  }
}

function failed(code: number): Answer {
  return { status: code === 2 ? 500 : 400, body: { error: { message: `(#${code}) simulated`, code } } }
}
