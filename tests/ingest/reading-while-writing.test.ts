import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ingestFile } from '#ingest/pipeline.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { ingestFolder } from './ingest-folder.ts'
import { ARTICLES, versionOf } from './replace-until-killed.ts'

let data: Awaited<ReturnType<typeof ingestFolder>>
let reader: Knowledge
beforeEach(async () => {
  data = await ingestFolder()
  const { knowledge, ...rest } = await data.open()
  await ingestFile({ knowledge, ...rest }, versionOf(0))
  await knowledge.optimise()
  reader = await openKnowledge({ uri: join(data.folder, 'index') })
})
afterEach(async () => {
  await reader.close()
  await data.close()
})

const READS = 150

test('who reads while another process replaces a document sees one version whole', { timeout: 120_000 }, async () => {
  const script = new URL('./replace-until-killed.ts', import.meta.url).pathname
  const writer = spawn(process.execPath, [script, data.folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => writer.once('exit', resolve))
  await new Promise((resolve) => writer.stdout.once('data', resolve))
  const seen = new Set<string>()
  for (let i = 0; i < READS; i++) {
    const stored = await reader.readDocument('10-2026-qd-ubnd')
    const versions = (stored?.provisions ?? []).map(({ own }) => /lần (\d+)/.exec(own)?.[1] ?? '')
    expect(versions).toHaveLength(ARTICLES)
    expect(new Set(versions).size).toBe(1)
    seen.add(versions[0] ?? '')
    const { hits } = await reader.retrieve('nội dung quy định của việc được thực hiện', '2026-06-01', ARTICLES)
    const found = hits.map(({ passage }) => /lần (\d+)/.exec(passage.text)?.[1])
    expect(new Set(found).size).toBe(1)
    expect(await reader.lookUp('điều 7 quyết định 10/2026/QĐ-UBND', '2026-06-01')).toMatchObject({ kind: 'found' })
  }
  writer.kill('SIGKILL')
  await ended
  expect(seen.size).toBeGreaterThan(1)
})
