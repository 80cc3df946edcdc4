import { isDeepStrictEqual } from 'node:util'
import type { Day, DocumentRecord, Period } from '#knowledge/document.ts'
import type { Provision } from '#knowledge/provision.ts'
import type { Ingest } from './ingest.ts'
import { nameOf, sayDay } from './report.ts'
import { vietnameseDay } from './vietnamese-day.ts'

/** A document as the index has it. */
interface Stored {
  document: DocumentRecord
  provisions: Provision[]
}

/** Cited parts that change on a day; `keys` is null where the whole document does. */
interface Stale {
  from: Day
  keys: string[] | null
}

/**
 * Takes answers out of service that cite what is about to change in the index, from the day on which it does: `after` is
 * null for a document that is taken out. Done before the change is written, so that a crash in between cannot leave an
 * answer on old words.
 */
export async function reviewAnswers(ingest: Ingest, id: string, after: Stored | null): Promise<void> {
  const { knowledge, toReview } = ingest
  if ((await knowledge.answersCiting(id, null)).length === 0) return
  const before = await knowledge.readDocument(id)
  if (before === null) return
  const today = vietnameseDay(ingest.now())
  for (const { from, keys } of after === null ? [{ from: today, keys: null }] : staleParts(before, after, today)) {
    for (const answer of await knowledge.answersCiting(id, keys)) {
      if (answer.needsReview !== undefined && answer.needsReview.from <= from) continue
      const marked = { ...answer, needsReview: { reason: reason(before.document, after, from, today), from } }
      await knowledge.publishAnswer(marked)
      toReview.push(marked)
    }
  }
}

/** What changed in its words or its time, earliest day first. */
function staleParts(before: Stored, after: Stored, today: Day): Stale[] {
  const whole = staleFrom(before.document, after.document, true, today)
  const old = new Map(before.provisions.map((provision) => [provision.key, provision]))
  const now = new Map(after.provisions.map((provision) => [provision.key, provision]))
  const changed = [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const from = partStaleFrom(old.get(key), now.get(key), today)
    return from === null ? [] : [{ key, from }]
  })
  const parts = [...Map.groupBy(changed, ({ from }) => from)].map(([from, all]) => ({
    from,
    keys: all.map(({ key }) => key)
  }))
  const days: Stale[] = whole === null ? parts : [...parts, { from: whole, keys: null }]
  return days.sort((a, b) => (a.from < b.from ? -1 : 1))
}

function partStaleFrom(before: Provision | undefined, after: Provision | undefined, today: Day): Day | null {
  // What never came into force is missed by nobody.
  if (after === undefined) return before?.effective != null && before.effective > today ? null : today
  // A new part of a cited provision changes it on its own first day.
  if (before === undefined) return later(after.effective, today)
  return staleFrom(before, after, words(before) === words(after), today)
}

/** The day from which what was so is no longer so; null where nothing changed, or only an end that had not come is gone. */
function staleFrom(before: Period, after: Period, sameWords: boolean, today: Day): Day | null {
  if (!sameWords || before.effective !== after.effective) return today
  if (isDeepStrictEqual(before.expires, after.expires)) return null
  const stillHeld = before.expires === null || before.expires > today
  if (!stillHeld) return today
  return after.expires === null ? null : later(after.expires, today)
}

function later(day: Day | null, today: Day): Day {
  return day === null || day < today ? today : day
}

function words({ own }: Provision): string {
  return own.split(/\s+/).join(' ')
}

function reason(document: DocumentRecord, after: Stored | null, from: Day, today: Day): string {
  const name = nameOf(document)
  if (after === null) return `${name} không còn được dùng.`
  if (from <= today) return `Điều khoản được dẫn của ${name} đã thay đổi.`
  return `Điều khoản được dẫn của ${name} thay đổi từ ngày ${sayDay(from)}.`
}
