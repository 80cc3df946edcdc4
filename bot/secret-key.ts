import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** The configured key, else the one kept in the data folder, which is made at the first start. */
export async function obtainSecretKey(config: Pick<Config, 'dataDir' | 'secretKey'>): Promise<string> {
  if (config.secretKey !== null) return config.secretKey
  const path = join(config.dataDir, 'secret.key')
  return (await readIfThere(path)) ?? makeSecretKey(config.dataDir, path)
}

async function makeSecretKey(dataDir: string, path: string): Promise<string> {
  await mkdir(dataDir, { recursive: true })
  const key = randomBytes(32).toString('base64url')
  const draft = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  await file.writeFile(`${key}\n`)
  await file.sync()
  await file.close()
  // a link appears whole or not at all: of two first starts at once, both take the key of the faster one
  await link(draft, path).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault
  })
  await unlink(draft)
  return (await readIfThere(path)) ?? key
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fault
  }
}
