import { availableParallelism } from 'node:os'
import type { Day } from '#knowledge/document.ts'
import { openEmbedder } from '#knowledge/embed/open-embedder.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { type Before, replyAlone, replyTo, type Said } from '../dialogue.ts'
import type { Far } from '../line.ts'
import type { Prompt, Saying } from '../model/model.ts'
import type { EmbeddingConfig } from '../model-config.ts'
import { type Means, vietnamDay } from '../respond.ts'
import { analyse } from '../review/grouping/analysis.ts'
import { findExamples, keepExamples } from './examples.ts'
import { inTurn } from './in-turn.ts'
import { keepAnswers } from './kept-answers.ts'

/** What the answering thread is started with. */
export interface Setup {
  dataDir: string
  knowledgeUri: string
  publicUrl: string
  /** Where programs that read scans and old files are looked for. */
  searchPath: string
  embedding: EmbeddingConfig | null
  hasModel: boolean
}

/** What the answering thread asks of the one that started it. */
export type ForAnswering = {
  say(line: string): void
  embeddingFault(fault: unknown): void
  /** The budget of the model is kept in the database, which is not for this thread. */
  askModel(prompt: Prompt): Promise<Saying>
}

/** What ingest does for an index, handed in by the composition root. */
export interface Ingesting {
  fillEmpty(knowledge: Knowledge): Promise<void>
  /** Gives passages without a vector theirs; tells what came of it. */
  embed(knowledge: Knowledge, signal: AbortSignal): Promise<string[]>
}

export type AnsweringDeeds = Awaited<ReturnType<typeof openDeeds>>

/** Opens the index in this thread, filled if it was empty, and gives what the thread does for others. */
export async function openDeeds(setup: Setup, main: Far<ForAnswering>, ingesting: Ingesting) {
  const knowledge = await openKnowledge({
    uri: setup.knowledgeUri,
    renew: true,
    embedder: await openEmbedder(setup.embedding),
    onEmbeddingFault: (fault) => void main.embeddingFault(fault)
  })
  if ((await knowledge.listDocuments()).length === 0) await ingesting.fillEmpty(knowledge)
  const stopping = new AbortController()
  let embedding: Promise<unknown> = Promise.resolve()
  const { publicUrl, hasModel } = setup
  const model = hasModel ? { ask: main.askModel } : undefined
  const calm = { ...knowledge, retrieve: inTurn(searchesAtOnce(setup), knowledge.retrieve) }
  const own: Means = { knowledge: calm, publicUrl, model, kept: keepAnswers(knowledge.edition) }
  const today = () => vietnamDay(new Date())
  let finding: Promise<unknown> = Promise.resolve()
  const examples = keepExamples(knowledge.edition, () => {
    const found = findExamples(own, knowledge, today(), stopping.signal)
    finding = Promise.allSettled([finding, found])
    return found
  })
  const means: Means = { ...own, examples }
  // found before anybody is greeted
  void examples().catch(() => {})
  const { retrieve, lookUp, readProvision, listDocuments, readDocument } = knowledge
  const { publishAnswer, retractAnswer, answersCiting, edition } = knowledge
  return {
    replyTo: (said: Said, asOf: Day, before: Before) => replyTo(means, said, asOf, before),
    replyAlone: (text: string, asOf: Day) => replyAlone(means, text, asOf),
    analyse: async (question: string) => analyse(question, await knowledge.vocabulary()),
    embed() {
      const lines = ingesting.embed(knowledge, stopping.signal)
      embedding = Promise.allSettled([embedding, lines])
      return lines
    },
    retrieve,
    lookUp,
    readProvision,
    listDocuments,
    readDocument,
    publishAnswer,
    retractAnswer,
    answersCiting,
    beat: () => edition(),
    async close() {
      stopping.abort()
      // an index closed while it is searched takes the whole process with it
      await Promise.all([embedding, finding])
      await knowledge.close()
    }
  }
}

/** Where a server is asked for the meaning of a question, most of a search is waiting for it. */
const WAITING_AT_ONCE = 8

/** Side by side searches take as long together, and leave nothing of the processors to those who take messages in. */
function searchesAtOnce({ embedding }: Setup): number {
  return embedding === null ? Math.max(1, availableParallelism() - 1) : WAITING_AT_ONCE
}
