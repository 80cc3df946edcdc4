import { lexer, type Token, type Tokens } from 'marked'
import type { Block } from './blocks.ts'
import { cleanText } from './clean-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { decodeEntities, htmlBlocks } from './html.ts'
import { joinWrapped, opensParagraph } from './line-marks.ts'
import { cellOfLines, tableBlocks } from './tables.ts'

const LEAST_ROWS = 3
const STRAY_STAR = /(?<=\p{L}[.,;:]?)\*(?=\s|$)|(?<=\S\s)\*(?=\p{L}|$)/gu
const FOOTNOTE = /^\[\^([^\]]+)\]:\s*/
const FOOTNOTE_REFERENCE = /\[\^[^\]]+\](?!:)/g

/**
 * Blocks of a Markdown file. Numbers of lists are kept as written ("3." after "1." stays "3."); of the catalogue entry at the
 * head of the file (front matter) the particulars are kept, as a table.
 */
export function markdownBlocks(text: string): Block[] {
  const { fields, body } = readFrontMatter(text)
  const lines = body.split('\n').map((line) => (line.startsWith('|') ? line : boldLinesApart(line)))
  return [...fields, ...lexer(lines.join('\n')).flatMap((token) => blocksOf(token as Tokens.Generic, ''))]
}

/** "**Chương I****QUY ĐỊNH CHUNG**": converters leave out the break between two bold lines; within one they part nothing. */
function boldLinesApart(line: string): string {
  return line.replace(/(?<=[^\s*])\*{4}(?=[^\s*])(\p{Lu})?/gu, (_, capital?: string) =>
    capital === undefined ? '' : `**\n**${capital}`
  )
}

function blocksOf(token: Tokens.Generic, label: string): Block[] {
  switch (token.type) {
    case 'heading':
      return heading(token as Tokens.Heading)
    case 'paragraph':
    case 'text':
      return paragraphs(token as Tokens.Paragraph | Tokens.Text, label)
    case 'list':
      return (token as Tokens.List).items.flatMap((item, index) => listItem(token as Tokens.List, item, index))
    case 'blockquote':
      return (token.tokens ?? []).flatMap((inner) => blocksOf(inner as Tokens.Generic, ''))
    case 'table':
      return table(token as Tokens.Table)
    case 'code':
      return lineBlocks(String(token['text']).split('\n'), false)
    case 'html':
      return htmlBlocks(String(token['text']))
    default:
      return []
  }
}

function heading(token: Tokens.Heading): Block[] {
  const text = cleanText(withoutStrayStars(inlineText(token.tokens).replaceAll('\n', ' ')))
  return text === '' ? [] : [{ kind: 'heading', text, depth: token.depth, page: null }]
}

function paragraphs(token: Tokens.Paragraph | Tokens.Text, label: string): Block[] {
  const tokens = token.tokens ?? [token]
  const bold = tokens.every((inner) => inner.type === 'strong' || inner.raw.trim() === '' || inner.type === 'br')
  const text = inlineText(tokens)
  // "- a) …", "- Căn cứ …": the text brings a label of its own.
  const shown = label.startsWith('-') && opensParagraph(cleanText(text)) ? '' : label
  return lineBlocks((shown + text).split('\n'), bold)
}

/** Lines of a table that lost its frame ("1 | Toán | 120 phút |") are rows again; lone bars are dropped. */
function lineBlocks(lines: string[], bold: boolean): Block[] {
  const blocks: Block[] = []
  let rows: string[][] = []
  let words: string[] = []
  const flush = (): void => {
    blocks.push(...paragraphLines(words, bold))
    if (rows.length >= LEAST_ROWS)
      blocks.push(
        ...tableBlocks(
          rows.map((row) => row.map((cell) => cellOfLines([cell], false, null))),
          0,
          null
        )
      )
    else
      blocks.push(
        ...paragraphLines(
          rows.map((row) => row.join(' ')),
          bold
        )
      )
    rows = []
    words = []
  }
  for (const line of lines.filter((each) => !/^[\s|]*\|[\s|]*$/.test(each))) {
    const cells = line.replace(/^[\s|]+|[\s|]+$/g, '').split(/\s*\|\s*/)
    const isRow = cells.length >= 3
    if (isRow !== rows.length > 0) flush()
    if (isRow) rows.push(cells)
    else words.push(line.includes('|') ? cells.join(' ') : line)
  }
  flush()
  return blocks
}

/** Each line that is wholly bold stands alone: such lines are titles set one below the other. */
function paragraphLines(lines: string[], bold: boolean): Block[] {
  const joined = bold ? lines : forcedBreaks(lines).flatMap(joinWrapped)
  return joined
    .map((line) => cleanText(withoutStrayStars(line)))
    .flatMap((text): Block[] => {
      if (text === '') return []
      const note = FOOTNOTE.exec(text)
      if (note) return [{ kind: 'footnote', text: text.slice(note[0].length), page: null }]
      return [{ kind: 'paragraph', text: text.replace(FOOTNOTE_REFERENCE, ''), page: null, bold, centered: false }]
    })
}

/** Stars of emphasis that did not pair off, as converters leave them; a star between figures or at the head stays. */
function withoutStrayStars(line: string): string {
  const bare = line.replaceAll('**', '')
  const stray = bare.match(STRAY_STAR)?.length ?? 0
  return stray > 0 && stray % 2 === 0 ? bare.replace(STRAY_STAR, '') : bare
}

/** Inline text marks a break the writer forced with a carriage return; wrapped lines are only line feeds apart. */
function forcedBreaks(lines: string[]): string[][] {
  return lines
    .join('\n')
    .split('\r')
    .map((part) => part.split('\n'))
}

function listItem(list: Tokens.List, item: Tokens.ListItem, index: number): Block[] {
  let label = `${labelOf(list, item, index)} `
  return item.tokens.flatMap((token) => {
    const blocks = blocksOf(token as Tokens.Generic, label)
    if (blocks.length > 0) label = ''
    return blocks
  })
}

/** The label as typed, except where the writer left the counting to Markdown ("1." before every item). */
function labelOf(list: Tokens.List, item: Tokens.ListItem, index: number): string {
  if (!list.ordered) return item.raw.trimStart().startsWith('+') ? '+' : '-'
  const typed = list.items.map((each) => /^\s*(\d+[.)])/.exec(each.raw)?.[1] ?? '')
  const lazy = typed.length > 1 && new Set(typed).size === 1
  return lazy ? `${Number(list.start) + index}${(typed[0] ?? '.').slice(-1)}` : (typed[index] ?? '')
}

function table(token: Tokens.Table): Block[] {
  const rows = [token.header, ...token.rows].map((row) =>
    row.map((cell) =>
      cellOfLines(
        inlineText(cell.tokens)
          .replaceAll('**', '')
          .split(/[\r\n]+/),
        cell.header,
        null
      )
    )
  )
  const blank = token.header.every((cell) => cell.text.trim() === '')
  return tableBlocks(rows, blank ? 0 : 1, null)
}

function inlineText(tokens: Token[] | undefined): string {
  return (tokens ?? []).map((token) => textOf(token as Tokens.Generic)).join('')
}

function textOf(token: Tokens.Generic): string {
  if (token.type === 'br') return '\r'
  if (token.type === 'image') return ''
  if (token.type === 'html') return /^<br\b/i.test(token.raw) ? '\r' : ''
  if (token.tokens !== undefined) return inlineText(token.tokens)
  return decodeEntities(String(token['text'] ?? ''))
}
