import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLibrary } from '#knowledge/library/library.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { openIngest } from './ingest.ts'
import { takeLock } from './lock.ts'
import { readFile } from './read/read.ts'
import { openRefusals, stateOfReaders } from './refusals-seen.ts'
import { ingestAll } from './run.ts'
import { findSources } from './sources.ts'

const SAMPLES = fileURLToPath(new URL('samples/', import.meta.url))

export interface FirstStart {
  dataDir: string
  knowledgeUri: string
  /** Where programs that read scans and old files are looked for. */
  searchPath: string
  say: (line: string) => void
  now: () => Date
}

/** Fills an index that holds nothing: from the shelf, or where that is empty too, from the sample documents. */
export async function fillEmptyIndex({ dataDir, knowledgeUri, searchPath, say, now }: FirstStart): Promise<void> {
  const lock = await takeLock(dataDir)
  if (lock.kind === 'busy') return say('Chỉ mục còn trống; một tiến trình khác đang nạp văn bản.')
  const library = await openLibrary(join(dataDir, 'library'))
  const sources = library.list().length > 0 ? [] : await findSources([SAMPLES])
  say(sources.length > 0 ? 'Chưa có văn bản nào; đang nạp các văn bản mẫu…' : 'Đang lập lại chỉ mục từ kho văn bản…')
  const refusals = await openRefusals(join(dataDir, 'refusals.json'), stateOfReaders(searchPath))
  // without the embedder: nobody is to wait for vectors before the bot answers
  const knowledge = await openKnowledge({ uri: knowledgeUri })
  const ingest = await openIngest({ library, knowledge, refusals, read: readFile, now })
  await ingestAll(ingest, sources, () => undefined)
  say(`Đã nạp ${(await knowledge.listDocuments()).length} văn bản. Nạp thêm bằng: npm run ingest -- THƯ_MỤC`)
  await knowledge.close()
  await lock.release()
}
