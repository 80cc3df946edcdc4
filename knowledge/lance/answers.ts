import type { CuratedAnswer } from '../curated-answer.ts'
import { indexTerms } from '../text/terms.ts'
import { literal, type Tables } from './tables.ts'

/** Puts a curated answer in place; the same id again replaces it. */
export async function writeAnswer({ answers }: Tables, answer: CuratedAnswer): Promise<void> {
  const terms = indexTerms([answer.question, ...answer.variants].join('\n')).folded.join(' ')
  const row = { id: answer.id, record: JSON.stringify(answer), terms }
  await answers.mergeInsert('id').whenMatchedUpdateAll().whenNotMatchedInsertAll().execute([row])
}

/** Takes a curated answer out; false when there was none. */
export async function deleteAnswer({ answers }: Tables, id: string): Promise<boolean> {
  const present = (await answers.countRows(`id = ${literal(id)}`)) > 0
  if (present) await answers.delete(`id = ${literal(id)}`)
  return present
}
