import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Step } from './flow-context.ts'
import { vietnamDay } from './respond.ts'
import { likeness, SAME_QUESTION } from './review/grouping/alike.ts'
import { type Analysis, keyOf } from './review/grouping/analysis.ts'
import { quarterOf, weekOf } from './review/periods.ts'
import { isUpset } from './review/tone.ts'
import { OTHER_TOPIC, topicOf } from './review/topic.ts'
import { ALWAYS, countIn, type Tally } from './store/askers.ts'
import { countSignal, weighCase } from './store/case-counts.ts'
import { findCase, openCase } from './store/cases.ts'
import type { Database } from './store/database.ts'
import type { Identity } from './store/identity.ts'
import * as signals from './store/signals.ts'
import { listTopics } from './store/topics.ts'
import { transaction } from './store/transaction.ts'
import { addWording, findNear, seeAgain } from './store/wordings.ts'

/** What grouping needs. */
export interface Grouping {
  db: Database
  identity: Pick<Identity, 'askerKey'>
  knowledge: Pick<Knowledge, 'retrieve'>
  /** What a question is about, by the words of the documents. */
  analyse: (question: string) => Promise<Analysis>
  /** The fewest distinct askers a shown number may rest on. */
  minimum: number
}

const NEAREST_DOCUMENTS = 3

/** Signal → case, one signal: the oldest that is in none. Its counts, wording and case are written together. */
export async function groupNext(grouping: Grouping): Promise<Step> {
  const { db } = grouping
  const signal = await signals.nextToGroup(db)
  if (!signal) return 'idle'
  const analysis = await grouping.analyse(signal.question)
  const near = await caseLike(db, analysis)
  const topic = near === null ? await topicFor(grouping, signal) : null
  await transaction(db, async (trx) => {
    if (!(await signals.takeToGroup(trx, signal.id))) return
    await put(grouping, trx, signal, analysis, near ?? { topic: topic ?? OTHER_TOPIC })
  })
  return 'worked'
}

/** The case that asks the same, by the wording likest to this one; null where none does. */
export async function caseLike(db: Database, analysis: Analysis): Promise<number | null> {
  const near = await findNear(db, analysis)
  const best = near
    .map(({ caseId, analysis: known }) => ({ caseId, alike: likeness(analysis, known) }))
    .reduce((one, other) => (other.alike > one.alike ? other : one), { caseId: 0, alike: 0 })
  return best.alike >= SAME_QUESTION ? best.caseId : null
}

async function put(
  grouping: Grouping,
  trx: Database,
  signal: signals.WaitingSignal,
  analysis: Analysis,
  near: number | { topic: string }
): Promise<void> {
  const { id, question, channel, reason, raisedAt: at } = signal
  const key = keyOf(analysis)
  const known = await seeAgain(trx, key, at)
  const caseId = known?.caseId ?? (typeof near === 'number' ? near : await open(trx, signal, analysis, near.topic))
  const wording = known?.id ?? (await addWording(trx, { caseId, question, analysis, key }, at))
  await signals.putInCase(trx, id, caseId, wording)
  const day = vietnamDay(at)
  const topic = (await findCase(trx, caseId))?.topic ?? OTHER_TOPIC
  const people =
    signal.conversation === null
      ? null
      : await countIn(trx, tallies(grouping, caseId, topic, channel, day), signal.conversation)
  await countSignal(trx, { caseId, day, channel, reason, upset: isUpset(question), people, at })
  await weighCase(trx, caseId, day, grouping.minimum)
}

async function open(trx: Database, signal: signals.WaitingSignal, { kind }: Analysis, topic: string): Promise<number> {
  const office = (await listTopics(trx)).find(({ id }) => id === topic)?.office ?? 'party_building'
  return openCase(trx, { kind, office, topic, title: signal.question }, signal.raisedAt)
}

async function topicFor({ db, knowledge }: Grouping, { question, raisedAt }: signals.WaitingSignal): Promise<string> {
  const topics = await listTopics(db)
  const { hits } = await knowledge.retrieve(question, vietnamDay(raisedAt), NEAREST_DOCUMENTS)
  return topicOf(
    question,
    hits.map(({ document }) => document.title),
    topics
  )
}

/** Everywhere an asker is counted: in the case, and in each cell of the tables of topics and channels. */
function tallies({ identity }: Grouping, caseId: number, topic: string, channel: string, day: string): Tally[] {
  const tally = (scope: string, period: string) => ({ scope, period, key: identity.askerKey(scope, period) })
  const cells = [`${topic}|${channel}`, `${topic}|*`, `*|${channel}`, '*|*']
  const periods = [weekOf(day), quarterOf(day)]
  return [tally(caseScope(caseId), ALWAYS), ...cells.flatMap((cell) => periods.map((period) => tally(cell, period)))]
}

/** The scope in which the askers of a case are counted. */
export function caseScope(caseId: number): string {
  return `case:${caseId}`
}
