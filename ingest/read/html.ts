import { type CheerioAPI, load } from 'cheerio'
import type { Block } from './blocks.ts'
import { cleanText } from './clean-text.ts'
import { joinWrapped, opensParagraph } from './line-marks.ts'
import { type Cell, tableBlocks } from './tables.ts'

type Node = Exclude<Parameters<typeof load>[0], string | Buffer | readonly unknown[]>
type Element = Extract<Node, { attribs: unknown }>

const NOT_CONTENT =
  'script, style, noscript, template, nav, aside, iframe, svg, canvas, object, form, button, select, textarea, ' +
  'header:not(:has(h1)), footer, [hidden], [aria-hidden="true"], [role="navigation"], [role="banner"], ' +
  '[role="contentinfo"], [style*="display:none"], [style*="display: none"]'
const MAIN = 'main, article, [role="main"]'
const BLOCKS = new Set(
  (
    'address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 ' +
    'header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)
const FOOTNOTE_ID = /^(?:_?ftn|footnote|fn|_?edn|endnote)[-_:]?\d+$/i

/** Blocks of a web page's main content; menus, forms, scripts and what the page hides are left out. */
export function htmlBlocks(html: string): Block[] {
  const $ = load(html)
  $(NOT_CONTENT).remove()
  const mains = $(MAIN).filter((_, each) => $(each).parents(MAIN).length === 0)
  if (mains.length === 0) dropMenus($)
  const walk = new Walk($)
  const roots = mains.length === 0 ? $.root().children().toArray() : mains.toArray()
  for (const root of roots) walk.visit(root)
  return walk.finish()
}

/** Text with its character references resolved (`&nbsp;`, `&#272;`). */
export function decodeEntities(text: string): string {
  return text.includes('&') ? load(text.replaceAll('<', '&lt;'), null, false).text() : text
}

/** On pages that do not say where their content is, a block whose words are nearly all links is a menu. */
function dropMenus($: CheerioAPI): void {
  $('ul, ol, div, td').each((_, each) => {
    const links = $(each).find('a[href]')
    if (links.length < 4) return
    const linked = links.text().replace(/\s+/g, '').length
    if (linked > 0.8 * $(each).text().replace(/\s+/g, '').length) $(each).remove()
  })
}

interface Open {
  text: string
  boldLetters: number
  centered: boolean
}

class Walk {
  readonly blocks: Block[] = []
  private readonly $: CheerioAPI
  private open: Open = { text: '', boldLetters: 0, centered: false }
  private label = ''

  constructor($: CheerioAPI) {
    this.$ = $
  }

  finish(): Block[] {
    this.close()
    return this.blocks
  }

  visit(node: Node, bold = false, centered = false): void {
    if ('attribs' in node) this.visitElement(node, bold, centered)
    else if ('children' in node) for (const child of node.children) this.visit(child, bold, centered)
    else if (node.nodeType === 3) this.addText(node.data, bold)
  }

  private visitElement(node: Element, bold: boolean, centered: boolean): void {
    const name = node.name.toLowerCase()
    if (name === 'br') this.addText('\r', false)
    else if (name === 'table' && !this.isFrame(node)) this.addTable(node)
    else if (/^h[1-6]$/.test(name)) this.addHeading(node, Number(name[1]))
    else if (FOOTNOTE_ID.test(node.attribs['id'] ?? '') && BLOCKS.has(name)) this.addFootnote(node)
    else this.descend(node, name, bold || isBold(node), centered || isCentered(node))
  }

  private descend(node: Element, name: string, bold: boolean, centered: boolean): void {
    if (!BLOCKS.has(name)) {
      for (const child of node.children) this.visit(child, bold, centered)
      return
    }
    this.close()
    if (name === 'li') this.label = this.labelOf(node)
    this.open.centered = centered
    for (const child of node.children) this.visit(child, bold, centered)
    this.close()
    this.label = ''
  }

  private addText(data: string, bold: boolean): void {
    const text = data === '\r' ? data : data.replace(/[\s\u00a0]+/g, ' ')
    this.open.text += text
    if (bold) this.open.boldLetters += text.trim().length
  }

  private close(): void {
    const { text, boldLetters, centered } = this.open
    this.open = { text: '', boldLetters: 0, centered: false }
    const bold = boldLetters > 0 && boldLetters >= text.replace(/\s/g, '').length * 0.9
    for (const line of joinWrapped(text.split('\r')).map(cleanText)) {
      if (line === '') continue
      const label = opensParagraph(line) ? '' : this.label
      this.blocks.push({ kind: 'paragraph', text: label + line, page: null, bold, centered })
      this.label = ''
    }
  }

  private addHeading(node: Node, depth: number): void {
    this.close()
    const text = cleanText(this.linesOf(node).join(' '))
    if (text !== '') this.blocks.push({ kind: 'heading', text, depth, page: null })
  }

  private addFootnote(node: Node): void {
    this.close()
    const text = cleanText(this.linesOf(node).join(' ')).replace(/^\[?\d+\]?\s*/, '')
    if (text !== '') this.blocks.push({ kind: 'footnote', text, page: null })
  }

  /** A table around other tables or headings only places them on the page. */
  private isFrame(node: Node): boolean {
    return this.$(node).find('table, h1, h2').length > 0
  }

  private addTable(node: Node): void {
    this.close()
    const $ = this.$
    const caption = cleanText($(node).find('caption').first().text())
    if (caption !== '') this.blocks.push({ kind: 'paragraph', text: caption, page: null, bold: false, centered: true })
    const rows = $(node).find('tr').toArray()
    const header = rows.findIndex((row) => !isHeaderRow($, row))
    const cells = rows.map((row) =>
      $(row)
        .children('td, th')
        .toArray()
        .map((cell) => this.cellOf(cell))
    )
    this.blocks.push(...tableBlocks(cells, header === -1 ? 0 : header, null))
  }

  private cellOf(node: Element): Cell {
    const inner = new Walk(this.$)
    for (const child of node.children) inner.visit(child, node.name === 'th' || isBold(node))
    return {
      blocks: inner.finish(),
      columns: Number.parseInt(node.attribs['colspan'] ?? '1', 10) || 1,
      rows: Number.parseInt(node.attribs['rowspan'] ?? '1', 10) || 1
    }
  }

  private linesOf(node: Node): string[] {
    const inner = new Walk(this.$)
    if ('children' in node) for (const child of node.children) inner.visit(child)
    return inner.finish().flatMap((block) => ('text' in block ? [block.text] : []))
  }

  private labelOf(node: Element): string {
    const list = node.parent
    if (list === null || !('attribs' in list) || list.name !== 'ol') return '- '
    const items = this.$(list).children('li').toArray()
    const start = Number.parseInt(list.attribs['start'] ?? '1', 10)
    const place = Number.parseInt(node.attribs['value'] ?? '', 10) || start + items.indexOf(node)
    const letter = list.attribs['type'] === 'a' ? `${String.fromCharCode(96 + place)})` : `${place}.`
    return `${letter} `
  }
}

function isBold(node: Element): boolean {
  if (/^(?:b|strong|th)$/i.test(node.name)) return true
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(node.attribs['style'] ?? '')
}

function isCentered(node: Element): boolean {
  const { align, style } = node.attribs
  return node.name === 'center' || align?.toLowerCase() === 'center' || /text-align\s*:\s*center/i.test(style ?? '')
}

function isHeaderRow($: CheerioAPI, row: Node): boolean {
  if ($(row).parent().is('thead')) return true
  const cells = $(row).children('td, th')
  return cells.length > 0 && cells.length === $(row).children('th').length
}
