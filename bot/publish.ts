import type { Citation } from '#knowledge/citation.ts'
import { type CuratedAnswer, isUnderReview } from '#knowledge/curated-answer.ts'
import type { Day } from '#knowledge/document.ts'
import { type CaseDesk, type Worked, work } from './case-work.ts'
import { type CitationCheck, checkCitation, citationOf } from './citation-check.ts'
import { curatedText } from './conversation/curated.ts'
import * as replies from './conversation/replies.ts'
import { split } from './conversation/split.ts'
import { followAnswers } from './publish-index.ts'
import { vietnamDay } from './respond.ts'
import { act, type Draft, fallDue, type Staff } from './review/case.ts'
import { publicWording } from './review/public-wording.ts'
import { append } from './store/audit.ts'
import { wordingsOf } from './store/case-file.ts'
import { findCase, saveCase } from './store/cases.ts'
import { answerIdOf, listAnswers, markForReview, publishRecord } from './store/curated-answers.ts'
import type { Database } from './store/database.ts'
import * as outbox from './store/outbox.ts'
import { readSettings } from './store/settings.ts'
import { transaction } from './store/transaction.ts'
import { takeForCase } from './store/wishes-of-case.ts'

/** So many ways of asking go with an answer. */
const MOST_VARIANTS = 24

export type Published = Exclude<Worked, { kind: 'done' }> | { kind: 'done'; told: number }

/**
 * An approved case → the answer the bot gives from now on. Case, answer, messages to those who asked to be told, and the
 * audit row are written together; then the index follows, and where a crash keeps it from that, the next start.
 */
export async function publish(desk: CaseDesk, id: number, staff: Staff, version?: number): Promise<Published> {
  const { db } = desk
  const before = await findCase(db, id)
  if (!before || before.mergedInto !== null) return { kind: 'missing' }
  if (version !== undefined && version !== before.version) return { kind: 'changed' }
  const { approvers, offices } = await readSettings(db)
  const outcome = act(before.case, { kind: 'publish' }, staff, approvers)
  if (outcome.kind === 'refused') return outcome
  const { draft } = before.case
  if (draft === null) return { kind: 'refused', reason: 'Chưa có bản trả lời.' }
  const today = vietnamDay(desk.now())
  const cited = await cite(desk, draft, today)
  if (cited.kind === 'refused') return cited
  const office = offices[draft.office]
  const worked = await transaction(db, async (trx): Promise<Published> => {
    if (!(await saveCase(trx, id, before.version, outcome.case))) return { kind: 'changed' }
    const asked = (await wordingsOf(trx, id, MOST_VARIANTS)).map(({ question }) => publicWording(question))
    const [question = '', ...variants] = [...new Set([publicWording(before.title), ...asked])]
    const { citations, expires } = cited
    const record = {
      id: answerIdOf(id),
      question,
      variants,
      answer: draft.answer,
      citations,
      office,
      approved: today,
      expires
    }
    await publishRecord(trx, id, record, desk.now())
    const told = await tell(desk, trx, id, record)
    const detail = { answer: record.id, citations: citations.map(({ passage }) => passage) }
    await append(trx, { staff, act: 'case.publish', subject: `case:${id}`, detail }, desk.now())
    return { kind: 'done', told }
  })
  if (worked.kind !== 'done') return worked
  await followAnswers(desk)
  if (worked.told > 0) desk.ring()
  return worked
}

/** Takes a published answer back: the case is open again, with its draft. */
export async function retract(desk: CaseDesk, id: number, staff: Staff, version?: number): Promise<Worked> {
  return work(desk, id, { kind: 'reopen' }, staff, version)
}

/**
 * Takes answers out of service whose citations hold no longer, or say something else than when they were approved; their
 * cases are to be reviewed again. Returns how many.
 */
