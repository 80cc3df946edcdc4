import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openTables } from '#knowledge/lance/tables.ts'
import { aDocument, exam } from '../a-document.ts'
import { aShelf, fees, longDocument, TODAY } from './shelf.ts'

const COMPLETE = { kind: 'complete', embedded: 0, reused: 0, refused: 0, dropped: 0, left: 0 }

/** Ids of the passages that have a vector. */
async function withVector(uri: string, table = 'vectors_mo-hinh'): Promise<string[]> {
  const { connection } = await openTables(uri)
  const rows = await (await connection.openTable(table)).query().select(['id']).toArray()
  connection.close()
  return rows.map((row) => row.id).sort()
}

const idsOf = (...documents: (typeof exam)[]) =>
  documents.flatMap(({ passages }) => passages.map(({ id }) => id)).sort()

test('optimising embeds each passage once, with its headings and its title, and the next time none', async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(exam)
  await at.knowledge.replaceDocument(fees)
  await at.knowledge.optimise()
  expect(await withVector(at.uri)).toEqual(idsOf(exam, fees))
  expect(at.server.texts()).toHaveLength(7)
  expect(at.server.texts()).toContain(
    'Quy chế thi\nĐiều 2. Điểm liệt\n1. Bài thi đạt từ 1,0 điểm trở xuống là bài thi bị điểm liệt.'
  )
  await at.knowledge.optimise()
  expect(await (await at.reopen()).embedMissing()).toEqual(COMPLETE)
  expect(at.server.texts()).toHaveLength(7)
})

test('without an embedder there is nothing to do, and no table', async () => {
  await using at = await aShelf()
  const words = await at.reopen(null)
  await words.replaceDocument(exam)
  await words.optimise()
  expect(await words.embedMissing()).toEqual({ kind: 'off' })
  const { connection } = await openTables(at.uri)
  expect(await connection.tableNames()).not.toContain('vectors_mo-hinh')
  connection.close()
})

test('a changed document has only its changed passages embedded again, and keeps no vector of what is gone', async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(exam)
  await at.knowledge.optimise()
  const changed = aDocument(exam.document, {
    'Vật dụng được mang vào phòng thi': [
      '1. Thí sinh được mang bút viết, thước kẻ, máy tính bỏ túi không có thẻ nhớ.',
      '2. Thí sinh không được mang đồng hồ thông minh.'
    ],
    'Điểm liệt': ['1. Bài thi đạt từ 1,0 điểm trở xuống là bài thi bị điểm liệt.']
  })
  await at.knowledge.replaceDocument(changed)
  const before = at.server.texts().length
  expect(await at.knowledge.embedMissing()).toEqual({ ...COMPLETE, embedded: 1, dropped: 1 })
  expect(at.server.texts().slice(before)).toEqual([expect.stringContaining('đồng hồ thông minh')])
  expect(await withVector(at.uri)).toEqual(idsOf(changed))
})

test('vectors of a retired document go', async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(exam)
  await at.knowledge.replaceDocument(fees)
  await at.knowledge.optimise()
  await at.knowledge.retireDocument(exam.document.id)
  expect(await at.knowledge.embedMissing()).toEqual({ ...COMPLETE, dropped: 4 })
  expect(await withVector(at.uri)).toEqual(idsOf(fees))
})

test('a text is sent once however many passages have it, now or later', async () => {
  await using at = await aShelf()
  const twin = { 'Hiệu lực': ['1. Văn bản này có hiệu lực kể từ ngày ký.'] }
  await at.knowledge.replaceDocument(aDocument({ id: 'mot' }, twin))
  await at.knowledge.replaceDocument(aDocument({ id: 'hai' }, twin))
  expect(await at.knowledge.embedMissing()).toEqual({ ...COMPLETE, embedded: 2 })
  await at.knowledge.retireDocument('mot')
  await at.knowledge.retireDocument('hai')
  await at.knowledge.replaceDocument(aDocument({ id: 'ba' }, twin))
  expect(await at.knowledge.embedMissing()).toEqual({ ...COMPLETE, reused: 1, dropped: 2 })
  expect(at.server.texts()).toHaveLength(1)
  expect(await withVector(at.uri)).toEqual(['ba/dieu-1.khoan-1'])
})

test('aborted half way, the next run embeds only the rest, and progress counts what is left', async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(longDocument(200))
  const leaving = new AbortController()
  const watch = (done: number) => void (done >= 100 && leaving.abort(new Error('thôi')))
  await expect(at.knowledge.embedMissing({ watch, signal: leaving.signal })).rejects.toThrow('thôi')
  const first = at.server.texts()
  const kept = await withVector(at.uri)
  expect(kept.length).toBeGreaterThanOrEqual(100)
  expect(kept.length).toBeLessThan(200)

  const seen: [number, number][] = []
  const again = await at.reopen()
  const outcome = await again.embedMissing({ watch: (done, total) => void seen.push([done, total]) })
  expect(outcome).toEqual({ ...COMPLETE, embedded: 200 - kept.length })
  expect(seen[0]).toEqual([0, 200 - kept.length])
  expect(seen.at(-1)).toEqual([200 - kept.length, 200 - kept.length])
  const second = at.server.texts().slice(first.length)
  expect(new Set([...first, ...second]).size).toBe(200)
  expect(second.filter((text) => first.includes(text))).toEqual([])
})

