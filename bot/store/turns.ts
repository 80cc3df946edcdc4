import type { Database } from './database.ts'
import { only, prepare } from './prepared.ts'

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
  const { rows } = await insertTurn(db, { ...turn, citations: JSON.stringify(turn.citations), at: now.getTime() })
  return only(rows).id
}

type NewTurn = Omit<Turn, 'citations'> & { citations: string; at: number }

const insertTurn = prepare((db, turn: NewTurn) => {
  const { conversation, inbox, question, outcome, reason, reply, citations, confidence, ms, prompt, at } = turn
  const said = { question, outcome, reason, reply, citations, confidence, ms, prompt }
  return db
    .insertInto('turns')
    .values({ conversation, inbox, ...said, taken_at: at })
    .returning('id')
})

/** The masked questions of all kept turns, each once, the newest last. Turns whose words were not kept have none. */
export async function questionsAsked(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('turns').select('question').where('question', '!=', '').orderBy('id').execute()
  return [...new Set(rows.map(({ question }) => question))]
}
