import { z } from 'zod'

/** How long a conversation remembers after its last turn: a talk, not a history. */
export const MEMORY_MINUTES = 30

const LONGEST = 600
const MOST_PICKS = 5
const MOST_PASSAGES = 20
const button = z.object({ label: z.string(), payload: z.string() })

const shape = z.object({
  /** The last question as it was understood, standing alone; masked. */
  question: z.string().max(LONGEST).nullable(),
  /** Id of the passage shown last: its document is the one in talk. */
  shown: z.string().max(LONGEST).nullable(),
  /** Id of the passage that a short message may be answered from: told or read last, and nothing else was named since. */
  inTalk: z.string().max(LONGEST).nullable(),
  /** The exam, or the grade or stage, that was named last: what is asked without one is asked of it. */
  whose: z.string().max(LONGEST).nullable(),
  /** The lines told from the passage shown last with the last answer, word for word. */
  told: z.string().max(LONGEST).nullable(),
  /** What was offered to tap with the last reply; typing its label or its number does the same. */
  offered: z.array(button).max(13),
  /** What was asked back last, and the passages that each choice is to be answered from. */
  pending: z
    .object({
      question: z.string().max(LONGEST),
      picks: z
        .array(z.object({ question: z.string(), passages: z.array(z.string()).max(MOST_PASSAGES) }))
        .max(MOST_PICKS)
    })
    .nullable(),
  /** Whether the last reply was a question back, so that no second one follows it. */
  askedBack: z.boolean(),
  /** Whether somebody told of danger; never what was told. */
  inDanger: z.boolean()
})

/** What a conversation needs to understand its next message. Bounded, and gone after MEMORY_MINUTES. */
export type Memory = z.infer<typeof shape>

export const NO_MEMORY: Memory = {
  question: null,
  shown: null,
  inTalk: null,
  whose: null,
  told: null,
  offered: [],
  pending: null,
  askedBack: false,
  inDanger: false
}

/** Reads a memory back; one that an earlier version wrote otherwise, or that outgrew its bounds, is no memory. */
export function readMemory(stored: unknown): Memory {
  return shape.safeParse(stored).data ?? NO_MEMORY
}

/** A memory as it may be kept: what is longer than its bounds is not. */
export function bounded(memory: Memory): Memory {
  const fits = (text: string | null) => (text !== null && text.length <= LONGEST ? text : null)
  const { question, shown, inTalk, whose, told, offered, pending } = memory
  return {
    ...memory,
    question: fits(question),
    shown: fits(shown),
    inTalk: fits(inTalk),
    whose: fits(whose),
    told: fits(told),
    offered: offered.slice(0, 13),
    pending: pending !== null && fits(pending.question) !== null ? boundedPicks(pending) : null
  }
}

function boundedPicks({ question, picks }: NonNullable<Memory['pending']>): Memory['pending'] {
  return {
    question,
    picks: picks.slice(0, MOST_PICKS).map((pick) => ({ ...pick, passages: pick.passages.slice(0, MOST_PASSAGES) }))
  }
}
