import { type Entry, flatten, isContainer } from './outline.ts'

/** So that a page stays below 100 KB and opens on a slow line; counted in bytes of the provisions' own text. */
const SHEET_BYTES = 50_000
/** What the markup around one provision takes, measured on the outline. */
const MARKUP_BYTES = 220

/**
 * Cuts a document into sheets in reading order, whole articles together where they fit. Every entry is on exactly one
 * sheet; one that alone exceeds a sheet has a sheet of its own.
 */
export function cutIntoSheets(roots: readonly Entry[]): Entry[][] {
  const sheets: Entry[][] = [[]]
  let filled = 0
  const add = (entries: Entry[], bytes: number): void => {
    if (filled > 0 && filled + bytes > SHEET_BYTES) {
      sheets.push([])
      filled = 0
    }
    sheets.at(-1)?.push(...entries)
    filled += bytes
  }
  for (const unit of roots.flatMap(unitsOf)) {
    const bytes = unit.reduce((sum, entry) => sum + weigh(entry), 0)
    if (bytes <= SHEET_BYTES) add(unit, bytes)
    else for (const entry of unit) add([entry], weigh(entry))
  }
  return sheets
}

function unitsOf(entry: Entry): Entry[][] {
  if (!isContainer(entry)) return [flatten(entry)]
  return [[entry], ...entry.children.flatMap(unitsOf)]
}

function weigh({ provision }: Entry): number {
  return Buffer.byteLength(provision.own) + MARKUP_BYTES
}
