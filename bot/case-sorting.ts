import { type CaseDesk, mayHandle, type Worked } from './case-work.ts'
import { caseScope } from './grouping.ts'
import { vietnamDay } from './respond.ts'
import type { Case, Staff } from './review/case.ts'
import { likeness, PERHAPS_SAME } from './review/grouping/alike.ts'
import { mask } from './review/privacy.ts'
import { addPerson, countPeople } from './review/sketch.ts'
import { ALWAYS } from './store/askers.ts'
import { append } from './store/audit.ts'
import { weighCase } from './store/case-counts.ts'
import { findCase } from './store/cases.ts'
import type { Database } from './store/database.ts'
import type { Identity } from './store/identity.ts'
import { areApart, askersOf, countMoved, holdApart, moveInto, setPeople, splitOff } from './store/merging.ts'
import { transaction } from './store/transaction.ts'
import { analysesOf, findNear } from './store/wordings.ts'

/** What sorting needs beside the desk: askers are counted anew under the key of the case they come to. */
export type SortingDesk = CaseDesk & { identity: Pick<Identity, 'askerKey'> }

const MERGED: ReadonlySet<Case['state']> = new Set(['open', 'drafted'])

/** Puts one case into another that asks the same. The machine puts what is asked like it there from now on. */
export function mergeCases(desk: SortingDesk, from: number, into: number, staff: Staff, note: string): Promise<Worked> {
  return transaction(desk.db, async (trx): Promise<Worked> => {
    const [source, target] = [await findCase(trx, from), await findCase(trx, into)]
    if (!source || !target || source.mergedInto !== null || target.mergedInto !== null) return { kind: 'missing' }
    const refusal =
      mayHandle(source.case, staff) ?? mayHandle(target.case, staff) ?? (await unfit(trx, from, into, source, target))
    if (refusal) return refusal
    await moveInto(trx, from, into)
    await recount(desk, trx, into)
    await append(
      trx,
      { staff, act: 'case.merge', subject: `case:${into}`, detail: { from, note: mask(note) } },
      desk.now()
    )
    return { kind: 'done' }
  })
}

type Found = NonNullable<Awaited<ReturnType<typeof findCase>>>
type Refusal = Extract<Worked, { kind: 'refused' }>

async function unfit(trx: Database, from: number, into: number, source: Found, target: Found): Promise<Refusal | null> {
  const because = (reason: string): Refusal => ({ kind: 'refused', reason })
  if (from === into) return because('Không thể gộp một câu hỏi với chính nó.')
  if (!MERGED.has(source.case.state))
    return because('Câu hỏi đã duyệt, đã công bố hoặc đã xếp lại thì không gộp đi được.')
  if (source.kind !== target.kind) return because('Tin cần kiểm chứng và câu hỏi thường không gộp chung.')
  return (await areApart(trx, from, into)) ? because('Hai câu hỏi này đã được cán bộ tách riêng.') : null
}

export type Split = Exclude<Worked, { kind: 'done' }> | { kind: 'done'; caseId: number }

/** Makes a case of its own of some wordings. The two are held apart: nothing but staff decides what comes to which. */
export function splitCase(
  desk: SortingDesk,
  id: number,
  wordings: readonly number[],
  staff: Staff,
  note: string
): Promise<Split> {
  return transaction(desk.db, async (trx): Promise<Split> => {
    const found = await findCase(trx, id)
    if (!found || found.mergedInto !== null) return { kind: 'missing' }
    const refusal = mayHandle(found.case, staff)
    if (refusal) return refusal
    const all = await analysesOf(trx, id)
    const moved = all.filter((wording) => wordings.includes(wording.id))
    if (moved.length === 0 || moved.length === all.length)
      return { kind: 'refused', reason: 'Xin chọn một số cách hỏi, không phải tất cả.' }
    const { kind, topic } = found
    const as = { kind, topic, office: found.case.office }
    const created = await splitOff(
      trx,
      id,
      moved.map((wording) => wording.id),
      as,
      desk.now()
    )
    if (created === null) return { kind: 'missing' }
    await countMoved(trx, id, created, vietnamDay)
    await holdApart(trx, id, created)
    for (const one of [id, created]) await recount(desk, trx, one)
    await append(
      trx,
      { staff, act: 'case.split', subject: `case:${id}`, detail: { into: created, note: mask(note) } },
      desk.now()
    )
    return { kind: 'done', caseId: created }
  })
}

/** Cases that may ask the same as this one, the likeliest first; without those that staff hold apart. */
export async function nearCases(db: Database, id: number): Promise<number[]> {
  const best = new Map<number, number>()
  for (const { analysis } of await analysesOf(db, id)) {
    for (const near of await findNear(db, analysis)) {
      const alike = near.caseId === id ? 0 : likeness(analysis, near.analysis)
      if (alike >= PERHAPS_SAME) best.set(near.caseId, Math.max(alike, best.get(near.caseId) ?? 0))
    }
  }
  const sorted = [...best].sort((one, other) => other[1] - one[1]).map(([caseId]) => caseId)
  const held = await Promise.all(sorted.map((caseId) => areApart(db, id, caseId)))
  return sorted.filter((_, at) => !held[at])
}

/** Counts the askers of a case anew, from the turns that are still there; a merge keeps the greater number of before. */
async function recount(desk: SortingDesk, trx: Database, id: number): Promise<void> {
  const key = desk.identity.askerKey(caseScope(id), ALWAYS)
  const askers = await askersOf(trx, id)
  const text = askers.reduce((sketch, pseudonym) => addPerson(sketch, key, pseudonym), '')
  await setPeople(trx, id, { text, people: countPeople(text) })
  await weighCase(trx, id, vietnamDay(desk.now()), desk.minimum)
}
