import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Day, DocumentRecord } from '../document.ts'

/** One original that came for a document, by the SHA-256 of its bytes. */
export interface Version {
  digest: string
  file: string
  /** Instant (ISO) at which it was shelved. */
  shelved: string
}

/** What other documents did to a document's time: when it ends, and when single provisions of it end, by address. */
export interface Ending {
  expires: Day | null
  provisions: Record<string, Day>
}

/** A provision of another document to which a document gives new words; the old ones end on the day. */
export interface Rewrite {
  /** Số ký hiệu of the other document. */
  target: string
  /** Address in it: `khoản 2 Điều 9`. */
  provision: string
  from: Day
}

/** What a document says of itself and of others, before others bear on it. */
export interface Statement {
  document: DocumentRecord
  rewrites: Rewrite[]
}

/** What the shelf knows of a document. */
export interface Manifest extends Statement {
  /** Oldest first; the last is the one in use. */
  versions: Version[]
  /** Taken out of use by staff: stays on the shelf, is not indexed. */
  retired: boolean
  /** As last written into the index. */
  ending: Ending
}

export const NO_ENDING: Ending = { expires: null, provisions: {} }

const day = z.iso.date()
const digest = z.string().regex(/^[0-9a-f]{64}$/)

const relation = z.object({
  kind: z.enum(['amends', 'replaces', 'repeals', 'implements', 'based_on']),
  target: z.string(),
  provision: z.string().nullable(),
  from: day.nullable()
})

const document = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  number: z.string().nullable(),
  kind: z.string().nullable(),
  title: z.string(),
  issuer: z.string().nullable(),
  signer: z.string().nullable(),
  issued: day.nullable(),
  effective: day.nullable(),
  expires: day.nullable(),
  period: z.string().nullable(),
  file: z.string(),
  digest,
  sample: z.boolean(),
  relations: z.array(relation)
})

const manifest = z.object({
  document,
  rewrites: z.array(z.object({ target: z.string(), provision: z.string(), from: day })),
  versions: z.array(z.object({ digest, file: z.string(), shelved: z.string() })).min(1),
  retired: z.boolean(),
  ending: z.object({ expires: day.nullable(), provisions: z.record(z.string(), day) })
})

/** Reads a manifest; a damaged one is a fault that names its file. */
export async function readManifest(path: string): Promise<Manifest> {
  try {
    return manifest.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new Error(`Hồ sơ trong kho bị hỏng: ${path}. Hãy khôi phục từ bản sao lưu.`, { cause })
  }
}
