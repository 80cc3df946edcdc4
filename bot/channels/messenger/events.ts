import { z } from 'zod'
import type { InboundEvent, Person } from '../../message.ts'
import { attachmentKind, eventName, hashedEventId, wireId, wireText, wireTime } from '../wire.ts'
import { messengerName } from './person.ts'

export interface PageIdentity {
  pageId: string
  /** Our app's id; without it our own echoes are known by their metadata alone. */
  appId?: string
}

/** Stands before our outbox id in the metadata of a send, so that no other app's metadata is taken for ours. */
export const ourMark = 'hoidap:'

const participants = z.object({
  sender: z.object({ id: wireId }),
  recipient: z.object({ id: wireId }),
  timestamp: wireTime
})

interface Head {
  person: Person
  fromPage: boolean
  sentAt: Date
}

/** Reads one event of `entry.messaging`. What has no meaning for a conversation is ignored under Meta's name for it. */
export function readMessaging(page: PageIdentity, raw: unknown): InboundEvent {
  const name = nameOf(raw)
  const read = readers.get(name)
  if (!read) return { kind: 'ignored', name }
  const head = readHead(page, raw)
  const event = head && read(page, head, raw)
  return event ?? { kind: 'ignored', name: `malformed_${name}` }
}

/**
 * Reads one event of `entry.standby`: the conversation belongs to another app, most often staff in the Page inbox. What
 * the person writes there is not ours to answer; it shows that control is elsewhere.
 */
export function readStandby(page: PageIdentity, raw: unknown): InboundEvent {
  const event = readMessaging(page, raw)
  if (event.kind === 'echo') return event
  if (event.kind !== 'message') return { kind: 'ignored', name: `standby_${nameOf(raw)}` }
  const { person, sentAt } = event
  return { kind: 'control_taken', person, eventId: hashedEventId('standby', event.eventId), sentAt }
}

const surroundings: ReadonlySet<string> = new Set(['sender', 'recipient', 'timestamp'])

/** Meta's name of an event is the one key besides the parties and the time. */
function nameOf(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return 'malformed'
  const own = Object.keys(raw).filter((key) => !surroundings.has(key))
  return eventName(own.find((key) => readers.has(key)) ?? own[0])
}

function readHead(page: PageIdentity, raw: unknown): Head | null {
  const parsed = participants.safeParse(raw)
  if (!parsed.success) return null
  const { sender, recipient, timestamp } = parsed.data
  const fromPage = sender.id === page.pageId
  if (!fromPage && recipient.id !== page.pageId) return null
  const id = fromPage ? recipient.id : sender.id
  return { person: { channel: messengerName, id }, fromPage, sentAt: timestamp }
}

/** `null`: the event is not of the shape that its name promises. */
type Reader = (page: PageIdentity, head: Head, raw: unknown) => InboundEvent | null

const messageSchema = z.object({
  message: z.object({
    mid: wireId,
    is_echo: z.boolean().optional(),
    is_deleted: z.boolean().optional(),
    app_id: wireId.nullish(),
    metadata: wireText.nullish(),
    text: wireText.nullish(),
    quick_reply: z.object({ payload: wireText }).nullish().catch(null),
    attachments: z
      .array(z.object({ type: z.string(), payload: z.object({ sticker_id: z.unknown() }).nullish().catch(null) }))
      .nullish()
      .catch([{ type: 'other' }])
  })
})

type MessageBody = z.infer<typeof messageSchema>['message']

function readMessage(page: PageIdentity, head: Head, raw: unknown): InboundEvent | null {
  const parsed = messageSchema.safeParse(raw)
  if (!parsed.success) return null
  const { message } = parsed.data
  const { person, sentAt } = head
  // By the sender too: nothing the Page says may ever count as a question.
  if (message.is_echo || head.fromPage) return readEcho(page, head, message)
  if (message.is_deleted) return { kind: 'ignored', name: 'message_deleted' }
  const text = message.quick_reply?.payload ?? message.text ?? ''
  const attachments = (message.attachments ?? []).map(({ type, payload }) =>
    payload?.sticker_id === undefined ? attachmentKind(type) : 'sticker'
  )
  return { kind: 'message', person, eventId: message.mid, text, attachments, sentAt }
}

