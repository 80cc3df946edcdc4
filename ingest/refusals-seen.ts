import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { z } from 'zod'
import { writeAtomically } from '#knowledge/library/write-atomically.ts'
import type { Refusal } from './read/blocks.ts'

/**
 * Files that were refused, by digest, so that a folder looked at again is not read again. No names are kept: a refused
 * file may be a secret one. What was refused by another state of the readers is forgotten.
 */
export interface RefusalsSeen {
  get(digest: string): Refusal | null
  add(digest: string, refusal: Refusal): void
  /** Writes what was added; nothing where nothing was. */
  save(): Promise<void>
}

const kept = z.object({
  readers: z.string(),
  refusals: z.record(z.string(), z.object({ kind: z.literal('refused'), reason: z.string(), advice: z.string() }))
})

/** Programs that readers use where they are present; a new one may read what was refused before. */
const PROGRAMS = ['tesseract', 'pdftoppm', 'soffice', 'libreoffice']
const TESSERACT_LANGUAGES = ['/usr/share/tesseract-ocr/4.00/tessdata', '/usr/share/tesseract-ocr/5/tessdata']

/** Opens the memory in a file; one that is missing or not readable is an empty memory. */
export async function openRefusals(path: string, readers: string): Promise<RefusalsSeen> {
  const stored = kept.safeParse(await readFile(path, 'utf8').then(JSON.parse, () => null)).data
  const refusals = new Map(stored?.readers === readers ? Object.entries(stored.refusals) : [])
  let changed = false
  return {
    get: (digest) => refusals.get(digest) ?? null,
    add(digest, refusal) {
      // A busy machine refuses what an idle one reads.
      if (refusal.passing) return
      refusals.set(digest, refusal)
      changed = true
    },
    async save() {
      if (!changed) return
      await mkdir(dirname(path), { recursive: true })
      await writeAtomically(path, `${JSON.stringify({ readers, refusals: Object.fromEntries(refusals) })}\n`)
      changed = false
    }
  }
}

/** A mark that changes when this program's readers change, or the programs on the search path that they use. */
export function stateOfReaders(searchPath: string): string {
  const mark = createHash('sha256')
  for (const folder of ['read', 'structure'].map((name) => join(import.meta.dirname, name))) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    for (const name of files.sort()) mark.update(name).update(readFileSync(join(folder, name)))
  }
  const places = searchPath.split(delimiter).filter((folder) => folder !== '')
  for (const program of PROGRAMS) mark.update(places.find((folder) => existsSync(join(folder, program))) ?? '-')
  for (const folder of TESSERACT_LANGUAGES) mark.update(existsSync(folder) ? readdirSync(folder).join() : '-')
  return mark.digest('hex')
}
