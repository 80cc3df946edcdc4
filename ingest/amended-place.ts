import type { Day } from '#knowledge/document.ts'
import type { PartChange } from '#knowledge/library/manifest.ts'
import type { Provision, Step } from '#knowledge/provision.ts'
import { addressOf } from './structure/addresses.ts'
import { findReferences } from './structure/references.ts'

/** Where a change takes place: the text it ends, or the place for a provision that is not there yet. */
export interface Place {
  old: Provision | null
  path: Step[]
  parent: string | null
  index: number
}

/** Finds the text that holds at an address on a day, or where a new provision belongs; null where neither is there. */
export function findPlace(provisions: readonly Provision[], { provision, from, text }: PartChange): Place | null {
  const old = holdingAt(provisions, provision, from)
  if (old !== null) return { old, path: old.path, parent: old.parent, index: subtreeEnd(provisions, old.key) }
  const path = findReferences(provision)[0]?.path ?? []
  const step = path.at(-1)
  if (text === null || step === undefined || isAmbiguous(provisions, provision, from)) return null
  return step.level === 'dieu' ? behindArticle(provisions, step, from) : below(provisions, path, step, from)
}

/** Index behind a provision and all inside it. */
export function subtreeEnd(provisions: readonly Provision[], key: string): number {
  return provisions.findIndex((provision) => provision.key === key) + subtreeOf(provisions, key).length
}

/** A provision and all inside it, in their order. */
export function subtreeOf(provisions: readonly Provision[], key: string): Provision[] {
  const start = provisions.findIndex((provision) => provision.key === key)
  const within = new Set([key])
  const below = provisions.slice(start + 1)
  const end = below.findIndex(({ key: inner, parent }) => {
    if (parent === null || !within.has(parent)) return true
    within.add(inner)
    return false
  })
  return [...provisions.slice(start, start + 1), ...(end < 0 ? below : below.slice(0, end))]
}

/** True for a provision that no change has ended by a day. */
export function standsOn({ expires }: Provision, day: Day): boolean {
  return expires === null || expires > day
}

/** The first text of an address has the plain key, later ones the day from which they hold. */
export function freeKey(key: string, from: Day, taken: Set<string>): string {
  let free = taken.has(key) ? `${key}-tu-${from}` : key
  for (let i = 2; taken.has(free); i++) free = `${key}-tu-${from}-lan-${i}`
  taken.add(free)
  return free
}

/**
 * The one provision an address means. One that says "khoản 2 Điều 9" means that of the attached rules
 * ("khoản 2 Điều 9 Quy chế") where the document itself has none.
 */
export function holdingAt(provisions: readonly Provision[], address: string, day: Day): Provision | null {
  const [found, other] = meant(provisions, address, day)
  return other === undefined ? (found ?? null) : null
}

function isAmbiguous(provisions: readonly Provision[], address: string, day: Day): boolean {
  return meant(provisions, address, day).length > 1
}

function meant(provisions: readonly Provision[], address: string, day: Day): Provision[] {
  const wanted = plain(address)
  const standing = provisions.filter((provision) => standsOn(provision, day))
  const exact = standing.filter((provision) => plain(provision.address) === wanted)
  return exact.length > 0 ? exact : standing.filter((one) => plain(one.address).startsWith(`${wanted} `))
}

function plain(address: string): string {
  return address.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

// Điều 7a stands behind Điều 7, Điều 19 behind Điều 18, in whatever chapter or attached rules that is.
function behindArticle(provisions: readonly Provision[], step: Step, day: Day): Place | null {
  const [, number = '', letter = ''] = /^(\d+)(\p{L}?)$/u.exec(step.label) ?? []
  const labels =
    letter === '' ? [String(Number(number) - 1)] : [...lettersBefore(letter).map((l) => number + l), number]
  const before = labels.map((label) => holdingAt(provisions, `Điều ${label}`, day)).find((found) => found !== null)
  if (before == null) return null
  const { key, parent, path } = before
  return { old: null, path: [...path.slice(0, -1), step], parent, index: subtreeEnd(provisions, key) }
}

function below(provisions: readonly Provision[], path: readonly Step[], step: Step, day: Day): Place | null {
  const parent = holdingAt(provisions, addressOf(path.slice(0, -1)), day)
  if (parent === null) return null
  const siblings = provisions.filter((one) => one.parent === parent.key && one.path.at(-1)?.level === step.level)
  const before = siblings.findLast((one) => ordinal(one.path.at(-1)) < ordinal(step))
  const index = subtreeEnd(provisions, before?.key ?? parent.key)
  return {
    old: null,
    path: [...parent.path, step],
    parent: parent.key,
    index: siblings.length > 0 && before === undefined ? firstOf(provisions, siblings) : index
  }
}

function firstOf(provisions: readonly Provision[], siblings: readonly Provision[]): number {
  return provisions.findIndex(({ key }) => key === siblings[0]?.key)
}

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxyz'

function lettersBefore(letter: string): string[] {
  return [...LETTERS.slice(0, Math.max(LETTERS.indexOf(letter), 0))].reverse()
}

function ordinal(step: Step | undefined): number {
  const [, number = '', letter = ''] = /^(\d*)(\p{L}?)/u.exec(step?.label.toLowerCase() ?? '') ?? []
  return Number(number) * 100 + LETTERS.indexOf(letter) + 1
}
