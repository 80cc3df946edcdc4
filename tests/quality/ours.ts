import { EVALUATION_DAY, indexCorpus } from '#knowledge/evaluate.ts'
import type { CorpusRow } from '#knowledge/evaluate-dataset.ts'
import { openKnowledge } from '#knowledge/open.ts'
import type { System } from './baselines.ts'

/** The product itself, with its own index in the folder. */
export async function openOurs(rows: readonly CorpusRow[], folder: string): Promise<System> {
  const knowledge = await openKnowledge({ uri: folder })
  await indexCorpus(knowledge, rows)
  return {
    name: 'hoidap',
    async search(question) {
      const { hits } = await knowledge.retrieve(question, EVALUATION_DAY)
      return hits.flatMap((hit) => [hit.passage, ...(hit.same ?? [])].map(({ id }) => id))
    },
    close: () => knowledge.close()
  }
}
