import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { writeAtomically } from '#knowledge/library/write-atomically.ts'

const said = z.object({ outcome: z.string(), text: z.string(), citations: z.array(z.string()) })
const run = z.record(z.string(), said)

/** What was said to each question in one run, by `keyOf` the question: whoever erases theirs leaves no words here. */
export type Run = z.infer<typeof run>

/** The run kept in a file; empty where there was none. */
export async function readRun(path: string): Promise<Run> {
  try {
    return run.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw fault
  }
}

export async function writeRun(path: string, kept: Run): Promise<void> {
  await writeAtomically(path, `${JSON.stringify(kept, null, 1)}\n`)
}

/** What a question is kept under. */
export function keyOf(maskedQuestion: string): string {
  return createHash('sha256').update(maskedQuestion).digest('hex').slice(0, 32)
}

/** Which answers changed since the last run, in words; what was not asked before is counted only. */
export function compareRuns(questions: readonly string[], before: Run, now: Run): string {
  const pairs = questions.map((question) => ({ question, last: before[keyOf(question)], today: now[keyOf(question)] }))
  const known = pairs.filter(({ last }) => last !== undefined)
  const changed = known.filter(({ last, today }) => !isSame(last, today))
  const lines = changed.map(({ question, last, today }) => wordChange(question, last, today))
  const sums = [`${pairs.length} câu hỏi`, `${known.length} câu đã có lần trước`, `${changed.length} câu đổi trả lời`]
  return `${[...lines, `${sums.join(', ')}.`].join('\n\n')}\n`
}

type Said = z.infer<typeof said>

function isSame(a: Said | undefined, b: Said | undefined): boolean {
  return a?.outcome === b?.outcome && a?.text === b?.text && a?.citations.join() === b?.citations.join()
}

function wordChange(question: string, before: Said | undefined, now: Said | undefined): string {
  return [`? ${question}`, indent('- ', before), indent('+ ', now)].join('\n')
}

function indent(sign: string, said: Said | undefined): string {
  return `${said?.outcome}: ${said?.text}`
    .split('\n')
    .map((line) => `${sign}${line}`)
    .join('\n')
}
