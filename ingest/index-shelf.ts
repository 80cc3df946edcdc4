import { isDeepStrictEqual } from 'node:util'
import type { DocumentRecord } from '#knowledge/document.ts'
import { type Manifest, NO_ENDING, type PartChange } from '#knowledge/library/manifest.ts'
import { changeDays } from './amend.ts'
import type { Examined, Ingest, SourceFile } from './ingest.ts'
import type { Refusal } from './read/blocks.ts'
import { reviewAnswers } from './review-answers.ts'
import { splitOverTime } from './split-over-time.ts'
import { withReferences } from './structure/references.ts'
import { applyEnding, endings } from './validity.ts'

/** Takes a document apart; the first half of the pipeline. */
export type Examine = (ingest: Ingest, source: SourceFile) => Promise<Examined | Refusal>

/** A document as it was written into the index, and the changes by others that found no place in it. */
export interface Written {
  document: DocumentRecord
  unplaced: PartChange[]
}

/** Writes a shelved document into the index with the time other documents leave it. */
export async function index(ingest: Ingest, examined: Examined): Promise<Written> {
  const { id, digest } = examined.document
  const ending = endings(ingest.library.list()).get(id) ?? NO_ENDING
  const { document, provisions, unplaced } = applyEnding(examined.document, examined.provisions, ending)
  const passages =
    ending === NO_ENDING ? examined.passages : splitOverTime(document, provisions, changeDays(ending.parts))
  await reviewAnswers(ingest, id, { document, provisions })
  await ingest.knowledge.replaceDocument({ document, provisions: withReferences(provisions), passages })
  ingest.indexed.set(id, digest)
  if (!isDeepStrictEqual(ingest.library.get(id)?.ending, ending)) await ingest.library.noteEnding(id, ending)
  return { document, unplaced }
}

/**
 * Brings the index in line with the shelf: what a crash left out comes in, what was retired goes, and documents whose
 * end another document changed are written again. Gives those written; where all is in line, nothing is.
 */
export async function settle(ingest: Ingest, examine: Examine): Promise<Written[]> {
  const manifests = ingest.library.list()
  const ended = endings(manifests)
  const written: Written[] = []
  for (const manifest of manifests) {
    const { id, digest } = manifest.document
    const inLine = ingest.indexed.get(id) === digest && isDeepStrictEqual(manifest.ending, ended.get(id) ?? NO_ENDING)
    if (manifest.retired) await takeOut(ingest, id)
    else if (!inLine && !ingest.unreadable.has(id)) {
      const again = await indexAgain(ingest, manifest, await ingest.library.original(id), examine)
      if (again.kind === 'indexed') written.push(again)
    }
  }
  return written
}

export type IndexedAgain = ({ kind: 'indexed'; examined: Examined } & Written) | Refusal

/** Takes a shelved original apart again and writes it into the index; one that can no longer be read is taken out. */
export async function indexAgain(
  ingest: Ingest,
  manifest: Manifest,
  bytes: Uint8Array,
  examine: Examine
): Promise<IndexedAgain> {
  const { id, file } = manifest.document
  const examined = await examine(ingest, { name: file, bytes })
  if (examined.kind === 'refused') {
    ingest.unreadable.set(id, examined)
    await takeOut(ingest, id)
    return examined
  }
  const { document, rewrites } = examined
  if (!isDeepStrictEqual([document, rewrites], [manifest.document, manifest.rewrites])) {
    await ingest.library.put({ document, rewrites }, bytes, ingest.now())
  }
  if (document.id !== id) {
    await ingest.library.remove(id)
    await takeOut(ingest, id)
  }
  return { kind: 'indexed', ...(await index(ingest, examined)), examined }
}

async function takeOut(ingest: Ingest, id: string): Promise<void> {
  if (!ingest.indexed.has(id)) return
  await reviewAnswers(ingest, id, null)
  await ingest.knowledge.retireDocument(id)
  ingest.indexed.delete(id)
}
