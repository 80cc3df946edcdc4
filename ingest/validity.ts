import type { Day, DocumentRecord } from '#knowledge/document.ts'
import { type Ending, type Manifest, NO_ENDING, type Statement } from '#knowledge/library/manifest.ts'
import type { Provision } from '#knowledge/provision.ts'
import { numberKey } from './document-id.ts'

/** One document's words that end another, or a part of it. `from` is null where no day is known. */
interface Blow {
  by: DocumentRecord
  target: string
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
    ended.set(target.id, strike(ended.get(target.id) ?? NO_ENDING, blow.provision, blow.from))
  }
  return ended
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
  const ends = by.relations.filter(({ kind }) => kind === 'replaces' || kind === 'repeals')
  return [
    ...ends.map(({ target, provision, from }) => ({ by, target, provision, from: from ?? by.effective })),
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

function strike(ending: Ending, provision: string | null, from: Day): Ending {
  if (provision === null) return { ...ending, expires: earlier(ending.expires, from) ?? from }
  const known = ending.provisions[provision] ?? null
  return { ...ending, provisions: { ...ending.provisions, [provision]: earlier(known, from) ?? from } }
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
  const ends = endsByKey(provisions, ending)
  const ended = new Map<string, Day>()
  const timed = provisions.map((provision) => {
    const inherited = provision.parent === null ? null : (ended.get(provision.parent) ?? null)
    const end = earlier(inherited, ends.get(provision.key) ?? null)
    if (end !== null) ended.set(provision.key, end)
    const own = earlier(provision.expires, end)
    // A provision carries a day of its own only where it ends before its document does.
    return { ...provision, expires: own !== document.expires && earlier(own, document.expires) === own ? own : null }
  })
  return { document, provisions: timed }
}

/**
 * The day on which provisions end, by key. An address that says "khoản 2 Điều 9" means the one of the attached rules
 * ("khoản 2 Điều 9 Quy chế") where the document itself has none.
 */
function endsByKey(provisions: readonly Provision[], ending: Ending): Map<string, Day> {
  const ends = new Map<string, Day>()
  for (const [address, day] of Object.entries(ending.provisions)) {
    const wanted = plain(address)
    const exact = provisions.filter((provision) => plain(provision.address) === wanted)
    const found = exact.length > 0 ? exact : provisions.filter(({ address }) => plain(address).startsWith(`${wanted} `))
    const [provision, other] = found
    if (provision !== undefined && other === undefined) ends.set(provision.key, day)
  }
  return ends
}

function plain(address: string): string {
  return address.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
