import { matchPassages, readDocuments, readLexicon, takePassages, takeWords } from '#knowledge/lance/read.ts'
import { openTables } from '#knowledge/lance/tables.ts'
import type { Source } from '#knowledge/search/retrieve.ts'

/** What retrieval needs of the index in a folder, for looking at its parts one by one. */
export async function openSource(folder: string): Promise<Source> {
  const tables = await openTables(folder)
  const documents = new Map((await readDocuments(tables)).map(({ document }) => [document.id, document]))
  return {
    lexicon: await readLexicon(tables),
    match: (view, words, limit) => matchPassages(tables.passages, view, words, limit),
    async look(rows) {
      return (await takeWords(tables.passages, rows)).flatMap(({ documentId, version: _, ...entry }) => {
        const document = documents.get(documentId)
        return document ? [{ ...entry, document }] : []
      })
    },
    read: (rows) => takePassages(tables.passages, rows)
  }
}
