import { z } from 'zod'
import type { InboundEvent } from '../../message.ts'
import { eventName, wireId, wireText, wireTime } from '../wire.ts'
import { commenter } from './person.ts'

export interface FeedOptions {
  pageId: string
  /** Off: comments are left to staff. */
  answersComments?: boolean
}

const change = z.object({ field: z.string(), value: z.unknown().optional() })

const added = z.object({
  item: z.literal('comment'),
  verb: z.literal('add'),
  comment_id: wireId,
  from: z.object({ id: wireId }),
  message: wireText,
  created_time: wireTime
})

/** Reads a change of the Page: of a comment somebody else added, a message; everything else is public and for staff. */
export function readChange(options: FeedOptions, raw: unknown): InboundEvent {
  const parsed = change.safeParse(raw)
  if (!parsed.success) return { kind: 'ignored', name: 'malformed_change' }
  const name = eventName(parsed.data.field)
  const comment = added.safeParse(parsed.data.value)
  if (!options.answersComments || name !== 'feed' || !comment.success) return { kind: 'ignored', name }
  const { comment_id, from, message, created_time: sentAt } = comment.data
  // what the Page itself writes under its posts asks nothing of us
  if (from.id === options.pageId) return { kind: 'ignored', name: 'feed_by_page' }
  return {
    kind: 'message',
    person: commenter(comment_id),
    eventId: `${comment_id}:add`,
    text: message,
    attachments: [],
    sentAt
  }
}
