import type { Knowledge } from './knowledge.ts'
import { deleteAnswer, writeAnswer } from './lance/answers.ts'
import { followLive } from './lance/live.ts'
import { optimiseTables } from './lance/optimise.ts'
import { findHolders, matchPassages, readProvisions, takePassages } from './lance/read.ts'
import { openTables, type Tables } from './lance/tables.ts'
import { deleteDocument, writeDocument } from './lance/write.ts'
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
    retrieve: async (question, asOf, limit = DEFAULT_LIMIT) =>
      retrieve(await sourceOf(tables, live), question, asOf, limit),
    lookUp: async (text, asOf) => {
      const { documents } = await live.current()
      const records = [...documents.values()]
      const read = (id: string) => readProvisions(tables, id, documents.get(id)?.version ?? '')
      const holders = (keyEnd: string) => findHolders(tables, keyEnd)
      return lookUp({ documents: records.map((entry) => entry.document), read, holders }, text, asOf)
    },
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
    async readDocument(id) {
      const entry = (await live.current()).documents.get(id)
      if (!entry) return null
      return { document: entry.document, provisions: await readProvisions(tables, id, entry.version) }
    },
    publishAnswer: (answer) => writeAnswer(tables, answer),
    retractAnswer: (id) => deleteAnswer(tables, id),
    optimise: () => changed(optimiseTables(tables)),
    async close() {
      tables.connection.close()
    }
  }
}

async function sourceOf(tables: Tables, live: ReturnType<typeof followLive>): Promise<Source> {
  const { documents, lexicon } = await live.current()
  const take = async (rows: readonly number[]): Promise<Stored[]> => {
    const stored = await takePassages(tables.passages, rows)
    return stored.flatMap((entry) => {
      const owner = documents.get(entry.passage.documentId)
      return owner?.version === entry.version ? [{ ...entry, document: owner.document }] : []
    })
  }
  return { lexicon, take, match: (view, words, limit) => matchPassages(tables.passages, view, words, limit) }
}
