import type { Day, DocumentRecord } from './document.ts'
import { createBreaker } from './embed/breaker.ts'
import { type EmbeddingOptions, embedMissing } from './embed/embed-missing.ts'
import type { Embedder } from './embed/embedder.ts'
import type { Knowledge } from './knowledge.ts'
import { answersCiting, deleteAnswer, followAnswers, writeAnswer } from './lance/answers.ts'
import { followLive, type Live } from './lance/live.ts'
import { optimiseTables } from './lance/optimise.ts'
import { digestPassages, readTexts, rowsOf } from './lance/passage-texts.ts'
import {
  findHolders,
  type LiveDocument,
  matchPassages,
  readProvisions,
  type StoredWords,
  takePassages,
  takeWords
} from './lance/read.ts'
import { readAgain } from './lance/read-again.ts'
import { openTables, type Tables } from './lance/tables.ts'
import { openVectors, type Vectors } from './lance/vectors.ts'
import { deleteDocument, writeDocument } from './lance/write.ts'
import type { Level, Provision } from './provision.ts'
import { matchAnswers, type Standing } from './search/curated.ts'
import { lookUp, provisionOf } from './search/look-up.ts'
import { type AskMeaning, createMeaning } from './search/meaning.ts'
import { nameDocuments } from './search/naming.ts'
import { retrieve, type Source } from './search/retrieve.ts'

export interface KnowledgeOptions {
  /** Folder of the index, or `s3://bucket/prefix`. */
  uri: string
  storageOptions?: Record<string, string>
  /** Empties an index made by another version of the program, for whoever fills it again at once; else that is a fault. */
  renew?: boolean
  /** Lets meaning count beside words. While its server is slow, down or wrong, words decide alone. */
  embedder?: Embedder | undefined
  /** Told what went wrong with the embedder's server or with its vectors. */
  onEmbeddingFault?: (fault: unknown) => void
}

const DEFAULT_LIMIT = 10

/** Opens the index, making it where there is none. Any number of readers and one writer may have it open. */
export async function openKnowledge(options: KnowledgeOptions): Promise<Knowledge> {
  const tables = await openTables(options.uri, options.storageOptions, options.renew)
  const live = followLive(tables)
  const answers = followAnswers(tables)
  const meaning = options.embedder ? openMeaning(tables, live, options.embedder, options.onEmbeddingFault) : null
  const changed = async (write: Promise<unknown>) => {
    await write
    live.forget()
  }
  return {
    retrieve: (question, asOf, limit = DEFAULT_LIMIT) =>
      readAgain(live, (current, doubt) =>
        retrieve(sourceOf(tables, current, doubt, meaning?.ask), question, asOf, limit)
      ),
    lookUp: (text, asOf, within) =>
      readAgain(live, ({ documents }, doubt) => {
        const read = (id: string) => readWhole(tables, documents.get(id), doubt)
        const holders = (keyEnd: string) => findHolders(tables, keyEnd)
        return lookUp({ documents: recordsOf({ documents }), read, holders }, text, asOf, within)
      }),
    nameDocuments: async (text, within) => nameDocuments(recordsOf(await live.current()), text, within),
    readProvision: (passageId, asOf, level) =>
      readAgain(live, ({ documents }, doubt) => readProvision(tables, documents, passageId, asOf, doubt, level)),
    findAnswers: (question, asOf) =>
      readAgain(live, async ({ documents }, doubt) => {
        const stands: Standing = (passageId) => readProvision(tables, documents, passageId, asOf, doubt)
        return matchAnswers(await answers(), question, asOf, stands)
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
    // of what is in memory, not of what may just have been written: answers are made with the former
    edition: async () => `${(await live.current()).edition}.${await tables.answers.version()}`,
    vocabulary: async () => (await live.current()).lexicon,
    readDocument: (id) =>
      readAgain(live, async ({ documents }, doubt) => {
        const entry = documents.get(id)
        if (!entry) return null
        return { document: entry.document, provisions: await readWhole(tables, entry, doubt) }
      }),
    publishAnswer: (answer) => writeAnswer(tables, answer),
    retractAnswer: (id) => deleteAnswer(tables, id),
    answersCiting: (documentId, keys) => answersCiting(tables, documentId, keys),
    async optimise() {
      await changed(optimiseTables(tables))
      const outcome = await meaning?.embedMissing()
      if (outcome?.kind === 'stopped') options.onEmbeddingFault?.(outcome.fault)
    },
    embedMissing: async (how) => (await meaning?.embedMissing(how)) ?? { kind: 'off' },
    async close() {
      meaning?.stop()
      tables.connection.close()
    }
  }
}

function recordsOf({ documents }: Pick<Live, 'documents'>): DocumentRecord[] {
  return [...documents.values()].map(({ document }) => document)
}

type Following = ReturnType<typeof followLive>

/** What an embedder adds to an index. */
function openMeaning(
  tables: Tables,
  live: Following,
  embedder: Embedder,
  onFault: (fault: unknown) => void = () => {}
) {
  const vectors: Vectors = openVectors(tables.connection, embedder.model)
  const breaker = createBreaker(embedder, { onFault })
  const documents = async () => (await live.current()).documents
  const texts = {
    digests: async () => digestPassages(tables, await documents()),
    read: async (ids: readonly string[]) => readTexts(tables, await documents(), ids)
  }
  return {
    ask: createMeaning({ embedder: breaker, vectors, rows: (ids) => rowsOf(tables, ids), onFault }),
    embedMissing(how: EmbeddingOptions = {}) {
      live.forget()
      return embedMissing(embedder, vectors, texts, how)
    },
    stop: breaker.stop
  }
}

async function readProvision(
  tables: Tables,
  documents: Live['documents'],
  passageId: string,
  asOf: Day,
  doubt: () => void,
  level?: Level
) {
  const entry = documents.get(passageId.slice(0, passageId.indexOf('/')))
  return entry ? provisionOf(passageId, entry.document, await readWhole(tables, entry, doubt), asOf, level) : null
}

/** A document's provisions; in doubt where they are fewer than it should have. */
async function readWhole(tables: Tables, entry: LiveDocument | undefined, doubt: () => void): Promise<Provision[]> {
  if (!entry) return []
  const provisions = await readProvisions(tables, entry.document.id, entry.version)
  if (provisions.length < entry.provisions) doubt()
  return provisions
}

function sourceOf(tables: Tables, current: Live, doubt: () => void, meaning: AskMeaning | undefined): Source {
  const { documents, lexicon } = current
  const standing = (stored: readonly StoredWords[]) =>
    stored.flatMap(({ documentId, version, ...entry }) => {
      const owner = documents.get(documentId)
      return owner?.version === version ? [{ ...entry, document: owner.document }] : []
    })
  /** Fewer than were asked for: a document was replaced in between. */
  const whole = <T>(found: T, count: number, rows: readonly number[]): T => {
    if (count < rows.length) doubt()
    return found
  }
  const look = async (rows: readonly number[]) => {
    const found = standing(await takeWords(tables.passages, rows))
    return whole(found, found.length, rows)
  }
  const read = async (rows: readonly number[]) => {
    const found = await takePassages(tables.passages, rows)
    return whole(found, found.size, rows)
  }
  const match: Source['match'] = (view, words, limit) => matchPassages(tables.passages, view, words, limit)
  return { lexicon, look, read, match, meaning }
}
