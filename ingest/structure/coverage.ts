import type { Block } from '#ingest/read/blocks.ts'
import type { Outline } from './outline.ts'

/** Letters and digits read and those found again in head, provisions and tail, whatever the spacing. */
export interface Coverage {
  read: number
  kept: number
}

/** Measures whether taking a document apart lost any of its text: word by word, as a multiset. */
export function measureCoverage(blocks: readonly Block[], outline: Outline): Coverage {
  const kept = countWords([
    ...[...outline.head, ...outline.tail].map(blockText),
    ...outline.provisions.map(({ own }) => own)
  ])
  const coverage = { read: 0, kept: 0 }
  for (const [word, count] of countWords(blocks.map(blockText))) {
    coverage.read += word.length * count
    coverage.kept += word.length * Math.min(count, kept.get(word) ?? 0)
  }
  return coverage
}

// Merged cells come repeated from the reader and are said once in a row.
function blockText(block: Block): string {
  if (block.kind !== 'table') return block.text
  return block.rows.map((row) => row.filter((cell, i) => cell !== row[i - 1]).join(' ')).join('\n')
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const word of text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
