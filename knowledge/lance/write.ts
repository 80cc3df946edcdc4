import { randomUUID } from 'node:crypto'
import type { DocumentRecord } from '../document.ts'
import { digestOf, passageText } from '../embed/passage-text.ts'
import type { IndexedDocument } from '../knowledge.ts'
import type { Passage } from '../passage.ts'
import { analyseLine, packWords, wordsOf } from '../search/passage-words.ts'
import { indexTerms } from '../text/terms.ts'
import { literal, type Tables } from './tables.ts'

/** Rows a write takes at once: bounds memory where one document is very large. */
const BATCH = 4000

/** Each write leaves a piece of the table of documents, and each looks through all pieces: after so many they are made one. */
const PIECES = 100

/**
 * Writes a document's rows under a new version, then points the document at it in one commit: a reader sees the old
 * rows or the new ones. The old rows go last; a crash in between leaves rows that no document names.
 */
export async function writeDocument(
  tables: Tables,
  { document, provisions, passages }: IndexedDocument
): Promise<void> {
  const replaces = (await tables.documents.countRows(`id = ${literal(document.id)}`)) > 0
  const version = randomUUID()
  const names = namesOf(document)
  for (const batch of batches(provisions)) {
    const rows = batch.map((provision) => ({
      document_id: document.id,
      version,
      key: provision.key,
      record: JSON.stringify(provision),
      position: provision.order
    }))
    await tables.provisions.add(rows)
  }
  for (const batch of batches(passages)) {
    await tables.passages.add(batch.map((passage) => ({ ...passageRow(passage, document.title, names), version })))
  }
  const row = {
    id: document.id,
    version,
    record: JSON.stringify(document),
    articles: provisions.filter((provision) => provision.path.at(-1)?.level === 'dieu').length,
    provisions: provisions.length,
    passages: passages.length
  }
  await tables.documents.mergeInsert('id').whenMatchedUpdateAll().whenNotMatchedInsertAll().execute([row])
  if ((await tables.documents.version()) % PIECES === 0) await tables.documents.optimize()
  if (replaces) await dropRows(tables, `document_id = ${literal(document.id)} AND version <> ${literal(version)}`)
}

/** Takes a document out: first its pointer, then its rows. */
export async function deleteDocument(tables: Tables, id: string): Promise<void> {
  await tables.documents.delete(`id = ${literal(id)}`)
  await dropRows(tables, `document_id = ${literal(id)}`)
}

async function dropRows(tables: Tables, predicate: string): Promise<void> {
  await tables.passages.delete(predicate)
  await tables.provisions.delete(predicate)
}

/** The words of what a document is called. */
function namesOf({ kind, number, issuer, period, title }: DocumentRecord): string[] {
  const names = [kind, number, issuer, period, title].filter((name) => name !== null)
  return indexTerms(names.join('\n')).folded
}

function passageRow(passage: Passage, title: string, names: readonly string[]) {
  const headings = passage.trail.map(analyseLine)
  const lines = passage.text.split('\n').map(analyseLine)
  const all = [...headings, ...lines].map(({ terms }) => terms)
  const place = indexTerms([...passage.trail, passage.address ?? ''].join('\n'))
  return {
    id: passage.id,
    document_id: passage.documentId,
    provision_key: passage.provisionKey,
    address: passage.address,
    text: passage.text,
    trail: JSON.stringify(passage.trail),
    effective: passage.effective,
    expires: passage.expires,
    amended_by: passage.amendedBy === undefined ? null : JSON.stringify(passage.amendedBy),
    terms: all.flatMap(({ folded }) => folded).join(' '),
    heading: [...names, ...place.folded].join(' '),
    words: packWords(wordsOf(headings, lines)),
    digest: digestOf(passageText(passage, title))
  }
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}
