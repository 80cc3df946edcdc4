import type { Person } from '../../message.ts'
import type { Window } from '../channel.ts'

export const messengerName = 'messenger'

const comment = 'comment:'

/** Somebody who wrote a comment under a post of the Page: known by the comment, until they answer privately. */
export function commenter(commentId: string): Person {
  return { channel: messengerName, id: comment + commentId }
}

export function isCommenter(person: Person): boolean {
  return person.id.startsWith(comment)
}

/** How a send names its recipient. */
export function recipientOf(person: Person): { id: string } | { comment_id: string } {
  return isCommenter(person) ? { comment_id: person.id.slice(comment.length) } : { id: person.id }
}

const hourMs = 3_600_000
const weekMs = 7 * 24 * hourMs

/** 24 hours for a program and seven days for a person; to a comment one private message within seven days. */
export function windowFor(person: Person): Window {
  return isCommenter(person)
    ? { botMs: weekMs, botCount: 1, staffMs: weekMs }
    : { botMs: 24 * hourMs, botCount: null, staffMs: weekMs }
}
