import { join } from 'node:path'
import { openIngest } from '#ingest/ingest.ts'
import { ingestFile } from '#ingest/pipeline.ts'
import { readFile } from '#ingest/read/read.ts'
import { openRefusals } from '#ingest/refusals-seen.ts'
import { openLibrary } from '#knowledge/library/library.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDecision } from './ingest-folder.ts'

export const ARTICLES = 12

/** One of many versions of a decision, in which every article says which it is. */
export function versionOf(turn: number) {
  const articles = Array.from(
    { length: ARTICLES },
    (_, i) => `**Điều ${i + 1}. Việc thứ ${i + 1}**\n\nNội dung quy định của việc được thực hiện lần ${turn}.`
  )
  const force = 'Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 02 năm 2026'
  articles[ARTICLES - 1] = `**Điều ${ARTICLES}. Hiệu lực thi hành**\n\n${force}, được thực hiện lần ${turn}.`
  return aDecision('10/2026/QĐ-UBND', articles.join('\n\n'))
}

/** Ingests version after version of one document into a folder until it is killed; says so once it began. */
async function replaceUntilKilled(folder: string): Promise<never> {
  const knowledge = await openKnowledge({ uri: join(folder, 'index') })
  const library = await openLibrary(join(folder, 'library'))
  const refusals = await openRefusals(join(folder, 'refusals.json'), '')
  const ingest = await openIngest({
    library,
    knowledge,
    read: (source) => readFile(source),
    refusals,
    now: () => new Date()
  })
  for (let turn = 1; ; turn++) {
    await ingestFile(ingest, versionOf(turn))
    if (turn % 3 === 0) await knowledge.optimise()
    process.stdout.write('.')
  }
}

const [folder] = process.argv.slice(2)
if (import.meta.main && folder !== undefined) await replaceUntilKilled(folder)
