import { availableParallelism } from 'node:os'
import type { CuratedAnswer } from '#knowledge/curated-answer.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import type { Manifest } from '#knowledge/library/manifest.ts'
import { numberKey } from './document-id.ts'
import { indexAgain, settle } from './index-shelf.ts'
import type { Ingest, Reading, SourceFile } from './ingest.ts'
import { examine, type IngestOutcome, ingestFile, knownBytes, previewFile } from './pipeline.ts'
import type { ReadOutcome, Refusal } from './read/blocks.ts'
import { refuse } from './read/refusals.ts'
import type { Loaded, Source } from './sources.ts'
import { unplacedWarnings } from './unplaced.ts'

/** What became of one source. `name` is as shown to people. */
export interface Result {
  name: string
  outcome: IngestOutcome
}

/** Told after each source is done. */
export type Watch = (done: number, total: number) => void

/** How many files are read at once: one a core, for each may take a parser's whole memory. */
const AT_ONCE = Math.min(4, availableParallelism())

/**
 * Ingests sources in their order, each in its own failure, reading ahead while the index is written; then merges what
 * was written. `recovered` says that an earlier run was cut short, so that there may be something to mend.
 */
export async function ingestAll(
  ingest: Ingest,
  sources: readonly Source[],
  watch: Watch,
  recovered = false
): Promise<Result[]> {
  const known = (source: SourceFile) => knownBytes(ingest, source) !== null
  const take: Take = (read, source) => ingestFile({ ...ingest, read }, source)
  const results = await eachInOrder(sources, { read: ingest.read, known, take, watch })
  const settled = await settle(ingest, examine)
  const wrote = settled.length > 0 || results.some(({ outcome }) => outcome.kind === 'indexed')
  if (wrote || recovered) await ingest.knowledge.optimise()
  await ingest.refusals.save()
  return [...results, ...unreadable(ingest)]
}

/** What `ingestAll` would find, without writing anything. */
export function previewAll(reading: Reading, sources: readonly Source[], watch: Watch): Promise<Result[]> {
  const known = (source: SourceFile) => knownBytes(reading, source) !== null
  const take: Take = (read, source) => previewFile({ ...reading, read }, source)
  return eachInOrder(sources, { read: reading.read, known, take, watch })
}

/** Reads everything on the shelf again and writes the index anew from it. */
export async function rebuildAll(ingest: Ingest, watch: Watch): Promise<Result[]> {
  const manifests = ingest.library.list().filter(({ retired }) => !retired)
  const sources = manifests.map(({ document: { id, file } }): Source => {
    const load = async (): Promise<Loaded> => ({ kind: 'loaded', name: file, bytes: await ingest.library.original(id) })
    return { name: file, load }
  })
  const take: Take = (read, source, turn) => rebuildOne({ ...ingest, read }, manifests[turn], source.bytes)
  const results = await eachInOrder(sources, { read: ingest.read, known: () => false, take, watch })
  await settle(ingest, examine)
  await ingest.knowledge.optimise()
  return results
}

async function rebuildOne(ingest: Ingest, manifest: Manifest | undefined, bytes: Uint8Array): Promise<IngestOutcome> {
  if (manifest === undefined) throw new Error('a source without its manifest')
  const again = await indexAgain(ingest, manifest, bytes, examine)
  if (again.kind === 'refused') return again
  const { provisions, passages } = again.examined
  const warnings = [...again.examined.warnings, ...unplacedWarnings(again.document, [again])]
  const counts = { provisions: provisions.length, passages: passages.length }
  const toReview = ingest.toReview.splice(0)
  return { kind: 'indexed', document: again.document, ...counts, warnings, changes: null, retimed: [], toReview }
}

export type Retired =
  | { kind: 'retired'; document: DocumentRecord; retimed: DocumentRecord[]; toReview: CuratedAnswer[] }
  | { kind: 'several'; documents: DocumentRecord[] }
  | { kind: 'not_found' }

/** Takes a document out of use, or back into it, by its number or id; what it had ended holds again. */
export async function retire(ingest: Ingest, numberOrId: string, retired = true): Promise<Retired> {
  const wanted = numberKey(numberOrId)
  const found = ingest.library
    .list()
    .filter((manifest) => manifest.retired !== retired)
    .map(({ document }) => document)
    .filter(({ id, number }) => id === wanted || (number !== null && numberKey(number) === wanted))
  const [document, other] = found
  if (document === undefined) return { kind: 'not_found' }
  if (other !== undefined) return { kind: 'several', documents: found }
  await ingest.library.retire(document.id, retired)
  const settled = await settle(ingest, examine)
  await ingest.knowledge.optimise()
  const retimed = settled.flatMap((written) => (written.document.id === document.id ? [] : [written.document]))
  return { kind: 'retired', document, retimed, toReview: ingest.toReview.splice(0) }
}

type Take = (read: Reading['read'], source: SourceFile, turn: number) => Promise<IngestOutcome>

interface Work {
  read: Reading['read']
  /** True for bytes that need no reading. */
  known(source: SourceFile): boolean
  take: Take
  watch: Watch
}

/** A source that is loaded, and read already unless its bytes are known. */
interface Ready {
  loaded: Loaded | Refusal
  read: Promise<ReadOutcome> | null
}

async function eachInOrder(sources: readonly Source[], work: Work): Promise<Result[]> {
  const results: Result[] = []
  const started: Promise<Ready>[] = []
  for (const [turn, source] of sources.entries()) {
    for (const next of sources.slice(started.length, turn + AT_ONCE)) started.push(start(next, work))
    const ready = started[turn]
    results.push({ name: source.name, outcome: await guarded(() => takeReady(ready, turn, work)) })
    delete started[turn]
    work.watch(turn + 1, sources.length)
  }
  return results
}

function start(source: Source, work: Work): Promise<Ready> {
  const ready = source.load().then((loaded): Ready => {
    if (loaded.kind === 'refused' || work.known(loaded)) return { loaded, read: null }
    const read = work.read(loaded)
    // Awaited when its turn comes; until then a failure must not count as unhandled.
    read.catch(() => undefined)
    return { loaded, read }
  })
  ready.catch(() => undefined)
  return ready
}

async function takeReady(started: Promise<Ready> | undefined, turn: number, work: Work): Promise<IngestOutcome> {
  if (started === undefined) throw new Error('a source was not started before its turn')
  const { loaded, read } = await started
  if (loaded.kind === 'refused') return loaded
  const readOnce = (source: SourceFile) => (source.bytes === loaded.bytes && read !== null ? read : work.read(source))
  return work.take(readOnce, loaded, turn)
}

/** A fault in one file is that file's; the others go on. */
async function guarded(work: () => Promise<IngestOutcome>): Promise<IngestOutcome> {
  try {
    return await work()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return refuse(
      `Lỗi khi xử lý: ${message}`,
      'Nạp lại tệp này; nếu vẫn lỗi, xin gửi thông báo này cho người quản trị.'
    )
  }
}

function unreadable({ unreadable, library }: Ingest): Result[] {
  return [...unreadable].map(([id, outcome]) => ({ name: library.get(id)?.document.file ?? id, outcome }))
}
