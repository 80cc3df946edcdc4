import type { Label } from './grammar.ts'
import { readLabel } from './grammar.ts'
import type { Item, Line } from './lines.ts'
import { isCapitals, isDisplayed, isRule } from './lines.ts'

/** The heading of a labelled part and how many of the following lines belong to it. */
export interface Title {
  heading: string | null
  lines: number
}

const CONTAINERS = new Set(['phan', 'chuong', 'muc', 'tieu_muc'])
const MOST_LINES = 5

/** Reads the heading that stands on the label's line or, as in many documents, on the lines after it. */
export function readTitle(label: Label, items: readonly Item[], at: number): Title {
  const item = items[at]
  if (item?.kind !== 'line') return { heading: null, lines: 0 }
  if (CONTAINERS.has(label.mark)) return containerTitle(label, items, at)
  if (label.mark === 'la_ma' || label.mark === 'chu_hoa') return romanTitle(label, item, items, at)
  if (label.mark === 'dieu') return articleTitle(label, item, items, at)
  if (label.mark === 'so' || label.mark === 'so_con') return { heading: shortTitle(label, item, items, at), lines: 0 }
  return { heading: null, lines: 0 }
}

function containerTitle(label: Label, items: readonly Item[], at: number): Title {
  const more: string[] = []
  for (let i = at + 1; i <= at + MOST_LINES; i++) {
    const line = plainLine(items[i])
    if (line === null) break
    const first = label.rest === '' && more.length === 0
    const goesOn = isCapitals(line.text) || (first && (isDisplayed(line) || isShort(line.text)))
    if (!goesOn) break
    more.push(line.text)
  }
  const heading = [label.rest, ...more].filter((text) => text !== '').join(' ')
  return { heading: heading === '' ? null : heading, lines: more.length }
}

function romanTitle(label: Label, item: Line, items: readonly Item[], at: number): Title {
  const more: string[] = []
  for (let i = at + 1; i <= at + 2 && isCapitals(label.rest); i++) {
    const line = plainLine(items[i])
    if (line === null || !isCapitals(line.text)) break
    more.push(line.text)
  }
  const heading = [label.rest, ...more].join(' ')
  const isTitle = isDisplayed(item) || isCapitals(label.rest) || !/[.;:]$/.test(label.rest) || isShort(label.rest)
  return { heading: isTitle && label.rest !== '' ? heading : null, lines: more.length }
}

function articleTitle(label: Label, item: Line, items: readonly Item[], at: number): Title {
  if (label.rest === '') return titleBelow(items, at)
  if (!hasContentBelow(label, items, at)) return { heading: null, lines: 0 }
  const bare = label.rest.replace(/\.$/, '')
  if (/[;:]$/.test(bare) || bare.length > 300) return { heading: null, lines: 0 }
  const closed = bare !== label.rest
  const isTitle = !closed || (isDisplayed(item) && bare.length < 200) || syllables(bare) <= 15
  return { heading: isTitle ? bare : null, lines: 0 }
}

// "Điều 5." alone: the next line is its title if it is set apart, or short and followed by the first khoản.
function titleBelow(items: readonly Item[], at: number): Title {
  const line = plainLine(items[at + 1])
  if (line === null || /[.;:,]$/.test(line.text) || line.text.length > 250) return { heading: null, lines: 0 }
  const below = items[at + 2]
  const numbered = below?.kind === 'line' && readLabel(below.text)?.mark === 'so'
  if (!isDisplayed(line) && !numbered) return { heading: null, lines: 0 }
  return { heading: line.text, lines: 1 }
}

function shortTitle(label: Label, item: Line, items: readonly Item[], at: number): string | null {
  const { rest } = label
  if (rest === '' || /[;,]$/.test(rest) || !hasContentBelow(label, items, at)) return null
  const bare = rest.replace(/[.:]$/, '')
  if (isDisplayed(item) && rest.length < 250) return bare
  return bare === rest && syllables(rest) <= 20 ? rest : null
}

function hasContentBelow(label: Label, items: readonly Item[], at: number): boolean {
  const below = items[at + 1]
  if (below === undefined) return false
  if (below.kind === 'table') return true
  const next = readLabel(below.text)
  if (next === null) return true
  const outer = CONTAINERS.has(next.mark) || next.mark === 'dieu' || next.mark === 'phu_luc'
  return !outer && next.mark !== label.mark && !(label.mark === 'so' && next.mark === 'la_ma')
}

function plainLine(item: Item | undefined): Line | null {
  if (item?.kind !== 'line' || item.note || isRule(item.text) || readLabel(item.text) !== null) return null
  return item
}

const isShort = (text: string) => text.length < 160 && !/[.;:,]$/.test(text)
const syllables = (text: string) => text.split(/\s+/).length
