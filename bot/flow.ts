import type { IncomingHttpHeaders } from 'node:http'
import { takeWholeBreath } from './breath.ts'
import type { Channel } from './channels/channel.ts'
import { pausedReply } from './conversation/paused.ts'
import * as replies from './conversation/replies.ts'
import type { Replied } from './dialogue.ts'
import { after, type Flow, type Step } from './flow-context.ts'
import { leaveToStaff } from './handing-over.ts'
import { LEASE_MS, MAX_ATTEMPTS, TURN_LIMIT_MS, turnBackoffMs, underLease, within } from './patience.ts'
import { recall, remember } from './recollection.ts'
import { type Answered, vietnamDay } from './respond.ts'
import { mask } from './review/privacy.ts'
import { attend, send, settle } from './sending.ts'
import { serveStaff } from './serving-staff.ts'
import * as conversations from './store/conversations.ts'
import { scrub } from './store/database.ts'
import { erase, forget } from './store/erasure.ts'
import * as inbox from './store/inbox.ts'
import * as mailbag from './store/mailbag.ts'
import * as outbox from './store/outbox.ts'
import { isSwitchedOff } from './store/settings.ts'
import { transaction, urgently } from './store/transaction.ts'
import { recordParts, toPieces } from './turn-record.ts'

export type Receipt = { kind: 'accepted' } | { kind: 'forged' }

/** Webhook → mailbag. The platform is answered once what it delivered is on disk, and waits for nothing else. */
export async function receive(
  flow: Flow,
  channel: Channel,
  headers: IncomingHttpHeaders,
  rawBody: Buffer
): Promise<Receipt> {
  if (!channel.verify(headers, rawBody)) {
    flow.witness.event(channel.name, 'forged')
    return { kind: 'forged' }
  }
  const letter = { channel: channel.name, sealed: flow.identity.seal(rawBody.toString('utf8')) }
  await urgently(flow.db, (trx) => mailbag.put(trx, letter, flow.now()))
  return { kind: 'accepted' }
}

/** Inbox → outbox, one message or the lines typed in one breath. Pieces, turn, signal and "done" are written together or not at all. */
export async function takeTurn(flow: Flow): Promise<Step> {
  const message = await transaction(flow.db, async (trx) => {
    const first = await inbox.claim(trx, flow.now(), LEASE_MS)
    return first && takeWholeBreath(trx, first)
  })
  if (!message) return 'idle'
  if (message.attempts > MAX_ATTEMPTS) {
    await bury(flow, message, 'Tiến trình dừng giữa chừng ở mọi lần trả lời.')
    return 'worked'
  }
  try {
    if ((await serveStaff(flow, message)) || (await leaveToStaff(flow, message))) return 'worked'
    void attend(flow, message)
    await finishTurn(flow, message, await answer(flow, message))
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
  const replied = await answer(flow, { channel, conversation, text: question, attachments: [] })
  const erasing = replied.reply.reason === 'erase'
  await transaction(flow.db, async (trx) => {
    if (erasing) {
      await erase(trx, conversation, null, flow.now())
      await forget(trx, conversation)
    } else {
      const at = { sentAt: flow.now(), now: flow.now() }
      await conversations.noteInbound(trx, { id: conversation, channel, sealedAddress: null }, null, at)
      await recordParts(flow, trx, { channel, conversation, id: null }, replied)
      await remember(flow, trx, conversation, replied)
    }
  })
  if (erasing) await scrub(flow.db)
  flow.witness.turn(channel, replied.reply.outcome)
  return { ...replied.reply, ms: replied.ms }
}

type Said = Pick<inbox.Claimed, 'channel' | 'conversation' | 'text' | 'attachments'>
type Timed = Replied & { ms: number }

async function answer(flow: Flow, { channel, conversation, ...said }: Said): Promise<Timed> {
  const started = performance.now()
  const before = await recall(flow, channel, conversation)
  const paused = (await isSwitchedOff(flow.db, channel)) ? pausedReply(said.text, said.attachments) : null
  const replied = paused
    ? {
        reply: paused,
        parts: [{ reply: paused, prompt: null, question: said.text }],
        memory: before.memory,
        wish: false
      }
    : await within(TURN_LIMIT_MS, flow.reply(said, vietnamDay(flow.now()), before))
  return { ...replied, ms: Math.round(performance.now() - started) }
}

async function finishTurn(flow: Flow, message: inbox.Claimed, replied: Timed): Promise<void> {
  const { conversation, id, channel } = message
  const { text, buttons, reason, outcome } = replied.reply
  const erasing = reason === 'erase'
  await transaction(flow.db, async (trx) => {
    // whoever lost the lease leaves the answer to the worker that took the message over
    if (!(await inbox.finish(trx, message, flow.now()))) return
    if (erasing) await erase(trx, conversation, id, flow.now())
    const noticed = erasing || !(await conversations.giveNotice(trx, conversation, flow.now()))
    const pieces = toPieces(flow, channel, noticed ? null : replies.notice, text)
    await outbox.add(trx, { channel, conversation, inbox: id }, pieces, flow.now(), buttons)
    if (erasing) return
    await recordParts(flow, trx, message, replied)
    await remember(flow, trx, conversation, replied)
  })
  if (erasing) await scrub(flow.db)
  flow.witness.turn(channel, outcome)
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

/** Outbox → person, one piece. It is marked `sending` on disk first, so that a crash leaves a trace of the doubt. */
export async function deliver(flow: Flow, channel: Channel): Promise<Step> {
  if (!channel.gate.isOpen(flow.now())) return 'idle'
  const piece = await transaction(flow.db, (trx) => outbox.claim(trx, channel.name, flow.now(), LEASE_MS))
  if (!piece) return 'idle'
  const prolong = () =>
    outbox.prolong(flow.db, piece, after(flow, LEASE_MS)).catch((fault: unknown) => flow.witness.fault('lease', fault))
  const became = await underLease(prolong, () => send(flow, channel, piece))
  flow.witness.send(channel.name, became.kind)
  await settle(flow, channel, piece, became)
  return 'worked'
}
