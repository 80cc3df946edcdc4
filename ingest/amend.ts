import { type AmendedBy, withoutRepeats } from '#knowledge/amended-by.ts'
import type { Day } from '#knowledge/document.ts'
import type { PartChange } from '#knowledge/library/manifest.ts'
import { type Provision, provisionKey, type Step } from '#knowledge/provision.ts'
import { changeWords } from './amend-words.ts'
import { findPlace, freeKey, type Place, subtreeEnd } from './amended-place.ts'
import { earlier } from './earlier.ts'
import { addressOf } from './structure/addresses.ts'
import { amendedProvisions } from './structure/amended-provisions.ts'
import { findReferences } from './structure/references.ts'
import { CONTAINERS } from './structure/tree.ts'

export interface Amended {
  provisions: Provision[]
  /** Changes whose place, or whose old words, the document does not have. */
  unplaced: PartChange[]
}

/**
 * A document's provisions with what others did to them: a part that ends keeps its words until its day, new words stand
 * behind the old with both periods, and what holds a changed part carries its whole text as it reads from that day on.
 */
export function amend(provisions: readonly Provision[], parts: readonly PartChange[]): Amended {
  const unplaced: PartChange[] = []
  const changed = parts.reduce<Provision[]>(
    (all, part) => {
      const next = change(all, part)
      if (next === null) unplaced.push(part)
      return next ?? all
    },
    [...provisions]
  )
  const ordered = changed.map((provision, order) => ({ ...provision, order }))
  const rewrite = (all: Provision[], day: Day) => rewriteWhole(all, day, parts)
  return { provisions: changeDays(parts).reduce(rewrite, ordered), unplaced }
}

/** The days on which the wording of a document changes, earliest first. */
export function changeDays(parts: readonly PartChange[]): Day[] {
  return [...new Set(parts.map(({ from }) => from))].sort()
}

/** The provisions as they read from a change on, or before all changes. `days` are all days of change. */
export function standingOn(provisions: readonly Provision[], day: Day | null, days: readonly Day[]): Provision[] {
  const since = day ?? ''
  return provisions.filter(({ effective, expires }) => {
    const begins = effective !== null && days.includes(effective) ? effective : ''
    return begins <= since && (expires === null || expires > since)
  })
}

/** The provisions after one change; null where the document has no place for it. */
function change(provisions: Provision[], part: PartChange): Provision[] | null {
  if (part.words !== null) return changeWords(provisions, part, part.words)
  const place = findPlace(provisions, part)
  if (place === null) return null
  const { old } = place
  if (old !== null && part.text !== null && (part.added || sameWords(old.text, part.text))) return provisions
  const put = part.text === null ? [] : newProvisions(provisions, place, part, part.text)
  const ended = old === null ? provisions : endWithin(provisions, old.key, part.from)
  const at = old === null ? place.index : subtreeEnd(provisions, old.key)
  return [...ended.slice(0, at), ...put, ...ended.slice(at)]
}

/** The new text taken apart, at its addresses in this document, with keys that are free. */
function newProvisions(all: readonly Provision[], place: Place, part: PartChange, text: string): Provision[] {
  const [reference] = findReferences(part.provision)
  if (reference === undefined) return []
  const { path } = reference
  const taken = new Set(all.map((provision) => provision.key))
  const keys = new Map<string, string>()
  return amendedProvisions(path, text, part.from).map((provision) => {
    const moved: Step[] = [...place.path, ...provision.path.slice(path.length)]
    const free = freeKey(provisionKey(moved), part.from, taken)
    keys.set(provision.key, free)
    return {
      ...provision,
      key: free,
      parent: provision.parent === null ? place.parent : (keys.get(provision.parent) ?? place.parent),
      path: moved,
      address: addressOf(moved),
      amendedBy: [part.by]
    }
  })
}

function endWithin(provisions: readonly Provision[], key: string, day: Day): Provision[] {
  const within = new Set([key])
  return provisions.map((provision) => {
    if (provision.parent !== null && within.has(provision.parent)) within.add(provision.key)
    return within.has(provision.key) ? { ...provision, expires: earlier(provision.expires, day) } : provision
  })
}

function rewriteWhole(provisions: Provision[], day: Day, parts: readonly PartChange[]): Provision[] {
  const standing = standingOn(provisions, day, changeDays(parts))
  const inside = Map.groupBy(standing, ({ parent }) => parent)
  const whole = ({ key, own }: Provision): string => [own, ...(inside.get(key) ?? []).map(whole)].join('\n')
  const texts = new Map(standing.filter(holdsText).map((provision) => [provision.key, whole(provision)]))
  const taken = parts.filter(({ from, text, words }) => from === day && text === null && words === null)
  return provisions.map((provision) => {
    const text = texts.get(provision.key)
    const { later = [] } = provision
    const before = later.at(-1)?.text ?? provision.text
    if (text === undefined || text === before) return provision
    const amendedBy = withoutRepeats([
      ...(later.at(-1)?.amendedBy ?? []),
      ...within(provision, inside),
      ...taken.filter((part) => liesIn(part, provision)).map(({ by }) => by)
    ])
    return { ...provision, later: [...later, { from: day, text, amendedBy }] }
  })
}

function within(provision: Provision, inside: ReadonlyMap<string | null, Provision[]>): AmendedBy[] {
  const children = inside.get(provision.key) ?? []
  return children.flatMap((child) => [...(child.amendedBy ?? []), ...within(child, inside)])
}

function liesIn({ provision: taken }: PartChange, { address }: Provision): boolean {
  return taken.toLowerCase().endsWith(` ${address.toLowerCase()}`)
}

function holdsText({ path }: Provision): boolean {
  const level = path.at(-1)?.level
  return level !== undefined && !CONTAINERS.has(level)
}

function sameWords(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) =>
    text
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
  return a === b
}
