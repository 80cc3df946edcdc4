import type { Hit } from '#knowledge/passage.ts'
import * as replies from './replies.ts'
import type { Outcome, Reason, Reply } from './reply.ts'
import { suggest } from './suggest.ts'
import type { Danger } from './triage/danger-rule.ts'
import { LONGEST_QUESTION, type Triage } from './triage.ts'

/** What is said to a message that needs no search. */
export function fixedReply(triage: Exclude<Triage, { kind: 'question' }>): Reply {
  switch (triage.kind) {
    case 'smalltalk':
      return fixed('smalltalk', triage.reason, replies.smalltalk[triage.reason])
    case 'attachment':
      return fixed('smalltalk', 'attachment', replies.attachments[triage.attachment])
    case 'too_long':
      return fixed('clarify', 'too_long', replies.tooLong(LONGEST_QUESTION))
    case 'handover':
      return fixed('handover', 'wants_person', replies.handover)
    case 'erase':
      return fixed('smalltalk', 'erase', replies.erased)
    case 'crisis':
      return fixed('crisis', 'crisis', whomToCall(triage.danger))
    case 'personal_case':
      return fixed('abstain', 'personal_case', replies.personalCase[triage.about])
    case 'out_of_scope':
      return fixed('abstain', 'out_of_scope', replies.outOfScope)
  }
}

/** Which replies invite to ask; only help tells how provisions are read. */
const INVITES: ReadonlySet<Reason | null> = new Set<Reason | null>(['greeting', 'no_question', 'help'])

/** A reply that invites to ask, with what may be asked; any other as it is. */
export function withExamples(reply: Reply, { question, address }: Recommended): Reply {
  const asked = [question, reply.reason === 'help' ? address : null].filter((one) => one !== null)
  const invites = reply.outcome === 'smalltalk' && INVITES.has(reply.reason) && asked.length > 0
  return invites ? { ...reply, text: `${reply.text} ${replies.forExample(asked)}` } : reply
}

interface Recommended {
  question: string | null
  address: string | null
}

function whomToCall(danger: Danger): string {
  switch (danger) {
    case 'emergency':
      return replies.emergency
    case 'missing':
      return replies.missing
    default:
      return replies.crisis
  }
}

/** Who is in danger is not sent to read what only may be about it. */
const NEARLY_SURE = 0.75

/** What is said to somebody in danger who asks for a rule: whom to call, and below that the answer, or what may hold it. */
export function withRule(crisis: Reply, answer: Reply, near: readonly Hit[]): Reply {
  const isAnswered = answer.outcome === 'answer'
  if (!isAnswered && (near.length === 0 || answer.confidence < NEARLY_SURE)) return crisis
  const told = isAnswered ? answer : suggest(near, replies.mayRule)
  const { text, buttons = [] } = told
  const citations = isAnswered ? answer.citations : []
  return { ...crisis, text: replies.withRule(crisis.text, text), citations, ...(buttons.length > 0 ? { buttons } : {}) }
}

/**
 * What is said to a person who told of danger before and asks for no rule now. It has no reason, so that staff, who were
 * told once, are not told again.
 */
export function afterDanger(triage: Triage): Reply {
  const thanks = triage.kind === 'smalltalk' && triage.reason === 'thanks'
  return fixed('crisis', null, thanks ? replies.afterDanger.thanks : replies.afterDanger.again)
}

function fixed(outcome: Outcome, reason: Reason | null, text: string): Reply {
  return { outcome, reason, text, citations: [], confidence: 1 }
}
