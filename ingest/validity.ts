import type { AmendedBy } from '#knowledge/amended-by.ts'
import type { Day, DocumentRecord } from '#knowledge/document.ts'
import {
  type Ending,
  type Manifest,
  NO_ENDING,
  type PartChange,
  type Rewrite,
  type Statement
} from '#knowledge/library/manifest.ts'
import type { Provision } from '#knowledge/provision.ts'
import { amend } from './amend.ts'
import { numberKey } from './document-id.ts'
import { earlier } from './earlier.ts'

/** One document's words that end another, or end or change a part of it. `from` is null where no day is known. */
interface Blow extends Omit<Rewrite, 'provision' | 'from'> {
  by: DocumentRecord
  provision: string | null
  from: Day | null
}

type Numbered = Map<string, DocumentRecord[]>

/** What ends each document on the shelf, wholly or in part, by the words of the others; by document id. */
export function endings(manifests: readonly Manifest[]): Map<string, Ending> {
  const byNumber = numbered(manifests)
  const ended = new Map<string, Ending>()
  for (const blow of manifests.filter(({ retired }) => !retired).flatMap(blowsOf)) {
    const [target, other] = candidates(blow, byNumber)
    if (target === undefined || other !== undefined || blow.from === null) continue
    ended.set(target.id, strike(ended.get(target.id) ?? NO_ENDING, blow, blow.from))
  }
  return new Map([...ended].map(([id, ending]) => [id, { ...ending, parts: ending.parts.toSorted(inTime) }]))
}

/** What keeps a document from ending those it says it ends: no day, or a number that several bear. In Vietnamese. */
export function openEndings(statement: Statement, manifests: readonly Manifest[]): string[] {
  const byNumber = numbered(manifests)
  const warnings = blowsOf(statement).flatMap((blow) => {
    const { target, from } = blow
    if (from === null) {
      return [`Thay thế hoặc bãi bỏ ${target} nhưng không rõ từ ngày nào; hiệu lực của ${target} được giữ nguyên.`]
    }
    if (candidates(blow, byNumber).length < 2) return []
    return [`Nhiều văn bản trong kho cùng số ${target}; chưa rõ văn bản nào bị thay thế, sửa đổi hoặc bãi bỏ.`]
  })
  return [...new Set(warnings)]
}

/** Replacing and repealing count from their own day where the text gives one, else from the document's first day. */
function blowsOf({ document: by, rewrites }: Statement): Blow[] {
  const told = new Set(rewrites.map(({ target, provision }) => `${target} ${provision}`))
  const ends = by.relations.filter(
    ({ kind, target, provision }) =>
      kind === 'replaces' || (kind === 'repeals' && !told.has(`${target} ${provision ?? ''}`))
  )
  const taking = { text: null, words: null, added: false, source: null }
  return [
    ...ends.map(({ target, provision, from }) => ({ by, target, provision, from: from ?? by.effective, ...taking })),
    ...rewrites.map((rewrite) => ({ by, ...rewrite }))
  ]
}

function numbered(manifests: readonly Manifest[]): Numbered {
  const shelf = manifests.filter(({ retired }) => !retired).map(({ document }) => document)
  return Map.groupBy(shelf, ({ number }) => (number === null ? '' : numberKey(number)))
}

/** A document bears on what was issued before it, never on itself and never on what came later. */
function candidates({ target, by }: Blow, byNumber: Numbered): DocumentRecord[] {
  const named = byNumber.get(numberKey(target)) ?? []
  return named.filter(
    ({ id, issued }) => id !== by.id && (issued === null || by.issued === null || issued <= by.issued)
  )
}

function strike(ending: Ending, { provision, text, words, added, source, by }: Blow, from: Day): Ending {
  if (provision === null) return { ...ending, expires: earlier(ending.expires, from) }
  const part = { provision, from, text, words, added, by: amendedBy(by, source, from) }
  return { ...ending, parts: [...ending.parts, part] }
}

function amendedBy({ id, number, title }: DocumentRecord, source: Rewrite['source'], from: Day): AmendedBy {
  const [provision, passage] = source === null ? [null, id] : [source.address, `${id}/${source.key}`]
  return { document: number ?? title, provision, passage, from }
}

/** Of two changes on one day the document named first comes first; what one document says stays in its order. */
function inTime(a: PartChange, b: PartChange): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1
  const [one, other] = [a.by.document, b.by.document]
  return one === other ? 0 : one < other ? -1 : 1
}

/** A document as others leave it: its end, and its provisions with their ends and their new words. */
export function applyEnding(
  before: DocumentRecord,
  provisions: readonly Provision[],
  { expires, parts }: Ending
): { document: DocumentRecord; provisions: Provision[]; unplaced: PartChange[] } {
  const document = { ...before, expires: earlier(before.expires, expires) }
  // A provision carries a day of its own only where it ends before its document does.
  const amended = amend(provisions, parts)
  const timed = amended.provisions.map((provision) => {
    const own = provision.expires
    const first = own !== document.expires && earlier(own, document.expires) === own
    return { ...provision, expires: first ? own : null }
  })
  return { document, provisions: timed, unplaced: amended.unplaced }
}
