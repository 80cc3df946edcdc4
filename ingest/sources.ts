import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fetchDocument } from './fetch.ts'
import type { Refusal } from './read/blocks.ts'
import { LIMITS } from './read/limits.ts'
import { REFUSALS, refuse } from './read/refusals.ts'

/** Something to ingest that is not read yet. `name` is shown to people: a path below the folder given, or a URL. */
export interface Source {
  name: string
  load(): Promise<Loaded | Refusal>
}

export interface Loaded {
  kind: 'loaded'
  name: string
  bytes: Uint8Array
}

/** What the operating systems leave in folders, besides hidden files and the lock files of Word (`~$…`). */
const LEFT_BY_SYSTEMS = new Set(['thumbs.db', 'desktop.ini'])

/** Everything to ingest below the paths and URLs given, in an order that depends on names alone. */
export async function findSources(targets: readonly string[]): Promise<Source[]> {
  const found: Source[] = []
  for (const target of targets) found.push(...(isUrl(target) ? [webSource(target)] : await below(target)))
  return found
}

function isUrl(target: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(target)
}

function webSource(url: string): Source {
  const load = async (): Promise<Loaded | Refusal> => {
    const fetched = await fetchDocument(url)
    return fetched.kind === 'refused' ? fetched : { ...fetched, kind: 'loaded' }
  }
  return { name: printable(url), load }
}

async function below(path: string): Promise<Source[]> {
  const kind = await kindOf(path)
  if (kind !== 'folder') return [source(path, basename(path), kind)]
  const files = await walk(path, '')
  return files.length > 0 ? files : [refused(path, refuse('Thư mục không có tệp nào.', 'Kiểm tra lại đường dẫn.'))]
}

async function walk(folder: string, prefix: string): Promise<Source[]> {
  const names = (await readdir(folder)).filter((name) => !isHidden(name)).sort()
  const found: Source[] = []
  for (const name of names) {
    const path = join(folder, name)
    const kind = await kindOf(path)
    if (kind === 'folder') found.push(...(await walk(path, `${prefix}${name}/`)))
    else found.push(source(path, prefix + name, kind))
  }
  return found
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || LEFT_BY_SYSTEMS.has(name.toLowerCase())
}

type Kind = 'file' | 'folder' | 'link' | 'missing' | 'other'

async function kindOf(path: string): Promise<Kind> {
  try {
    const found = await lstat(path)
    if (found.isSymbolicLink()) return 'link'
    if (found.isDirectory()) return 'folder'
    return found.isFile() ? 'file' : 'other'
  } catch {
    return 'missing'
  }
}

const NOT_A_FILE: Record<Exclude<Kind, 'file' | 'folder'>, Refusal> = {
  link: refuse('Là liên kết (symlink), không đi theo.', 'Đưa thẳng tệp hoặc thư mục thật.'),
  missing: refuse('Không tìm thấy tệp hoặc thư mục.', 'Kiểm tra lại đường dẫn.'),
  other: refuse('Không phải tệp thường.', 'Chỉ nạp được tệp, thư mục hoặc địa chỉ web.')
}

function source(path: string, name: string, kind: Exclude<Kind, 'folder'>): Source {
  if (kind !== 'file') return refused(name, NOT_A_FILE[kind])
  return { name: printable(name), load: () => loadFile(path, printable(name)) }
}

function refused(name: string, refusal: Refusal): Source {
  return { name: printable(name), load: async () => refusal }
}

/** The file is opened without following a link, so that one put there since the folder was read leads nowhere. */
async function loadFile(path: string, name: string): Promise<Loaded | Refusal> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  if (file === null) return refuse('Không mở được tệp.', 'Kiểm tra quyền đọc của tệp.')
  try {
    const { size } = await file.stat()
    if (size > LIMITS.fileBytes) return REFUSALS.tooLarge
    return { kind: 'loaded', name, bytes: await file.readFile() }
  } finally {
    await file.close()
  }
}

/** Names come from outside: control characters would reach the clerk's terminal. */
function printable(name: string): string {
  return name.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, '')
}
