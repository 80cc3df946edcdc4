import type { Knowledge } from '#knowledge/knowledge.ts'
import { followAnswers } from './publish-index.ts'
import { type Act, act, type Case, type Staff } from './review/case.ts'
import { mask } from './review/privacy.ts'
import type { CaseKind } from './review/rumour.ts'
import { append } from './store/audit.ts'
import { findCase, relabel, saveCase } from './store/cases.ts'
import { retractOf } from './store/curated-answers.ts'
import type { Database } from './store/database.ts'
import { readSettings } from './store/settings.ts'
import { listTopics } from './store/topics.ts'
import { transaction } from './store/transaction.ts'

/** What staff's work on cases needs. */
export interface CaseDesk {
  db: Database
  knowledge: Pick<Knowledge, 'publishAnswer' | 'retractAnswer' | 'readProvision' | 'answersCiting'>
  /** The fewest distinct askers a shown number may rest on. */
  minimum: number
  /** How long a message may be on a channel, in UTF-16 units. */
  longest: (channel: string) => number
  /** Tells the senders that there is something to send. */
  ring: () => void
  now: () => Date
}

export type Worked =
  | { kind: 'done' }
  | { kind: 'refused'; reason: string }
  /** There is no such case, or it has gone into another. */
  | { kind: 'missing' }
  /** Somebody else changed it meanwhile. */
  | { kind: 'changed' }

/** Any act on a case but publishing it. `version` is what the member of staff saw; without it, the newest is taken. */
export async function work(desk: CaseDesk, id: number, deed: Act, staff: Staff, version?: number): Promise<Worked> {
  const { approvers } = await readSettings(desk.db)
  const worked = await transaction(desk.db, async (trx): Promise<Worked> => {
    const found = await findCase(trx, id)
    if (!found || found.mergedInto !== null) return { kind: 'missing' }
    if (version !== undefined && version !== found.version) return { kind: 'changed' }
    if (deed.kind === 'publish') return { kind: 'refused', reason: 'Câu trả lời được công bố bằng nút “Công bố”.' }
    const outcome = act(found.case, masked(deed), staff, approvers)
    if (outcome.kind === 'refused') return outcome
    if (!(await saveCase(trx, id, found.version, outcome.case))) return { kind: 'changed' }
    // an answer that is taken back, or replaced by nothing, must not be served on
    if (outcome.case.state === 'open' || outcome.case.state === 'dismissed') await retractOf(trx, id)
    await append(trx, { staff, act: `case.${deed.kind}`, subject: `case:${id}`, detail: detailOf(deed) }, desk.now())
    return { kind: 'done' }
  })
  if (worked.kind === 'done') await followAnswers(desk)
  return worked
}

/** What staff write about a question is read by the other office and may be published. */
function masked(deed: Act): Act {
  if ('note' in deed) return { ...deed, note: mask(deed.note) }
  return 'reason' in deed ? { ...deed, reason: mask(deed.reason) } : deed
}

function detailOf(deed: Act): Record<string, unknown> {
  const { kind: _, ...words } = masked(deed)
  return words
}

/** What a case is called in lists and reports; masked like everything written about people. */
export function setTitle(desk: CaseDesk, id: number, title: string, staff: Staff): Promise<Worked> {
  const plain = mask(title).trim()
  if (plain === '') return Promise.resolve({ kind: 'refused', reason: 'Chưa có tên gọi.' })
  return label(desk, id, staff, 'case.title', { title: plain })
}

export async function setTopic(desk: CaseDesk, id: number, topic: string, staff: Staff): Promise<Worked> {
  const known = (await listTopics(desk.db)).some((entry) => entry.id === topic)
  return known ? label(desk, id, staff, 'case.topic', { topic }) : { kind: 'refused', reason: 'Không có chủ đề này.' }
}

export function setKind(desk: CaseDesk, id: number, kind: CaseKind, staff: Staff): Promise<Worked> {
  return label(desk, id, staff, 'case.kind', { kind })
}

type Label = Parameters<typeof relabel>[3]

function label(desk: CaseDesk, id: number, staff: Staff, deed: string, what: Label): Promise<Worked> {
  return transaction(desk.db, async (trx): Promise<Worked> => {
    const found = await findCase(trx, id)
    if (!found || found.mergedInto !== null) return { kind: 'missing' }
    const refusal = mayHandle(found.case, staff)
    if (refusal) return refusal
    if (!(await relabel(trx, id, found.version, what))) return { kind: 'changed' }
    await append(trx, { staff, act: deed, subject: `case:${id}`, detail: { ...what } }, desk.now())
    return { kind: 'done' }
  })
}

/** Why a member of staff may not arrange a case, or null: officers and heads of the office whose turn it is may. */
export function mayHandle(of: Case, staff: Staff): Extract<Worked, { kind: 'refused' }> | null {
  if (staff.office === null || staff.role === 'administrator' || staff.role === 'auditor')
    return { kind: 'refused', reason: 'Chỉ cán bộ của hai cơ quan được xử lý câu hỏi.' }
  return staff.office === of.office ? null : { kind: 'refused', reason: 'Câu hỏi này đang do cơ quan kia xử lý.' }
}
