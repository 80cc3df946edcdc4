import type { Case } from '#bot/review/case.ts'
import { type Count, toCount } from '#bot/review/counts.ts'
import { addDays, weekOf } from '#bot/review/periods.ts'
import { usualPerWeek } from '#bot/review/trend.ts'
import type { Day } from '#knowledge/document.ts'
import { recentOf } from './case-counts.ts'
import { findCase, findListed, type TodayCase } from './cases.ts'
import type { Database } from './database.ts'

/** All that staff see of a case. Numbers are null below the minimum group, the usual number with them. */
export interface CaseFile extends TodayCase {
  case: Case
  mergedInto: number | null
  channels: string[]
  /** The commonest first. */
  reasons: string[]
  /** Masked; the commonest first. */
  wordings: { id: number; question: string }[]
  /** Questions asked in each of the last eight weeks. */
  trend: { week: string; asked: Count }[]
  /** Questions a week, from the four weeks before. */
  usual: Count
  /** Of the curated answer, where there is one. */
  answerId: string | null
}

const WEEKS_SHOWN = 8
const WORDINGS_SHOWN = 24

/** Reads a case with its wordings and its trend up to a day; null where there is none. */
export async function readCase(db: Database, id: number, minimum: number, today: Day): Promise<CaseFile | null> {
  const [found, listed] = [await findCase(db, id), await findListed(db, id, minimum)]
  if (!found || !listed) return null
  const { before } = await recentOf(db, id, today)
  // of few people, how often they asked would tell of them
  const tells = listed.people !== null
  const answer = await db.selectFrom('curated_answers').select('id').where('case_id', '=', id).executeTakeFirst()
  return {
    ...listed,
    case: found.case,
    mergedInto: found.mergedInto,
    channels: await namesOf(db, id, 'channel'),
    reasons: await namesOf(db, id, 'reason'),
    wordings: await wordingsOf(db, id, WORDINGS_SHOWN),
    trend: (await weeksOfCase(db, id, today)).map(({ week, asked }) => ({
      week,
      asked: tells ? toCount(asked, minimum) : null
    })),
    usual: tells ? toCount(Math.round(usualPerWeek(before)), minimum) : null,
    answerId: answer?.id ?? null
  }
}

/** Ways in which people asked, the commonest first. */
export function wordingsOf(db: Database, id: number, limit: number): Promise<{ id: number; question: string }[]> {
  return db
    .selectFrom('wordings')
    .select(['id', 'question'])
    .where('case_id', '=', id)
    .orderBy('seen', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
}

async function namesOf(db: Database, id: number, of: 'channel' | 'reason'): Promise<string[]> {
  const rows =
    of === 'channel'
      ? await db
          .selectFrom('case_channels')
          .select(['channel as name'])
          .where('case_id', '=', id)
          .orderBy('asked', 'desc')
          .execute()
      : await db
          .selectFrom('case_reasons')
          .select(['reason as name'])
          .where('case_id', '=', id)
          .orderBy('asked', 'desc')
          .execute()
  return rows.map(({ name }) => name)
}

async function weeksOfCase(db: Database, id: number, today: Day): Promise<{ week: string; asked: number }[]> {
  const weeks = Array.from({ length: WEEKS_SHOWN }, (_, back) => weekOf(addDays(today, -7 * back))).reverse()
  const rows = await db
    .selectFrom('case_days')
    .select(['day', 'asked'])
    .where('case_id', '=', id)
    .where('day', '>=', addDays(today, -7 * WEEKS_SHOWN))
    .execute()
  const asked = (week: string) =>
    rows.filter(({ day }) => weekOf(day) === week).reduce((sum, row) => sum + row.asked, 0)
  return weeks.map((week) => ({ week, asked: asked(week) }))
}
