import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import type { AttachmentKind, InboundEvent, Person } from '../../message.ts'
import type { Parsed } from '../channel.ts'
import { attachmentKind, eventName, hashedEventId, readJson, sameDigest, wireId, wireText, wireTime } from '../wire.ts'
import { account, websiteVisitor } from './person.ts'

export interface ZaloWebhookOptions {
  appId: string
  oaId: string
  /** Shown on the app's webhook page; not the app secret. */
  oaSecretKey: string
}

// A number is taken by its digits: the signature covers the text of the timestamp.
const signed = z.object({ app_id: wireId.optional(), timestamp: z.union([z.string(), z.number().transform(String)]) })

/**
 * Whether Zalo signed these bytes for our app: hex SHA-256 of app id, body, the body's timestamp and OA secret key.
 * Plain SHA-256, not HMAC; the header may or may not begin with `mac=`. See ZALO.md, section 2.
 */
export function verifySignature(options: ZaloWebhookOptions, headers: IncomingHttpHeaders, rawBody: Buffer): boolean {
  const header = headers['x-zevent-signature']
  const mac = typeof header === 'string' ? /^(?:mac=)?([0-9a-f]{64})$/.exec(header)?.[1] : undefined
  if (mac === undefined) return false
  const body = signed.safeParse(read(rawBody))
  if (!body.success || (body.data.app_id ?? options.appId) !== options.appId) return false
  const expected = createHash('sha256')
    .update(options.appId)
    .update(rawBody)
    .update(body.data.timestamp)
    .update(options.oaSecretKey)
    .digest()
  return sameDigest(expected, Buffer.from(mac, 'hex'))
}

const bodies = new WeakMap<Buffer, unknown>()

/** The signature is over a part of the body, so that both need it read: the same bytes are read once. */
function read(rawBody: Buffer): unknown {
  if (!bodies.has(rawBody)) bodies.set(rawBody, readJson(rawBody.toString('utf8')))
  return bodies.get(rawBody)
}

const head = z.object({ event_name: z.string(), timestamp: wireTime })

interface Head {
  name: string
  sentAt: Date
  oaId: string
}

/** Reads one event; Zalo does not batch. */
export function parseEvent(options: ZaloWebhookOptions, rawBody: Buffer): Parsed {
  const body = read(rawBody)
  const parsed = head.safeParse(body)
  if (!parsed.success) return { kind: 'unreadable', reason: 'không phải một sự kiện của Zalo OA' }
  const { event_name: name, timestamp: sentAt } = parsed.data
  const event = readerOf(name)({ name, sentAt, oaId: options.oaId }, body)
  if (event === null) return { kind: 'unreadable', reason: `sự kiện ${eventName(name)} thiếu hoặc sai thành phần` }
  return { kind: 'events', events: [event] }
}

/** `null`: the body is not of the shape that its event name promises. */
type Reader = (head: Head, body: unknown) => InboundEvent | null

// Group chats are another product; their events only look alike.
const exchanged = /^(?:user_send|anonymous_send|oa_send|oa_send_anonymous)_(?!group)/

function readerOf(name: string): Reader {
  if (exchanged.test(name)) return readExchange
  if (name === 'follow' || name === 'unfollow') return readFollow
  if (name === 'user_seen_message') return readSeen
  if (name === 'user_click_chatnow') return readChatNow
  if (name === 'user_withdraw') return readWithdrawal
  return ignore
}

const ignore = ({ name }: Head): InboundEvent => ({ kind: 'ignored', name: eventName(name) })

const parties = z.object({
  sender: z.object({ id: wireId, admin_id: wireId.optional().catch(undefined) }),
  recipient: z.object({ id: wireId })
})

type Parties = z.infer<typeof parties>

const exchange = parties.extend({
  message: z.object({
    msg_id: wireId.optional(),
    conversation_id: wireId.optional(),
    text: wireText.nullish(),
    attachments: z
      .array(z.object({ type: z.string() }))
      .nullish()
      .catch([{ type: 'other' }])
  })
})