export async function reviewAnswers(desk: CaseDesk): Promise<number> {
  const today = vietnamDay(desk.now())
  let taken = 0
  for (const { id, caseId, record, state } of await listAnswers(desk.db)) {
    if (state !== 'published') continue
    const reason = await unsound(desk, record, today)
    if (reason === null) continue
    await transaction(desk.db, (trx) => sendBack(desk, trx, { id, caseId, reason }))
    taken += 1
  }
  if (taken > 0) await followAnswers(desk)
  return taken
}

async function sendBack(
  desk: CaseDesk,
  trx: Database,
  { id, caseId, reason }: { id: string; caseId: number; reason: string }
): Promise<void> {
  await markForReview(trx, id, reason)
  const found = await findCase(trx, caseId)
  if (found) await saveCase(trx, caseId, found.version, fallDue(found.case, reason))
  await append(trx, { staff: null, act: 'case.fall_due', subject: `case:${caseId}`, detail: { reason } }, desk.now())
}

/** Why an answer may not be served any more, in Vietnamese; null where it may. */
async function unsound(desk: CaseDesk, record: CuratedAnswer, today: Day): Promise<string | null> {
  const { citations, expires } = record
  if (expires !== null && today >= expires) return 'Đã đến ngày điều khoản được dẫn hết hiệu lực.'
  for (const citation of citations) {
    const check = await checkCitation(desk.knowledge, citation, today)
    if (check !== 'in_force' && check !== 'unknown') return `${placeOf(citation)}: ${UNSOUND[check]}.`
  }
  return markedByIngest(desk, record, today)
}

/** What ingest noted on the indexed answer when it changed a document that it cites. */
async function markedByIngest(
  { knowledge }: CaseDesk,
  { id, citations }: CuratedAnswer,
  today: Day
): Promise<string | null> {
  for (const documentId of new Set(citations.map(({ passage }) => passage.slice(0, passage.indexOf('/'))))) {
    const indexed = (await knowledge.answersCiting(documentId, null)).find((answer) => answer.id === id)
    if (indexed && isUnderReview(indexed, today)) return indexed.needsReview?.reason ?? null
  }
  return null
}

const UNSOUND: Record<Exclude<CitationCheck, 'in_force' | 'unknown'>, string> = {
  not_yet: 'chưa có hiệu lực',
  expired: 'đã hết hiệu lực',
  changed: 'nội dung đã thay đổi',
  gone: 'không còn trong các văn bản đã nạp'
}

type Cited = { kind: 'cited'; citations: Citation[]; expires: Day | null } | { kind: 'refused'; reason: string }

/** The provisions a draft rests on, word for word as they hold today; refused where one of them does not hold. */
async function cite({ knowledge }: CaseDesk, { passages }: Draft, today: Day): Promise<Cited> {
  const citations: Citation[] = []
  const ends: Day[] = []
  for (const passage of passages) {
    const found = await knowledge.readProvision(passage, today)
    if (found === null) return refused(`Điều khoản “${passage}” không còn trong các văn bản đã nạp`)
    const citation = citationOf(found)
    const { validity } = citation
    if (validity === 'expired' || validity === 'not_yet') return refused(`${placeOf(citation)} ${UNSOUND[validity]}`)
    citations.push(citation)
    ends.push(...[found.provision.expires, found.document.expires].filter((day) => day !== null))
  }
  return { kind: 'cited', citations, expires: ends.sort()[0] ?? null }
}

function refused(what: string): Cited {
  return { kind: 'refused', reason: `${what}; xin sửa bản trả lời trước khi công bố.` }
}

function placeOf({ provision, document }: Citation): string {
  return [provision, document].filter((part) => part !== null).join(', ')
}

/** Writes to everybody who asked to be told and can still be written to; returns how many these are. */
async function tell(desk: CaseDesk, trx: Database, caseId: number, record: CuratedAnswer): Promise<number> {
  const wishes = await takeForCase(trx, caseId, desk.now())
  const text = replies.nowAnswered(record.question, curatedText(record))
  for (const { channel, conversation } of wishes) {
    const pieces = split(text, desk.longest(channel))
    await outbox.add(trx, { channel, conversation, inbox: null }, pieces, desk.now())
  }
  return wishes.length
}
