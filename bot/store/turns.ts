import type { Database } from './database.ts'

/** One question and what was done with it. `question` is masked; `inbox` is null where there was no queue to wait in. */
export interface Turn {
  conversation: string
  inbox: number | null
  question: string
  outcome: string
  reason: string | null
  reply: string
  citations: readonly unknown[]
  confidence: number
  ms: number
  /** Hash of the prompt a model worded the reply by. */
  prompt: string | null
}

/** Records a turn and returns its id. One inbox message can have one turn only: a second one is a fault. */
export async function record(db: Database, turn: Turn, now: Date): Promise<number> {
  const { id } = await db
    .insertInto('turns')
    .values({ ...turn, citations: JSON.stringify(turn.citations), taken_at: now.getTime() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The masked questions of all kept turns, each once, the newest last. Turns whose words were not kept have none. */
export async function questionsAsked(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('turns').select('question').where('question', '!=', '').orderBy('id').execute()
  return [...new Set(rows.map(({ question }) => question))]
}
