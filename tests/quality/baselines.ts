import { connect, Index, MatchQuery } from '@lancedb/lancedb'
import MiniSearch from 'minisearch'
import type { CorpusRow } from '#knowledge/evaluate-dataset.ts'

/** Something that finds passages: the ids of the best ten, best first. */
export interface System {
  name: string
  search(question: string): Promise<string[]>
  close(): Promise<void>
}

const DEPTH = 10

/**
 * LanceDB's own full-text search over the raw text, with the stock settings that do best here: the simple tokenizer and
 * trigrams were tried and find less, fuzzy matching far less.
 */
export async function openLanceStock(rows: readonly CorpusRow[], folder: string): Promise<System> {
  const connection = await connect(folder)
  const table = await connection.createTable(
    'corpus',
    rows.map(({ id, title, text }) => ({ id, text: `${title}\n${text}`.normalize('NFC') }))
  )
  const config = Index.fts({
    baseTokenizer: 'icu',
    lowercase: true,
    asciiFolding: true,
    stem: false,
    removeStopWords: false,
    withPosition: false
  })
  await table.createIndex('text', { config })
  return {
    name: 'LanceDB full-text',
    async search(question) {
      const query = table.query().fullTextSearch(new MatchQuery(question.normalize('NFC'), 'text'))
      const found = await query.select(['id', '_score']).limit(DEPTH).toArray()
      return found.map((row) => row.id)
    },
    async close() {
      connection.close()
    }
  }
}

/**
 * MiniSearch as a competent user would set it up: folded words, every word optional, plain BM25 (better here than its
 * BM25+). Its fuzzy and prefix matching were tried and halve its hits or worse.
 */
export async function openMiniSearch(rows: readonly CorpusRow[]): Promise<System> {
  const searchOptions = { bm25: { k: 1.2, b: 0.75, d: 0 } }
  const index = new MiniSearch({ fields: ['title', 'text'], processTerm: foldTerm, searchOptions })
  await index.addAllAsync(rows)
  return {
    name: 'MiniSearch',
    search: async (question) =>
      index
        .search(question)
        .slice(0, DEPTH)
        .map((result) => result.id),
    async close() {
      index.removeAll()
    }
  }
}

function foldTerm(term: string): string {
  return term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}
