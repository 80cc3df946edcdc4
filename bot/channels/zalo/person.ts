import type { Person } from '../../message.ts'

export const zaloName = 'zalo'

const visitor = 'visitor:'

/** A person with a Zalo account, by the OA-scoped id. */
export function account(userId: string): Person {
  return { channel: zaloName, id: userId }
}

/** Somebody who writes in the chat box of a website without logging in: addressed by visitor id and conversation id. */
export function websiteVisitor(anonymousId: string, conversationId: string): Person {
  return { channel: zaloName, id: `${visitor}${anonymousId}:${conversationId}` }
}

export interface Recipient {
  path: string
  recipient: Record<string, string>
  /** Whether an OA may lack this call altogether; its refusal then says nothing of the other people. */
  mayBeMissing: boolean
  takesButtons: boolean
}

export function isVisitor(person: Person): boolean {
  return person.id.startsWith(visitor)
}

/** The call by which a message reaches this person, and how that call names them. */
export function recipientOf(person: Person): Recipient {
  if (!isVisitor(person)) {
    const recipient = { user_id: person.id }
    return { path: '/v3.0/oa/message/cs', recipient, mayBeMissing: false, takesButtons: true }
  }
  const [anonymousId = '', conversationId = ''] = person.id.slice(visitor.length).split(':')
  const recipient = { anonymous_id: anonymousId, conversation_id: conversationId }
  return { path: '/v2.0/oa/message', recipient, mayBeMissing: true, takesButtons: false }
}
