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
  const { opened, fault } = await openTogether(flow).catch(() => openApart(flow))
  const kinds = opened.flatMap((letter) => letter.kinds)
  if (kinds.includes('erase') || kinds.includes('forgotten')) await scrub(flow.db)
  for (const letter of opened) for (const kind of letter.kinds) flow.witness.event(letter.channel, kind)
  if (fault !== null) throw fault
  return opened.length > 0 ? 'worked' : 'idle'
}

type Outcome = { opened: Opened[]; fault: unknown }

function openTogether(flow: Flow): Promise<Outcome> {
  return transaction(flow.db, async (trx) => {
    const opened: Opened[] = []
    for (const letter of await mailbag.oldest(trx, AT_ONCE)) opened.push(await open(flow, trx, letter))
    return { opened, fault: null }
  })
}

/** One letter that cannot be opened must not hold up the others; it is tried again, a few times. */
async function openApart(flow: Flow): Promise<Outcome> {
  const outcome: Outcome = { opened: [], fault: null }
  for (const letter of await mailbag.oldest(flow.db, AT_ONCE)) {
    try {
      outcome.opened.push(await transaction(flow.db, (trx) => open(flow, trx, letter)))
    } catch (fault) {
      outcome.fault = fault
      await mailbag.fail(flow.db, letter.id)
    }
  }
  return outcome
}

async function open(flow: Flow, trx: Database, letter: mailbag.Letter): Promise<Opened> {
  const { channel: name, sealed, receivedAt: now } = letter
  const { identity, desk, breathMs, channels } = flow
  const channel = channels.get(name)
  if (!channel) throw new Error(`channel ${name} is switched off`)
  const intake: Intake = { identity, desk, breathMs, channel, now }
  const kinds: string[] = []
  for (const event of read(channel, identity.open(sealed))) {
    kinds.push(event === 'unreadable' ? event : await takeIn(trx, intake, event))
  }
  await mailbag.remove(trx, letter.id)
  return { channel: name, kinds }
}

/** The events of a body, nothing in them telling who somebody is but the person's own id. */
function read(channel: Channel, body: string): (InboundEvent | 'unreadable')[] {
  const parsed = channel.parse(Buffer.from(body))
  if (parsed.kind === 'unreadable') return ['unreadable']
  return parsed.events.map((event) => (event.kind === 'message' ? { ...event, text: mask(event.text) } : event))
}
