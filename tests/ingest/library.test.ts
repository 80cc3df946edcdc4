import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLibrary } from '#knowledge/library/library.ts'
import { aDocument } from './a-document.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-'))
})
afterEach(() => rm(folder, { recursive: true }))

const WHEN = new Date('2026-05-04T03:02:01Z')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function original(text: string, id = 'van-ban') {
  const bytes = Buffer.from(text)
  const document = aDocument({ id, digest: sha256(bytes), file: `goc/${text}.md` })
  return { bytes, document, statement: { document, rewrites: [] } }
}

test('what is shelved is there when the library is opened again', async () => {
  const { bytes, document, statement } = original('bản một')
  await (await openLibrary(folder)).put(statement, bytes, WHEN)
  const library = await openLibrary(folder)
  expect(library.get('van-ban')).toEqual({
    document,
    rewrites: [],
    versions: [{ digest: document.digest, file: 'goc/bản một.md', shelved: WHEN.toISOString() }],
    retired: false,
    ending: { expires: null, parts: [] }
  })
  expect(Buffer.from(await library.original('van-ban'))).toEqual(bytes)
})

test('a new version stands in front of the earlier one, and both digests are known', async () => {
  const library = await openLibrary(folder)
  const [first, second] = [original('một'), original('hai')]
  await library.put(first.statement, first.bytes, WHEN)
  await library.put(second.statement, second.bytes, WHEN)
  const reopened = await openLibrary(folder)
  expect(reopened.get('van-ban')?.versions.map(({ digest }) => digest)).toEqual([
    sha256(first.bytes),
    sha256(second.bytes)
  ])
  expect(reopened.holder(sha256(first.bytes))?.document.digest).toBe(sha256(second.bytes))
  expect(reopened.holder(sha256(Buffer.from('khác')))).toBeNull()
  expect(Buffer.from(await reopened.original('van-ban')).toString()).toBe('hai')
})

test('a retired document stays on the shelf and comes back when asked', async () => {
  const library = await openLibrary(folder)
  const { bytes, statement } = original('một')
  await library.put(statement, bytes, WHEN)
  expect(await library.retire('van-ban')).toBe(true)
  expect(await library.retire('khong-co')).toBe(false)
  expect((await openLibrary(folder)).get('van-ban')?.retired).toBe(true)
  await library.retire('van-ban', false)
  expect((await openLibrary(folder)).list().map(({ retired }) => retired)).toEqual([false])
})

test('opening a library that does not exist makes nothing', async () => {
  const library = await openLibrary(join(folder, 'chua-co'))
  expect(library.list()).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

test('an original that was changed on the shelf is a fault, and so is a damaged manifest', async () => {
  const library = await openLibrary(folder)
  const { bytes, document, statement } = original('một')
  await library.put(statement, bytes, WHEN)
  await writeFile(join(folder, 'van-ban', `${document.digest}.md`), 'kẻ khác sửa')
  await expect(library.original('van-ban')).rejects.toThrow(/đã bị thay đổi/)
  await writeFile(join(folder, 'van-ban', 'manifest.json'), '{"document":')
  await expect(openLibrary(folder)).rejects.toThrow(/bị hỏng/)
})

test('a document taken off the shelf leaves nothing behind', async () => {
  const library = await openLibrary(folder)
  const { bytes, document, statement } = original('một')
  await library.put(statement, bytes, WHEN)
  await library.remove('van-ban')
  expect([library.get('van-ban'), library.holder(document.digest), await readdir(folder)]).toEqual([null, null, []])
})

test('kill -9 while shelving leaves every manifest old or new, never half', { timeout: 30_000 }, async () => {
  const writer = new URL('./shelve-until-killed.ts', import.meta.url).pathname
  for (let round = 0; round < 5; round++) {
    const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await new Promise((resolve) => setTimeout(resolve, 37 * round))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    const library = await openLibrary(folder)
    for (const { document } of library.list()) {
      expect(sha256(await library.original(document.id))).toBe(document.digest)
    }
  }
  expect(await readFile(join(folder, 'van-ban-0', 'manifest.json'), 'utf8')).toContain('"van-ban-0"')
})
