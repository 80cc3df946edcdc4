import type { Item, Page, Rule } from '../pdf/page.ts'

/** One word of tesseract's table, in pixels of the picture. */
export interface Word {
  text: string
  /** Words of one line share it. */
  line: string
  confidence: number
  left: number
  top: number
  width: number
  height: number
}

/** A page as tesseract read it. `dropped` counts marks too unsure to be words: stamps, signatures, dirt. */
export interface Sheet {
  width: number
  height: number
  words: Word[]
  dropped: number
}

const LEAST_CONFIDENCE = 25
const LEAST_OF_LINE = 50
const A4_WIDTH = 595

/** Reads tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function parseTable(table: string): Sheet[] {
  const sheets: Sheet[] = []
  for (const row of table.split('\n').slice(1)) {
    const [level, page, block, paragraph, line, , left, top, width, height, confidence, text = ''] = row.split('\t')
    if (level === '1') sheets.push({ width: Number(width), height: Number(height), words: [], dropped: 0 })
    const sheet = sheets.at(-1)
    if (level !== '5' || sheet === undefined || text.trim() === '') continue
    sheet.words.push({
      // The border of a cell is often read as part of the word beside it.
      text: text.trim().replace(/^\|+(?=.)|(?<=.)\|+$/g, ''),
      line: [page, block, paragraph, line].join('.'),
      confidence: Number(confidence),
      left: Number(left),
      top: Number(top),
      width: Number(width),
      height: Number(height)
    })
  }
  return sheets.map(withoutDirt)
}

/** Stamps, signatures and dirt come out as marks without letters, or as doubtful words in a line of doubtful words. */
function withoutDirt(sheet: Sheet): Sheet {
  const lines = Map.groupBy(sheet.words, (word) => word.line)
  const doubtful = new Set(
    [...lines].filter(([, words]) => (meanConfidence(words) ?? 0) < LEAST_OF_LINE).map(([line]) => line)
  )
  const words = sheet.words.filter(({ text, confidence, line }) => {
    if (confidence < LEAST_CONFIDENCE && doubtful.has(line)) return false
    return /[\p{L}\p{N}]/u.test(text) || (confidence >= 60 && !/^[|_~=]+$/.test(text))
  })
  return { ...sheet, words: withoutDoubles(words), dropped: sheet.words.length - words.length }
}

/** Where blocks overlap, tesseract reads the same words twice; the surer reading stays. */
function withoutDoubles(words: Word[]): Word[] {
  return words.filter((word) => !words.some((other) => other !== word && covers(other, word)))
}

function covers(other: Word, word: Word): boolean {
  if (other.line === word.line || other.confidence < word.confidence) return false
  if (other.confidence === word.confidence && other.line > word.line) return false
  if (!other.text.includes(word.text) && !word.text.includes(other.text)) return false
  const across = Math.min(other.left + other.width, word.left + word.width) - Math.max(other.left, word.left)
  const down = Math.min(other.top + other.height, word.top + word.height) - Math.max(other.top, word.top)
  return across > 0.5 * word.width && down > 0.5 * Math.min(word.height, other.height)
}

/** Mean over the letters of a page, 0..100; null for a page without words. */
export function meanConfidence(words: readonly Word[]): number | null {
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  if (letters === 0) return null
  return words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters
}

/**
 * The page in points, as text PDFs give it. Words of one line get the line's own height and footing, so that a slightly
 * slanted line stays one line. `rules` are in pixels.
 */
export function toPage(sheet: Sheet, number: number, rules: readonly Rule[]): Page {
  const scale = A4_WIDTH / Math.min(sheet.width, sheet.height)
  const usual = letterHeight(sheet.words)
  const items = [...Map.groupBy(sheet.words, (word) => word.line).values()].flatMap((words): Item[] => {
    const own = letterHeight(words)
    const size = Math.abs(own - usual) < 0.2 * usual ? usual : own
    const footing = median(words.map((word) => word.top + word.height)) - 0.15 * size
    return words.map((word) => ({
      text: word.text,
      x: word.left * scale,
      y: footing * scale,
      width: word.width * scale,
      height: size * scale,
      bold: false,
      font: ''
    }))
  })
  const scaled = rules.map(({ x1, y1, x2, y2 }) => ({ x1: x1 * scale, y1: y1 * scale, x2: x2 * scale, y2: y2 * scale }))
  return { number, width: sheet.width * scale, height: sheet.height * scale, items, rules: scaled, pictured: 1 }
}

/** Dashes and dots say nothing of the size of letters. */
function letterHeight(words: readonly Word[]): number {
  const heights = words.filter((word) => /\p{L}/u.test(word.text)).map((word) => word.height)
  return median(heights.length > 0 ? heights : words.map((word) => word.height))
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
