import type { IncomingHttpHeaders } from 'node:http'
import type { Day } from '#knowledge/document.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Channel, Delivery } from './channels/channel.ts'
import { check } from './conversation/check.ts'
import { compose } from './conversation/compose.ts'
import { decide, decideLookUp } from './conversation/decide.ts'
import { fixedReply } from './conversation/fixed-reply.ts'
import * as replies from './conversation/replies.ts'
import type { Reply } from './conversation/reply.ts'
import { split } from './conversation/split.ts'
import { triage } from './conversation/triage.ts'
import { takeIn } from './intake.ts'
import type { AttachmentKind } from './message.ts'
import {
  afterSend,
  isLate,
  LEASE_MS,
  MAX_ATTEMPTS,
  TURN_LIMIT_MS,
  turnBackoffMs,
  underLease,
  within
} from './patience.ts'
import { mask } from './review/privacy.ts'
import { signalOf } from './review/signal.ts'
import * as conversations from './store/conversations.ts'
import { type Database, scrub } from './store/database.ts'
import { erase, forget } from './store/erasure.ts'
import type { Identity } from './store/identity.ts'
import * as inbox from './store/inbox.ts'
import * as outbox from './store/outbox.ts'
import * as signals from './store/signals.ts'
import { transaction } from './store/transaction.ts'
import * as turns from './store/turns.ts'

/** All that the journey of a message needs. */
export interface Flow {
  db: Database
  identity: Identity
  knowledge: Pick<Knowledge, 'retrieve' | 'lookUp'>
  channels: ReadonlyMap<string, Channel>
  /** Where people reach the public pages; empty: links are paths. */
  publicUrl: string
  witness: Witness
  now: () => Date
}

/** Is told what happens, for counting; never by whom, and never what was said. */
export interface Witness {
  event(channel: string, kind: string): void
  turn(channel: string, outcome: string): void
  send(channel: string, result: Delivery['kind']): void
  fault(where: string, fault: unknown): void
}

/** What a step found to do. */
export type Step = 'idle' | 'worked'

export type Receipt = { kind: 'accepted'; fresh: number } | { kind: 'forged' } | { kind: 'unreadable'; reason: string }

/** A reply with the milliseconds it took: what `ask --json` prints and POST /api/chat returns. */
export type Answered = Reply & { ms: number }

const LIMIT_WITHOUT_CHANNEL = 2000

/** Webhook → inbox. The platform is answered only once its messages are on disk. */
export async function receive(
  flow: Flow,
  channel: Channel,
  headers: IncomingHttpHeaders,
  rawBody: Buffer
): Promise<Receipt> {
  const parsed = channel.verify(headers, rawBody) ? channel.parse(rawBody) : { kind: 'forged' as const }
  if (parsed.kind !== 'events') {
    flow.witness.event(channel.name, parsed.kind)
    return parsed
  }
  const masked = parsed.events.map((event) => (event.kind === 'message' ? { ...event, text: mask(event.text) } : event))
  const kinds = await transaction(flow.db, async (trx) => {
    const taken: string[] = []
    for (const event of masked) taken.push(await takeIn(trx, flow.identity, event, flow.now()))
    return taken
  })
  if (kinds.includes('erase') || kinds.includes('forgotten')) await scrub(flow.db)
  for (const kind of kinds) flow.witness.event(channel.name, kind)
  return { kind: 'accepted', fresh: kinds.filter((kind) => kind === 'message').length }
}

/** Inbox → outbox, one message. Pieces, turn, signal and "done" are written together or not at all. */
export async function takeTurn(flow: Flow): Promise<Step> {
  const message = await transaction(flow.db, (trx) => inbox.claim(trx, flow.now(), LEASE_MS))
  if (!message) return 'idle'
  if (message.attempts > MAX_ATTEMPTS) {
    await bury(flow, message, 'Tiến trình dừng giữa chừng ở mọi lần trả lời.')
    return 'worked'
  }
  try {
    await finishTurn(flow, message, await answer(flow, message.text, message.attachments))
  } catch (fault) {
    flow.witness.fault('turn', fault)
    const buried = message.attempts >= MAX_ATTEMPTS
    if (buried) await bury(flow, message, String(fault))
    else await inbox.postpone(flow.db, message, String(fault), after(flow, turnBackoffMs(message.attempts)))
  }
  return 'worked'
}

/** The site's chat: the same turn without queues, because the answer goes back in the response. */
export async function converse(flow: Flow, session: string, text: string): Promise<Answered> {
  const channel = 'web'
  const conversation = flow.identity.pseudonym({ channel, id: session })
  const question = mask(text)
  const answered = await answer(flow, question, [])
  await transaction(flow.db, async (trx) => {
    if (answered.reason === 'erase') {
      await erase(trx, conversation, null, flow.now())
      await forget(trx, conversation)
    } else {
      await conversations.noteInbound(trx, { id: conversation, channel, sealedAddress: null }, flow.now())
      await record(flow, trx, { channel, conversation, id: null, text: question }, answered)
    }
  })
  if (answered.reason === 'erase') await scrub(flow.db)
  flow.witness.turn(channel, answered.outcome)
  return answered
}

async function answer(flow: Flow, text: string, attachments: AttachmentKind[]): Promise<Answered> {
  const started = performance.now()
  const reply = await within(TURN_LIMIT_MS, respond(flow, text, attachments, vietnamDay(flow.now())))
  return { ...reply, ms: Math.round(performance.now() - started) }
}

