import type { Element } from '@xmldom/xmldom'
import { convertOld, encodingOfFont, hasUnicodeVietnamese, type OldEncoding } from '../old-encodings/old-encoding.ts'
import { attribute, child, children, statedValue } from '../xml.ts'
import { mathText } from './math-text.ts'
import { present, type Style, type Styles, statedByRun } from './styles.ts'

/** What one paragraph holds. `text` marks breaks inside the paragraph by carriage returns. */
export interface ParagraphText {
  text: string
  bold: boolean
  footnotes: string[]
  endnotes: string[]
  boxes: Element[]
  pictures: number
}

interface Piece {
  text: string
  bold: boolean
  capitals: boolean
  font: string | null
}

/** Text that tracked changes took away, and properties, which are no text. */
const SKIPPED = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'instrText', 'delText', 'rt'])
const CHARACTERS: Record<string, string> = { tab: '\t', br: '\r', cr: '\r', noBreakHyphen: '-', ptab: '\t' }
const SYMBOLS: Record<string, string> = { F0A8: '□', F06F: '□', F0FE: '☒', F053: '☒', F0FC: '✓', F0E0: '→', F0F0: '→' }

/** Collects the text of a paragraph with tracked changes accepted; hidden text is left out. */
export class ParagraphReader {
  private readonly styles: Styles
  /** Encoding of runs whose font tells none, found for the document as a whole. */
  private readonly encoding: OldEncoding | null
  private pieces: Piece[] = []
  private found: Omit<ParagraphText, 'text' | 'bold'> = { footnotes: [], endnotes: [], boxes: [], pictures: 0 }

  constructor(styles: Styles, encoding: OldEncoding | null) {
    this.styles = styles
    this.encoding = encoding
  }

  read(paragraph: Element, style: Style): ParagraphText {
    this.pieces = []
    this.found = { footnotes: [], endnotes: [], boxes: [], pictures: 0 }
    for (const each of children(paragraph)) this.visit(each, style)
    const letters = this.pieces.filter((piece) => piece.text.trim() !== '')
    return { text: this.unicodeText(), bold: letters.length > 0 && letters.every((piece) => piece.bold), ...this.found }
  }

  private visit(element: Element, style: Style): void {
    const name = element.localName ?? ''
    if (SKIPPED.has(name)) return
    if (name === 'r') this.visitRun(element, style)
    else if (name === 'oMath') this.add(mathText(element), style)
    else for (const each of children(element)) this.visit(each, style)
  }

  private visitRun(run: Element, style: Style): void {
    const properties = child(run, 'rPr')
    const named = statedValue(properties, 'rStyle')
    const own = { ...style, ...(named === null ? {} : present(this.styles.ofRun(named))), ...statedByRun(properties) }
    if (own.hidden === true) return
    for (const each of children(run)) this.visitContent(each, own)
  }

  private visitContent(element: Element, style: Style): void {
    const name = element.localName ?? ''
    if (name === 't') this.add(element.textContent ?? '', style)
    else if (CHARACTERS[name] !== undefined) this.add(CHARACTERS[name], style)
    else if (name === 'sym') this.add(SYMBOLS[attribute(element, 'char')?.toUpperCase() ?? ''] ?? '', style)
    else if (name === 'footnoteReference') this.found.footnotes.push(attribute(element, 'id') ?? '')
    else if (name === 'endnoteReference') this.found.endnotes.push(attribute(element, 'id') ?? '')
    else if (name === 'AlternateContent' || name === 'drawing' || name === 'pict' || name === 'object') {
      this.visitDrawing(element)
    }
  }

  /** A text box stands in the file twice, for new and for old readers; the first that has text is taken. */
  private visitDrawing(drawing: Element): void {
    const alternatives = drawing.localName === 'AlternateContent' ? children(drawing) : [drawing]
    const boxes = alternatives.map((each) => Array.from(each.getElementsByTagNameNS('*', 'txbxContent')))
    const first = boxes.find((each) => each.length > 0)
    if (first !== undefined) this.found.boxes.push(...first.filter((box) => !isInsideBox(box)))
    const pictures = ['pic', 'imagedata'].flatMap((name) => Array.from(drawing.getElementsByTagNameNS('*', name)))
    if (pictures.length > 0) this.found.pictures += 1
  }

  private add(text: string, style: Style): void {
    this.pieces.push({ text, bold: style.bold === true, capitals: style.capitals === true, font: style.font })
  }

  /** Old fonts are believed only where the paragraph has no true Unicode letters: many keep the font's name alone. */
  private unicodeText(): string {
    const unicode = hasUnicodeVietnamese(this.pieces.map((piece) => piece.text).join(''))
    return this.pieces
      .map(({ text, capitals, font }) => {
        const old = font === null ? null : encodingOfFont(font)
        const encoding = unicode ? null : (old?.encoding ?? this.encoding)
        const converted = encoding === null ? text : convertOld(text, encoding)
        return capitals || (encoding !== null && old?.capitals === true) ? converted.toLocaleUpperCase('vi') : converted
      })
      .join('')
  }
}

function isInsideBox(box: Element): boolean {
  for (let above = box.parentNode; above !== null; above = above.parentNode) {
    if (above.localName === 'txbxContent') return true
  }
  return false
}
