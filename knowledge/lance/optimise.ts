import { Index, type Table } from '@lancedb/lancedb'
import { literal, type Tables } from './tables.ts'

const WORDS = {
  withPosition: false,
  baseTokenizer: 'whitespace',
  lowercase: false,
  stem: false,
  removeStopWords: false,
  asciiFolding: false,
  maxTokenLength: 64
} as const

/** Files that an open reader may still need are kept this long after they were replaced. */
const KEEP_OLD_MS = 10 * 60_000

/** Drops rows a crash left behind, merges what was written in pieces, and brings indexes and lexicon up to date. */
export async function optimiseTables(tables: Tables): Promise<void> {
  await dropOrphans(tables)
  if ((await tables.passages.countRows()) > 0) await indexWords(tables.passages)
  await rebuildLexicon(tables)
  const cleanupOlderThan = new Date(Date.now() - KEEP_OLD_MS)
  for (const table of [tables.documents, tables.provisions, tables.passages, tables.lexicon, tables.answers]) {
    await table.optimize({ cleanupOlderThan, deleteUnverified: true })
  }
}

async function indexWords(passages: Table): Promise<void> {
  const existing = new Set((await passages.listIndices()).flatMap((index) => index.columns))
  for (const column of ['terms', 'heading']) {
    if (!existing.has(column)) await passages.createIndex(column, { config: Index.fts(WORDS) })
  }
}

async function dropOrphans({ documents, provisions, passages }: Tables): Promise<void> {
  const live = new Set<string>()
  for await (const batch of documents.query().select(['version'])) for (const row of batch) live.add(row.version)
  for (const table of [provisions, passages]) {
    const orphans = new Set<string>()
    for await (const batch of table.query().select(['version'])) {
      for (const row of batch) if (!live.has(row.version)) orphans.add(row.version)
    }
    if (orphans.size > 0) await table.delete(`version IN (${[...orphans].map(literal).join(', ')})`)
  }
}

/** From so many passages on, pairs seen once are left out of the lexicon: by then they are chance, and many. */
const LARGE = 20_000

/** Counts in how many passages each term occurs. */
async function rebuildLexicon({ passages, lexicon }: Tables): Promise<void> {
  const counts = new Map<string, number>()
  let total = 0
  for await (const batch of passages.query().select(['terms'])) {
    for (const row of batch) {
      total += 1
      for (const term of new Set<string>(row.terms.split(' '))) counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  }
  counts.delete('')
  const kept = [...counts].filter(([term, count]) => total < LARGE || count > 1 || !term.includes('_'))
  const rows = [['', total] as const, ...kept].map(([term, count]) => ({ term, passages: count }))
  await lexicon.add(rows, { mode: 'overwrite' })
}
