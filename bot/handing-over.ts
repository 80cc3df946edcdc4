import { AGREE, handOverWord, RETURN } from './conversation/hand-over.ts'
import * as replies from './conversation/replies.ts'
import { triage } from './conversation/triage.ts'
import type { Flow } from './flow-context.ts'
import type { Button } from './message.ts'
import type { Answered } from './respond.ts'
import { officeFor } from './review/office.ts'
import { whenRead } from './review/office-hours.ts'
import * as conversations from './store/conversations.ts'
import type { Database } from './store/database.ts'
import { lastQuestion } from './store/exchanges.ts'
import * as handovers from './store/handovers.ts'
import * as inbox from './store/inbox.ts'
import * as outbox from './store/outbox.ts'
import { readSettings } from './store/settings.ts'
import { transaction } from './store/transaction.ts'
import { record, toPieces } from './turn-record.ts'

/** What is done with a message that concerns staff. `silent`: kept for staff to read, and the bot says nothing. */
type Part =
  | { kind: 'silent'; reason: string }
  | { kind: 'says'; text: string; buttons: Button[]; act: 'ask' | 'open' | 'close' | 'none' }

/**
 * Deals with a message that staff answer and not the bot: a wish for a person, the consent to it, and everything written
 * while a conversation is in staff's hands. False: it is the bot's to answer. Danger and XOA always are.
 */
export async function leaveToStaff(flow: Flow, message: inbox.Claimed): Promise<boolean> {
  const { kind } = triage(message.text, message.attachments)
  if (kind === 'crisis' || kind === 'erase') return false
  const open = await handovers.openOf(flow.db, message.conversation)
  const part = await partOf(flow, message, kind === 'handover', open)
  if (part === null) return false
  const outcome = part.kind === 'silent' ? 'left_to_staff' : 'handover'
  await transaction(flow.db, async (trx) => {
    // whoever lost the lease leaves the message to the worker that took it over
    if (!(await inbox.finish(trx, message, flow.now(), part.kind === 'silent' ? part.reason : null))) return
    if (part.kind === 'silent') await handovers.notePerson(trx, message.conversation, flow.now())
    else await say(flow, trx, message, part)
  })
  flow.witness.turn(message.channel, outcome)
  return true
}

async function partOf(
  flow: Flow,
  message: inbox.Claimed,
  wantsPerson: boolean,
  open: handovers.Handover | null
): Promise<Part | null> {
  const word = handOverWord(message.text)
  const when = whenRead(flow.desk.hours, flow.now())
  if (open !== null) {
    if (word === 'returns') return { kind: 'says', text: replies.handOver.returned, buttons: [], act: 'close' }
    if (word === null && !wantsPerson) return { kind: 'silent', reason: 'Cán bộ đang phụ trách cuộc trò chuyện này.' }
    return { kind: 'says', text: replies.handOver.already(when), buttons: [RETURN], act: 'none' }
  }
  if (await conversations.isQuiet(flow.db, message.conversation, flow.now())) {
    return { kind: 'silent', reason: 'Cán bộ đang trả lời trên trang của nền tảng.' }
  }
  if (word === 'returns') return { kind: 'says', text: replies.handOver.returned, buttons: [], act: 'none' }
  if (word !== 'agrees' && !wantsPerson) return null
  const { offices } = await readSettings(flow.db)
  const office = offices[await officeOf(flow.db, message.conversation)]
  return word === 'agrees'
    ? { kind: 'says', text: replies.handOver.opened(office, when), buttons: [RETURN], act: 'open' }
    : { kind: 'says', text: replies.handOver.ask(office, when), buttons: [AGREE], act: 'ask' }
}

async function officeOf(db: Database, conversation: string) {
  return officeFor(await lastQuestion(db, conversation))
}

async function say(
  flow: Flow,
  trx: Database,
  message: inbox.Claimed,
  part: Extract<Part, { kind: 'says' }>
): Promise<void> {
  const { channel, conversation, id } = message
  if (part.act === 'open') {
    await handovers.open(trx, { conversation, channel, office: await officeOf(trx, conversation) }, flow.now())
  }
  if (part.act === 'close') {
    const open = await handovers.openOf(trx, conversation)
    const ending = { reason: 'Người hỏi muốn trở lại với trợ lý tự động.', farewell: null }
    if (open) await handovers.close(trx, open.id, ending, flow.now())
  }
  const noticed = !(await conversations.giveNotice(trx, conversation, flow.now()))
  const pieces = toPieces(flow, channel, noticed ? null : replies.notice, part.text)
  await outbox.add(trx, { channel, conversation, inbox: id }, pieces, flow.now(), part.buttons)
  await record(flow, trx, message, answeredBy(part))
}

/** The turn as it is recorded; only asking for a person is a signal, agreeing to it is not a second one. */
function answeredBy({ text, buttons, act }: Extract<Part, { kind: 'says' }>): Answered {
  const reason = act === 'ask' ? 'wants_person' : null
  return { outcome: 'handover', reason, text, buttons, citations: [], confidence: 1, ms: 0 }
}
