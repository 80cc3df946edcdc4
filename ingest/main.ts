import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openEmbedder } from '#knowledge/embed/open-embedder.ts'
import type { EmbeddingServer } from '#knowledge/embed/openai.ts'
import type { DocumentSummary } from '#knowledge/knowledge.ts'
import { openLibrary } from '#knowledge/library/library.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { type Command, readCommand, USAGE } from './command-line.ts'
import { embeddingLines, embedPassages, HASTY, PATIENT } from './embed.ts'
import { type Ingest, openIngest, type Reading } from './ingest.ts'
import { listed, listText } from './list.ts'
import { takeLock } from './lock.ts'
import { type Screen, showProgress } from './progress.ts'
import { readFile } from './read/read.ts'
import { openRefusals, stateOfReaders } from './refusals-seen.ts'
import { nameOf, report, retimedSection, reviewSection } from './report.ts'
import { ingestAll, previewAll, type Result, rebuildAll, retire, type Watch } from './run.ts'
import { findSources } from './sources.ts'
import { vietnameseDay } from './vietnamese-day.ts'

const DATA_DIR = resolve(process.env['DATA_DIR'] || 'data')
const KNOWLEDGE_URI = process.env['KNOWLEDGE_URI'] || join(DATA_DIR, 'index')

const LIBRARY = join(DATA_DIR, 'library')
const REFUSALS = join(DATA_DIR, 'refusals.json')
const SEARCH_PATH = process.env['PATH'] ?? ''
const EMBEDDING_SERVER = embeddingServer(process.env['OPENAI_EMBEDDING_MODEL'])

const DONE = 0
const NOT_ALL = 1
const WRONG_USAGE = 2

process.exitCode = await run(readCommand(process.argv.slice(2))).catch((fault: Error) => {
  process.stderr.write(`Không làm được: ${fault.message}\n`)
  return NOT_ALL
})

async function run(command: Command): Promise<number> {
  switch (command.kind) {
    case 'usage':
      process.stderr.write(`${command.fault}\n\n${USAGE}`)
      return WRONG_USAGE
    case 'list':
      return list(command.json)
    case 'ingest':
      return command.preview ? preview(command.targets) : ingestTargets(command.targets)
    case 'rebuild':
      return writing((ingest) => timed(false, (watch) => rebuildAll(ingest, watch)), true)
    case 'retire':
      return writing((ingest) => retireOne(ingest, command.number, command.retired))
    case 'embed':
      return embed(PATIENT)
  }
}

async function list(json: boolean): Promise<number> {
  const today = vietnameseDay(new Date())
  const documents = await readList()
  process.stdout.write(json ? `${JSON.stringify(listed(documents, today), null, 2)}\n` : listText(documents, today))
  return DONE
}

/** Opening an index makes it; a look at a data folder without one must not. */
async function readList(): Promise<DocumentSummary[]> {
  if (!KNOWLEDGE_URI.includes('://') && !existsSync(KNOWLEDGE_URI)) return []
  const knowledge = await openKnowledge({ uri: KNOWLEDGE_URI })
  const documents = await knowledge.listDocuments()
  await knowledge.close()
  return documents
}

async function preview(targets: readonly string[]): Promise<number> {
  const reading = await openReading()
  const sources = await findSources(targets)
  return timed(true, (watch) => previewAll(reading, sources, watch))
}

async function ingestTargets(targets: readonly string[]): Promise<number> {
  const sources = await findSources(targets)
  return writing((ingest, recovered) => timed(false, (watch) => ingestAll(ingest, sources, watch, recovered)))
}

async function retireOne(ingest: Ingest, number: string, retired: boolean): Promise<number> {
  const outcome = await retire(ingest, number, retired)
  switch (outcome.kind) {
    case 'not_found':
      process.stderr.write(`Không có văn bản “${number}” ${retired ? 'đang dùng' : 'đã thôi dùng'}.\n`)
      return NOT_ALL
    case 'several': {
      const names = outcome.documents.map((document) => `  ${document.id}: ${nameOf(document)} – ${document.title}\n`)
      process.stderr.write(`Nhiều văn bản cùng số “${number}”; hãy gọi bằng mã ở đầu dòng:\n${names.join('')}`)
      return NOT_ALL
    }
    case 'retired': {
      const done = `${retired ? 'Đã thôi dùng' : 'Đã dùng lại'}: ${nameOf(outcome.document)}\n`
      const parts = [done, retimedSection(outcome.retimed), reviewSection(outcome.toReview)]
      process.stdout.write(parts.filter((part) => part !== '').join('\n'))
      return DONE
    }
  }
}

/** Does work as the only writer of the data folder. */
async function writing(work: (ingest: Ingest, recovered: boolean) => Promise<number>, renew = false): Promise<number> {
  const lock = await takeLock(DATA_DIR)
  if (lock.kind === 'busy') {
    const who = `tiến trình ${lock.pid} trên máy ${lock.host}`
    process.stderr.write(`Đang có lần nạp khác vào ${DATA_DIR} (${who}). Xin đợi lần đó xong rồi chạy lại.\n`)
    return NOT_ALL
  }
  const knowledge = await openKnowledge({ uri: KNOWLEDGE_URI, renew })
  const ingest = await openIngest({ ...(await openReading()), knowledge, now: () => new Date() })
  const code = await work(ingest, lock.recovered)
  await knowledge.close()
  // A fault leaves the lock behind: the next run takes it over and knows that there may be something to mend.
  await lock.release()
  if (EMBEDDING_SERVER !== null) await embed(HASTY)
  return code
}

/** Gives vectors to passages that have none. What could not be done now is no failure of the work before it. */
async function embed(pauses: readonly number[]): Promise<number> {
  if (!KNOWLEDGE_URI.includes('://') && !existsSync(KNOWLEDGE_URI)) {
    process.stderr.write('Chưa có chỉ mục văn bản nào.\n')
    return NOT_ALL
  }
  const knowledge = await openKnowledge({ uri: KNOWLEDGE_URI, embedder: await openEmbedder(EMBEDDING_SERVER) })
  const progress = showProgress(screen(), { verb: 'Đang tạo véc-tơ', unit: 'đoạn' })
  const embedding = await embedPassages(knowledge, DATA_DIR, { pauses, watch: progress.step })
  progress.end()
  await knowledge.close()
  process.stderr.write(`${embeddingLines(embedding).join('\n')}\n`)
  return embedding.kind === 'complete' ? DONE : NOT_ALL
}

function embeddingServer(model: string | undefined): EmbeddingServer | null {
  if (!model) return null
  return { model, baseUrl: process.env['OPENAI_BASE_URL'] || null, apiKey: process.env['OPENAI_API_KEY'] || null }
}

function screen(): Screen {
  const { stderr } = process
  return { write: (text) => void stderr.write(text), terminal: stderr.isTTY, now: () => performance.now() }
}

async function openReading(): Promise<Reading> {
  const refusals = await openRefusals(REFUSALS, stateOfReaders(SEARCH_PATH))
  return { library: await openLibrary(LIBRARY), read: readFile, refusals }
}

/** Does work with a progress line and ends with its summary. */
async function timed(preview: boolean, work: (watch: Watch) => Promise<Result[]>): Promise<number> {
  const started = performance.now()
  const progress = showProgress(screen())
  const results = await work(progress.step)
  progress.end()
  process.stdout.write(report({ results, seconds: (performance.now() - started) / 1000, preview }))
  return results.some(({ outcome }) => outcome.kind === 'refused') ? NOT_ALL : DONE
}
