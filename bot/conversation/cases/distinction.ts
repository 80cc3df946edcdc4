import type { AskedTerm } from '#knowledge/search/asked-terms.ts'
import type { AskedFor } from '../asked-for.ts'

/** A question as the rules of what it distinguishes see it. */
export interface Asked {
  question: string
  asked: AskedFor
  terms: readonly AskedTerm[]
}

/** A line with all that stands above it. */
export interface Told {
  line: string
  /** The lines that lead it in, and it. */
  lines: readonly string[]
  /** The headings above it, from the innermost; not the title. */
  headings: readonly string[]
  /** All of the passage. */
  passage: string
}

/** Whether a line rules for another one of what a question distinguishes. */
export type IsOfOther = (told: Told) => boolean

/** Reads what a question distinguishes; null where it distinguishes nothing of the kind. */
export type Distinction = (asked: Asked) => IsOfOther | null
