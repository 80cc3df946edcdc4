import type { Button } from '#bot/message.ts'
import type { Citation } from '#knowledge/citation.ts'

/** Longest reply from documents, in UTF-16 units: what a phone shows without scrolling far. */
export const LONGEST_REPLY = 600

export type Outcome = 'answer' | 'clarify' | 'abstain' | 'smalltalk' | 'handover' | 'crisis'

/** Why a turn ended as it did; stored with the turn, worded for staff elsewhere. */
export type Reason =
  | 'greeting'
  | 'thanks'
  | 'complaint'
  | 'help'
  | 'about_bot'
  | 'abuse'
  | 'language'
  | 'privacy'
  | 'no_question'
  | 'attachment'
  | 'wants_person'
  | 'erase'
  | 'how_to_erase'
  | 'crisis'
  | 'no_document'
  | 'no_such_provision'
  | 'several_documents'
  | 'weak_evidence'
  | 'expired_only'
  | 'not_yet_only'
  | 'out_of_scope'
  | 'personal_case'
  | 'needs_detail'
  | 'too_long'
  | 'paused'
  /** Asked to be told when an answer is there; asked for a provision before the first or after the last. */
  | 'tell_me'
  | 'no_neighbour'

/** What one turn says. The shape of `ask --json` and of POST /api/chat is this plus `ms`. */
export interface Reply {
  outcome: Outcome
  reason: Reason | null
  text: string
  citations: Citation[]
  /** 0..1; 1 for what needs no search. */
  confidence: number
  /** What may be tapped next, best first; absent where nothing is offered. */
  buttons?: Button[]
}
