import type { Channel, PastMessage } from './channels/channel.ts'
import { after, type Flow } from './flow-context.ts'
import type { Person } from './message.ts'
import { afterSend, type Settled } from './patience.ts'
import * as conversations from './store/conversations.ts'
import { scrub } from './store/database.ts'
import { forget } from './store/erasure.ts'
import * as outbox from './store/outbox.ts'
import * as settlement from './store/settlement.ts'
import { transaction } from './store/transaction.ts'

/** How far the platform's clock may be behind ours when its history is searched. */
const CLOCKS_DIFFER_MS = 60_000

/**
 * Sends one piece, if the platform's window for it is still open. Where an earlier send of it may have arrived, the
 * platform is asked first: it has no other means to keep us from saying a thing twice.
 */
export async function send(flow: Flow, channel: Channel, piece: outbox.Claimed): Promise<Settled> {
  if (piece.sealedAddress === null) return refused('Không còn địa chỉ của người nhận.')
  const person = { channel: channel.name, id: flow.identity.open(piece.sealedAddress) }
  const earlier = piece.unclear > 0 ? await settleByHistory(flow, channel, person, piece) : null
  const shut = shutReason(piece, flow.now())
  // nobody will ask for ever: what can be sent no longer ends as what nobody could learn
  if (earlier?.kind === 'doubt' && shut !== null) return { kind: 'unsettled', reason: earlier.reason }
  if (earlier !== null) return earlier
  if (shut !== null) return refused(shut)
  channel.gate.count(flow.now())
  try {
    const late = piece.author === 'staff' && flow.now() >= piece.replyUntil
    const { text, buttons } = piece
    const delivery = await channel.send({
      id: String(piece.id),
      person,
      text,
      buttons,
      ...(late && { late })
    })
    if (delivery.kind !== 'sent' || delivery.messageId === null) return delivery
    return { ...delivery, messageId: flow.identity.hashEvent(channel.name, delivery.messageId) }
  } catch (fault) {
    flow.witness.fault('send', fault)
    return { kind: 'unknown', reason: String(fault) }
  }
}

/** What the platform's record says of an earlier send of this piece; null when it never arrived. */
async function settleByHistory(
  flow: Flow,
  channel: Channel,
  person: Person,
  piece: outbox.Claimed
): Promise<Settled | null> {
  const since = new Date(piece.beganAt.getTime() - CLOCKS_DIFFER_MS)
  const history = await channel.history(person, since)
  flow.witness.send(channel.name, `history_${history.kind}`)
  if (history.kind === 'later') return { ...history, kind: 'doubt' }
  if (history.kind === 'unavailable') return { ...history, kind: 'unsettled' }
  const said = history.messages
    .filter(({ from, text, sentAt }) => from === 'us' && sentAt >= since && isTheSame(text, piece.text))
    .map((message) => ({ message, id: flow.identity.hashEvent(channel.name, message.messageId) }))
  const known = await settlement.knownOf(
    flow.db,
    piece,
    said.map(({ id }) => id)
  )
  const ours = oldest(said.filter(({ id }) => !known.has(id)))
  return ours ? { kind: 'sent', messageId: ours.id } : null
}

/** A record without words says only that something was sent: better taken for ours than said twice. */
function isTheSame(kept: string, sent: string): boolean {
  const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return kept === '' || plain(kept) === plain(sent)
}

function oldest<T extends { message: PastMessage }>(found: readonly T[]): T | undefined {
  return found.toSorted((one, other) => one.message.sentAt.getTime() - other.message.sentAt.getTime())[0]
}

/** Why the platform would not, or not freely, take this piece now; null when it does. */
function shutReason({ author, replyUntil, staffUntil, repliesLeft }: outbox.Claimed, now: Date): string | null {
  if (author === 'staff') {
    return now < staffUntil ? null : 'Đã quá thời hạn nền tảng cho phép cán bộ trả lời người này.'
  }
  if (now >= replyUntil) return 'Đã quá thời hạn nền tảng cho phép trả lời kể từ lần cuối người hỏi nhắn.'
  return repliesLeft === 0 ? 'Đã hết số tin nền tảng cho phép gửi trước khi người hỏi nhắn lại.' : null
}

function refused(reason: string): Settled {
  return { kind: 'refused', reason }
}

/** Writes down what became of a piece. After the receipt of an erasure, the conversation goes too. */
export async function settle(flow: Flow, channel: Channel, piece: outbox.Claimed, became: Settled): Promise<void> {
  const next = afterSend(became, piece)
  if (next.kind === 'again') {
    if (next.holdMs > 0) channel.gate.hold(flow.now(), next.holdMs, next.postponement.reason)
    return outbox.postpone(flow.db, piece, next.postponement, after(flow, next.restMs))
  }
  if (became.kind === 'sent') channel.gate.opened()
  const forgotten = await transaction(flow.db, async (trx) => {
    const closed = await outbox.close(trx, piece, next.ending, flow.now())
    if (closed && became.kind === 'sent') {
      await conversations.countReply(trx, piece.conversation, became.repliesLeft ?? null)
    }
    return forget(trx, piece.conversation)
  })
  if (forgotten) await scrub(flow.db)
}

/** Shows the person that their message is being answered. Nothing depends on it: a fault is only witnessed. */
export async function attend(flow: Flow, { channel: name, conversation }: Attended): Promise<void> {
  const channel = flow.channels.get(name)
  // while the platform wants us slower, answers go first
  if (!channel?.attend || !channel.gate.isOpen(flow.now())) return
  try {
    const sealed = await conversations.addressOf(flow.db, conversation)
    if (sealed !== null) await channel.attend({ channel: name, id: flow.identity.open(sealed) })
  } catch (fault) {
    flow.witness.fault('attend', fault)
  }
}

type Attended = { channel: string; conversation: string }
