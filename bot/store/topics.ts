import type { Topic } from '#bot/review/topic.ts'
import type { Database } from './database.ts'

/** The topics in the order staff gave them. */
export async function listTopics(db: Database): Promise<Topic[]> {
  const rows = await db.selectFrom('topics').selectAll().orderBy('position').orderBy('id').execute()
  return rows.map(({ id, name, office, urgency, phrases }) => ({
    id,
    name,
    office,
    urgency,
    phrases: JSON.parse(phrases)
  }))
}

/** Puts the topics that were delivered with the program where there is none yet. */
export async function seedTopics(db: Database, topics: readonly Topic[]): Promise<void> {
  if ((await listTopics(db)).length > 0) return
  for (const topic of topics) await saveTopic(db, topic)
}

/** Adds a topic at the end of the list, or changes it. */
export async function saveTopic(db: Database, { id, name, office, urgency, phrases }: Topic): Promise<void> {
  const row = { name, office, urgency, phrases: JSON.stringify(phrases) }
  const { last } = await db
    .selectFrom('topics')
    .select((select) => select.fn.max<number | null>('position').as('last'))
    .executeTakeFirstOrThrow()
  await db
    .insertInto('topics')
    .values({ id, ...row, position: (last ?? 0) + 1 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

/** Drops a topic; false while a case has it. */
export async function dropTopic(db: Database, id: string): Promise<boolean> {
  const used = await db.selectFrom('cases').select('id').where('topic', '=', id).executeTakeFirst()
  if (used) return false
  await db.deleteFrom('topics').where('id', '=', id).execute()
  return true
}
