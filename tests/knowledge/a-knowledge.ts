import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument, exam } from './a-document.ts'

export const TODAY = '2026-11-23'
const folders: string[] = []
const open: Knowledge[] = []

afterEach(async () => {
  for (const knowledge of open.splice(0)) await knowledge.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** An index of its own for one test, closed and removed after it. */
export async function setUp(uri = mkdtempSync(join(tmpdir(), 'hoidap-knowledge-'))) {
  folders.push(uri)
  return { knowledge: closedAfter(await openKnowledge({ uri })), uri }
}

/** Sees that what a test opened itself is closed after it. */
export function closedAfter(knowledge: Knowledge): Knowledge {
  open.push(knowledge)
  return knowledge
}

export const fees = aDocument(
  {
    id: '11-2020-nq-hdnd',
    number: '11/2020/NQ-HĐND',
    kind: 'Nghị quyết',
    title: 'Mức thu học phí',
    effective: '2020-09-01',
    expires: '2026-01-01'
  },
  { 'Mức thu': ['1. Mức thu học phí trường mầm non là 60.000 đồng mỗi tháng.'] }
)

/** The same with a regulation of exams in force and a resolution on fees that has ended. */
export async function withDocuments() {
  const { knowledge, uri } = await setUp()
  await knowledge.replaceDocument(exam)
  await knowledge.replaceDocument(fees)
  await knowledge.optimise()
  return { knowledge, uri }
}
