import type { Block } from '../blocks.ts'
import { cleanText } from '../clean-text.ts'
import { isContentsEntry } from '../contents-table.ts'
import { joinTwo, opensParagraph, startsAnew } from '../line-marks.ts'
import type { Measure } from './measure.ts'
import type { Line } from './page.ts'

interface Open {
  lines: Line[]
  page: number
  centered: boolean
}

const CLOSED = /[.;:!?…]["”)]*$/u
const DASH = /^[-–—+•]/u
/** How the name of an office begins; places ("XÃ", "TỈNH") rather go on with the name above. */
const OFFICE =
  /^(?:BỘ|SỞ|PHÒNG|BAN|ỦY BAN|UBND|HỘI ĐỒNG|ĐẢNG ỦY|TỔNG CỤC|CỤC|TRƯỜNG|TRUNG TÂM|HỌC VIỆN|ĐẠI HỌC|VIỆN|ĐẢNG BỘ|CHI BỘ)\s/u
const OPEN_END = /(?:\s(?:CỦA|VÀ|VỀ|TẠI|CHO|TRONG|DO|Ở|THUỘC)|[,–-])$/u
const GAP_OF_PARAGRAPH = 1.22
const GAP_OF_SECTION = 2.3

/** Puts wrapped lines together into paragraphs, across page ends too. Feed it lines in reading order. */
export class ParagraphBuilder {
  private readonly blocks: Block[]
  private open: Open | null = null
  private waiting: Block[] = []
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

  /** Puts blocks after the paragraph that is still open, for a page's footnotes must not cut it in two. */
  addAfter(blocks: readonly Block[]): void {
    this.waiting.push(...blocks)
  }

  close(): void {
    this.closeOpen()
    this.blocks.push(...this.waiting.splice(0))
  }

  private closeOpen(): void {
    if (this.open === null) return
    const { lines, page, centered } = this.open
    const text = cleanText(joinLines(lines))
    this.open = null
    if (text === '') return
    this.blocks.push({ kind: 'paragraph', text, page, bold: lines.every((line) => line.bold), centered })
  }

  private begins(line: Line, last: Line, measure: Measure, samePage: boolean): boolean {
    const room = roomAfter(last, this.measure, this.open?.centered === true)
    const fits = room > widthOfFirstWord(line) + line.size * 0.35
    const gap = samePage ? (line.base - last.base) / (measure.pitch || line.size * 1.2) : 1
    if (isContentsEntry(last.text)) return true
    if (gap > GAP_OF_SECTION || gap < -1 || Math.abs(line.size - last.size) > 0.2 * last.size) return true
    if (opensParagraph(line.text)) return this.isSibling(line) || !isContinued(line.text, last.text, fits)
    if (isOtherTitle(line, last)) return true
    if (this.open?.centered === true && isCentered(line, measure)) return !continuesTitle(line, last, fits)
    if (this.isPlainlyWrapped(line, last, gap)) return false
    if (fits || startsAnew(line.text, last.text)) return true
    return this.isSetApart(line, last, gap)
  }

  /** A small letter after an open line goes on with it, even where the line above was broken early. */
  private isPlainlyWrapped(line: Line, last: Line, gap: number): boolean {
    const long = last.right - last.left > 0.55 * (this.measure.right - this.measure.left)
    return long && gap < 1.3 && /^\p{Ll}/u.test(line.text) && !CLOSED.test(last.text) && line.bold === last.bold
  }

  /** A dash right below the dash that opened the paragraph, or set in from the edge, opens another. */
  private isSibling(line: Line): boolean {
    const first = this.open?.lines[0]
    if (first === undefined || !DASH.test(line.text)) return false
    return (
      (DASH.test(first.text) && Math.abs(line.left - first.left) < 2) || line.left - this.measure.left > 1.2 * line.size
    )
  }

  /** After a full line only what the eye sees parts two paragraphs: more space between, or a first line set in. */
  private isSetApart(line: Line, last: Line, gap: number): boolean {
    if (!/^["“(«]?[\p{Lu}\d]/u.test(line.text)) return false
    if (gap > GAP_OF_PARAGRAPH && CLOSED.test(last.text)) return true
    const first = this.open?.lines[0] ?? last
    const hanging = this.open?.lines.length === 1 && opensParagraph(first.text)
    const alone = this.open?.lines.length === 1 && Math.abs(line.left - first.left) < 1.5
    if (alone && line.left - this.measure.left > 1.2 * line.size) return CLOSED.test(last.text)
    const setIn = line.left - last.left > 1.2 * line.size
    return setIn && (!hanging || line.left - first.left > 3 * line.size) && CLOSED.test(last.text)
  }
}

function joinLines(lines: readonly Line[]): string {
  return lines.reduce((text, line, index) => {
    if (index === 0) return line.text
    return lines[index - 1]?.spaced === true ? `${text} ${line.text}` : joinTwo(text, line.text)
  }, '')
}

/**
 * What looks like an opening goes on with the sentence above, whose line was full and did not close it: "… theo quy định
 * tại / Điều 5.", "… năm 2026 / - Mã phương thức 100".
 */
function isContinued(text: string, before: string, fits: boolean): boolean {
  if (fits || CLOSED.test(before)) return false
  if (DASH.test(text)) return true
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

/** Lines of a head or a signing block in capitals: another office, one in bold below a plain one, the office below "KT.". */
function isOtherTitle(line: Line, last: Line): boolean {
  if (!isCapitals(line.text) || !isCapitals(last.text)) return false
  if (line.bold !== last.bold || /^(?:TM|KT|TL|TUQ|T\/M|T\/L|K\/T)\./u.test(last.text)) return true
  return OFFICE.test(line.text) && !OPEN_END.test(last.text)
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
