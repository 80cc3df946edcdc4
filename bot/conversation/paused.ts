import type { AttachmentKind } from '#bot/message.ts'
import * as replies from './replies.ts'
import type { Reply } from './reply.ts'
import { triage } from './triage.ts'

/** What is said on a channel that staff switched off; null where the message is dealt with all the same: danger, and XOA. */
export function pausedReply(text: string, attachments: readonly AttachmentKind[]): Reply | null {
  const { kind } = triage(text, attachments)
  if (kind === 'crisis' || kind === 'erase') return null
  return { outcome: 'smalltalk', reason: 'paused', text: replies.paused, citations: [], confidence: 1 }
}
