import type { Block } from '../blocks.ts'
import { cleanText } from '../clean-text.ts'
import { joinTwo, opensParagraph, startsAnew } from '../line-marks.ts'
import type { Line } from './page.ts'

/** The room lines are set in: where they begin and end at the furthest, and the usual distance between them. */
export interface Measure {
  left: number
  right: number
  pitch: number
}

interface Open {
  lines: Line[]
  page: number
  centered: boolean
}

const CLOSED = /[.;:!?…]["”)]*$/u
const GAP_OF_PARAGRAPH = 1.22
const GAP_OF_SECTION = 2.3

/** Puts wrapped lines together into paragraphs, across page ends too. Feed it lines in reading order. */
export class ParagraphBuilder {
  private readonly blocks: Block[]
  private open: Open | null = null
  private measure: Measure = { left: 0, right: 0, pitch: 0 }

  constructor(blocks: Block[]) {
    this.blocks = blocks
  }

  add(line: Line, page: number, measure: Measure): void {
    const last = this.open?.lines.at(-1)
    const samePage = this.open?.page === page || this.open === null
    if (last !== undefined && this.begins(line, last, measure, samePage)) this.close()
    this.measure = measure
    if (this.open === null) this.open = { lines: [line], page, centered: isCentered(line, measure) }
    else this.open.lines.push(line)
  }

  close(): void {
    if (this.open === null) return
    const { lines, page, centered } = this.open
    const text = cleanText(lines.map((line) => line.text).reduce(joinTwo))
    this.open = null
    if (text === '') return
    this.blocks.push({ kind: 'paragraph', text, page, bold: lines.every((line) => line.bold), centered })
  }

  private begins(line: Line, last: Line, measure: Measure, samePage: boolean): boolean {
    const room = roomAfter(last, this.measure, this.open?.centered === true)
    const fits = room > widthOfFirstWord(line) + line.size * 0.35
    const gap = samePage ? (line.base - last.base) / (measure.pitch || line.size * 1.2) : 1
    if (gap > GAP_OF_SECTION || gap < -1 || Math.abs(line.size - last.size) > 0.2 * last.size) return true
    if (opensParagraph(line.text)) return !isReference(line.text, last.text, fits)
    if (isOtherTitle(line, last)) return true
    if (this.open?.centered === true && isCentered(line, measure)) return !continuesTitle(line, last, fits)
    if (fits || startsAnew(line.text, last.text)) return true
    return this.isSetApart(line, last, gap)
  }

  /** After a full line only what the eye sees parts two paragraphs: more space between, or a first line set in. */
  private isSetApart(line: Line, last: Line, gap: number): boolean {
    if (!/^["“(«]?[\p{Lu}\d]/u.test(line.text)) return false
    if (gap > GAP_OF_PARAGRAPH && CLOSED.test(last.text)) return true
    const first = this.open?.lines[0] ?? last
    const hanging = this.open?.lines.length === 1 && opensParagraph(first.text)
    const setIn = line.left - last.left > 1.2 * line.size
    return setIn && (!hanging || line.left - first.left > 3 * line.size) && CLOSED.test(last.text)
  }
}

/** "… theo quy định tại / Điều 5." ends a sentence; the line above was full and did not close its own. */
function isReference(text: string, before: string, fits: boolean): boolean {
  if (fits || CLOSED.test(before)) return false
  return (
    /^(?:Điều|Mục|Chương|Phụ lục)\s+[\dIVX]+[a-zđ]?[.;]?$/u.test(text) ||
    /(?:tại|theo|của|và|khoản|điểm|các|,)$/u.test(before)
  )
}

function continuesTitle(line: Line, last: Line, fits: boolean): boolean {
  const alike = line.bold === last.bold && isCapitals(line.text) === isCapitals(last.text)
  if (!alike || CLOSED.test(last.text)) return false
  return !fits || /^\p{Ll}/u.test(line.text) || (isCapitals(line.text) && last.right - last.left > 12 * last.size)
}

/** Lines of a head or a signing block in capitals: one in bold below a plain one, or the office below "KT.". */
function isOtherTitle(line: Line, last: Line): boolean {
  if (!isCapitals(line.text) || !isCapitals(last.text)) return false
  return line.bold !== last.bold || /^(?:TM|KT|TL|TUQ|T\/M|T\/L|K\/T)\./u.test(last.text)
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** The room left on a line; a centred line could have grown to both sides. */
function roomAfter(line: Line, measure: Measure, centered: boolean): number {
  const right = measure.right - line.right
  return centered ? right + line.left - measure.left : right
}

function widthOfFirstWord(line: Line): number {
  const word = line.text.split(' ', 1)[0] ?? ''
  return ((line.right - line.left) * word.length) / Math.max(1, line.text.length)
}

function isCentered(line: Line, measure: Measure): boolean {
  if (/^(?:\d+[.)]|[a-zđ]\)|[-–+•])/u.test(line.text)) return false
  const before = line.left - measure.left
  const after = measure.right - line.right
  return before > 2.5 * line.size && Math.abs(before - after) < 1.5 * line.size
}
