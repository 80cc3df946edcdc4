import type { Block } from '#ingest/read/blocks.ts'
import { readLabel } from './grammar.ts'

/** One line of a document, with what its block says about how it looked. `depth` is set for headings. */
export interface Line {
  kind: 'line'
  text: string
  page: number | null
  bold: boolean
  centered: boolean
  depth: number | null
  note: boolean
}

export interface Table {
  kind: 'table'
  rows: string[][]
  header: number
  page: number | null
}

export type Item = Line | Table

/** A line of plain text, of whose look nothing is known. */
export function plainLine(text: string): Line {
  return { kind: 'line', text, page: null, bold: false, centered: false, depth: null, note: false }
}

/** Blocks as lines and tables: blocks holding several lines are cut, and sentences broken by line ends are joined again. */
export function readItems(blocks: readonly Block[]): Item[] {
  const items: Item[] = []
  for (const item of blocks.flatMap(toItems)) {
    const last = items.at(-1)
    if (last !== undefined && last.kind === 'line' && item.kind === 'line' && continues(last, item)) {
      items[items.length - 1] = { ...last, text: joinLines(last.text, item.text) }
    } else {
      items.push(item)
    }
  }
  return items
}

/** A line or table as a block again, for those who are handed the head and the tail. */
export function toBlock(item: Item): Block {
  if (item.kind === 'table') return item
  const { text, page, bold, centered, depth } = item
  if (item.note) return { kind: 'footnote', text, page }
  if (depth !== null) return { kind: 'heading', text, depth, page }
  return { kind: 'paragraph', text, page, bold, centered }
}

/** True for a line that a typist set apart: a heading, bold, centred, or wholly in capitals. */
export function isDisplayed(line: Line): boolean {
  return line.depth !== null || line.bold || line.centered || isCapitals(line.text)
}

/** True for text with letters, none of them lower-case. Numbers of documents (71-NQ/TW) do not count against it. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

function toItems(block: Block): Item[] {
  if (block.kind === 'table') {
    if (block.rows.every((row) => row.length <= 1))
      return block.rows.flatMap((row) => toLines(row[0] ?? '', { page: block.page }))
    return [{ kind: 'table', rows: block.rows, header: block.header, page: block.page }]
  }
  const { page } = block
  if (block.kind === 'heading') return toLines(block.text, { page, depth: block.depth })
  if (block.kind === 'footnote') return toLines(block.text, { page, note: true })
  return toLines(block.text, { page, bold: block.bold, centered: block.centered })
}

function toLines(text: string, look: Partial<Line>): Line[] {
  const plain = { bold: false, centered: false, depth: null, note: false, page: null }
  // A stray bar is what is left of a table that a converter broke.
  const lines = text.split(/\n|\s\|(?=\s|$)|^\|/).map((line) => line.replace(/\s+/g, ' ').trim())
  return lines.filter((line) => line !== '').map((line) => ({ kind: 'line', ...plain, ...look, text: line }))
}

const WRAP_WIDTH = 55

// A line that goes on with a small letter belongs to the sentence before it; with a capital only where the line
// before was about as long as a page is wide and stopped in mid-sentence.
function continues(before: Line, line: Line): boolean {
  if (before.note !== line.note || isRule(before.text) || isRule(line.text)) return false
  const label = readLabel(line.text)
  if (label !== null && !(label.mark === 'dieu' && !label.sure)) return false
  if (/[.;:!?"”)…]$/.test(before.text)) return false
  if (/^[\p{Ll}]/u.test(line.text)) return true
  if (isDisplayed(line) || isDisplayed(before) || readLabel(before.text)?.mark === 'dieu') return false
  return (
    before.text.length >= WRAP_WIDTH &&
    /^[\p{Lu}\d("“]/u.test(line.text) &&
    !/^(?:Căn cứ|Nơi nhận|Điều|Số:)/u.test(line.text)
  )
}

function joinLines(before: string, after: string): string {
  return /\p{Lu}-$/u.test(before) && /^\p{Lu}/u.test(after) ? before + after : `${before} ${after}`
}

/** True for a line that only draws a rule or is ornament: `-----`, `***`, `____`. */
export function isRule(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}
