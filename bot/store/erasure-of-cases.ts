import { publicWording } from '#bot/review/public-wording.ts'
import type { CuratedAnswer } from '#knowledge/curated-answer.ts'
import type { Database } from './database.ts'
import { dropWordings } from './wordings.ts'

/** In the place of a title of which nothing else is left. */
const ERASED_TITLE = '(câu hỏi đã được xóa theo yêu cầu của người hỏi)'

/**
 * Takes the signals of a conversation out of their cases, with every word that came from them: wordings, titles, variants
 * of published answers. Where others asked in the same words, theirs stand in; counts stay.
 */
export async function eraseSignals(db: Database, conversation: string): Promise<void> {
  const turns = db.selectFrom('turns').select('id').where('conversation', '=', conversation)
  const erased = await db
    .deleteFrom('signals')
    .where('turn', 'in', turns)
    .returning(['wording', 'case_id', 'question'])
    .execute()
  const texts = new Set(erased.flatMap(({ question }) => [question, publicWording(question)]))
  for (const wording of new Set(erased.flatMap((row) => row.wording ?? []))) await reword(db, wording)
  for (const caseId of new Set(erased.flatMap((row) => row.case_id ?? []))) {
    await retitle(db, caseId, texts)
    await takeFromAnswers(db, caseId, texts)
  }
}

async function reword(db: Database, wording: number): Promise<void> {
  const other = await db.selectFrom('signals').select('question').where('wording', '=', wording).executeTakeFirst()
  if (!other) return dropWordings(db, [wording])
  await db.updateTable('wordings').set({ question: other.question }).where('id', '=', wording).execute()
}

async function retitle(db: Database, caseId: number, texts: ReadonlySet<string>): Promise<void> {
  const found = await db.selectFrom('cases').select('title').where('id', '=', caseId).executeTakeFirst()
  if (!found || !texts.has(found.title)) return
  const title = (await firstWording(db, caseId)) ?? ERASED_TITLE
  await db.updateTable('cases').set({ title }).where('id', '=', caseId).execute()
}

async function takeFromAnswers(db: Database, caseId: number, texts: ReadonlySet<string>): Promise<void> {
  const rows = await db.selectFrom('curated_answers').select(['id', 'record']).where('case_id', '=', caseId).execute()
  for (const { id, record } of rows) {
    const before: CuratedAnswer = JSON.parse(record)
    const variants = before.variants.filter((variant) => !texts.has(variant))
    const kept = texts.has(before.question) ? (variants.shift() ?? ERASED_TITLE) : before.question
    if (kept === before.question && variants.length === before.variants.length) continue
    const after = JSON.stringify({ ...before, question: kept, variants })
    await db.updateTable('curated_answers').set({ record: after, pending: 1 }).where('id', '=', id).execute()
  }
}

async function firstWording(db: Database, caseId: number): Promise<string | null> {
  const row = await db
    .selectFrom('wordings')
    .select('question')
    .where('case_id', '=', caseId)
    .orderBy('seen', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  return row?.question ?? null
}
