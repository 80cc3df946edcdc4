import type { Day, DocumentRecord, Relation } from '#knowledge/document.ts'
import { type Ending, type Manifest, NO_ENDING } from '#knowledge/library/manifest.ts'
import type { Provision } from '#knowledge/provision.ts'
import { numberKey } from './document-id.ts'

interface Blow {
  relation: Relation
  by: DocumentRecord
}

/** What ends each document on the shelf, wholly or in part, by the words of the others; by document id. */
export function endings(manifests: readonly Manifest[]): Map<string, Ending> {
  const byNumber = numbered(manifests)
  const ended = new Map<string, Ending>()
  for (const by of [...byNumber.values()].flat()) {
    for (const relation of by.relations) {
      const target = targetOf({ relation, by }, byNumber)
      if (target === null) continue
      const ending = ended.get(target.id) ?? NO_ENDING
      ended.set(target.id, strike(ending, { relation, by }))
    }
  }
  return ended
}

/** What keeps a document from ending those it says it ends: no day, or a number that several bear. In Vietnamese. */
export function openEndings(by: DocumentRecord, manifests: readonly Manifest[]): string[] {
  const byNumber = numbered(manifests)
  const ends = by.relations.filter(({ kind }) => kind === 'replaces' || kind === 'repeals')
  return ends.flatMap((relation) => {
    const { target } = relation
    if (endOf({ relation, by }) === null) {
      return [`Thay thế hoặc bãi bỏ ${target} nhưng không rõ từ ngày nào; hiệu lực của ${target} được giữ nguyên.`]
    }
    if (candidates({ relation, by }, byNumber).length < 2) return []
    return [`Nhiều văn bản trong kho cùng số ${target}; chưa rõ văn bản nào bị thay thế hoặc bãi bỏ.`]
  })
}

function numbered(manifests: readonly Manifest[]): Map<string, DocumentRecord[]> {
  const shelf = manifests.filter(({ retired }) => !retired).map(({ document }) => document)
  return Map.groupBy(shelf, ({ number }) => (number === null ? '' : numberKey(number)))
}

/** The one document a relation ends; null where it ends none, or where its number leaves open which. */
function targetOf(blow: Blow, byNumber: Map<string, DocumentRecord[]>): DocumentRecord | null {
  const { kind } = blow.relation
  if ((kind !== 'replaces' && kind !== 'repeals') || endOf(blow) === null) return null
  const found = candidates(blow, byNumber)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** A document ends what was issued before it, never itself and never what came later. */
function candidates({ relation, by }: Blow, byNumber: Map<string, DocumentRecord[]>): DocumentRecord[] {
  const named = byNumber.get(numberKey(relation.target)) ?? []
  return named.filter(
    ({ id, issued }) => id !== by.id && (issued === null || by.issued === null || issued <= by.issued)
  )
}

/** The day from which the blow counts: its own where the text gives one, else when its document takes effect. */
function endOf({ relation, by }: Blow): Day | null {
  return relation.from ?? by.effective
}

function strike(ending: Ending, blow: Blow): Ending {
  const end = endOf(blow)
  const { provision } = blow.relation
  if (provision === null) return { ...ending, expires: earlier(ending.expires, end) }
  const known = ending.provisions[provision] ?? null
  return { ...ending, provisions: { ...ending.provisions, [provision]: earlier(known, end) ?? '' } }
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

/** A document and its provisions with the time other documents leave them. A part ends with all that is inside it. */
export function applyEnding(
  before: DocumentRecord,
  provisions: readonly Provision[],
  ending: Ending
): { document: DocumentRecord; provisions: Provision[] } {
  const document = { ...before, expires: earlier(before.expires, ending.expires) }
  const ends = new Map(Object.entries(ending.provisions).map(([address, day]) => [plain(address), day]))
  const ended = new Map<string, Day>()
  const timed = provisions.map((provision) => {
    const inherited = provision.parent === null ? null : (ended.get(provision.parent) ?? null)
    const end = earlier(inherited, ends.get(plain(provision.address)) ?? null)
    if (end !== null) ended.set(provision.key, end)
    const own = earlier(provision.expires, end)
    // A provision carries a day of its own only where it ends before its document does.
    return { ...provision, expires: own !== null && earlier(own, document.expires) === own ? own : null }
  })
  return { document, provisions: timed }
}

function plain(address: string): string {
  return address.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
