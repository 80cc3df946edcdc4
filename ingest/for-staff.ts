import { join } from 'node:path'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { openLibrary } from '#knowledge/library/library.ts'
import { type Ingest, openIngest, type Reading, type SourceFile } from './ingest.ts'
import { takeLock } from './lock.ts'
import { type IngestOutcome, previewFile } from './pipeline.ts'
import { readFile } from './read/read.ts'
import { openRefusals, stateOfReaders } from './refusals-seen.ts'
import { ingestAll, retire } from './run.ts'

export interface ForStaffOptions {
  dataDir: string
  /** Where external readers (tesseract, poppler …) are looked for: the PATH. */
  searchPath: string
  /** Opens the index for writing; closed again after each deed. */
  openIndex: () => Promise<Knowledge>
  now: () => Date
}

export interface Busy {
  kind: 'busy'
}

/** What the staff's console does with one document at a time, beside a running bot. */
export interface ForStaff {
  /** Reads a file and tells what it would bring; writes nothing. */
  preview(file: SourceFile): Promise<IngestOutcome>
  /** Shelves and indexes a file; one whose document was taken out of use comes back into it. */
  admit(file: SourceFile): Promise<IngestOutcome | Busy>
  retire(id: string): Promise<{ kind: 'retired' } | { kind: 'missing' } | Busy>
}

/** Opens the shelf anew for every deed: the command line may have written to it meanwhile. */
export function openForStaff({ dataDir, searchPath, openIndex, now }: ForStaffOptions): ForStaff {
  const openReading = async (): Promise<Reading> => ({
    library: await openLibrary(join(dataDir, 'library')),
    refusals: await openRefusals(join(dataDir, 'refusals.json'), stateOfReaders(searchPath)),
    read: readFile
  })
  const writing = async <T>(work: (ingest: Ingest, recovered: boolean) => Promise<T>): Promise<T | Busy> => {
    const lock = await takeLock(dataDir)
    if (lock.kind === 'busy') return { kind: 'busy' }
    const knowledge = await openIndex()
    try {
      return await work(await openIngest({ ...(await openReading()), knowledge, now }), lock.recovered)
    } finally {
      await knowledge.close()
      await lock.release()
    }
  }
  return {
    preview: async (file) => previewFile(await openReading(), file),
    admit: (file) =>
      writing(async (ingest, recovered) => {
        const load = async () => ({ kind: 'loaded' as const, ...file })
        const [result] = await ingestAll(ingest, [{ name: file.name, load }], () => undefined, recovered)
        if (result === undefined) throw new Error('a source without its result')
        const { outcome } = result
        if (outcome.kind === 'unchanged' && outcome.retired) await retire(ingest, outcome.document.id, false)
        return outcome
      }),
    retire: (id) =>
      writing(async (ingest) => {
        const outcome = await retire(ingest, id, true)
        return { kind: outcome.kind === 'retired' ? 'retired' : 'missing' }
      })
  }
}
