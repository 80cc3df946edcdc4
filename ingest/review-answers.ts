import { isDeepStrictEqual } from 'node:util'
import type { CuratedAnswer } from '#knowledge/curated-answer.ts'
import type { DocumentRecord } from '#knowledge/document.ts'
import type { Provision } from '#knowledge/provision.ts'
import type { Ingest } from './ingest.ts'
import { nameOf } from './report.ts'

/** A document as the index has it. */
interface Stored {
  document: DocumentRecord
  provisions: Provision[]
}

/**
 * Takes answers out of service that cite what is about to change in the index: `after` is null for a document that is
 * taken out. Done before the change is written, so that a crash in between cannot leave an answer on old words.
 */
export async function reviewAnswers({ knowledge, toReview }: Ingest, id: string, after: Stored | null): Promise<void> {
  const citing = await knowledge.answersCiting(id, null)
  if (citing.length === 0) return
  const before = await knowledge.readDocument(id)
  if (before === null) return
  const stale = await knowledge.answersCiting(id, after === null ? null : changedKeys(before, after))
  for (const answer of stale.filter(({ needsReview }) => needsReview === undefined)) {
    const marked: CuratedAnswer = { ...answer, needsReview: reason(before.document, after) }
    await knowledge.publishAnswer(marked)
    toReview.push(marked)
  }
}

/** Keys of provisions that came, went, or changed in their words or their time; null where the whole document did. */
function changedKeys(before: Stored, after: Stored): string[] | null {
  const time = ({ effective, expires }: DocumentRecord) => [effective, expires]
  if (!isDeepStrictEqual(time(before.document), time(after.document))) return null
  const old = new Map(before.provisions.map((provision) => [provision.key, provision]))
  const now = new Map(after.provisions.map((provision) => [provision.key, provision]))
  const keys = new Set([...old.keys(), ...now.keys()])
  return [...keys].filter((key) => !isDeepStrictEqual(said(old.get(key)), said(now.get(key))))
}

function said(provision: Provision | undefined): unknown[] {
  if (provision === undefined) return []
  return [provision.own.split(/\s+/).join(' '), provision.effective, provision.expires]
}

function reason(document: DocumentRecord, after: Stored | null): string {
  const name = nameOf(document)
  return after === null ? `${name} không còn được dùng.` : `Điều khoản được dẫn của ${name} đã thay đổi.`
}