/** Message → reply, the one path for every channel, the site's chat and `ask`. Reads the index only, and writes nothing. */
export async function respond(
  { knowledge, publicUrl }: Pick<Flow, 'knowledge' | 'publicUrl'>,
  text: string,
  attachments: AttachmentKind[],
  asOf: Day
): Promise<Reply> {
  const triaged = triage(text, attachments)
  if (triaged.kind !== 'question') return fixedReply(triaged)
  const question = triaged.text
  const found = await knowledge.lookUp(question, asOf)
  const decision =
    found.kind === 'not_an_address'
      ? decide(question, await knowledge.retrieve(question, asOf), asOf)
      : decideLookUp(found)
  return check(compose(question, decision, publicUrl), decision)
}

/** Today's date in Vietnam, wherever the server stands. */
export function vietnamDay(now: Date): Day {
  return VIETNAM.format(now)
}

// the one common locale that writes days as ISO does
const VIETNAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

async function finishTurn(flow: Flow, message: inbox.Claimed, answered: Answered): Promise<void> {
  const { conversation, id, channel } = message
  const erasing = answered.reason === 'erase'
  await transaction(flow.db, async (trx) => {
    // whoever lost the lease leaves the answer to the worker that took the message over
    if (!(await inbox.finish(trx, message, flow.now()))) return
    if (erasing) await erase(trx, conversation, id, flow.now())
    const noticed = erasing || !(await conversations.giveNotice(trx, conversation, flow.now()))
    const pieces = toPieces(flow, channel, noticed ? null : replies.notice, answered.text)
    await outbox.add(trx, { channel, conversation, inbox: id }, pieces, flow.now())
    if (!erasing) await record(flow, trx, message, answered)
  })
  if (erasing) await scrub(flow.db)
  flow.witness.turn(channel, answered.outcome)
}

type Asked = { channel: string; conversation: string; id: number | null; text: string }

/** The turn, for as long as turns are kept; and what it tells staff, if it does. */
async function record(flow: Flow, trx: Database, asked: Asked, answered: Answered): Promise<void> {
  const { channel, conversation, id, text: question } = asked
  const { text: reply, reason, outcome, citations, confidence, ms } = answered
  // of a person in danger, only that such a turn happened is kept
  const kept = outcome === 'crisis' ? '' : question
  const turn = { conversation, inbox: id, question: kept, outcome, reason, reply, citations, confidence, ms }
  const turnId = await turns.record(trx, turn, flow.now())
  const signal = signalOf(answered, question)
  if (signal) await signals.raise(trx, turnId, { channel, ...signal }, flow.now())
}

/** Gives a message up: the reason is kept for staff, the person gets one apology, and the next message has its turn. */
async function bury(flow: Flow, message: inbox.Claimed, reason: string): Promise<void> {
  const { channel, conversation, id } = message
  await transaction(flow.db, async (trx) => {
    if (!(await inbox.bury(trx, message, reason, flow.now()))) return
    const pieces = toPieces(flow, channel, null, replies.apology)
    await outbox.add(trx, { channel, conversation, inbox: id }, pieces, flow.now())
  })
  flow.witness.turn(channel, 'buried')
}

/** The notice goes into the same piece where it fits: platforms count, and some charge, by the message. */
function toPieces(flow: Flow, channel: string, notice: string | null, text: string): string[] {
  const limit = flow.channels.get(channel)?.maxTextLength ?? LIMIT_WITHOUT_CHANNEL
  if (notice === null) return split(text, limit)
  const together = `${notice}\n\n${text}`
  return together.length <= limit ? [together] : [...split(notice, limit), ...split(text, limit)]
}

/** Outbox → person, one piece. It is marked `sending` on disk first, so that a crash leaves a trace of the doubt. */
export async function deliver(flow: Flow, channel: Channel): Promise<Step> {
  const piece = await transaction(flow.db, (trx) => outbox.claim(trx, channel.name, flow.now(), LEASE_MS))
  if (!piece) return 'idle'
  const prolong = () =>
    outbox.prolong(flow.db, piece, after(flow, LEASE_MS)).catch((fault: unknown) => flow.witness.fault('lease', fault))
  const delivery = await underLease(prolong, () => send(flow, channel, piece))
  flow.witness.send(channel.name, delivery.kind)
  await settle(flow, piece, delivery)
  return 'worked'
}

async function send(flow: Flow, channel: Channel, piece: outbox.Claimed): Promise<Delivery> {
  if (piece.sealedAddress === null) return { kind: 'refused', reason: 'Không còn địa chỉ của người nhận.' }
  if (isLate(piece.lastInboundAt, flow.now()))
    return { kind: 'refused', reason: 'Đã quá 24 giờ kể từ tin nhắn cuối của người hỏi.' }
  try {
    const person = { channel: channel.name, id: flow.identity.open(piece.sealedAddress) }
    const delivery = await channel.send({ id: String(piece.id), person, text: piece.text })
    if (delivery.kind !== 'sent' || delivery.messageId === null) return delivery
    return { kind: 'sent', messageId: flow.identity.hashEvent(channel.name, delivery.messageId) }
  } catch (fault) {
    flow.witness.fault('send', fault)
    return { kind: 'unknown', reason: String(fault) }
  }
}

/** Writes down what became of a send. After the receipt of an erasure, the conversation goes too. */
async function settle(flow: Flow, piece: outbox.Claimed, delivery: Delivery): Promise<void> {
  const next = afterSend(delivery, piece)
  if (next.kind === 'again') return outbox.postpone(flow.db, piece, next, after(flow, next.afterMs))
  const forgotten = await transaction(flow.db, async (trx) => {
    await outbox.close(trx, piece, next.ending, flow.now())
    return forget(trx, piece.conversation)
  })
  if (forgotten) await scrub(flow.db)
}

function after(flow: Flow, ms: number): Date {
  return new Date(flow.now().getTime() + ms)
}
