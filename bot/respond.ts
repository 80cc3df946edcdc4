import type { Day } from '#knowledge/document.ts'
import { check } from './conversation/check.ts'
import { compose } from './conversation/compose.ts'
import { decide, decideLookUp } from './conversation/decide.ts'
import { fixedReply } from './conversation/fixed-reply.ts'
import type { Reply } from './conversation/reply.ts'
import { triage } from './conversation/triage.ts'
import type { Flow } from './flow-context.ts'
import type { AttachmentKind } from './message.ts'

/** A reply with the milliseconds it took: what `ask --json` prints and POST /api/chat returns. */
export type Answered = Reply & { ms: number }

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
