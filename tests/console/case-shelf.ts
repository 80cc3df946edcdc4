import { FIRST_TOPICS } from '#bot/review/topic.ts'
import type { Database } from '#bot/store/database.ts'
import { seedTopics } from '#bot/store/topics.ts'

const DAY_MS = 86_400_000
const AT_ONCE = 1000

/** Many cases with many signals, written straight into the tables: grouping has laws of its own. */
export async function fillCases(
  db: Database,
  { cases, signals }: { cases: number; signals: number },
  now: Date
): Promise<void> {
  await seedTopics(db, FIRST_TOPICS)
  const topics = FIRST_TOPICS.map(({ id }) => id)
  const at = now.getTime()
  await inBatches(
    cases,
    (n) => ({
      kind: n % 50 === 0 ? ('rumour' as const) : ('question' as const),
      state: n % 10 < 7 ? ('open' as const) : ('dismissed' as const),
      office: n % 2 === 0 ? ('party_building' as const) : ('culture_society' as const),
      topic: topics[n % topics.length] ?? '',
      title: `Câu hỏi thứ ${n} về việc học của con em trong xã`,
      people: (n * 7919) % 200,
      asked: (n * 7919) % 300,
      urgency: 1 + (n % 3),
      opened_at: at - (n % 60) * DAY_MS,
      last_asked_at: at - (n % 20) * DAY_MS
    }),
    (rows) => db.insertInto('cases').values(rows).execute()
  )
  await inBatches(
    signals,
    (n) => ({
      turn: null,
      channel: n % 3 === 0 ? 'messenger' : 'zalo',
      question: `câu hỏi ${n} về việc học`,
      reason: 'no_document',
      raised_at: at - (n % 90) * DAY_MS,
      case_id: 1 + (n % cases),
      grouped: 1
    }),
    (rows) => db.insertInto('signals').values(rows).execute()
  )
}

async function inBatches<T>(
  count: number,
  make: (n: number) => T,
  write: (rows: T[]) => Promise<unknown>
): Promise<void> {
  for (let from = 0; from < count; from += AT_ONCE) {
    await write(Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, n) => make(from + n)))
  }
}
