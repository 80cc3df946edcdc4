import type { Element } from '@xmldom/xmldom'
import type { Block } from '../blocks.ts'
import { cleanText } from '../clean-text.ts'
import { joinWrapped } from '../line-marks.ts'
import { type Cell, tableBlocks } from '../tables.ts'
import { attribute, child, children, statedValue, switchOf } from '../xml.ts'
import type { Numbering } from './numbering.ts'
import type { ParagraphReader, ParagraphText } from './paragraph-text.ts'
import { type Style, type Styles, statedByParagraph } from './styles.ts'

interface Parts {
  styles: Styles
  numbering: Numbering
  paragraphs: ParagraphReader
  footnotes: Map<string, Element>
  endnotes: Map<string, Element>
}

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'smartTag', 'AlternateContent', 'Choice'])

/** Walks the body of a Word file in reading order. */
export class BodyReader {
  private readonly parts: Parts
  private pictures = 0
  private embedded = 0
  /** Text of a paragraph whose own end was deleted by a tracked change: it runs on into the next. */
  private carried = ''
  private cellsOpen = 0

  constructor(parts: Parts) {
    this.parts = parts
  }

  blocksOf(container: Element | undefined): Block[] {
    return children(container).flatMap((element): Block[] => {
      const name = element.localName ?? ''
      if (name === 'p') return this.paragraph(element)
      if (name === 'tbl') return this.table(element)
      if (name === 'altChunk') this.embedded += 1
      return WRAPPERS.has(name) && !isContentsTable(element) ? this.blocksOf(element) : []
    })
  }

  warnings(): string[] {
    const warnings: string[] = []
    if (this.pictures > 0) warnings.push(`Có ${this.pictures} hình trong tệp; chữ nằm trong hình không được đọc.`)
    if (this.embedded > 0) {
      warnings.push(
        `Có ${this.embedded} tệp khác nhúng bên trong chưa được đọc; xin mở bằng Word và lưu lại thành .docx.`
      )
    }
    return warnings
  }

  private paragraph(element: Element): Block[] {
    const properties = child(element, 'pPr')
    const named = this.parts.styles.ofParagraph(statedValue(properties, 'pStyle'))
    if (/^toc \d|^table of figures/i.test(named.name)) return []
    const style = { ...named, ...statedByParagraph(properties) }
    const content = this.parts.paragraphs.read(element, style)
    this.pictures += content.pictures
    const label = this.label(named, style)
    const own = this.ownBlocks(label, content, style, isEndDeleted(properties))
    return [...own, ...content.boxes.flatMap((box) => this.blocksOf(box)), ...this.notes(content)]
  }

  private ownBlocks(label: string, content: ParagraphText, style: Style, endDeleted: boolean): Block[] {
    const text = this.carried + content.text
    this.carried = endDeleted ? text : ''
    if (endDeleted) return []
    // A lone number is a table's ordinal; outside tables only a label with words ("Điều 5.") says anything by itself.
    if (cleanText(text) === '' && this.cellsOpen === 0 && !/\p{L}{2}/u.test(label)) return []
    const [first = '', ...rest] = joinWrapped(text.split('\r'))
    return [label + first, ...rest].map(cleanText).flatMap((line): Block[] => {
      if (line === '') return []
      if (style.outline !== null && style.outline < 9) {
        return [{ kind: 'heading', text: line, depth: style.outline + 1, page: null }]
      }
      return [{ kind: 'paragraph', text: line, page: null, bold: content.bold, centered: style.centered === true }]
    })
  }

  private label(named: Style, style: Style): string {
    const { list } = style
    if (list === null || list === '0') return ''
    const { numbering } = this.parts
    const byStyle = list === named.list ? numbering.levelOfStyle(list, named.listStyle) : null
    const ownLevel = style.listLevel === named.listLevel ? null : style.listLevel
    return numbering.nextLabel(list, ownLevel ?? byStyle ?? style.listLevel ?? 0)
  }

  private notes(content: ParagraphText): Block[] {
    const notes = [
      ...content.footnotes.map((id) => this.parts.footnotes.get(id)),
      ...content.endnotes.map((id) => this.parts.endnotes.get(id))
    ]
    return notes.flatMap((note): Block[] => {
      const lines = this.blocksOf(note).flatMap((block) => ('text' in block ? [block.text] : block.rows.flat()))
      return lines.length === 0 ? [] : [{ kind: 'footnote', text: lines.join(' '), page: null }]
    })
  }

  private table(element: Element): Block[] {
    const rows = descendantsThrough(element, 'tr').filter((row) => !isDeletedRow(row))
    const header = rows.findIndex((row) => switchOf(child(row, 'trPr'), 'tblHeader') !== true)
    return tableBlocks(this.mergedDown(rows), header === -1 ? 0 : header, null)
  }

  private cellBlocks(element: Element): Block[] {
    this.cellsOpen += 1
    const blocks = this.blocksOf(element)
    this.cellsOpen -= 1
    return blocks
  }

  /** Word states a cell that goes on from the row above as a cell of its own; here it becomes the height of the first. */
  private mergedDown(rows: Element[]): Cell[][] {
    const above = new Map<number, Cell>()
    return rows.map((row) => {
      let column = Number(statedValue(child(row, 'trPr'), 'gridBefore') ?? 0)
      const cells: Cell[] = column > 0 ? [{ blocks: [], columns: column, rows: 1 }] : []
      for (const element of descendantsThrough(row, 'tc')) {
        const properties = child(element, 'tcPr')
        const columns = Math.max(1, Number(statedValue(properties, 'gridSpan') ?? 1))
        const merge = child(properties, 'vMerge')
        const open = merge !== undefined && attribute(merge, 'val') !== 'restart' ? above.get(column) : undefined
        if (open === undefined) {
          const cell = { blocks: this.cellBlocks(element), columns, rows: 1 }
          cells.push(cell)
          above.set(column, cell)
        } else open.rows += 1
        column += columns
      }
      return cells
    })
  }
}

function descendantsThrough(element: Element, name: string): Element[] {
  return children(element).flatMap((each) => {
    if (each.localName === name) return [each]
    return WRAPPERS.has(each.localName ?? '') ? descendantsThrough(each, name) : []
  })
}

function isContentsTable(element: Element): boolean {
  const gallery = child(child(child(element, 'sdtPr'), 'docPartObj'), 'docPartGallery')
  return attribute(gallery, 'val') === 'Table of Contents'
}

function isEndDeleted(properties: Element | undefined): boolean {
  return child(child(properties, 'rPr'), 'del') !== undefined
}

function isDeletedRow(row: Element): boolean {
  return child(child(row, 'trPr'), 'del') !== undefined
}
