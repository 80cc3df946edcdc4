import { sql } from 'kysely'
import type { Analysis } from '#bot/review/grouping/analysis.ts'
import type { Database } from './database.ts'

/** A way of asking, as it is compared with a new one. */
export interface KnownWording {
  id: number
  caseId: number
  analysis: Analysis
}

/** So many wordings of a case are compared with new questions; more of them would say nothing new. */
const INDEXED_PER_CASE = 24
/** Rows of the inverted index that one question may read: beyond them a word is too common to find anything by. */
const MOST_POSTINGS = 2000
const MOST_CANDIDATES = 40

/** The wording that says the same in the same words, if there is one; counts it as seen once more. */
export async function seeAgain(db: Database, key: string, now: Date): Promise<{ id: number; caseId: number } | null> {
  const row = await db
    .updateTable('wordings')
    .set((set) => ({ seen: set('seen', '+', 1), last_seen_at: now.getTime() }))
    .where('key', '=', key)
    .returning(['id', 'case_id'])
    .executeTakeFirst()
  return row ? { id: row.id, caseId: row.case_id } : null
}

/** Wordings that share the rarest words of an analysis, those that share most of them first. */
export async function findNear(db: Database, { terms }: Analysis, limit = MOST_CANDIDATES): Promise<KnownWording[]> {
  const rare = await rarest(db, Object.keys(terms))
  if (rare.length === 0) return []
  const weights = sql.join(rare.map((term) => sql`(${term}, ${terms[term] ?? 0})`))
  const { rows } = await sql<{ id: number; case_id: number; analysis: string }>`
    with asked (term, weight) as (values ${weights}),
      found as (
        select hit.wording, sum(asked.weight) as weight
        from asked join wording_terms hit on hit.term = asked.term
        group by hit.wording
        order by weight desc, hit.wording desc
        limit ${limit}
      )
    select w.id, w.case_id, w.analysis from found join wordings w on w.id = found.wording`.execute(db)
  return rows.map(({ id, case_id, analysis }) => ({ id, caseId: case_id, analysis: JSON.parse(analysis) }))
}

/** The terms to look for, the rarest first, as many as the index may be read for; one at least where any is known. */
async function rarest(db: Database, terms: string[]): Promise<string[]> {
  if (terms.length === 0) return []
  const counts = await db
    .selectFrom('wording_counts')
    .selectAll()
    .where('term', 'in', terms)
    .orderBy('wordings')
    .execute()
  let postings = 0
  return counts
    .filter(({ wordings }, at) => {
      postings += wordings
      return at === 0 || postings <= MOST_POSTINGS
    })
    .map(({ term }) => term)
}

/** Keeps a new wording of a case and returns its id; only so many of them are indexed. */
export async function addWording(
  db: Database,
  wording: { caseId: number; question: string; analysis: Analysis; key: string },
  now: Date
): Promise<number> {
  const { caseId, question, analysis, key } = wording
  const { n } = await db
    .selectFrom('wordings')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('case_id', '=', caseId)
    .where('indexed', '=', 1)
    .executeTakeFirstOrThrow()
  const indexed = Number(n) < INDEXED_PER_CASE
  const row = {
    case_id: caseId,
    question,
    analysis: JSON.stringify(analysis),
    key,
    last_seen_at: now.getTime()
  }
  const { id } = await db
    .insertInto('wordings')
    .values({ ...row, indexed: indexed ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (indexed) await index(db, id, Object.keys(analysis.terms))
  return id
}

async function index(db: Database, wording: number, terms: string[]): Promise<void> {
  if (terms.length === 0) return
  await db
    .insertInto('wording_terms')
    .values(terms.map((term) => ({ term, wording })))
    .execute()
  await db
    .insertInto('wording_counts')
    .values(terms.map((term) => ({ term, wordings: 1 })))
    .onConflict((conflict) => conflict.column('term').doUpdateSet({ wordings: sql`wording_counts.wordings + 1` }))
    .execute()
}

/** Deletes wordings with what the index has of them. */
export async function dropWordings(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update wording_counts set wordings = wordings - (
      select count(*) from wording_terms t where t.term = wording_counts.term and t.wording in (${sql.join(ids)})
    )
    where term in (select t.term from wording_terms t where t.wording in (${sql.join(ids)}))`.execute(db)
  await db.deleteFrom('wording_terms').where('wording', 'in', ids).execute()
  await db.deleteFrom('wording_counts').where('wordings', '<=', 0).execute()
  await db.deleteFrom('wordings').where('id', 'in', ids).execute()
}

/** The wordings of a case with their analyses. */
export async function analysesOf(db: Database, caseId: number): Promise<KnownWording[]> {
  const rows = await db
    .selectFrom('wordings')
    .select(['id', 'analysis'])
    .where('case_id', '=', caseId)
    .orderBy('id')
    .execute()
  return rows.map(({ id, analysis }) => ({ id, caseId, analysis: JSON.parse(analysis) }))
}
