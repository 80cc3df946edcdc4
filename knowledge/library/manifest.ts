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

/** What other documents did to a document: when it ends, and what became of single provisions of it. */
export interface Ending {
  expires: Day | null
  /** In the order of their days. */
  parts: PartChange[]
}

/** On a day a provision ends, and new words, where there are any, hold in its place or as a new provision. */
export interface PartChange {
  /** Address in the changed document: `khoản 2 Điều 9`. */
  provision: string
  from: Day
  /** The whole new text with its label; null where the provision only ends. */
  text: string | null
  /** True for a provision that is new; it takes no other's place. */
  added: boolean
  /** Number, else title, of the document that says so. */
  by: string
}

/** A provision of another document to which a document gives new words from a day on, or which it adds. */
export interface Rewrite extends Pick<PartChange, 'provision' | 'from' | 'text' | 'added'> {
  /** Số ký hiệu of the other document. */
  target: string
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

export const NO_ENDING: Ending = { expires: null, parts: [] }

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

// Text and parts are missing in manifests of before new words stood beside the old; a rebuild reads them again.
const part = z.object({
  provision: z.string(),
  from: day,
  text: z.string().nullable().default(null),
  added: z.boolean().default(false)
})

const manifest = z.object({
  document,
  rewrites: z.array(part.extend({ target: z.string() })),
  versions: z.array(z.object({ digest, file: z.string(), shelved: z.string() })).min(1),
  retired: z.boolean(),
  ending: z.object({ expires: day.nullable(), parts: z.array(part.extend({ by: z.string() })).default([]) })
})

/** Reads a manifest; a damaged one is a fault that names its file. */
export async function readManifest(path: string): Promise<Manifest> {
  try {
    return manifest.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new Error(`Hồ sơ trong kho bị hỏng: ${path}. Hãy khôi phục từ bản sao lưu.`, { cause })
  }
}
