import type { Block } from '#ingest/read/blocks.ts'
import { type Label, type Mark, readLabel } from './grammar.ts'
import { type Item, plainLine } from './lines.ts'
import { readTitle } from './titles.ts'

/** What may stand at the head of every page, outermost first: the part, the chapter and the Điều the page goes on in. */
const HEADS: readonly Mark[] = ['phan', 'chuong', 'muc', 'tieu_muc', 'dieu']
const MOST_LINES = 6
/** A line is one of the head's where it stands beside so many heads, and beside so large a share of them. */
const LEAST_PAGES = 3
const LEAST_SHARE = 0.4
const PAGE_NUMBER = /^[-–—\s|]*(?:trang|tr\.)?\s*#(?:\s*[/|]\s*#)?[-–—\s|]*$/u

interface Heading {
  ordinal: number
  words: string
}

/**
 * Takes out the heads of pages: a heading word for word the one the text already stands under, which would otherwise begin
 * the part anew, and the page numbers and lines that recur beside such heads.
 */
export function dropRunningHeads(blocks: readonly Block[]): { blocks: Block[]; dropped: number } {
  const items = blocks.map(asItem)
  const heads = repeatedHeads(items)
  const beside = besideHeads(items, heads)
  const kept = blocks.filter((_, at) => !heads.has(at) && !beside.has(at))
  return { blocks: kept, dropped: blocks.length - kept.length }
}

/** Indices of the lines of headings that repeat the one they stand under. */
function repeatedHeads(items: readonly Item[]): Set<number> {
  const repeated = new Set<number>()
  const open = new Map<Mark, Heading>()
  for (const [at, item] of items.entries()) {
    const label = labelOf(item)
    if (label?.mark === 'phu_luc' || label?.mark === 'mau') open.clear()
    if (label === null || !HEADS.includes(label.mark) || !label.sure) continue
    const length = goesOn(open, items, at) ? linesRepeated(open.get(label.mark), label, items, at) : 0
    if (length === 0) enter(open, label, items, at)
    for (let i = 0; i < length; i++) repeated.add(at + i)
  }
  return repeated
}

function labelOf(item: Item | undefined): Label | null {
  return item?.kind === 'line' ? readLabel(item.text) : null
}

/** A new part closes those inside it; Điều are counted on through parts, and where they begin anew another text does. */
function enter(open: Map<Mark, Heading>, label: Label, items: readonly Item[], at: number): void {
  const last = open.get('dieu')
  if (label.mark === 'dieu' && last !== undefined && label.ordinal < last.ordinal) open.clear()
  for (const inner of HEADS.slice(HEADS.indexOf(label.mark) + 1)) if (inner !== 'dieu') open.delete(inner)
  open.set(label.mark, { ordinal: label.ordinal, words: wordsOf(readTitle(label, items, at).heading ?? '') })
}

/** Where Điều are numbered anew below a heading, another text begins with it, however alike the two headings are. */
function goesOn(open: ReadonlyMap<Mark, Heading>, items: readonly Item[], at: number): boolean {
  const last = open.get('dieu')
  const next = last && nextArticle(items, at)
  return last === undefined || next === undefined || next.ordinal >= last.ordinal
}

function nextArticle(items: readonly Item[], from: number): Label | undefined {
  for (let at = from; at < items.length; at++) {
    const label = labelOf(items[at])
    if (label?.mark === 'dieu' && label.sure) return label
  }
  return undefined
}

/** Over how many lines the heading at an index is the one that is open; 0 where it is another. */
function linesRepeated(open: Heading | undefined, label: Label, items: readonly Item[], at: number): number {
  if (open === undefined || open.ordinal !== label.ordinal) return 0
  // "Điều 5." without its title may be a reference that a line break set apart.
  if (label.mark === 'dieu' && label.rest === '') return 0
  let words = wordsOf(label.rest)
  for (let length = 1; length <= MOST_LINES; length++) {
    if (words === open.words) return length
    const next = items[at + length]
    if (next?.kind !== 'line' || !open.words.startsWith(words)) return 0
    words = wordsOf(`${words} ${next.text}`)
  }
  return 0
}

/** Indices of the lines right above or below repeated heads that are there again and again, figures aside. */
function besideHeads(items: readonly Item[], heads: ReadonlySet<number>): Set<number> {
  const pages = [...heads].filter((at) => !heads.has(at - 1)).length
  const near = [...heads].flatMap((at) => [at - 1, at + 1]).filter((at) => !heads.has(at))
  const places = Map.groupBy(near, (at) => keyOf(items[at]))
  const least = Math.max(LEAST_PAGES, pages * LEAST_SHARE)
  const recurring = [...places].filter(([key, at]) => key !== null && at.length >= least)
  return new Set(recurring.flatMap(([, at]) => at))
}

/** A line with its figures aside; null for what is no line of a page's head: a table, a labelled line, prose. */
function keyOf(item: Item | undefined): string | null {
  if (item?.kind !== 'line') return null
  const key = wordsOf(item.text).replace(/\d+/g, '#')
  if (PAGE_NUMBER.test(key)) return key
  return readLabel(item.text) === null && !/[.;:,]$/.test(item.text) ? key : null
}

function asItem(block: Block): Item {
  return block.kind === 'table' ? block : plainLine(block.text)
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}