function readEcho(page: PageIdentity, head: Head, message: MessageBody): InboundEvent {
  if (!head.fromPage) return { kind: 'ignored', name: 'echo_of_other_page' }
  const { person, sentAt } = head
  const { mid, text, metadata } = message
  const ours = metadata?.startsWith(ourMark) ? metadata.slice(ourMark.length) : null
  const author = ours !== null || isOurs(page, message.app_id) ? 'bot' : 'staff'
  return { kind: 'echo', person, eventId: mid, text: text ?? '', author, metadata: ours, sentAt }
}

/** Everybody else who writes in the Page's name is staff, or speaks for them: the Page inbox has an app id like any app. */
function isOurs(page: PageIdentity, appId: string | null | undefined): boolean {
  return page.appId !== undefined && appId === page.appId
}

const postbackSchema = z.object({
  postback: z.object({ mid: wireId.nullish(), title: wireText.nullish(), payload: wireText.nullish() })
})

/** A tapped button. Where another app owns the conversation Meta withholds the payload, and old ones have no mid. */
function readPostback(_page: PageIdentity, head: Head, raw: unknown): InboundEvent | null {
  const parsed = postbackSchema.safeParse(raw)
  if (!parsed.success) return null
  const { mid, title, payload } = parsed.data.postback
  const { person, sentAt } = head
  const text = payload ?? title ?? ''
  return {
    kind: 'message',
    person,
    eventId: mid ?? hashedEventId('postback', person.id, sentAt, text),
    text,
    attachments: [],
    sentAt
  }
}

/** A reaction or a link opened again: the person can be written to, and has asked nothing. */
function readInteraction(name: 'reaction' | 'referral'): Reader {
  const schema = z.object({ [name]: z.object({ action: z.string().optional() }) })
  return (_page, { person, fromPage, sentAt }, raw) => {
    const parsed = schema.safeParse(raw)
    if (!parsed.success || fromPage) return null
    if (parsed.data[name]?.action === 'unreact') return { kind: 'ignored', name: 'unreact' }
    return { kind: 'interaction', person, eventId: hashedEventId(name, person.id, sentAt), sentAt }
  }
}

const readSchema = z.object({ read: z.object({ watermark: wireTime }) })

function readSeen(_page: PageIdentity, { person, sentAt }: Head, raw: unknown): InboundEvent | null {
  const parsed = readSchema.safeParse(raw)
  if (!parsed.success) return null
  return { kind: 'seen', person, eventId: hashedEventId('read', person.id, parsed.data.read.watermark), sentAt }
}

const handover = z.object({ new_owner_app_id: wireId.nullish().catch(null) })

/** Passing gives a conversation to whoever is told of it and taking takes it away, unless the new owner says otherwise. */
function readHandover(name: 'pass_thread_control' | 'take_thread_control'): Reader {
  return (page, { person, sentAt }, raw) => {
    const parsed = z.object({ [name]: handover }).safeParse(raw)
    if (!parsed.success) return null
    const newOwner = parsed.data[name]?.new_owner_app_id ?? null
    const known = newOwner !== null && page.appId !== undefined
    const given = known ? newOwner === page.appId : name === 'pass_thread_control'
    const kind = given ? 'control_given' : 'control_taken'
    return { kind, person, eventId: hashedEventId(name, person.id, sentAt), sentAt }
  }
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['message', readMessage],
  ['postback', readPostback],
  ['read', readSeen],
  ['reaction', readInteraction('reaction')],
  ['referral', readInteraction('referral')],
  ['pass_thread_control', readHandover('pass_thread_control')],
  ['take_thread_control', readHandover('take_thread_control')]
])
