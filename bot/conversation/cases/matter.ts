import type { AskedFor, Kind } from '../asked-for.ts'
import { type ActAsked, actAsked, asksPower, isNotDone, namesNobody } from './acts.ts'
import { namesNoHolder, postAsked } from './holders.ts'
import { type Body, bodyAsked, countsOfOtherBody } from './members.ts'
import { asksQuorum, tellsNoQuorum } from './quorums.ts'
import { paysOthers, recipientsAsked } from './recipients.ts'
import { asksSanction, tellsNoSanction } from './sanctions.ts'
import { becomesAnother, becomingAsked } from './statuses-become.ts'

/** What a question wants told of that which it names, so that a line that only names it is no answer. */
export interface Matter {
  /** The post of which it asks who holds it. */
  post: string | null
  /** What is done, where it asks by whom. */
  act: ActAsked | null
  /** It asks by its first words who has a power. */
  power: boolean
  /** It asks what is done about a violation. */
  sanction: boolean
  /** It asks when something counts. */
  quorum: boolean
  /** For whom it asks about money. */
  recipients: readonly string[]
  /** The body of which it asks how many members it has. */
  body: Body | null
  /** What somebody is to become. */
  becoming: string | null
}

const ASKS_NUMBER: ReadonlySet<Kind> = new Set(['amount', 'money'])

export function matterOf(question: string, asked: AskedFor): Matter {
  return {
    post: postAsked(question, asked),
    act: actAsked(question, asked),
    power: asksPower(question),
    sanction: asksSanction(question),
    quorum: asksQuorum(question),
    recipients: ASKS_NUMBER.has(asked.kind) ? recipientsAsked(question) : [],
    body: bodyAsked(question, asked),
    becoming: becomingAsked(question)
  }
}

/** Whether a line tells something else of what was asked about. `lines`: those that lead it in, and it; `above`: the headings from the nearest. */
export function tellsNotThat(matter: Matter, lines: readonly string[], above: readonly string[]): boolean {
  const line = lines.at(-1) ?? ''
  return (
    namesNoHolder(matter.post, line) ||
    isNotDone(matter.act, lines, above.find(Boolean) ?? '') ||
    (matter.power && namesNobody(lines, above)) ||
    (matter.sanction && tellsNoSanction(lines, above)) ||
    (matter.quorum && tellsNoQuorum(lines)) ||
    paysOthers(matter.recipients, lines.join('\n')) ||
    countsOfOtherBody(matter.body, line) ||
    becomesAnother(matter.becoming, line)
  )
}
