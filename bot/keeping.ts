import type { CaseDesk } from './case-work.ts'
import type { Step } from './flow-context.ts'
import { reviewAnswers } from './publish.ts'
import { followAnswers } from './publish-index.ts'
import { vietnamDay } from './respond.ts'
import { addDays } from './review/periods.ts'
import { RECENT_DAYS } from './review/trend.ts'
import { movedSince, weighCase } from './store/case-counts.ts'
import { scrub } from './store/database.ts'
import * as memories from './store/memories.ts'
import { type Dropped, dropExpired } from './store/retention.ts'
import * as wishes from './store/wishes.ts'
import { sendDigest, type Weekly } from './weekly.ts'

const DAY_MS = 86_400_000
/** Masked turns, messages, replies and signals: principle 2 of the design, "until the raw turn expires". */
export const RAW_DAYS = 30
/** Wordings nobody uses any more: of dismissed cases, and beyond those that grouping compares. */
export const WORDING_DAYS = 30
/** How often everything that depends on the day is looked at anew. */
const ROUND_MS = 3_600_000

export type Keeping = CaseDesk & Weekly

/** Makes good at the start what a crash left between database and index. */
export async function repair(keeping: Keeping): Promise<void> {
  await followAnswers(keeping)
}

/**
 * The step of the worker that keeps order by the clock: answers whose sources changed, what has expired, trends, and the
 * weekly digest. It does everything once an hour, and what a crash left undone each time.
 */
export function createKeeper(keeping: Keeping): () => Promise<Step> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    await followAnswers(keeping)
    if (keeping.now().getTime() - last < ROUND_MS) return 'idle'
    await keepOrder(keeping)
    last = keeping.now().getTime()
    return 'idle'
  }
}

/** One whole round. */
export async function keepOrder(keeping: Keeping): Promise<void> {
  await reviewAnswers(keeping)
  await expire(keeping)
  await weighAll(keeping)
  if (((await sendDigest(keeping)) ?? 0) > 0) keeping.ring()
}

/** Deletes what has expired, and its bytes with it; returns what went. */
export async function expire({ db, now }: Pick<Keeping, 'db' | 'now'>): Promise<Dropped> {
  const at = now()
  await memories.dropExpired(db, at)
  await wishes.dropExpired(db, at)
  const before = (days: number) => new Date(at.getTime() - days * DAY_MS)
  const sum: Dropped = {
    turns: 0,
    letters: 0,
    inbox: 0,
    outbox: 0,
    signals: 0,
    addresses: 0,
    conversations: 0,
    wordings: 0
  }
  for (;;) {
    const dropped = await dropExpired(db, { raw: before(RAW_DAYS), wordings: before(WORDING_DAYS), now: at })
    const kinds = Object.keys(sum) as (keyof Dropped)[]
    for (const kind of kinds) sum[kind] += dropped[kind]
    if (kinds.every((kind) => dropped[kind] === 0)) break
  }
  await scrub(db)
  return sum
}

/** Trends and tones move though nobody asks: last week's rise is none any more. */
async function weighAll({ db, minimum, now }: Keeping): Promise<void> {
  const today = vietnamDay(now())
  for (const id of await movedSince(db, addDays(today, -RECENT_DAYS - 1))) await weighCase(db, id, today, minimum)
}
