import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** A file that waits to be admitted: read and reported on, and known to nobody but staff. */
export interface Upload {
  id: string
  name: string
  by: string
  at: Date
}

export interface Uploads {
  list(): Promise<Upload[]>
  add(file: { name: string; bytes: Uint8Array }, by: string, at: Date): Promise<string>
  find(id: string): Promise<Upload | null>
  bytes(id: string): Promise<Uint8Array>
  /** What reading it found; undefined until it was read. */
  report(id: string): Promise<unknown>
  keepReport(id: string, report: unknown): Promise<void>
  remove(id: string): Promise<void>
}

const CARD = 'tep.json'
const CONTENT = 'noi-dung'
const REPORT = 'bao-cao.json'

const Card = z.object({ name: z.string(), by: z.string(), at: z.coerce.date() })
const Id = /^[A-Za-z0-9_-]{16}$/

/** Keeps uploads in a folder, each in one of its own. Names given by people are never part of a path. */
export function openUploads(folder: string): Uploads {
  const pathTo = (id: string, file: string) => join(folder, checked(id), file)
  const find = async (id: string): Promise<Upload | null> => {
    if (!Id.test(id)) return null
    const card = await readIfThere(pathTo(id, CARD))
    return card === null ? null : { id, ...Card.parse(JSON.parse(card)) }
  }
  return {
    find,
    list: async () => {
      const ids = await readdir(folder).catch(() => [])
      const found = await Promise.all(ids.map(find))
      return found.filter((upload) => upload !== null).sort((a, b) => b.at.getTime() - a.at.getTime())
    },
    add: async ({ name, bytes }, by, at) => {
      const id = randomBytes(12).toString('base64url')
      await mkdir(join(folder, id), { recursive: true })
      await writeFile(pathTo(id, CONTENT), bytes)
      // last: an upload without its card was cut short and does not count
      await writeFile(pathTo(id, CARD), JSON.stringify({ name, by, at }))
      return id
    },
    bytes: (id) => readFile(pathTo(id, CONTENT)),
    report: async (id) => {
      const text = await readIfThere(pathTo(id, REPORT))
      return text === null ? undefined : JSON.parse(text)
    },
    keepReport: async (id, report) => {
      // one that was thrown away while it was being read stays away
      if (await stat(pathTo(id, CARD)).catch(() => null)) await writeFile(pathTo(id, REPORT), JSON.stringify(report))
    },
    remove: (id) => rm(join(folder, checked(id)), { recursive: true, force: true })
  }
}

function checked(id: string): string {
  if (!Id.test(id)) throw new Error('not the id of an upload')
  return id
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fault
  }
}
