import { connect, MatchQuery } from '@lancedb/lancedb'
import type { CorpusRow } from '#knowledge/evaluate-dataset.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { openLanceStock, openMiniSearch } from '../../quality/baselines.ts'
import type { Corpus } from '../corpus/corpus.ts'
import { timed } from '../quantiles.ts'
import type { Indexed, SystemName } from './jobs.ts'

/** Day on which the questions are asked; every document of the corpus is in force then. */
const ASKED_ON = '2026-01-01'

const DEPTH = 10

/** How a system makes its index, and how a server that only asks opens it again. The corpus grows off the clock. */
export interface Contender {
  /** Null where the index lives in memory only: what opens it makes it. */
  index: ((corpus: Corpus, passages: number, folder: string) => Promise<IndexTimes>) | null
  /** Rows are given to those without an index of their own only. */
  open(folder: string, rows: CorpusRow[]): Promise<Opened>
}

export type IndexTimes = Pick<Indexed, 'seconds' | 'mergeSeconds'>

export interface Opened {
  indexSeconds: number | null
  /** Ids of the best ten passages. */
  search(question: string): Promise<string[]>
  close(): Promise<void>
}

const hoidap: Contender = {
  async index(corpus, passages, folder) {
    const knowledge = await openKnowledge({ uri: folder })
    let writing = 0
    for (const document of corpus.documents(passages)) {
      writing += (await timed(() => knowledge.replaceDocument(document)))[1]
    }
    const [, mergeSeconds] = await timed(() => knowledge.optimise())
    await knowledge.close()
    return { seconds: writing + mergeSeconds, mergeSeconds }
  },
  async open(folder) {
    const knowledge = await openKnowledge({ uri: folder })
    return {
      indexSeconds: null,
      search: async (question) =>
        (await knowledge.retrieve(question, ASKED_ON, DEPTH)).hits.map(({ passage }) => passage.id),
      close: () => knowledge.close()
    }
  }
}

const lance: Contender = {
  async index(corpus, passages, folder) {
    const rows = rowsOf(corpus, passages)
    const [system, seconds] = await timed(() => openLanceStock(rows, folder))
    await system.close()
    return { seconds, mergeSeconds: null }
  },
  async open(folder) {
    const connection = await connect(folder)
    const table = await connection.openTable('corpus')
    return {
      indexSeconds: null,
      async search(question) {
        const query = table.query().fullTextSearch(new MatchQuery(question, 'text'))
        const found = await query.select(['id', '_score']).limit(DEPTH).toArray()
        return found.map((row) => row.id)
      },
      async close() {
        connection.close()
      }
    }
  }
}

const minisearch: Contender = {
  index: null,
  async open(_folder, rows) {
    const [system, indexSeconds] = await timed(() => openMiniSearch(rows))
    return { ...system, indexSeconds }
  }
}

export const CONTENDERS: Record<SystemName, Contender> = { hoidap, lance, minisearch }

/** The passages as the other systems take them. */
export function rowsOf(corpus: Corpus, passages: number): CorpusRow[] {
  return [...corpus.documents(passages)].flatMap((indexed) =>
    indexed.passages.map(({ id, text, trail }) => ({ id, title: trail.join('\n'), text }))
  )
}
