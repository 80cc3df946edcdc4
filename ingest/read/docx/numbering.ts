import type { Element } from '@xmldom/xmldom'
import { attribute, child, children, parseXml, statedValue, switchOf } from '../xml.ts'
import { formatNumber } from './format-number.ts'
import type { Styles } from './styles.ts'

interface ListLevel {
  format: string
  /** `Điều %1.`, `%1.%2`, where %n stands for the count of level n. */
  text: string
  start: number
  /** The count starts again after a paragraph of this level or one above it; 0 for never. From 1. */
  restartAfter: number
  style: string | null
  legal: boolean
  joined: boolean
}

interface List {
  /** Lists of one abstract definition go on counting where the other stopped. */
  abstract: string
  levels: Map<number, ListLevel>
  restarts: Map<number, number>
}

/** Counts the automatic lists of a .docx file as Word does, so that the labels it only displays become text. */
export class Numbering {
  private readonly lists = new Map<string, List>()
  private readonly counts = new Map<string, (number | undefined)[]>()
  private readonly begun = new Set<string>()

  constructor(xml: string | undefined, styles: Styles) {
    const root = child(xml === undefined ? null : parseXml(xml), 'numbering')
    const definitions = new Map(
      children(root, 'abstractNum').map((each) => [attribute(each, 'abstractNumId') ?? '', each])
    )
    const numbers = new Map(children(root, 'num').map((each) => [attribute(each, 'numId') ?? '', each]))
    for (const [id, number] of numbers) {
      const abstract = followLink(statedValue(number, 'abstractNumId') ?? '', definitions, numbers, styles)
      this.lists.set(id, readList(number, abstract, definitions.get(abstract)))
    }
  }

  /** The level a style has in a list where only the style names the list: the level that names the style. */
  levelOfStyle(list: string, style: string | null): number | null {
    const levels = this.lists.get(list)?.levels ?? new Map<number, ListLevel>()
    return [...levels].find(([, level]) => style !== null && level.style === style)?.[0] ?? null
  }

  /** The label of the next paragraph of a list, with the space after it; empty for a list that shows none. */
  nextLabel(id: string, level: number): string {
    const list = this.lists.get(id)
    const shown = list?.levels.get(level)
    if (list === undefined || shown === undefined) return ''
    const counts = this.count(id, list, level, shown)
    if (shown.format === 'none' && !shown.text.includes('%')) return shown.text === '' ? '' : `${shown.text} `
    if (shown.format === 'bullet') return `${shown.text} `
    const label = shown.text.replace(/%(\d)/g, (_, digit: string) => {
      const other = list.levels.get(Number(digit) - 1)
      const value = counts[Number(digit) - 1] ?? other?.start ?? 1
      return formatNumber(value, shown.legal ? 'decimal' : (other?.format ?? 'decimal'))
    })
    return label === '' || shown.joined ? label : `${label} `
  }

  private count(id: string, list: List, level: number, shown: ListLevel): (number | undefined)[] {
    const counts = this.counts.get(list.abstract) ?? []
    const first = `${id}:${level}`
    const restart = list.restarts.get(level)
    const begins = restart !== undefined && !this.begun.has(first)
    counts[level] = begins ? restart : (counts[level] ?? (restart ?? shown.start) - 1) + 1
    this.begun.add(first)
    for (const [deeper, { restartAfter }] of list.levels) {
      if (deeper > level && restartAfter !== 0 && level < restartAfter) counts[deeper] = undefined
    }
    for (let above = 0; above < level; above += 1) counts[above] ??= list.levels.get(above)?.start
    this.counts.set(list.abstract, counts)
    return counts
  }
}

/** A definition may only point to a numbering style, which points to a number, which has the real definition. */
function followLink(
  abstract: string,
  definitions: Map<string, Element>,
  numbers: Map<string, Element>,
  styles: Styles
): string {
  const style = statedValue(definitions.get(abstract), 'numStyleLink')
  const list = style === null ? null : styles.listOf(style)
  const target = list === null ? null : statedValue(numbers.get(list), 'abstractNumId')
  return target ?? abstract
}

function readList(number: Element, abstract: string, definition: Element | undefined): List {
  const levels = new Map(children(definition, 'lvl').map((level) => [levelIndex(level), readLevel(level)]))
  const restarts = new Map<number, number>()
  for (const override of children(number, 'lvlOverride')) {
    const own = child(override, 'lvl')
    if (own !== undefined) levels.set(levelIndex(override), readLevel(own))
    const start = statedValue(override, 'startOverride')
    if (start !== null) restarts.set(levelIndex(override), Number(start))
  }
  return { abstract, levels, restarts }
}

function levelIndex(element: Element): number {
  return Number(attribute(element, 'ilvl') ?? 0)
}

function readLevel(level: Element): ListLevel {
  const text = statedValue(level, 'lvlText') ?? ''
  return {
    format: statedValue(level, 'numFmt') ?? 'decimal',
    text: switchOf(child(level, 'rPr'), 'caps') === true ? text.toLocaleUpperCase('vi') : text,
    start: Number(statedValue(level, 'start') ?? 1),
    restartAfter: Number(statedValue(level, 'lvlRestart') ?? levelIndex(level)),
    style: statedValue(level, 'pStyle'),
    legal: switchOf(level, 'isLgl') === true,
    joined: statedValue(level, 'suff') === 'nothing'
  }
}
