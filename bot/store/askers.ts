import { addPerson, countPeople } from '#bot/review/sketch.ts'
import type { Database } from './database.ts'

/** Where a person is counted: one scope in one period, under a key of its own. */
export interface Tally {
  scope: string
  period: string
  key: Buffer
}

/** The period of what is counted over all time. */
export const ALWAYS = '*'

/** Counts a person in each of these tallies; returns the number of people in the first. */
export async function countIn(db: Database, tallies: readonly Tally[], pseudonym: string): Promise<number> {
  let first: number | null = null
  for (const { scope, period, key } of tallies) {
    const row = await db
      .selectFrom('askers')
      .select(['sketch', 'people'])
      .where('scope', '=', scope)
      .where('period', '=', period)
      .executeTakeFirst()
    const sketch = addPerson(row?.sketch ?? '', key, pseudonym)
    const people = sketch === row?.sketch ? row.people : countPeople(sketch)
    if (sketch !== row?.sketch) await write(db, { scope, period, sketch, people })
    first ??= people
  }
  return first ?? 0
}

async function write(
  db: Database,
  row: { scope: string; period: string; sketch: string; people: number }
): Promise<void> {
  const { sketch, people } = row
  await db
    .insertInto('askers')
    .values(row)
    .onConflict((conflict) => conflict.columns(['scope', 'period']).doUpdateSet({ sketch, people }))
    .execute()
}

/** How many people a tally has counted. */
export async function peopleIn(db: Database, scope: string, period: string): Promise<number> {
  const row = await db
    .selectFrom('askers')
    .select('people')
    .where('scope', '=', scope)
    .where('period', '=', period)
    .executeTakeFirst()
  return row?.people ?? 0
}
