import * as replies from './replies.ts'
import type { Outcome, Reason, Reply } from './reply.ts'
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
      return fixed('crisis', 'crisis', replies.crisis)
    case 'personal_case':
      return fixed('abstain', 'personal_case', replies.personalCase[triage.about])
    case 'out_of_scope':
      return fixed('abstain', 'out_of_scope', replies.outOfScope)
  }
}

function fixed(outcome: Outcome, reason: Reason, text: string): Reply {
  return { outcome, reason, text, citations: [], confidence: 1 }
}
