import { bodySize } from './measure.ts'
import type { Item, Line, Page } from './page.ts'

/** Footnotes are set smaller than the text, in shares of its size, at the foot of the page. */
const SMALLER = 0.9
const RAISED = 0.12
const NOTE = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}|\*{1,3})\s*\S/u

/** The footnotes at the foot of a page, taken out of its lines. Each note begins with its sign. */
export function takeFootnotes(lines: readonly Line[]): { lines: Line[]; notes: string[] } {
  const body = bodySize(lines)
  const sorted = [...lines].sort((one, other) => one.base - other.base)
  const lastOfBody = sorted.findLastIndex((line) => line.size > SMALLER * body && !/^\d{1,4}$/.test(line.text))
  const foot = sorted.slice(lastOfBody + 1).filter((line) => line.size <= SMALLER * body)
  const first = foot.findIndex((line) => NOTE.test(line.text))
  if (first !== 0 || lastOfBody === -1) return { lines: [...lines], notes: [] }
  const notes: string[] = []
  for (const line of foot) {
    if (NOTE.test(line.text) || notes.length === 0) notes.push(line.text)
    else notes.push(`${notes.pop()} ${line.text}`)
  }
  return { lines: lines.filter((line) => !foot.includes(line)), notes: notes.map(withoutSign) }
}

/** The page without the small raised figures that call its footnotes; in the text they would look like numbers. */
export function withoutCalls(page: Page): Page {
  const items = page.items.map((item) => ({ ...item }))
  const kept = items.filter((item) => {
    const word = calledBy(item, items)
    // The word takes over the room of its figure, so that no gap opens before the full stop.
    if (word !== undefined) word.width = item.x + item.width - word.x
    return word === undefined
  })
  return { ...page, items: kept }
}

/** The word beside which an item stands raised and small. */
function calledBy(item: Item, items: readonly Item[]): Item | undefined {
  if (!/^\s*\[?\d{1,3}\]?\s*$/.test(item.text)) return undefined
  return items.find((word) => {
    const gap = item.x - (word.x + word.width)
    const raised = word.y - item.y
    if (word.height * 0.8 < item.height || Math.abs(gap) > 0.3 * word.height) return false
    return raised > RAISED * word.height && raised < word.height
  })
}

function withoutSign(note: string): string {
  return note.replace(/^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}|\*{1,3})\s*/u, '')
}
