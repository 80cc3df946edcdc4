import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { AmendedBy } from '../amended-by.ts'
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
  /** Address in the changed document: `khoản 2 Điều 9`; empty for words changed wherever they stand. */
  provision: string
  from: Day
  /** The whole new text with its label; null where the provision ends or only words in it change. */
  text: string | null
  /** Words put in the place of others; null where the whole text changes or ends. */
  words: Substitution[] | null
  /** True for a provision that is new; it takes no other's place. */
  added: boolean
  by: AmendedBy
}

/** Words that take the place of others: "thay cụm từ “A” bằng cụm từ “B”"; `to` is empty for words taken out. */
export interface Substitution {
  from: string
  to: string
}

/** A provision of another document to which a document gives new words from a day on, which it adds or takes away. */
export interface Rewrite extends Omit<PartChange, 'by'> {
  /** Số ký hiệu of the other document. */
  target: string
  /** Key and address of the provision that says so; null where it is not known. */
  source: { key: string; address: string } | null
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

// What is missing was not read yet when the manifest was written; a rebuild reads it again.
const part = z.object({
  provision: z.string(),
  from: day,
  text: z.string().nullable().default(null),
  words: z
    .array(z.object({ from: z.string(), to: z.string() }))
    .nullable()
    .default(null),
  added: z.boolean().default(false)
})
const source = z.object({ key: z.string(), address: z.string() })
const amendedBy = z.object({
  document: z.string(),
  provision: z.string().nullable(),
  passage: z.string(),
  from: day
})

const manifest = z.object({
  document,
  rewrites: z.array(part.extend({ target: z.string(), source: source.nullable().default(null) })),
  versions: z.array(z.object({ digest, file: z.string(), shelved: z.string() })).min(1),
  retired: z.boolean(),
  // An ending is made again from the others' words; one that is not as it is written now counts as none.
  ending: z.object({ expires: day.nullable(), parts: z.array(part.extend({ by: amendedBy })) }).catch(NO_ENDING)
})

/** Reads a manifest; a damaged one is a fault that names its file. */
export async function readManifest(path: string): Promise<Manifest> {
  try {
    return manifest.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    throw new Error(`Hồ sơ trong kho bị hỏng: ${path}. Hãy khôi phục từ bản sao lưu.`, { cause })
  }
}
