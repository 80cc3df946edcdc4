import type { Block } from '#ingest/read/blocks.ts'

/** Blocks as a reader gives them, from lines typed in a test: `#` a heading, `**…**` bold; the rest plain. */
export function typed(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Block => {
      const heading = /^(#+)\s+(.*)$/.exec(line)
      if (heading) return { kind: 'heading', text: heading[2] ?? '', depth: heading[1]?.length ?? 1, page: null }
      const bold = /^\*\*(.*)\*\*$/.exec(line)
      return { kind: 'paragraph', text: bold?.[1] ?? line, page: null, bold: bold !== null, centered: false }
    })
}
