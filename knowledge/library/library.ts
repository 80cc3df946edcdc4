import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { type Ending, type Manifest, NO_ENDING, readManifest, type Statement, type Version } from './manifest.ts'
import { syncFolder, writeAtomically } from './write-atomically.ts'

/**
 * The durable shelf: every original with its manifest, from which the index can be made again. One process writes at
 * a time; a library that is open sees only its own writes.
 */
export interface Library {
  get(id: string): Manifest | null
  /** All manifests, retired ones too, by id. */
  list(): Manifest[]
  /** The document that has, or once had, an original with this digest. */
  holder(digest: string): Manifest | null
  /** Bytes of the original in use. A changed or missing original is a fault. */
  original(id: string): Promise<Uint8Array>
  /** Shelves an original as the version in use of its document; brings a retired document back. */
  put(statement: Statement, bytes: Uint8Array, shelved: Date): Promise<Manifest>
  /** Takes a document out of use, or back into it; false when there is none. */
  retire(id: string, retired?: boolean): Promise<boolean>
  /** Takes a document off the shelf with its originals: for one that came to be known under another id. */
  remove(id: string): Promise<void>
  /** Remembers what other documents did to it, as written into the index. */
  noteEnding(id: string, ending: Ending): Promise<void>
}

const MANIFEST = 'manifest.json'

/** Opens the shelf in a folder; the folder is made with the first document. */
export async function openLibrary(folder: string): Promise<Library> {
  const manifests = new Map<string, Manifest>()
  const holders = new Map<string, string>()
  const know = (manifest: Manifest): Manifest => {
    manifests.set(manifest.document.id, manifest)
    for (const { digest } of manifest.versions) holders.set(digest, manifest.document.id)
    return manifest
  }
  const save = async (manifest: Manifest): Promise<Manifest> => {
    const path = join(folder, manifest.document.id, MANIFEST)
    await writeAtomically(path, `${JSON.stringify(manifest, null, 2)}\n`)
    return know(manifest)
  }
  const update = async (id: string, change: Partial<Manifest>): Promise<boolean> => {
    const manifest = manifests.get(id)
    if (manifest !== undefined) await save({ ...manifest, ...change })
    return manifest !== undefined
  }
  for (const id of await shelved(folder)) know(await readManifest(join(folder, id, MANIFEST)))
  return {
    get: (id) => manifests.get(id) ?? null,
    list: () => [...manifests.values()].sort((a, b) => (a.document.id < b.document.id ? -1 : 1)),
    holder: (digest) => manifests.get(holders.get(digest) ?? '') ?? null,
    original: async (id) => readOriginal(folder, id, manifests.get(id)?.versions.at(-1)),
    put: async ({ document, rewrites }, bytes, shelved) => {
      const earlier = manifests.get(document.id)
      const known = earlier?.versions.find(({ digest }) => digest === document.digest)
      const version = known ?? { digest: document.digest, file: document.file, shelved: shelved.toISOString() }
      await makeFolder(folder, document.id)
      await writeAtomically(originalPath(folder, document.id, version), bytes)
      const versions = [...(earlier?.versions ?? []).filter((other) => other !== known), version]
      return save({ document, rewrites, versions, retired: false, ending: earlier?.ending ?? NO_ENDING })
    },
    retire: (id, retired = true) => update(id, { retired }),
    remove: async (id) => {
      await rm(join(folder, id, MANIFEST), { force: true })
      await rm(join(folder, id), { recursive: true, force: true })
      manifests.delete(id)
    },
    noteEnding: async (id, ending) => void (await update(id, { ending }))
  }
}

async function makeFolder(folder: string, id: string): Promise<void> {
  await mkdir(join(folder, id), { recursive: true })
  await syncFolder(folder)
}

/** Ids on the shelf. A folder without a manifest is a document whose shelving was cut short: it does not count. */
async function shelved(folder: string): Promise<string[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch(absent)
  const ids: string[] = []
  for (const entry of found) {
    if (entry.isDirectory() && (await readdir(join(folder, entry.name))).includes(MANIFEST)) ids.push(entry.name)
  }
  return ids
}

function absent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return []
  throw error
}

async function readOriginal(folder: string, id: string, version: Version | undefined): Promise<Uint8Array> {
  if (version === undefined) throw new Error(`Kho không có văn bản “${id}”.`)
  const path = originalPath(folder, id, version)
  const bytes = await readFile(path)
  if (createHash('sha256').update(bytes).digest('hex') === version.digest) return bytes
  throw new Error(`Bản gốc trong kho đã bị thay đổi: ${path}. Hãy khôi phục từ bản sao lưu.`)
}

/** The file's own ending is kept where it is a plain one, so that a person can open the original from the shelf. */
function originalPath(folder: string, id: string, { digest, file }: Version): string {
  const ending = extname(file).toLowerCase()
  return join(folder, id, digest + (/^\.[a-z0-9]{1,5}$/.test(ending) ? ending : ''))
}
