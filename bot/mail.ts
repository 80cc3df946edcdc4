import type { Channel } from './channels/channel.ts'
import type { Flow, Step } from './flow-context.ts'
import { type Intake, takeIn } from './intake.ts'
import type { InboundEvent } from './message.ts'
import { mask } from './review/privacy.ts'
import { type Database, scrub } from './store/database.ts'
import * as mailbag from './store/mailbag.ts'
import { transaction } from './store/transaction.ts'

/** Letters opened in one commit: few, for webhooks wait while they are. */
const AT_ONCE = 3

/** What was opened, and as what its events are to be counted. */
interface Opened {
  channel: string
  kinds: string[]
}

/** Mailbag → inbox, in the order of arrival: bodies are read, masked and written down, and only then gone. */
export async function openMail(flow: Flow): Promise<Step> {
  const letters = await mailbag.oldest(flow.db, AT_ONCE)
  const failed = letters.length < AT_ONCE ? await mailbag.nextFailed(flow.db, flow.now()) : null
  if (letters.length === 0 && failed === null) return 'idle'
  const opened = await openTogether(flow, letters).catch(() => openApart(flow, letters))
  if (failed) opened.push(...(await openApart(flow, [failed])))
  const kinds = opened.flatMap((letter) => letter.kinds)
  if (kinds.includes('erase') || kinds.includes('forgotten')) await scrub(flow.db)
  for (const letter of opened) for (const kind of letter.kinds) flow.witness.event(letter.channel, kind)
  return 'worked'
}

function openTogether(flow: Flow, letters: readonly mailbag.Letter[]): Promise<Opened[]> {
  return transaction(flow.db, async (trx) => {
    const opened: Opened[] = []
    for (const letter of letters) opened.push(await open(flow, trx, letter))
    return opened
  })
}

/** One letter that cannot be opened must not hold up the others: it rests, and is tried again. */
async function openApart(flow: Flow, letters: readonly mailbag.Letter[]): Promise<Opened[]> {
  const opened: Opened[] = []
  for (const letter of letters) {
    try {
      opened.push(await transaction(flow.db, (trx) => open(flow, trx, letter)))
    } catch (fault) {
      flow.witness.fault('mail', fault)
      await mailbag.fail(flow.db, letter, flow.now())
    }
  }
  return opened
}

async function open(flow: Flow, trx: Database, letter: mailbag.Letter): Promise<Opened> {
  const { id, channel: name, sealed, receivedAt: now } = letter
  // another process may have opened it meanwhile
  if (!(await mailbag.remove(trx, id))) return { channel: name, kinds: [] }
  const { identity, desk, breathMs, channels } = flow
  const channel = channels.get(name)
  if (!channel) throw new Error(`channel ${name} is switched off`)
  const intake: Intake = { identity, desk, breathMs, channel, now }
  const kinds: string[] = []
  for (const event of read(channel, identity.open(sealed))) {
    kinds.push(event === 'unreadable' ? event : await takeIn(trx, intake, event))
  }
  return { channel: name, kinds }
}

/** The events of a body, nothing in them telling who somebody is but the person's own id. */
function read(channel: Channel, body: string): (InboundEvent | 'unreadable')[] {
  const parsed = channel.parse(Buffer.from(body))
  if (parsed.kind === 'unreadable') return ['unreadable']
  return parsed.events.map((event) => (event.kind === 'message' ? { ...event, text: mask(event.text) } : event))
}
