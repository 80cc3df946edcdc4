import type { Block } from './blocks.ts'
import { cleanText } from './clean-text.ts'
import { joinWrapped, startsAnew } from './line-marks.ts'

/** Lines longer than this are paragraphs already; a file whose lines are all shorter was wrapped by hand. */
const WRAPPED_WIDTH = 160
const HEAD_LINES = 16

/** Blocks of a plain text file: wrapped lines are joined again, a head in two columns comes out left column first. */
export function textBlocks(text: string): Block[] {
  const blocks: Block[] = []
  const pages = text.replace(/\r\n?/g, '\n').split('\f')
  pages.forEach((page, index) => {
    const lines = page.split('\n')
    const number = pages.length > 1 ? index + 1 : null
    for (const paragraph of joinLines(index === 0 ? splitHead(lines) : lines)) {
      const clean = cleanText(paragraph)
      if (clean !== '') blocks.push({ kind: 'paragraph', text: clean, page: number, bold: false, centered: false })
    }
  })
  return blocks
}

/** Paragraphs of lines that may have been wrapped at one width: a line clearly short of it closes its paragraph. */
export function joinLines(lines: readonly string[]): string[] {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 0)
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0
  if (width > WRAPPED_WIDTH) return lines.filter((line) => line.trim() !== '')
  const paragraphs: string[] = []
  let open: string[] = []
  const close = (): void => {
    paragraphs.push(...joinWrapped(open))
    open = []
  }
  for (const line of lines.map((each) => each.trim())) {
    const previous = open.at(-1)
    if (line === '' || (previous !== undefined && startsAnew(line, previous))) close()
    if (line !== '') open.push(line)
    if (line.length < width * 0.7) close()
  }
  close()
  return paragraphs
}

/** A head in two columns made with runs of spaces: the lines of the left column, then those of the right. */
function splitHead(lines: string[]): string[] {
  const title = lines
    .slice(0, HEAD_LINES)
    .findIndex((line) => /\S\s{3,}C[ỘÔ]NG H(?:ÒA|OÀ) XÃ HỘI/u.test(line.normalize('NFC')))
  if (title === -1) return lines
  let first = title
  while (first > 0 && isTwoColumns(lines[first - 1])) first -= 1
  let last = title
  while (last + 1 < HEAD_LINES && isTwoColumns(lines[last + 1])) last += 1
  const head = lines.slice(first, last + 1).map((line) => columnsOf(line))
  const columns = [...head.map(([left]) => left), '', ...head.map(([, right]) => right), '']
  return [...lines.slice(0, first), ...columns, ...lines.slice(last + 1)]
}

function isTwoColumns(line: string | undefined): boolean {
  return line !== undefined && (/\S\s{3,}\S/.test(line) || /^\s{10,}\S/.test(line))
}

function columnsOf(line: string): [string, string] {
  const gap = /^(.*?\S)?\s{3,}(\S.*)$/u.exec(line)
  return gap ? [gap[1] ?? '', gap[2] ?? ''] : [line, '']
}
