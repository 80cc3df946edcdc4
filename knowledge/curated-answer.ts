import type { Citation } from './citation.ts'
import type { Day } from './document.ts'

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
  /** Why staff must look at it again, in Vietnamese. An answer that has this is not served; absent where it may be. */
  needsReview?: string
}
