import type { Block } from './blocks.ts'

/** "Điều 5. Hồ sơ ........ 12": a title, a leader of dots and a page number. */
const ENTRY = /(?:\.{4,}|…{2,}|(?:\s\.){4,})\s*\d{1,4}$/u
const LEAST_ENTRIES = 3

export function isContentsEntry(text: string): boolean {
  return ENTRY.test(text)
}

/** Takes out tables of contents: their entries look like the provisions they point to. A few dotted lines alone are a form. */
export function dropContents(blocks: readonly Block[]): { blocks: Block[]; dropped: number } {
  const kept: Block[] = []
  let run: Block[] = []
  let dropped = 0
  const endRun = (): void => {
    if (run.length >= LEAST_ENTRIES) dropped += run.length
    else kept.push(...run)
    run = []
  }
  for (const block of blocks) {
    if ('text' in block && isContentsEntry(block.text)) run.push(block)
    else {
      endRun()
      kept.push(block)
    }
  }
  endRun()
  return { blocks: kept, dropped }
}
