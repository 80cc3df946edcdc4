import type { Element } from '@xmldom/xmldom'
import { attribute, child, children, parseXml, statedValue, switchOf } from '../xml.ts'

/** What a style, with all it is based on, says of the text set in it; null where nothing says anything. */
export interface Style {
  name: string
  font: string | null
  bold: boolean | null
  capitals: boolean | null
  hidden: boolean | null
  centered: boolean | null
  /** Outline level from 0, as headings have it. */
  outline: number | null
  list: string | null
  listLevel: number | null
  /** The style, this one or one it is based on, that carries the list. */
  listStyle: string | null
}

const PLAIN: Style = {
  name: '',
  font: null,
  bold: null,
  capitals: null,
  hidden: null,
  centered: null,
  outline: null,
  list: null,
  listLevel: null,
  listStyle: null
}
const DEEPEST = 20

/** The styles of one .docx file, each resolved through what it is based on. */
export class Styles {
  private readonly elements = new Map<string, Element>()
  private readonly resolved = new Map<string, Style>()
  private readonly defaults: Style
  private readonly usual: string | null

  constructor(xml: string | undefined) {
    const root = child(xml === undefined ? null : parseXml(xml), 'styles')
    for (const style of children(root, 'style')) this.elements.set(attribute(style, 'styleId') ?? '', style)
    const standard = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr')
    this.defaults = { ...PLAIN, ...statedByRun(standard) }
    this.usual = [...this.elements].find(([, each]) => isUsualParagraph(each))?.[0] ?? null
  }

  /** The style of this id; without one, or with one the file lacks, the file's usual paragraph style. */
  ofParagraph(id: string | null): Style {
    const known = id !== null && this.elements.has(id) ? id : this.usual
    return known === null ? this.defaults : this.resolve(known, this.defaults, 0)
  }

  /** A character style; what it does not state stays null. */
  ofRun(id: string): Style {
    return this.elements.has(id) ? this.resolve(id, PLAIN, 0) : PLAIN
  }

  /** The numId a numbering style stands for. */
  listOf(id: string): string | null {
    return statedValue(child(child(this.elements.get(id), 'pPr'), 'numPr'), 'numId')
  }

  private resolve(id: string, base: Style, depth: number): Style {
    const known = this.resolved.get(id)
    if (known !== undefined) return known
    const element = this.elements.get(id)
    const parent = statedValue(element, 'basedOn')
    const inherited = parent === null || parent === id || depth > DEEPEST ? base : this.resolve(parent, base, depth + 1)
    const style = { ...inherited, name: statedValue(element, 'name') ?? '', ...statedByStyle(element, id) }
    this.resolved.set(id, style)
    return style
  }
}

function isUsualParagraph(style: Element): boolean {
  return attribute(style, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(attribute(style, 'default') ?? '')
}

function statedByStyle(element: Element | undefined, id: string): Partial<Style> {
  const stated = { ...statedByRun(child(element, 'rPr')), ...statedByParagraph(child(element, 'pPr')) }
  return stated.list === undefined ? stated : { ...stated, listStyle: id }
}

/** What paragraph properties state; unstated ones are absent, so that they can be laid over others. */
export function statedByParagraph(properties: Element | undefined): Partial<Style> {
  const list = child(properties, 'numPr')
  const alignment = statedValue(properties, 'jc')
  return present({
    centered: alignment === null ? null : alignment === 'center',
    outline: numberOrNull(statedValue(properties, 'outlineLvl')),
    list: statedValue(list, 'numId'),
    listLevel: numberOrNull(statedValue(list, 'ilvl'))
  })
}

/** What run properties state; unstated ones are absent. */
export function statedByRun(properties: Element | undefined): Partial<Style> {
  const fonts = child(properties, 'rFonts')
  return present({
    font: attribute(fonts, 'asciiTheme') ?? attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi'),
    bold: switchOf(properties, 'b'),
    capitals: switchOf(properties, 'caps'),
    hidden: switchOf(properties, 'vanish')
  })
}

function numberOrNull(value: string | null): number | null {
  return value === null || value === '' || Number.isNaN(Number(value)) ? null : Number(value)
}

/** Only what is stated, so that it can be laid over something else. */
export function present(style: Partial<Style>): Partial<Style> {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null))
}
