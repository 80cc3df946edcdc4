import type { Block } from './read/blocks.ts'
import { joinFlatTables } from './read/flat-tables.ts'
import { joinSplitSyllables } from './read/split-syllables.ts'
import { readCodified } from './structure/codified.ts'
import { type Metadata, readMetadata } from './structure/metadata.ts'
import { type Outline, outline } from './structure/outline.ts'
import { dropRunningHeads } from './structure/running-heads.ts'

/** A document taken apart, with what of its file was mended or taken for no part of its text. */
export interface TakenApart {
  /** What it was made from: the blocks read, torn syllables joined, without heads of pages and articles of other papers. */
  blocks: readonly Block[]
  outlined: Outline
  metadata: Metadata
  /** What was mended or left out, in Vietnamese. */
  warnings: string[]
}

/** Articles left out that are named one by one; the rest are counted. */
const NAMED = 8

/** Takes apart what was read of a document and reads its particulars. */
export function takeApart(read: readonly Block[]): TakenApart {
  const { blocks: whole, joined } = joinSplitSyllables(joinFlatTables(read))
  const { blocks, dropped } = dropRunningHeads(whole)
  const warnings = [
    ...(joined > 0 ? [`Đã nối ${joined} tiếng bị tách rời (“quy đ ịnh”); xin đối chiếu với bản gốc.`] : []),
    ...(dropped > 0 ? [`Đã bỏ qua ${dropped} dòng đầu trang lặp lại tên chương, mục.`] : [])
  ]
  const taken = outlinedOf(blocks)
  // Whose articles they are is known only once the paper's own number is.
  const codified = taken.metadata.number === null ? null : readCodified(blocks, taken.metadata.number)
  if (codified === null) return { blocks, ...taken, warnings }
  const { foreign } = codified
  const skipped = foreign.length > 0 ? [sayForeign(foreign)] : []
  return { blocks: codified.blocks, ...outlinedOf(codified.blocks), warnings: [...warnings, ...skipped] }
}

function outlinedOf(blocks: readonly Block[]): Pick<TakenApart, 'outlined' | 'metadata'> {
  const outlined = outline(blocks)
  return { outlined, metadata: readMetadata(outlined.head, outlined) }
}

function sayForeign(articles: readonly string[]): string {
  const more = articles.length > NAMED ? ` và ${articles.length - NAMED} điều khác` : ''
  return `Đã bỏ qua điều của văn bản khác xen vào: ${articles.slice(0, NAMED).join('; ')}${more}; nếu cần, xin nạp riêng các văn bản đó.`
}
