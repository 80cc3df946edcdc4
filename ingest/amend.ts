import type { Day } from '#knowledge/document.ts'
import type { PartChange } from '#knowledge/library/manifest.ts'
import { type Provision, provisionKey, type Step } from '#knowledge/provision.ts'
import { findPlace, type Place, subtreeEnd } from './amended-place.ts'
import { earlier } from './earlier.ts'
import { addressOf } from './structure/addresses.ts'
import { amendedProvisions } from './structure/amendments.ts'
import { findReferences } from './structure/references.ts'
import { CONTAINERS } from './structure/tree.ts'

/**
 * A document's provisions with what others did to them: a part that ends keeps its words until its day, new words stand
 * behind the old with both periods, and what holds a changed part carries its whole text as it reads from that day on.
 */
export function amend(provisions: readonly Provision[], parts: readonly PartChange[]): Provision[] {
  const changed = parts.reduce<Provision[]>(change, [...provisions])
  const ordered = changed.map((provision, order) => ({ ...provision, order }))
  return changeDays(parts).reduce<Provision[]>(rewriteWhole, ordered)
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

function change(provisions: Provision[], part: PartChange): Provision[] {
  const place = findPlace(provisions, part)
  if (place === null) return provisions
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
  const key = provisionKey(path)
  const amendment = { ...part, target: '', source: '', action: 'amended' as const, path, key, newText: text }
  const taken = new Set(all.map((provision) => provision.key))
  const keys = new Map<string, string>()
  return amendedProvisions({ ...amendment, address: part.provision }).map((provision) => {
    const moved: Step[] = [...place.path, ...provision.path.slice(path.length)]
    const free = freeKey(provisionKey(moved), part.from, taken)
    keys.set(provision.key, free)
    return {
      ...provision,
      key: free,
      parent: provision.parent === null ? place.parent : (keys.get(provision.parent) ?? place.parent),
      path: moved,
      address: addressOf(moved),
      amendedBy: part.by
    }
  })
}

/** The first text of an address has the plain key, later ones the day from which they hold. */
function freeKey(key: string, from: Day, taken: Set<string>): string {
  let free = taken.has(key) ? `${key}-tu-${from}` : key
  for (let i = 2; taken.has(free); i++) free = `${key}-tu-${from}-lan-${i}`
  taken.add(free)
  return free
}

function endWithin(provisions: readonly Provision[], key: string, day: Day): Provision[] {
  const within = new Set([key])
  return provisions.map((provision) => {
    if (provision.parent !== null && within.has(provision.parent)) within.add(provision.key)
    return within.has(provision.key) ? { ...provision, expires: earlier(provision.expires, day) } : provision
  })
}

function rewriteWhole(provisions: Provision[], day: Day, _: number, days: readonly Day[]): Provision[] {
  const standing = standingOn(provisions, day, days)
  const inside = Map.groupBy(standing, ({ parent }) => parent)
  const whole = ({ key, own }: Provision): string => [own, ...(inside.get(key) ?? []).map(whole)].join('\n')
  const texts = new Map(standing.filter(holdsText).map((provision) => [provision.key, whole(provision)]))
  return provisions.map((provision) => {
    const text = texts.get(provision.key)
    const { later = [] } = provision
    const before = later.at(-1)?.text ?? provision.text
    return text === undefined || text === before ? provision : { ...provision, later: [...later, { from: day, text }] }
  })
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
