import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Day } from '#knowledge/document.ts'

/** Where an answer stands: the document's number or its file's name; `provision` null where any part of it will do. */
export interface Gold {
  document: string
  provision: string | null
}

export type Question = Asked & (Answerable | Unanswerable)

interface Asked {
  id: string
  text: string
  /** Asked as on this day; null: as on the day of measuring. */
  at: Day | null
}

export interface Answerable {
  kind: 'answerable'
  golds: Gold[]
  /** Facts the reply must hold, each in one of its spellings. */
  facts: string[][]
}

export interface Unanswerable {
  kind: 'unanswerable'
  why: string
}

const fact = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
const gold = z.object({ document: z.string(), provision: z.string().nullable() })
const asked = { id: z.string(), text: z.string().min(1), at: z.iso.date().optional() }
const line = z.union([
  z.strictObject({ ...asked, expect: z.literal('abstain'), why: z.string() }),
  z.strictObject({
    ...asked,
    ...gold.shape,
    contains: z.union([z.string(), z.array(fact)]),
    also: z.array(gold).optional()
  })
])

/** Reads a file of questions, one JSON object a line; a line of another shape throws with its number. */
export function readQuestionFile(path: string): Question[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((text, at) => {
    if (text.trim() === '') return []
    const parsed = line.safeParse(JSON.parse(text))
    if (!parsed.success) throw new Error(`${path}:${at + 1}: ${z.prettifyError(parsed.error)}`)
    return [toQuestion(parsed.data)]
  })
}

function toQuestion(row: z.infer<typeof line>): Question {
  const asked = { id: row.id, text: row.text, at: row.at ?? null }
  if ('expect' in row) return { ...asked, kind: 'unanswerable', why: row.why }
  const { document, provision, contains, also = [] } = row
  const facts = (Array.isArray(contains) ? contains : [contains]).map((each) => (Array.isArray(each) ? each : [each]))
  return { ...asked, kind: 'answerable', golds: [{ document, provision }, ...also], facts }
}
