import type { Citation } from './citation.ts'
import type { Day } from './document.ts'

/** A published answer whose question, or a variant of it, says what was asked. */
export interface AnswerMatch {
  answer: CuratedAnswer
  /** The wording that matched. */
  asked: string
}

/** An answer written and approved by staff, served as it is. */
export interface CuratedAnswer {
  id: string
  question: string
  /** Other ways in which people asked the same. */
  variants: string[]
  answer: string
  citations: Citation[]
  office: string
  approved: Day
  expires: Day | null
  /** Why staff must look at it again, in Vietnamese, and the day from which it is not served until they did. */
  needsReview?: { reason: string; from: Day }
}

/** True for an answer that may not be served on a day before staff looked at it again. */
export function isUnderReview({ needsReview }: CuratedAnswer, day: Day): boolean {
  return needsReview !== undefined && needsReview.from <= day
}
