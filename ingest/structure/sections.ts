import { annexAt } from './annexes.ts'
import { readLabel } from './grammar.ts'
import { type Item, isRule, type Line } from './lines.ts'
import { beginsRecipients } from './tail.ts'

/** What a document is made of, read before it is taken apart. */
export interface Style {
  /** Where its first labelled part begins, or where a head can at most end. */
  bodyAt: number
  /** Whether it has Điều of its own. */
  articles: boolean
  /** Whether it has Roman numerals or enough numbers to be structured without headings. */
  numbered: boolean
  /** Depth of its Điều where these are headings. */
  articleDepth: number | null
}

const LONGEST_HEAD = 60
const LONGEST_HEADING = 220

/** Reads which of the ways of structuring a document this one uses. */
export function readStyle(items: readonly Item[], quoted: readonly boolean[]): Style {
  const lines = items.flatMap((item, at) => (item.kind === 'line' && quoted[at] !== true ? [{ item, at }] : []))
  const labels = lines.flatMap(({ item, at }) => {
    const label = readLabel(item.text)
    return label === null ? [] : [{ label, at, item }]
  })
  const articles = labels.filter(({ label }) => label.mark === 'dieu' && label.sure)
  const containers = labels.filter(({ label }) => label.sure && (label.mark === 'chuong' || label.mark === 'phan'))
  const numbers = labels.filter(({ label }) => ['la_ma', 'chu_hoa', 'so'].includes(label.mark) && label.ordinal === 1)
  const begins = [...(articles.length > 0 ? articles : numbers).slice(0, 1), ...containers.slice(0, 1)].map(
    ({ at }) => at
  )
  const closing = items.findIndex((item) => item.kind === 'line' && beginsRecipients(item.text))
  const annex = items.slice(0, LONGEST_HEAD).findIndex((_, at) => annexAt(items, at)?.mark === 'phu_luc')
  return {
    bodyAt: Math.min(
      items.length,
      annex < 0 ? items.length : annex,
      closing < 0 ? items.length : closing,
      ...(begins.length > 0 ? begins : [LONGEST_HEAD])
    ),
    articles: articles.length > 0,
    numbered: articles.length > 0 || labels.some(({ label }) => label.mark === 'la_ma'),
    articleDepth: articles.find(({ item }) => item.depth !== null)?.item.depth ?? null
  }
}

/**
 * True for an unlabelled heading that begins a section of its own. In documents with Điều only a heading at least as
 * high as they are; a bold line only where nothing else gives structure.
 */
export function isSection(line: Line, style: Style): boolean {
  if (line.text.length > LONGEST_HEADING || isRule(line.text) || /[.;,]$|^\S+$|^[>»]/.test(line.text)) return false
  if (line.depth !== null) return !style.articles || (style.articleDepth !== null && line.depth <= style.articleDepth)
  return line.bold && !style.numbered
}

/** The label of an unlabelled section: its heading, short enough for an address. */
export function sectionLabel(heading: string): string {
  const words = heading
    .replace(/[*_“”"]/g, '')
    .replace(/[:.?]+$/, '')
    .trim()
    .split(/\s+/)
  let label = ''
  for (const word of words) {
    if (label.length + word.length > 70) return `${label}…`
    label = label === '' ? word : `${label} ${word}`
  }
  return label
}
