import { randomUUID } from 'node:crypto'
import type { DocumentRecord } from '../document.ts'
import type { IndexedDocument } from '../knowledge.ts'
import type { Passage } from '../passage.ts'
import { indexTerms, isPair, type Terms } from '../text/terms.ts'
import { literal, type Tables } from './tables.ts'

/** Rows a write takes at once: bounds memory where one document is very large. */
const BATCH = 4000

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
    await tables.passages.add(batch.map((passage) => passageRow(passage, names, version)))
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

/** What a document is called, in two lines of words: kind, number, issuer and period; title. */
function namesOf({ kind, number, issuer, period, title }: DocumentRecord): string[] {
  const names = [kind, number, issuer, period].filter((name) => name !== null)
  return [names.join('\n'), title].map((text) => indexTerms(text).folded.join(' '))
}

/** Syllables of the headings in one line and of each line of the text after it; below an empty line, all pairs. */
function packTerms(lines: readonly Terms[]): string {
  const syllables = lines.map(({ folded }) => folded.filter((term) => !isPair(term)).join(' '))
  const pairs = lines.flatMap(({ folded }) => folded.filter(isPair))
  return `${syllables.join('\n')}\n\n${pairs.join(' ')}`
}

/**
 * The columns of words keep their lines, which to the engine part words as spaces do: `heading` has what the document is
 * called in two and the headings above the passage in the third.
 */
function passageRow(passage: Passage, names: readonly string[], version: string) {
  const trail = indexTerms(passage.trail.join('\n'))
  const lines = passage.text
    .split('\n')
    .map(indexTerms)
    .filter(({ folded }) => folded.length > 0)
  const place = indexTerms([...passage.trail, passage.address ?? ''].join('\n'))
  return {
    id: passage.id,
    document_id: passage.documentId,
    version,
    provision_key: passage.provisionKey,
    address: passage.address,
    text: passage.text,
    trail: JSON.stringify(passage.trail),
    effective: passage.effective,
    expires: passage.expires,
    amended_by: passage.amendedBy === undefined ? null : JSON.stringify(passage.amendedBy),
    terms: packTerms([trail, ...lines]),
    accents: [trail, ...lines].flatMap(({ accented }) => accented).join(' '),
    heading: [...names, place.folded.join(' ')].join('\n')
  }
}

function* batches<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}