test('kill -9 half way loses nothing that was done', { timeout: 60_000 }, async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(longDocument(300))
  at.server.always({ kind: 'slow', ms: 30 })
  const script = fileURLToPath(new URL('embed-until-killed.ts', import.meta.url))
  const child = spawn(process.execPath, [script, at.uri, at.server.url], { stdio: 'inherit' })
  const closed = new Promise((resolve) => child.once('close', resolve))
  await expect.poll(() => at.server.calls.length, { timeout: 20_000, interval: 2 }).toBeGreaterThanOrEqual(4)
  child.kill('SIGKILL')
  await closed
  at.server.always(null)
  // a batch is sent once the one before it is kept
  const sure = at.server.calls.slice(0, -1).flatMap(({ texts }) => texts)
  expect(sure.length).toBeGreaterThan(16)
  const before = at.server.calls.length
  expect(await (await at.reopen()).embedMissing()).toMatchObject({ kind: 'complete', left: 0 })
  const again = at.server.calls.slice(before).flatMap(({ texts }) => texts)
  expect(again.filter((text) => sure.includes(text))).toEqual([])
  expect((await withVector(at.uri)).length).toBe(300)
})

test('a server that fails now and then is given time; one that goes on failing stops the run, which keeps what is done', async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(longDocument(120))
  const failing = { kind: 'status', status: 500 } as const
  at.server.plan(failing, { kind: 'status', status: 429, retryAfterMs: 5 }, { kind: 'cut' })
  expect(await at.knowledge.embedMissing({ pauses: [1, 1, 1] })).toMatchObject({ kind: 'complete', embedded: 120 })

  await at.knowledge.replaceDocument(longDocument(130, 'nua', 'ao'))
  const watch = (done: number) => at.server.always(done >= 60 ? failing : null)
  const outcome = await at.knowledge.embedMissing({ pauses: [1, 1], watch })
  expect(outcome).toMatchObject({ kind: 'stopped', fault: { kind: 'failed' } })
  if (outcome.kind !== 'stopped') throw new Error('not stopped')
  expect(outcome.embedded + outcome.left).toBe(130)
  expect((await withVector(at.uri)).length).toBe(120 + outcome.embedded)
  expect(at.server.calls.slice(-3).map(({ texts }) => texts[0])).toEqual(
    Array(3).fill(at.server.calls.at(-1)?.texts[0])
  )
})

test('a server that cannot bear large batches gets small ones', async () => {
  await using at = await aShelf({ mostTexts: 5 })
  await at.knowledge.replaceDocument(longDocument(60))
  expect(await at.knowledge.embedMissing()).toMatchObject({ kind: 'complete', embedded: 60 })
})

test('a text that the server does not take is found by its words only, and the others are embedded', async () => {
  await using at = await aShelf({ longestText: 300 })
  await at.knowledge.replaceDocument(longDocument(40))
  await at.knowledge.replaceDocument(aDocument({ id: 'to' }, { 'Quá dài': [`1. ${'một đoạn rất dài '.repeat(30)}`] }))
  expect(await at.knowledge.embedMissing()).toEqual({ ...COMPLETE, embedded: 40, refused: 1 })
  const { hits } = await at.knowledge.retrieve('đoạn rất dài', TODAY)
  expect(hits[0]?.document.id).toBe('to')
})

test('a server that takes nothing is not asked for every passage', async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(longDocument(200))
  at.server.always({ kind: 'status', status: 400 })
  expect(await at.knowledge.embedMissing()).toMatchObject({ kind: 'stopped', fault: { kind: 'refused' } })
  expect(at.server.calls.length).toBeLessThan(40)
})

test('a wrong key stops the run at once, and optimising goes on without', async () => {
  await using at = await aShelf({ apiKey: 'khoa' })
  await at.knowledge.replaceDocument(exam)
  expect(await at.knowledge.embedMissing({ pauses: [1000, 1000] })).toMatchObject({ kind: 'stopped', left: 4 })
  expect(at.server.calls).toHaveLength(1)
  await at.knowledge.optimise()
  expect(at.faults).toMatchObject([{ kind: 'unauthorised' }])
  expect((await at.knowledge.retrieve('điểm liệt', TODAY)).hits[0]?.passage.text).toContain('điểm liệt')
})

test('vectors of another length under the same name are refused, and spoil nothing', async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(exam)
  await at.knowledge.optimise()
  await at.knowledge.replaceDocument(fees)
  at.server.always({ kind: 'dimension', dimension: 100 })
  const outcome = await at.knowledge.embedMissing()
  expect(outcome).toMatchObject({
    kind: 'stopped',
    fault: { kind: 'garbage', message: expect.stringMatching(/100.*384/) }
  })
  expect(await withVector(at.uri)).toEqual(idsOf(exam))
  at.server.always(null)
  expect(await at.knowledge.embedMissing()).toMatchObject({ kind: 'complete', embedded: 3 })
})

test('another model has a table of its own, and the first keeps its vectors', async () => {
  await using at = await aShelf()
  await at.knowledge.replaceDocument(exam)
  await at.knowledge.optimise()
  await (await at.reopen('BAAI/bge-m3')).optimise()
  await (await at.reopen('BAAI/bge_m3')).optimise()
  const { connection } = await openTables(at.uri)
  const tables = (await connection.tableNames()).filter((name) => name.startsWith('vectors_'))
  connection.close()
  expect(tables).toHaveLength(3)
  for (const table of tables) expect(await withVector(at.uri, table)).toEqual(idsOf(exam))
})
