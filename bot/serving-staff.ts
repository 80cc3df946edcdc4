import * as replies from './conversation/replies.ts'
import type { Flow } from './flow-context.ts'
import { append } from './store/audit.ts'
import type { Database } from './store/database.ts'
import { latestDigest } from './store/digests.ts'
import * as inbox from './store/inbox.ts'
import * as outbox from './store/outbox.ts'
import { codeIn, link, staffOf } from './store/staff-links.ts'
import { transaction } from './store/transaction.ts'
import { toPieces } from './turn-record.ts'

const DIGEST_WORD = /^(?:bản tin|ban tin|bantin)$/i

/**
 * Deals with what only staff write to the bot: the code that links their conversation, and the word for the last digest,
 * because the platforms do not let the bot write first. False: it is a message like any other.
 */
export async function serveStaff(flow: Flow, message: inbox.Claimed): Promise<boolean> {
  const letters = codeIn(message.text)
  const wantsDigest = DIGEST_WORD.test(message.text.trim()) && (await staffOf(flow.db, message.conversation)) !== null
  if (letters === null && !wantsDigest) return false
  await transaction(flow.db, async (trx) => {
    if (!(await inbox.finish(trx, message, flow.now()))) return
    const text =
      letters === null
        ? ((await latestDigest(trx))?.text ?? replies.staff.noDigest)
        : await linkConversation(flow, trx, letters, message)
    const { channel, conversation, id } = message
    await outbox.add(trx, { channel, conversation, inbox: id }, toPieces(flow, channel, null, text), flow.now())
  })
  flow.witness.turn(message.channel, 'staff')
  return true
}

async function linkConversation(flow: Flow, trx: Database, letters: string, message: inbox.Claimed): Promise<string> {
  const staff = await link(trx, letters, message.conversation, flow.now())
  if (staff === null) return replies.staff.codeUnknown
  const detail = { channel: message.channel }
  await append(trx, { staff: null, act: 'staff.link', subject: `staff:${staff}`, detail }, flow.now())
  return replies.staff.linked
}
