import { isFoldedSyllable } from './syllable-shape.ts'

/** A word one slip of the finger away from what was typed; `cost` grows as the slip gets less common. */
export interface Slip {
  word: string
  cost: number
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LETTERS = 'abcdeghiklmnopqrstuvxy'
const LONGEST = 9
const COST = { doubled: 0.5, swapped: 1, neighbour: 2, extra: 2.5, missing: 1.5, other: 4 }

/**
 * Possible syllables one slip away: `hcọ` → `học` (swapped), `sinnh` → `sinh` (doubled), `sih` → `sinh` (missing),
 * `truong` for `trupng` (the key beside it). Letters keep the marks they were typed with.
 */
export function slipsOf(word: string): Slip[] {
  const letters = [...word]
  if (letters.length < 2 || letters.length > LONGEST) return []
  const slips = new Map<string, number>()
  const add = (edited: string[], cost: number) => {
    const form = edited.join('')
    if (form !== word && cost < (slips.get(form) ?? Number.POSITIVE_INFINITY) && isFoldedSyllable(form)) {
      slips.set(form, cost)
    }
  }
  letters.forEach((letter, at) => {
    const next = letters[at + 1]
    add(letters.toSpliced(at, 1), letter === letters[at - 1] ? COST.doubled : COST.extra)
    if (next !== undefined) add(letters.with(at, next).with(at + 1, letter), COST.swapped)
    for (const key of LETTERS) add(letters.with(at, key), areNeighbours(letter, key) ? COST.neighbour : COST.other)
  })
  for (let at = 0; at <= letters.length; at++) {
    for (const key of LETTERS) add(letters.toSpliced(at, 0, key), COST.missing)
  }
  return [...slips].map(([form, cost]) => ({ word: form, cost }))
}

const neighbours = new Set(
  ROWS.flatMap((row, line) =>
    [...row].flatMap((key, at) => {
      const below = ROWS[line + 1] ?? ''
      return [row[at + 1], below[at - 1], below[at]].flatMap((near) => (near ? [key + near, near + key] : []))
    })
  )
)

function areNeighbours(one: string, other: string): boolean {
  return neighbours.has(one + other)
}
