import type { Channel, Delivery } from './channels/channel.ts'
import { after, type Flow } from './flow-context.ts'
import { afterSend, isLate } from './patience.ts'
import { scrub } from './store/database.ts'
import { forget } from './store/erasure.ts'
import * as outbox from './store/outbox.ts'
import { transaction } from './store/transaction.ts'

/** Sends one piece, if its window is still open. A fault of ours leaves the outcome unknown. */
export async function send(flow: Flow, channel: Channel, piece: outbox.Claimed): Promise<Delivery> {
  if (piece.sealedAddress === null) return { kind: 'refused', reason: 'Không còn địa chỉ của người nhận.' }
  if (isLate(piece.lastInboundAt, flow.now()))
    return { kind: 'refused', reason: 'Đã quá 24 giờ kể từ tin nhắn cuối của người hỏi.' }
  try {
    const person = { channel: channel.name, id: flow.identity.open(piece.sealedAddress) }
    const delivery = await channel.send({ id: String(piece.id), person, text: piece.text, buttons: piece.buttons })
    if (delivery.kind !== 'sent' || delivery.messageId === null) return delivery
    return { kind: 'sent', messageId: flow.identity.hashEvent(channel.name, delivery.messageId) }
  } catch (fault) {
    flow.witness.fault('send', fault)
    return { kind: 'unknown', reason: String(fault) }
  }
}

/** Writes down what became of a send. After the receipt of an erasure, the conversation goes too. */
export async function settle(flow: Flow, piece: outbox.Claimed, delivery: Delivery): Promise<void> {
  const next = afterSend(delivery, piece)
  if (next.kind === 'again') return outbox.postpone(flow.db, piece, next, after(flow, next.afterMs))
  const forgotten = await transaction(flow.db, async (trx) => {
    await outbox.close(trx, piece, next.ending, flow.now())
    return forget(trx, piece.conversation)
  })
  if (forgotten) await scrub(flow.db)
}
