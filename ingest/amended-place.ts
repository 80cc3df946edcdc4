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
  const within = new Set([key])
  let end = provisions.findIndex((provision) => provision.key === key) + 1
  for (let i = end; i < provisions.length; i++) {
    const provision = provisions[i]
    if (provision?.parent == null || !within.has(provision.parent)) break
    within.add(provision.key)
    end = i + 1
  }
  return end
}

/**
 * The one provision an address means. One that says "khoản 2 Điều 9" means that of the attached rules
 * ("khoản 2 Điều 9 Quy chế") where the document itself has none.
 */
function holdingAt(provisions: readonly Provision[], address: string, day: Day): Provision | null {
  const [found, other] = meant(provisions, address, day)
  return other === undefined ? (found ?? null) : null
}

function isAmbiguous(provisions: readonly Provision[], address: string, day: Day): boolean {
  return meant(provisions, address, day).length > 1
}

function meant(provisions: readonly Provision[], address: string, day: Day): Provision[] {
  const wanted = plain(address)
  const standing = provisions.filter(({ expires }) => expires === null || expires > day)
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
