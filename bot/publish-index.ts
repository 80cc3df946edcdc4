import type { Knowledge } from '#knowledge/knowledge.ts'
import { pendingAnswers, settleAnswer } from './store/curated-answers.ts'
import type { Database } from './store/database.ts'

/** What is needed to make the index serve what the database says. */
export interface AnswerIndex {
  db: Database
  knowledge: Pick<Knowledge, 'publishAnswer' | 'retractAnswer'>
}

/**
 * Makes the index follow the database in everything it has not followed yet, and says how many answers that were. Each
 * step may be done twice; what a crash left undone is done at the next start, or by the next job.
 */
export async function followAnswers({ db, knowledge }: AnswerIndex): Promise<number> {
  const pending = await pendingAnswers(db)
  for (const answer of pending) {
    const { record, state, reason } = answer
    if (state === 'published') await knowledge.publishAnswer(record)
    else if (state === 'to_review')
      await knowledge.publishAnswer({ ...record, needsReview: { reason: reason ?? '', from: record.approved } })
    else await knowledge.retractAnswer(record.id)
    await settleAnswer(db, answer)
  }
  return pending.length
}
