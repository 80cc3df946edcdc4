import type { Knowledge } from './knowledge.ts'
import { answersCiting, deleteAnswer, writeAnswer } from './lance/answers.ts'
import { followLive, type Live } from './lance/live.ts'
import { optimiseTables } from './lance/optimise.ts'
import { findHolders, type LiveDocument, matchPassages, readProvisions, takePassages } from './lance/read.ts'
import { readAgain } from './lance/read-again.ts'
import { openTables, type Tables } from './lance/tables.ts'
import { deleteDocument, writeDocument } from './lance/write.ts'
import type { Provision } from './provision.ts'
import { lookUp } from './search/look-up.ts'
import { retrieve, type Source, type Stored } from './search/retrieve.ts'

export interface KnowledgeOptions {
  /** Folder of the index, or `s3://bucket/prefix`. */
  uri: string
  storageOptions?: Record<string, string>
}

const DEFAULT_LIMIT = 10

/** Opens the index, making it where there is none. Any number of readers and one writer may have it open. */
export async function openKnowledge(options: KnowledgeOptions): Promise<Knowledge> {
  const tables = await openTables(options.uri, options.storageOptions)
  const live = followLive(tables)
  const changed = async (write: Promise<unknown>) => {
    await write
    live.forget()
  }
  return {
    retrieve: (question, asOf, limit = DEFAULT_LIMIT) =>
      readAgain(live, (current, doubt) => retrieve(sourceOf(tables, current, doubt), question, asOf, limit)),
    lookUp: (text, asOf) =>
      readAgain(live, ({ documents }, doubt) => {
        const records = [...documents.values()]
        const read = (id: string) => readWhole(tables, documents.get(id), doubt)
        const holders = (keyEnd: string) => findHolders(tables, keyEnd)
        return lookUp({ documents: records.map((entry) => entry.document), read, holders }, text, asOf)
      }),
    replaceDocument: (indexed) => changed(writeDocument(tables, indexed)),
    async retireDocument(numberOrId) {
      live.forget()
      const { documents } = await live.current()
      const entry = [...documents.values()].find(({ document }) => [document.id, document.number].includes(numberOrId))
      if (entry) await changed(deleteDocument(tables, entry.document.id))
      return entry !== undefined
    },
    async listDocuments() {
      live.forget()
      const { documents } = await live.current()
      return [...documents.values()].map(({ version: _, ...summary }) => summary)
    },
    readDocument: (id) =>
      readAgain(live, async ({ documents }, doubt) => {
        const entry = documents.get(id)
        if (!entry) return null
        return { document: entry.document, provisions: await readWhole(tables, entry, doubt) }
      }),
    publishAnswer: (answer) => writeAnswer(tables, answer),
    retractAnswer: (id) => deleteAnswer(tables, id),
    answersCiting: (documentId, keys) => answersCiting(tables, documentId, keys),
    optimise: () => changed(optimiseTables(tables)),
    async close() {
      tables.connection.close()
    }
  }
}

/** A document's provisions; in doubt where they are fewer than it should have. */
async function readWhole(tables: Tables, entry: LiveDocument | undefined, doubt: () => void): Promise<Provision[]> {
  if (!entry) return []
  const provisions = await readProvisions(tables, entry.document.id, entry.version)
  if (provisions.length < entry.provisions) doubt()
  return provisions
}

function sourceOf(tables: Tables, { documents, lexicon }: Live, doubt: () => void): Source {
  const take = async (rows: readonly number[]): Promise<Stored[]> => {
    const stored = await takePassages(tables.passages, rows)
    const standing = stored.flatMap((entry) => {
      const owner = documents.get(entry.passage.documentId)
      return owner?.version === entry.version ? [{ ...entry, document: owner.document }] : []
    })
    if (standing.length < rows.length) doubt()
    return standing
  }
  return { lexicon, take, match: (view, words, limit) => matchPassages(tables.passages, view, words, limit) }
}
