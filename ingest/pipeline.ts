import { createHash } from 'node:crypto'
import { parse } from 'node:path'
import type { CuratedAnswer } from '#knowledge/curated-answer.ts'
import type { DocumentRecord, Relation } from '#knowledge/document.ts'
import type { Library } from '#knowledge/library/library.ts'
import type { Manifest, Rewrite } from '#knowledge/library/manifest.ts'
import type { Provision } from '#knowledge/provision.ts'
import { check } from './check.ts'
import { type Changes, compare } from './compare.ts'
import { placeOnShelf } from './document-id.ts'
import { index, settle } from './index-shelf.ts'
import type { Examined, Ingest, Reading, SourceFile } from './ingest.ts'
import type { Refusal } from './read/blocks.ts'
import { refuse } from './read/refusals.ts'
import { split } from './split.ts'
import { type Amendment, readAmendments } from './structure/amendments.ts'
import type { Metadata } from './structure/metadata.ts'
import { readRelations } from './structure/relations.ts'
import { takeApart } from './take-apart.ts'
import { unplacedPreview, unplacedWarnings } from './unplaced.ts'
import { openEndings } from './validity.ts'

export type IngestOutcome =
  | {
      kind: 'indexed'
      document: DocumentRecord
      provisions: number
      passages: number
      warnings: string[]
      /** Against the version it replaces; null for a new document. */
      changes: Changes | null
      /** Other documents whose time it changed, with their new dates. */
      retimed: DocumentRecord[]
      /** Curated answers that cite what changed, and are no longer served until staff looked at them again. */
      toReview: CuratedAnswer[]
    }
  | Unchanged
  | Refusal

/** Its bytes are on the shelf: as the version in use, as an earlier one, or those of a document taken out of use. */
export interface Unchanged {
  kind: 'unchanged'
  document: DocumentRecord
  retired: boolean
}

/**
 * The journey of one document: read, refused if classified, outlined, dated and related, split, checked, compared,
 * shelved, indexed; then the documents it ends get their end. Bytes that are on the shelf already write nothing.
 * The caller runs `knowledge.optimise()` after its last document.
 */
export async function ingestFile(ingest: Ingest, source: SourceFile): Promise<IngestOutcome> {
  const known = knownBytes(ingest, source)
  if (known !== null && (known.kind === 'refused' || isIndexed(ingest, known.document))) return known
  const examined = await examine(ingest, source)
  if (examined.kind === 'refused') return examined
  const met = await meetShelf(ingest, examined)
  if (met.kind === 'refused') return met
  const { changes, warnings } = met
  await ingest.library.put(examined, source.bytes, ingest.now())
  const written = await index(ingest, examined)
  const settled = await settle(ingest, examine)
  return {
    ...indexedOutcome(examined),
    document: written.document,
    warnings: [...warnings, ...unplacedWarnings(written.document, [written, ...settled])],
    changes,
    retimed: settled.map(({ document }) => document),
    toReview: ingest.toReview.splice(0)
  }
}

/** What `ingestFile` would find, without writing anything. */
export async function previewFile(reading: Reading, source: SourceFile): Promise<IngestOutcome> {
  const known = knownBytes(reading, source)
  if (known !== null) return known
  const examined = await examine(reading, source)
  if (examined.kind === 'refused') return examined
  const met = await meetShelf(reading, examined)
  if (met.kind === 'refused') return met
  const warnings = [...met.warnings, ...(await unplacedPreview(reading, examined, examine))]
  return { ...indexedOutcome(examined), changes: met.changes, warnings }
}

/** What is known of bytes that came before; null for new ones. */
export function knownBytes({ library, refusals }: Reading, { bytes }: SourceFile): Unchanged | Refusal | null {
  const digest = digestOf(bytes)
  const shelved = library.holder(digest)
  if (shelved === null) return refusals.get(digest)
  return { kind: 'unchanged', document: shelved.document, retired: shelved.retired }
}

/** The first half of the journey, which writes nothing: from bytes to a document with provisions and passages. */
export async function examine(reading: Reading, source: SourceFile): Promise<Examined | Refusal> {
  const examined = await examineBytes(reading, source)
  if (examined.kind === 'refused') reading.refusals.add(digestOf(source.bytes), examined)
  return examined
}

async function examineBytes(reading: Reading, source: SourceFile): Promise<Examined | Refusal> {
  const read = await reading.read(source)
  if (read.kind === 'refused') return read
  const { blocks, outlined, metadata, warnings: skipped } = takeApart(read.blocks)
  if (metadata.classified !== null) return refuseClassified(metadata.classified)
  if (outlined.provisions.length === 0) return REFUSED_EMPTY
  const relations = readRelations(outlined, metadata)
  const rewrites = rewritesOf(readAmendments(outlined, metadata))
  const document = record(metadata, relations, source, reading.library)
  const passages = split(document, outlined.provisions)
  const checked = check({ document, blocks, outline: outlined, passages })
  const warnings = [...new Set([...read.warnings, ...skipped, ...outlined.warnings, ...checked])]
  return { kind: 'examined', document, rewrites, provisions: outlined.provisions, passages, warnings }
}

