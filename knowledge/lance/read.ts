import { MatchQuery, type Table } from '@lancedb/lancedb'
import type { DocumentSummary } from '../knowledge.ts'
import type { Passage } from '../passage.ts'
import type { Provision } from '../provision.ts'
import type { Body } from '../search/features.ts'
import type { Lexicon } from '../search/lexicon.ts'
import { literal, type Tables } from './tables.ts'

/** The analysed columns of a passage that a question can be matched against. */
export type View = 'terms' | 'accents' | 'heading'

export interface Scored {
  row: number
  score: number
}

export interface StoredPassage extends Body {
  row: number
  version: string
  passage: Passage
}

/** The engine's BM25 ranking of passages that hold any of the words, best first. Rows are the engine's row ids. */
export async function matchPassages(passages: Table, view: View, words: string[], limit: number): Promise<Scored[]> {
  if (words.length === 0) return []
  const query = passages.query().fullTextSearch(new MatchQuery(words.join(' '), view))
  const rows = await query.select(['_score']).withRowId().limit(limit).toArray()
  return rows.map((row) => ({ row: Number(row._rowid), score: row._score }))
}

/** Reads passages by the engine's row ids, in no particular order. */
export async function takePassages(passages: Table, rows: readonly number[]): Promise<StoredPassage[]> {
  if (rows.length === 0) return []
  const taken = await passages.takeRowIds(rows).withRowId().toArray()
  return taken.map((row) => ({
    row: Number(row._rowid),
    version: row.version,
    passage: {
      id: row.id,
      documentId: row.document_id,
      provisionKey: row.provision_key,
      address: row.address,
      text: row.text,
      trail: JSON.parse(row.trail),
      effective: row.effective,
      expires: row.expires,
      ...(row.amended_by ? { amendedBy: JSON.parse(row.amended_by) } : {})
    },
    ...readWords(row)
  }))
}

/** Unpacks what `write.ts` packs into the columns of words. */
function readWords(row: { terms: string; accents: string; heading: string }): Body {
  const [number = '', title = '', trail = ''] = row.heading.split('\n')
  const [syllables = '', pairs = ''] = row.terms.split('\n\n')
  return {
    syllables: wordsIn(syllables.replaceAll('\n', ' ')),
    pairs,
    accents: row.accents,
    lead: wordsIn(syllables.split('\n', 2)[1] ?? ''),
    heading: [...wordsIn(title), ...wordsIn(trail)],
    names: [...wordsIn(number), ...wordsIn(title)]
  }
}

function wordsIn(column: string): string[] {
  const words = column.split(' ')
  return words[0] === '' ? words.slice(1) : words
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
