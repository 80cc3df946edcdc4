import type { DocumentRecord } from '#knowledge/document.ts'
import type { Passage } from '#knowledge/passage.ts'
import type { Provision } from '#knowledge/provision.ts'
import { numberingGaps, repeatedAddresses } from './numbering.ts'
import type { Block } from './read/blocks.ts'
import { measureCoverage } from './structure/coverage.ts'
import type { Outline } from './structure/outline.ts'

/** A document at the end of its way through ingest, with what it was made from. */
export interface Checked {
  document: DocumentRecord
  blocks: readonly Block[]
  outline: Outline
  passages: readonly Passage[]
}

/** Share of the characters read that must come out again; less is reported. */
const LEAST_KEPT = 0.995
/** Places named one by one in a warning; the rest are counted. */
const NAMED = 8

/** What a person should look at before trusting the document, in Vietnamese. */
export function check({ document, blocks, outline, passages }: Checked): string[] {
  return [
    ...missingParticulars(document),
    ...listed('Đánh số không liền mạch, thiếu', numberingGaps(outline.provisions)),
    ...listed('Địa chỉ xuất hiện hơn một lần:', repeatedAddresses(outline.provisions)),
    ...lostText(blocks, outline, passages)
  ]
}

function missingParticulars({ number, issued, effective, period }: DocumentRecord): string[] {
  const missing: string[] = []
  if (number === null) missing.push('số ký hiệu')
  if (issued === null) missing.push('ngày ban hành')
  if (effective === null && period === null) missing.push('ngày có hiệu lực (câu trả lời sẽ ghi “chưa rõ hiệu lực”)')
  return missing.length === 0 ? [] : [`Không tìm thấy ${missing.join(', ')}.`]
}

function listed(what: string, places: readonly string[]): string[] {
  if (places.length === 0) return []
  const more = places.length > NAMED ? ` và ${places.length - NAMED} chỗ khác` : ''
  return [`${what} ${places.slice(0, NAMED).join('; ')}${more}.`]
}

function lostText(blocks: readonly Block[], outline: Outline, passages: readonly Passage[]): string[] {
  const { read, kept } = measureCoverage(blocks, outline)
  const structured = read === 0 ? 1 : kept / read
  const indexed = passageCoverage(outline.provisions, passages)
  const share = Math.min(structured, indexed)
  if (share >= LEAST_KEPT) return []
  const percent = (Math.floor(share * 1000) / 10).toLocaleString('vi-VN')
  return [`Chỉ ${percent} % số chữ đọc được có trong chỉ mục; hãy đối chiếu với bản gốc.`]
}

/** Of the characters in the provisions' own lines, the share that passages carry, as text or in their headings. */
function passageCoverage(provisions: readonly Provision[], passages: readonly Passage[]): number {
  const carried = countWords(passages.flatMap(({ text, trail }) => [text, ...trail]))
  let read = 0
  let kept = 0
  for (const [word, count] of countWords(
    provisions.filter((provision) => !isTableHead(provision)).map(({ own }) => own)
  )) {
    read += word.length * count
    kept += word.length * Math.min(count, carried.get(word) ?? 0)
  }
  return read === 0 ? 1 : kept / read
}

/** The head of a table comes again in each of its rows, each name before its cell; it is no text of its own. */
function isTableHead({ path }: Provision): boolean {
  return path.at(-1)?.level === 'bang'
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
