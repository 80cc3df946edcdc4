import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openIngest } from '#ingest/ingest.ts'
import { readFile } from '#ingest/read/read.ts'
import { openRefusals } from '#ingest/refusals-seen.ts'
import { ingestAll } from '#ingest/run.ts'
import { findSources } from '#ingest/sources.ts'
import { openLibrary } from '#knowledge/library/library.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { growCorpus, PASSAGES_PER_DOCUMENT } from '../corpus/corpus.ts'
import { timed } from '../quantiles.ts'
import { FORMATS, type OfficeFile, type OfficeFormat, writeFiles } from './office-files.ts'

const DOCUMENTS_PER_FORMAT = 6

/** What stands on an A4 page of an official document in 14 point; measured over the PDFs that LibreOffice prints. */
const WORDS_PER_PAGE = 480

export interface ReaderSpeed {
  format: OfficeFormat
  files: number
  pages: number
  /** Pages of a file, as the reader itself counted them; null where the format has none. */
  printedPages: number | null
  blocks: number
  seconds: number
}

export interface PipelineSpeed {
  files: number
  pages: number
  passages: number
  seconds: number
  /** The same folder again, when nothing is new. */
  againSeconds: number
}

export interface IngestFigures {
  readers: ReaderSpeed[]
  pipeline: PipelineSpeed
}

/** Reads files of every format, one after another; then takes all of them through the whole pipeline into an index. */
export async function measureIngest(folder: string): Promise<IngestFigures> {
  const corpus = await growCorpus()
  const documents = [...corpus.documents(FORMATS.length * DOCUMENTS_PER_FORMAT * PASSAGES_PER_DOCUMENT)]
  const readers: ReaderSpeed[] = []
  const files: OfficeFile[] = []
  for (const [at, format] of FORMATS.entries()) {
    const own = documents.slice(at * DOCUMENTS_PER_FORMAT, (at + 1) * DOCUMENTS_PER_FORMAT)
    const written = await writeFiles(format, own, folder)
    if (written.length > 0) readers.push(await measureReader(format, written))
    files.push(...written)
  }
  return { readers, pipeline: await measurePipeline(files, folder) }
}

/** The first file is read once beforehand: a reader's libraries load once in a run. */
async function measureReader(format: OfficeFormat, files: readonly OfficeFile[]): Promise<ReaderSpeed> {
  const [first] = files
  if (first) await readOrFail(first)
  let blocks = 0
  let printed = 0
  const [, seconds] = await timed(async () => {
    for (const file of files) {
      const read = await readOrFail(file)
      blocks += read.blocks.length
      printed += read.pages ?? 0
    }
  })
  const printedPages = printed > 0 ? printed : null
  return { format, files: files.length, pages: printedPages ?? pagesOf(files), printedPages, blocks, seconds }
}

async function readOrFail(file: OfficeFile) {
  const outcome = await readFile(file)
  if (outcome.kind === 'refused') throw new Error(`${file.name}: ${outcome.reason}`)
  return outcome
}

async function measurePipeline(files: readonly OfficeFile[], folder: string): Promise<PipelineSpeed> {
  const inbox = join(folder, 'files')
  await mkdir(inbox, { recursive: true })
  for (const { name, bytes } of files) await writeFile(join(inbox, name), bytes)
  const knowledge = await openKnowledge({ uri: join(folder, 'index') })
  const library = await openLibrary(join(folder, 'library'))
  const refusals = await openRefusals(join(folder, 'refusals.json'), '')
  const ingest = await openIngest({ library, knowledge, refusals, read: readFile, now: () => new Date() })
  const run = async () => ingestAll(ingest, await findSources([inbox]), () => undefined)
  const [results, seconds] = await timed(run)
  const refused = results.find(({ outcome }) => outcome.kind !== 'indexed')
  if (refused) throw new Error(`${refused.name}: ${JSON.stringify(refused.outcome)}`)
  const [, againSeconds] = await timed(run)
  const passages = (await knowledge.listDocuments()).reduce((sum, document) => sum + document.passages, 0)
  await knowledge.close()
  return { files: files.length, pages: pagesOf(files), passages, seconds, againSeconds }
}

function pagesOf(files: readonly OfficeFile[]): number {
  return Math.round(files.reduce((sum, { words }) => sum + words, 0) / WORDS_PER_PAGE)
}
