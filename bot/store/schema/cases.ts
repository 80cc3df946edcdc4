import type { Generated } from 'kysely'
import type { Office, State } from '#bot/review/case.ts'
import type { CaseKind } from '#bot/review/rumour.ts'
import type { Instant, Sequence } from './column.ts'

/** What is asked and not answered, under review: cases with their wordings, their counts, and what became of them. */
export interface CaseTables {
  topics: TopicTable
  cases: CaseTable
  wordings: WordingTable
  wording_terms: { term: string; wording: number }
  /** In how many indexed wordings a term stands. */
  wording_counts: { term: string; wordings: number }
  case_days: { case_id: number; day: string; asked: number; upset: number }
  case_channels: { case_id: number; channel: string; asked: number }
  case_reasons: { case_id: number; reason: string; asked: number }
  askers: AskerTable
  /** Pairs that staff have split, the smaller id first: the machine never makes one of them again. */
  apart: { one: number; other: number }
  curated_answers: CuratedAnswerTable
  digests: { week: string; record: string; text: string; made_at: Instant }
}

interface TopicTable {
  id: string
  name: string
  office: Office
  /** 1 usual, 2 soon, 3 at once. */
  urgency: number
  /** JSON of phrases, with marks; a question or a document that has one is about the topic. */
  phrases: string
  position: number
}

interface CaseTable {
  id: Sequence
  kind: CaseKind
  state: State
  office: Office
  topic: string
  title: string
  /** Distinct askers, as far as they can be told apart; never shown below the minimum group. */
  people: Generated<number>
  /** What a merge could not tell apart any more: at least so many. */
  people_before: Generated<number>
  asked: Generated<number>
  /** By which `people` are multiplied for the order of the day. */
  urgency: Generated<number>
  rising: Generated<number>
  upset: Generated<number>
  opened_at: Instant
  last_asked_at: Instant
  /** Counts changes by staff: of two at once, the second is told. */
  version: Generated<number>
  draft: string | null
  approvals: Generated<string>
  dismissed: string | null
  review: string | null
  merged_into: number | null
}

/** One way of asking what a case asks, masked. At most so many of a case are indexed; the others go when they are asked no more. */
interface WordingTable {
  id: Sequence
  case_id: number
  question: string
  /** JSON of `Analysis`. */
  analysis: string
  /** Its analysed words in one string: wordings that say the same in the same words share it. */
  key: string
  indexed: number
  seen: Generated<number>
  last_seen_at: Instant
}

/** A sketch of who asked, of which nothing but a number can be read. */
interface AskerTable {
  /** `case:12`, `thi-cu|zalo`, `*|*` … */
  scope: string
  /** `2026-W26`, `2026-Q2`, or `*` for all time. */
  period: string
  sketch: string
  people: number
}

/** What is to be served; the index follows it, and `pending` says that it has yet to. */
interface CuratedAnswerTable {
  id: string
  case_id: number
  /** JSON of `CuratedAnswer`. */
  record: string
  state: 'published' | 'to_review' | 'retracted'
  reason: string | null
  pending: number
  published_at: Instant
}
