import { readFile as readBytes, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFile } from '#ingest/read/read.ts'

const SAMPLES = fileURLToPath(new URL('../../../ingest/samples/', import.meta.url))

/** The words of the sample documents, as written there in lower case, and where a phrase may begin. */
export interface SampleText {
  /** One list a line of the documents. */
  lines: string[][]
  /** Beginnings of clauses: line and word. */
  starts: { line: number; word: number }[]
}

/** Reads the project's own sample documents with the product's own readers. */
export async function readSampleText(): Promise<SampleText> {
  const names = (await readdir(SAMPLES)).sort()
  const texts: string[] = []
  for (const name of names) {
    const outcome = await readFile({ name, bytes: await readBytes(join(SAMPLES, name)) })
    if (outcome.kind === 'refused') throw new Error(`${name}: ${outcome.reason}`)
    for (const block of outcome.blocks) {
      texts.push(...(block.kind === 'table' ? block.rows.map((row) => row.join(', ')) : [block.text]))
    }
  }
  return cutIntoClauses(texts)
}

function cutIntoClauses(texts: readonly string[]): SampleText {
  const sample: SampleText = { lines: [], starts: [] }
  for (const text of texts) {
    const words: string[] = []
    for (const clause of text.toLowerCase().split(/[.,;:!?()“”"]+/)) {
      const own = clause.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}/]*/gu) ?? []
      if (own.length > 1) sample.starts.push({ line: sample.lines.length, word: words.length })
      words.push(...own)
    }
    if (words.length > 2) sample.lines.push(words)
    else sample.starts = sample.starts.filter(({ line }) => line < sample.lines.length)
  }
  return sample
}