/** What an amendment says word for word, from a known day, can be put beside the old words. */
function rewritesOf(amendments: readonly Amendment[]): Rewrite[] {
  return amendments.flatMap(({ action, newText: text, words, from, target, address, source }) => {
    if (from === null || (action !== 'repealed' && text === null && words === null)) return []
    const added = action === 'added'
    return [{ target, provision: address, from, text: action === 'repealed' ? null : text, words, added, source }]
  })
}

function record(read: Metadata, relations: Relation[], source: SourceFile, library: Library): DocumentRecord {
  const { number, kind, issuer, signer, issued, effective, expires, period, sample } = read
  const digest = digestOf(source.bytes)
  const id = placeOnShelf({ number, issuer, issued, digest }, library)
  const title = read.title === '' ? parse(source.name).name : read.title
  const particulars = { id, number, kind, title, issuer, signer, issued, effective, expires, period }
  return { ...particulars, file: source.name, digest, sample, relations }
}

function refuseClassified(mark: string): Refusal {
  return refuse(
    `Văn bản có dấu “${mark}” nên không được đưa vào hệ thống.`,
    'Chỉ nạp văn bản đã công khai. Nếu văn bản đã được giải mật, xin nạp bản công bố không còn dấu.'
  )
}

const REFUSED_EMPTY = refuse(
  'Văn bản không có nội dung ngoài phần đầu và phần ký.',
  'Xin kiểm tra tệp có đủ các trang hoặc phụ lục không rồi nạp lại.'
)

interface Met {
  kind: 'met'
  changes: Changes | null
  warnings: string[]
}

/** What the document changes of the version on the shelf, and what a person should know about the two. */
async function meetShelf(reading: Reading, examined: Examined): Promise<Met | Refusal> {
  const { document, provisions } = examined
  const warnings = [...examined.warnings, ...openEndings(examined, reading.library.list())]
  const earlier = reading.library.get(document.id)
  if (earlier === null || earlier.document.digest === document.digest) {
    return { kind: 'met', changes: null, warnings: [...warnings, ...sameName(reading, document)] }
  }
  const { file } = earlier.document
  const changes = await compareWithShelf(reading, earlier, provisions)
  if (changes !== null && !earlier.retired && isExtract(changes)) return refuseExtract(document, file)
  const replaced = `Số ký hiệu ${document.number} đã có từ tệp “${file}”; tệp “${document.file}” thành phiên bản mới.`
  return { kind: 'met', changes, warnings: [...warnings, replaced] }
}

/** A summary or an extract bears the number of the whole; in its place it would take most of the text away. */
function isExtract({ added, removed, changed, kept }: Changes): boolean {
  const before = removed.length + changed.length + kept
  const after = added.length + changed.length + kept
  return before >= 10 && after < before / 2 && removed.length > before * 0.8
}

function refuseExtract({ number, file }: DocumentRecord, whole: string): Refusal {
  return refuse(
    `Tệp “${file}” mang số ${number} như tệp “${whole}” trong kho nhưng thiếu phần lớn nội dung của tệp đó.`,
    `Nếu đây là bản tóm tắt hay trích thì không cần nạp. Nếu đúng là bản thay, xin chạy --retire ${number} rồi nạp lại.`
  )
}

/** A document without a number cannot be known again once its file was changed; its name is a hint. */
function sameName({ library }: Reading, document: DocumentRecord): string[] {
  if (document.number !== null) return []
  const others = library.list().filter((other) => !other.retired && other.document.file === document.file)
  return others
    .filter((other) => other.document.id !== document.id && other.document.number === null)
    .map(
      ({ document: { id } }) =>
        `Tệp cùng tên đã nạp với nội dung khác (${id}); nếu bản cũ không còn dùng, hãy --retire ${id}.`
    )
}

async function compareWithShelf(reading: Reading, { document }: Manifest, after: Provision[]): Promise<Changes | null> {
  const bytes = await reading.library.original(document.id)
  const before = await examine(reading, { name: document.file, bytes })
  return before.kind === 'refused' ? null : compare(before.provisions, after)
}

/** False where a crash came between shelf and index. */
function isIndexed({ indexed, library }: Ingest, { id, digest }: DocumentRecord): boolean {
  return library.get(id)?.retired === true || indexed.get(id) === digest
}

function indexedOutcome({ document, provisions, passages }: Examined) {
  const counts = { provisions: provisions.length, passages: passages.length }
  return { kind: 'indexed' as const, document, ...counts, retimed: [], toReview: [] }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
