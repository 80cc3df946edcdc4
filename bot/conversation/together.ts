import { buttons } from './command.ts'
import { fixedReply } from './fixed-reply.ts'
import * as replies from './replies.ts'
import type { Reply } from './reply.ts'

/** The replies to several questions as one, numbered as they were asked. */
export function together(all: readonly Reply[], left: number): Reply {
  const [first] = all
  if (!first) return fixedReply({ kind: 'smalltalk', reason: 'no_question' })
  const more = left > 0 ? [replies.moreQuestions(all.length, left)] : []
  if (all.length === 1 && left === 0) return first
  const lead = all.find(({ outcome }) => outcome === 'answer') ?? first
  return {
    outcome: lead.outcome,
    reason: lead.reason,
    text: [...all.map(({ text }, at) => replies.numbered(at + 1, withoutNumbers(text))), ...more].join('\n\n'),
    citations: all.flatMap(({ citations }) => citations),
    confidence: Math.min(...all.map(({ confidence }) => confidence)),
    ...sharedButtons(all)
  }
}

/** Provisions are named as before, but not offered by numbers, which would be those of the questions. */
function withoutNumbers(text: string): string {
  return text.replace(`\n${replies.readByNumber}`, '')
}

/** Of several replies, only what can be tapped without asking which of them is meant. */
function sharedButtons(all: readonly Reply[]): Pick<Reply, 'buttons'> {
  const labels = new Map(all.flatMap(({ buttons: some = [] }) => some).map((button) => [button.payload, button]))
  const shared = [...labels.values()].filter(
    ({ payload }) => payload === buttons.tellMe.payload || payload === buttons.person.payload
  )
  return shared.length > 0 ? { buttons: shared } : {}
}
