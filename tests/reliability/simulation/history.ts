import type { Act, PlannedPerson } from './plan.ts'

/** What was done to one person, and what is owed for it. Times are moments of the virtual clock. */
export interface Deed {
  act: Act
  writtenAt: number
  messageId: string
  /** Null: the bot has not acknowledged it. */
  acknowledgedAt: number | null
}

export interface Past {
  person: PlannedPerson
  deeds: Deed[]
}