/** A message in either direction. Who wrote it is decided by the ids: event names have been read both ways round. */
function readExchange(head: Head, body: unknown): InboundEvent | null {
  const parsed = exchange.safeParse(body)
  if (!parsed.success) return null
  const { sender, message } = parsed.data
  const { sentAt } = head
  const personId = otherParty(parsed.data, head.oaId)
  if (personId === null) return ignore(head)
  const person = message.conversation_id ? websiteVisitor(personId, message.conversation_id) : account(personId)
  const eventId = message.msg_id ?? hashedEventId(head.name, personId, sentAt)
  const text = message.text ?? ''
  if (sender.id === head.oaId) {
    const author = sender.admin_id ? 'staff' : 'bot'
    return { kind: 'echo', person, eventId, text, author, metadata: null, sentAt }
  }
  if (head.name.startsWith('oa_send')) return ignore(head)
  return { kind: 'message', person, eventId, text, attachments: attached(head.name, message.attachments ?? []), sentAt }
}

/** The person, who is whichever party is not our OA; `null` when neither is. */
function otherParty({ sender, recipient }: Parties, oaId: string): string | null {
  if (sender.id === oaId) return recipient.id
  return recipient.id === oaId ? sender.id : null
}

function attached(name: string, attachments: readonly { type: string }[]): AttachmentKind[] {
  // A business card comes dressed as a link; it is somebody's contact data.
  if (name.endsWith('_business_card')) return ['other']
  if (attachments.length > 0) return attachments.map(({ type }) => attachmentKind(type))
  return name.endsWith('_text') ? [] : [attachmentKind(name.slice(name.lastIndexOf('_') + 1))]
}

const follow = z.object({ oa_id: wireId, follower: z.object({ id: wireId }) })

function readFollow(head: Head, body: unknown): InboundEvent | null {
  const parsed = follow.safeParse(body)
  if (!parsed.success) return null
  if (parsed.data.oa_id !== head.oaId) return ignore(head)
  return aboutPerson(head.name === 'follow' ? 'follow' : 'unfollow', head, account(parsed.data.follower.id))
}

const chatNow = z.object({ oa_id: wireId, user_id: wireId })

/** Somebody tapped "Nhắn tin" on the OA's page: they may be written to, but have asked nothing. */
function readChatNow(head: Head, body: unknown): InboundEvent | null {
  const parsed = chatNow.safeParse(body)
  if (!parsed.success) return null
  if (parsed.data.oa_id !== head.oaId) return ignore(head)
  return aboutPerson('interaction', head, account(parsed.data.user_id))
}

const seen = parties.extend({ message: z.object({ msg_ids: z.array(wireId) }) })

function readSeen(head: Head, body: unknown): InboundEvent | null {
  const parsed = seen.safeParse(body)
  if (!parsed.success) return null
  const personId = otherParty(parsed.data, head.oaId)
  if (personId === null) return ignore(head)
  return aboutPerson('seen', head, account(personId), parsed.data.message.msg_ids)
}

const withdrawal = z.object({ oa_id: z.string(), user_id: z.union([z.literal(''), wireId]) })

/** A right of the data subject. Where app and OA are not linked the ids are empty: nobody can be found by them. */
function readWithdrawal(head: Head, body: unknown): InboundEvent | null {
  const parsed = withdrawal.safeParse(body)
  if (!parsed.success) return null
  const { oa_id, user_id } = parsed.data
  const ours = oa_id === head.oaId || oa_id === ''
  return ours && user_id !== '' ? aboutPerson('erase', head, account(user_id)) : ignore(head)
}

function aboutPerson(
  kind: 'follow' | 'unfollow' | 'interaction' | 'seen' | 'erase',
  { name, sentAt }: Head,
  person: Person,
  details: readonly string[] = []
): InboundEvent {
  return { kind, person, eventId: hashedEventId(name, person.id, sentAt, ...details), sentAt }
}
