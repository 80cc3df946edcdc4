import { stripMarks } from './fold.ts'
import { isFoldedSyllable } from './syllable-shape.ts'

/** A word one slip of the finger away from what was typed; `cost` grows as the slip gets less common. */
export interface Slip {
  word: string
  cost: number
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const LETTERS = 'abcdeghiklmnopqrstuvxy'
const LONGEST = 9
const COST = { doubled: 1, swapped: 1, missing: 1.5, neighbour: 2.5, other: 4.5, extra: 5 }

/**
 * Possible syllables one slip away: `hcọ` → `học` (swapped), `sinnh` → `sinh` (doubled), `sih` → `sinh` (missing),
 * `trưpng` → `trưong` (the key beside it). Letters keep the marks they were typed with. Edits are tried on the bare
 * letters, which are quicker to look up, and made on the marked ones only where a syllable comes out.
 */
export function slipsOf(word: string): Slip[] {
  const letters = [...word]
  const bare = stripMarks(word)
  if (letters.length < 2 || letters.length > LONGEST || bare.length !== letters.length) return []
  const slips = new Map<string, number>()
  for (const { from, to, by, marked, cost } of edits(bare, letters)) {
    if (!isFoldedSyllable(bare.slice(0, from) + by + bare.slice(to))) continue
    const form = letters.slice(0, from).join('') + marked + letters.slice(to).join('')
    if (form !== word && cost < (slips.get(form) ?? Number.POSITIVE_INFINITY)) slips.set(form, cost)
  }
  return [...slips].map(([form, cost]) => ({ word: form, cost }))
}

/** Letters `from` to `to` replaced `by` others; `marked` is the same with the marks typed. */
interface Edit {
  from: number
  to: number
  by: string
  marked: string
  cost: number
}

function* edits(bare: string, letters: string[]): Generator<Edit> {
  for (let at = 0; at < letters.length; at++) {
    const [key, next] = [bare[at] ?? '', bare[at + 1]]
    yield edit(at, at + 1, '', letters[at] === letters[at - 1] ? COST.doubled : COST.extra)
    if (next) yield { ...edit(at, at + 2, next + key, COST.swapped), marked: `${letters[at + 1]}${letters[at]}` }
    for (const by of LETTERS) yield edit(at, at + 1, by, neighbours.has(key + by) ? COST.neighbour : COST.other)
  }
  for (let at = 0; at <= letters.length; at++) for (const by of LETTERS) yield edit(at, at, by, COST.missing)
}

function edit(from: number, to: number, by: string, cost: number): Edit {
  return { from, to, by, marked: by, cost }
}

/** Keys that touch each other. */
const neighbours = new Set(
  ROWS.flatMap((row, line) =>
    [...row].flatMap((key, at) => {
      const below = ROWS[line + 1] ?? ''
      const near = [row[at + 1], below[at - 1], below[at]].filter((other) => other !== undefined)
      return near.flatMap((other) => [key + other, other + key])
    })
  )
)
