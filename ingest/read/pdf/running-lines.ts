import { isHead } from '../head-and-foot.ts'
import type { Line, Page } from './page.ts'

const PAGE_NUMBER = /^[-–—\s|]*(?:Trang|Page|Tr\.)?\s*(\d{1,4})(?:\s*[/|]\s*\d{1,4})?[-–—\s|]*$/iu
export interface EdgeTable {
  top: number
  bottom: number
  text: string
}

/** Running heads stand within this share of the page's height from its edge. */
const MARGIN = 0.13
const LOOKED_AT = 3
const FEW_PAGES = 4

/**
 * The lines of all pages without page numbers and without heads and feet that run through the document: the same words
 * (figures aside) at the edge of two pages where there are few, else of at least three and of two fifths of them. A page
 * that opens with the national title has a document's head there, which every annex may repeat.
 */
export function dropRunningLines(pages: readonly { page: Page; lines: Line[] }[]): Line[][] {
  const counts = new Map<string, Set<number>>()
  for (const { page, lines } of pages) {
    for (const line of edgeLines(page, lines)) {
      const key = keyOf(line, page)
      counts.set(key, (counts.get(key) ?? new Set()).add(page.number))
    }
  }
  const least = pages.length <= FEW_PAGES ? 2 : Math.max(3, pages.length * 0.4)
  return pages.map(({ page, lines }) => {
    const edge = new Set(edgeLines(page, lines))
    const titled = lines.some((line) => isHead(line.text) && line.base < page.height / 3)
    return lines.filter((line) => {
      if (!edge.has(line)) return true
      if (isPageNumber(line, page)) return lines.some((other) => isBeside(other, line))
      return (titled && line.base < page.height / 2) || (counts.get(keyOf(line, page))?.size ?? 0) < least
    })
  })
}

/**
 * True for each table that only repeats, figures aside, one of an earlier page at the edges of at least three pages: a head
 * or foot drawn as a table. The first of them stays.
 */
export function repeatedTables(pages: readonly { page: Page; tables: readonly EdgeTable[] }[]): Set<EdgeTable> {
  const seen = new Map<string, EdgeTable[]>()
  for (const { page, tables } of pages) {
    for (const table of tables.filter(
      ({ top, bottom }) => top < page.height * MARGIN || bottom > page.height * (1 - MARGIN)
    )) {
      const key = table.text.replace(/\d+/g, '#').toLowerCase()
      seen.set(key, [...(seen.get(key) ?? []), table])
    }
  }
  const running = [...seen.values()].filter((tables) => tables.length >= Math.max(3, pages.length * 0.4))
  return new Set(running.flatMap((tables) => tables.slice(1)))
}

function edgeLines(page: Page, lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((one, other) => one.base - other.base)
  const head = sorted.slice(0, LOOKED_AT).filter((line) => line.bottom < page.height * MARGIN)
  const foot = sorted.slice(-LOOKED_AT).filter((line) => line.top > page.height * (1 - MARGIN))
  return [...head, ...foot]
}

/** A lone figure at the middle or the corner of the edge; it need not be the page's own, for parts are numbered apart. */
function isPageNumber(line: Line, page: Page): boolean {
  const number = PAGE_NUMBER.exec(line.text)?.[1]
  return number !== undefined && Math.abs(Number(number) - page.number) <= Math.max(20, page.number)
}

/** A figure with words beside it is a label, not a page number. */
function isBeside(other: Line, line: Line): boolean {
  return other !== line && Math.abs(other.base - line.base) < 0.5 * line.size
}

function keyOf(line: Line, page: Page): string {
  const edge = line.base < page.height / 2 ? 'head' : 'foot'
  return `${edge}:${line.text.replace(/\d+/g, '#').toLowerCase()}`
}
