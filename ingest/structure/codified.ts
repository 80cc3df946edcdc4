import type { Block } from '#ingest/read/blocks.ts'
import { findNumbers } from './document-number.ts'
import { type Mark, readLabel } from './grammar.ts'
import { beginsRecipients } from './tail.ts'

/** "Điều 13.2.NĐ.2.5. Chi phí bồi hoàn", as the codified law numbers an article; it often runs on from the sentence before. */
const HEAD = /Điều\s+(\d+(?:\.\d+)+\.\p{Lu}{2,4}(?:\.\d+)+)\.?\s*/u
/** "(Điều 5 Nghị định số 143/2013/NĐ-CP, có hiệu lực …)", after its heading: where the article stands. */
const ORIGIN = /^(.*?)\(\s*Điều\s+(\d+[a-zđ]?)\s+(\p{Lu}[^()]*)\)\s*(.*)$/su

const OWN_PARTS: ReadonlySet<Mark> = new Set(['phu_luc', 'phan', 'chuong', 'muc', 'dieu'])

interface Article {
  /** What the line says before the article begins. */
  before: string
  /** Số ký hiệu of the paper it stands in; null where that is not said. */
  origin: string | null
  /** Its place there, `Điều 51 08/2012/QH13`, or in the codified law. */
  name: string
  /** Its heading as its own paper has it: `Điều 51. Tổ chức kiểm định`. */
  heading: string
  /** What the line says after the heading. */
  after: string
  /** Over how many blocks its heading runs. */
  blocks: number
}

/** A text that holds articles of the codified law, each now numbered as in its own paper. */
export interface Codified {
  blocks: Block[]
  /** The articles of other papers, which are left out: `Điều 51 08/2012/QH13`. */
  foreign: string[]
}

/**
 * Gives the articles that the codified law put into the text of paper `number` their own places: those of the paper begin as
 * "Điều 5. …", those of others are left out up to the next article or chapter. Null where there are none.
 */
export function readCodified(blocks: readonly Block[], number: string): Codified | null {
  const kept: Block[] = []
  const foreign: string[] = []
  let found = false
  let skipping = false
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block
    const article = articleAt(blocks, at)
    skipping &&= !beginsOwn(block)
    if (article === null) {
      if (!skipping) kept.push(block)
      continue
    }
    const own = article.origin?.toLowerCase() === number.toLowerCase()
    const texts = [...(skipping ? [] : [article.before]), ...(own ? [article.heading, article.after] : [])]
    kept.push(...texts.filter((text) => text !== '').map((text) => withText(block, text)))
    if (!own) foreign.push(article.name)
    found = true
    skipping = !own
    at += article.blocks - 1
  }
  return found ? { blocks: kept, foreign } : null
}

/** The article of the codified law that begins in a block; a mere reference to one has words before it and no origin after it. */
function articleAt(blocks: readonly Block[], at: number): Article | null {
  const text = textOf(blocks[at])
  const head = HEAD.exec(text)
  if (head === null) return null
  const before = text.slice(0, head.index).trim()
  const rest = text.slice(head.index + head[0].length)
  const next = textOf(blocks[at + 1])
  const together = ORIGIN.exec(rest)
  const [, title = '', label = '', paper = '', after = ''] =
    together ?? (next.startsWith('(') ? ORIGIN.exec(`${rest} ${next}`) : null) ?? []
  const origin = findNumbers(paper)[0]?.number ?? null
  if (origin !== null) {
    const heading = `Điều ${label}. ${title.trim()}`.trim()
    return { before, origin, name: `Điều ${label} ${origin}`, heading, after, blocks: together ? 1 : 2 }
  }
  return before === '' ? { before, origin: null, name: `Điều ${head[1]}`, heading: '', after: '', blocks: 1 } : null
}

/** True where the paper's own text goes on after an article of another. */
function beginsOwn(block: Block): boolean {
  const text = textOf(block)
  const label = readLabel(text)
  return (label?.sure && OWN_PARTS.has(label.mark)) || beginsRecipients(text)
}

function textOf(block: Block | undefined): string {
  return block !== undefined && block.kind !== 'table' && block.kind !== 'footnote' ? block.text : ''
}

function withText(block: Block, text: string): Block {
  return block.kind === 'table' ? block : { ...block, text }
}
