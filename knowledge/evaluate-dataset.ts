import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Row = z.object({ id: z.string(), title: z.string().default(''), text: z.string() })
const Query = z.object({ id: z.string(), text: z.string() })

/** One passage of a dataset. */
export type CorpusRow = z.infer<typeof Row>

/** A question with the ids of the passages that answer it. */
export interface Judged {
  id: string
  text: string
  gold: ReadonlySet<string>
}

/** The passages of DIR/corpus.jsonl; throws naming file and line of what does not fit. */
export function readCorpus(dir: string): CorpusRow[] {
  return readLines(join(dir, 'corpus.jsonl'), Row)
}

/** The questions of DIR/queries.jsonl that have gold in the judgement file, in the file's order. */
export function readQuestions(dir: string, qrels: string = join(dir, 'qrels.tsv')): Judged[] {
  const judgements = readQrels(qrels)
  return readLines(join(dir, 'queries.jsonl'), Query).flatMap(({ id, text }) => {
    const gold = judgements.get(id)
    return gold ? [{ id, text, gold }] : []
  })
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line, index) => {
    const parsed = schema.safeParse(JSON.parse(line))
    if (parsed.success) return parsed.data
    throw new Error(`${file}:${index + 1}: ${z.prettifyError(parsed.error)}`)
  })
}

function readQrels(file: string): Map<string, Set<string>> {
  const gold = new Map<string, Set<string>>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [query, passage] = line.trim().split('\t')
    if (query && passage) gold.set(query, (gold.get(query) ?? new Set()).add(passage))
  }
  return gold
}
