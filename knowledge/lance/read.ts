import { MatchQuery, type Table } from '@lancedb/lancedb'
import type { Period } from '../document.ts'
import type { DocumentSummary } from '../knowledge.ts'
import type { Passage } from '../passage.ts'
import type { Provision } from '../provision.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { type PassageWords, unpackWords } from '../search/passage-words.ts'
import { literal, type Tables } from './tables.ts'

/** The analysed columns of a passage that a question can be matched against. */
export type View = 'terms' | 'heading'

export interface Scored {
  row: number
  score: number
}

/** What of a passage tells how well it answers; its text is read only of those that do. */
export interface StoredWords extends Period {
  row: number
  id: string
  documentId: string
  version: string
  words: PassageWords
  /** Whether it belongs to a numbered provision; else it is a page of plain text. */
  numbered: boolean
  /** Of the text it is embedded by (see `digestOf`). */
  digest: string
}

/** The engine's BM25 ranking of passages that hold any of the words, best first. Rows are the engine's row ids. */
export async function matchPassages(passages: Table, view: View, words: string[], limit: number): Promise<Scored[]> {
  if (words.length === 0) return []
  const query = passages.query().fullTextSearch(new MatchQuery(words.join(' '), view))
  const rows = await query.select(['_score']).withRowId().limit(limit).toArray()
  return rows.map((row) => ({ row: Number(row._rowid), score: row._score }))
}

const OF_WORDS = ['id', 'document_id', 'version', 'address', 'effective', 'expires', 'words', 'digest']

/** Reads the words of passages by the engine's row ids, in no particular order. */
export async function takeWords(passages: Table, rows: readonly number[]): Promise<StoredWords[]> {
  if (rows.length === 0) return []
  const taken = await passages.takeRowIds(rows).select(OF_WORDS).withRowId().toArray()
  return taken.map((row) => ({
    row: Number(row._rowid),
    id: row.id,
    documentId: row.document_id,
    version: row.version,
    effective: row.effective,
    expires: row.expires,
    words: unpackWords(row.words),
    numbered: row.address !== null,
    digest: row.digest
  }))
}

const OF_PASSAGE = [
  'id',
  'document_id',
  'provision_key',
  'address',
  'text',
  'trail',
  'effective',
  'expires',
  'amended_by'
]

/** Reads passages by the engine's row ids. */
export async function takePassages(passages: Table, rows: readonly number[]): Promise<Map<number, Passage>> {
  if (rows.length === 0) return new Map()
  const taken = await passages.takeRowIds(rows).select(OF_PASSAGE).withRowId().toArray()
  return new Map(taken.map((row) => [Number(row._rowid), passageOf(row)]))
}

function passageOf(row: Record<string, string>): Passage {
  return {
    id: row['id'] ?? '',
    documentId: row['document_id'] ?? '',
    provisionKey: row['provision_key'] ?? '',
    address: row['address'] ?? null,
    text: row['text'] ?? '',
    trail: JSON.parse(row['trail'] ?? '[]'),
    effective: row['effective'] ?? null,
    expires: row['expires'] ?? null,
    ...(row['amended_by'] ? { amendedBy: JSON.parse(row['amended_by']) } : {})
  }
}

export interface LiveDocument extends DocumentSummary {
  version: string
}

/** All documents with the version of their live rows. */
export async function readDocuments({ documents }: Tables): Promise<LiveDocument[]> {
  const rows = await documents.query().toArray()
  return rows.map((row) => ({
    version: row.version,
    document: JSON.parse(row.record),
    articles: row.articles,
    provisions: row.provisions,
    passages: row.passages
  }))
}

/** The provisions of one live version, in the document's order. */
export async function readProvisions({ provisions }: Tables, id: string, version: string): Promise<Provision[]> {
  const live = `document_id = ${literal(id)} AND version = ${literal(version)}`
  const rows = await provisions.query().where(live).select(['record', 'position']).toArray()
  return rows.sort((a, b) => a.position - b.position).map((row) => JSON.parse(row.record))
}

/** Ids of the documents with a provision whose key ends in this. Rows no document names are the caller's to leave out. */
export async function findHolders({ provisions }: Tables, keyEnd: string): Promise<string[]> {
  const ends = `key = ${literal(keyEnd)} OR key LIKE ${literal(`%.${keyEnd}`)}`
  const rows = await provisions.query().where(ends).select(['document_id']).toArray()
  return [...new Set(rows.map((row) => row.document_id as string))]
}

/** The lexicon as the last optimisation counted it. */
export async function readLexicon({ lexicon }: Tables): Promise<Lexicon> {
  const passages = new Map<string, number>()
  for await (const batch of lexicon.query()) {
    for (const row of batch) passages.set(row.term, row.passages)
  }
  const total = passages.get('') ?? 0
  passages.delete('')
  return { total, passages }
}
