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

/** All published answers, read again whenever any process has written some. Looking costs a twentieth of a millisecond. */
export function followAnswers({ answers }: Tables): () => Promise<readonly CuratedAnswer[]> {
  let seen = -1
  let published: readonly CuratedAnswer[] = []
  return async () => {
    const version = await answers.version()
    if (version !== seen) {
      published = await readAll(answers)
      seen = version
    }
    return published
  }
}

async function readAll(answers: Tables['answers']): Promise<CuratedAnswer[]> {
  const rows = await answers.query().select(['record']).toArray()
  return rows.map((row): CuratedAnswer => JSON.parse(row.record))
}

/**
 * Answers that cite one of these provisions of a document, or what contains one; those that cite anything in it where no
 * keys are given.
 */
export async function answersCiting(
  { answers }: Tables,
  documentId: string,
  keys: readonly string[] | null
): Promise<CuratedAnswer[]> {
  const all = await readAll(answers)
  return all.filter(({ citations }) => citations.some(({ passage }) => isCited(passage, documentId, keys)))
}

/** A citation names a passage: `documentId/provisionKey`, perhaps with `~2`. */
function isCited(passage: string, documentId: string, keys: readonly string[] | null): boolean {
  if (!passage.startsWith(`${documentId}/`)) return false
  const cited = passage.slice(documentId.length + 1).replace(/~\d+$/, '')
  return keys === null || keys.some((key) => key === cited || key.startsWith(`${cited}.`))
}
