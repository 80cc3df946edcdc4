import type { Day } from '#knowledge/document.ts'
import { chosen, isUndecided } from './conversation/choice.ts'
import { cleanMessage } from './conversation/clean-message.ts'
import { buttons, type Command, namedByNumber, readCommand } from './conversation/command.ts'
import { inDocument, leavesDocumentOpen, ofDocument } from './conversation/document-in-talk.ts'
import { afterDanger, fixedReply, withExamples, withRule } from './conversation/fixed-reply.ts'
import { bounded, type Memory, NO_MEMORY } from './conversation/memory.ts'
import { asksOnceMore } from './conversation/once-more.ts'
import * as replies from './conversation/replies.ts'
import type { Outcome, Reason, Reply } from './conversation/reply.ts'
import { goesOn, joined, MOST_QUESTIONS, severalQuestions } from './conversation/several.ts'
import { showProvision } from './conversation/show-provision.ts'
import { together } from './conversation/together.ts'
import { isStillWorried } from './conversation/triage/worry.ts'
import { type Triage, triage } from './conversation/triage.ts'
import { understandInTurn } from './conversation/understand.ts'
import { whoseAfter } from './conversation/whose.ts'
import { respondInTalk } from './in-talk.ts'
import type { AttachmentKind } from './message.ts'
import { type Answer, type Means, respond, respondPicked } from './respond.ts'
import { type Part, withoutRepeating } from './retelling.ts'

export interface Said {
  text: string
  attachments: readonly AttachmentKind[]
}

/** What is known of the conversation before a message. */
export interface Before {
  memory: Memory
  /** Whether this person can be written to later. */
  canTell: boolean
  /** Whether a question of theirs waits for staff's answer. */
  waits: boolean
}

const ALONE: Before = { memory: NO_MEMORY, canTell: false, waits: false }

/** `parts` in the order asked, one for all that is no question; `wish`: they want to be told when an answer is there. */
export interface Replied {
  reply: Reply
  parts: Part[]
  memory: Memory
  wish: boolean
}

/** A message outside any conversation, as with `ask`: nobody is there to tap a button. */
export async function replyAlone(means: Means, text: string, asOf: Day): Promise<Reply> {
  const { buttons: _, ...reply } = (await replyTo(means, { text, attachments: [] }, asOf, ALONE)).reply
  return reply
}

/**
 * A message → what is said to it: the one path of every channel, the site's chat and `ask`. A choice among what was
 * offered and a command are known by memory; then danger and small talk; and what is left is questions, made to stand alone.
 */
export async function replyTo(means: Means, said: Said, asOf: Day, before: Before): Promise<Replied> {
  const { memory } = before
  const text = said.text.split('\n').map(cleanMessage).filter(Boolean).join('\n')
  const payload = chosen(text, memory, asOf)
  if (payload !== null && payload !== text) {
    // a choice after a question back says the question anew; a provision is read with the question and its list still open
    const reads = readCommand(payload, memory) !== null
    const open = reads ? memory : { ...memory, question: null, offered: [] }
    return replyTo(means, { ...said, text: payload }, asOf, { ...before, memory: open })
  }
  if (isUndecided(text, memory)) {
    const again = say('clarify', 'needs_detail', replies.undecided)
    return settled(text, { ...again, buttons: memory.offered }, memory)
  }
  const command = readCommand(text, memory)
  if (command) return obey(means, command, text, asOf, before)
  const triaged = triageInTalk(text, said.attachments, memory)
  if (triaged.kind === 'crisis') return help(means, triaged, text, asOf, memory)
  const worried = memory.inDanger ? isStillWorried(triaged, memory.question) : 'no'
  if (worried === 'surely') return settled(text, afterDanger(triaged), memory)
  if (!mayHoldQuestions(triaged)) return settled(text, await sayFixed(means, triaged), memory)
  const whole = await withDocument(means, text, asOf, memory)
  const meant = whole === null ? { text, within: null, triaged } : { ...whole, triaged: triage(whole.text, []) }
  const replied = await answerAll(means, meant, asOf, before)
  const answered = replied.reply.outcome === 'answer'
  return worried === 'perhaps' && !answered ? settled(text, afterDanger(triaged), memory) : replied
}

/** A fixed reply, with what may be asked where it invites to; nobody goes without one because no example was found. */
async function sayFixed({ examples }: Means, triaged: Exclude<Triage, { kind: 'question' }>): Promise<Reply> {
  const found = await examples?.().catch(() => null)
  const reply = fixedReply(triaged)
  return found ? withExamples(reply, found) : reply
}

/** "Tôi không hiểu" is said of an answer where there was one, and else of nothing. */
function triageInTalk(text: string, attachments: readonly AttachmentKind[], { question }: Memory): Triage {
  const triaged = triage(text, attachments)
  const isOfAnswer = triaged.kind === 'smalltalk' && question !== null && asksOnceMore(text)
  return isOfAnswer ? { kind: 'question', text } : triaged
}

/** To somebody in danger whom to call, and the rule if they ask for one; what is recorded is no more than that this happened. */
async function help(
  means: Means,
  danger: Triage & { kind: 'crisis' },
  text: string,
  asOf: Day,
  memory: Memory
): Promise<Replied> {
  const told = settled(text, fixedReply(danger), memory)
  if (danger.asks === undefined) return told
  const plain = { ...means, model: undefined, kept: undefined }
  const { reply, near = [] } = await respond(plain, danger.asks, asOf, { mayAskBack: false, within: null })
  return { ...told, reply: withRule(told.reply, reply, near) }
}

/** A message that leaves open which document it means, with the one in talk, `within`; null for any other. */
async function withDocument(means: Means, text: string, asOf: Day, memory: Memory) {
  const asked = memory.askedBack && memory.question !== null ? ofDocument(text, memory.question) : null
  if (asked !== null) return { text: asked, within: null }
  if (memory.shown === null || !leavesDocumentOpen(text, memory.question)) return null
  const shown = await means.knowledge.readProvision(memory.shown, asOf)
  const whole = shown && inDocument(text, shown)
  return whole === null ? null : { text: whole, within: shown?.document.id ?? null }
}

/** Danger, wishes and small talk are about the whole message; anything else may be said beside a question. */
function mayHoldQuestions(triaged: Triage): triaged is Triage & { kind: 'question' } {
  return ['question', 'personal_case', 'out_of_scope', 'too_long'].includes(triaged.kind)
}

/** What needs no search leaves the memory as it was, but for danger: of that only the mark is remembered. */
function settled(text: string, reply: Reply, memory: Memory, wish = false): Replied {
  const isCrisis = reply.outcome === 'crisis'
  const after = isCrisis || reply.reason === 'erase' ? { ...NO_MEMORY, inDanger: isCrisis } : memory
  return { reply, parts: [{ question: text, reply, prompt: null }], memory: after, wish }
}

async function obey(means: Means, command: Command, text: string, asOf: Day, before: Before): Promise<Replied> {
  const { memory, canTell, waits } = before
  if (command.kind === 'tell_me') {
    const words = !canTell ? replies.tellMe.cannotTell : waits ? replies.tellMe.kept : replies.tellMe.nothingWaits
    return settled(text, say('smalltalk', 'tell_me', words), memory, canTell && waits)
  }
  const { knowledge, publicUrl } = means
  if (command.passage === null) return settled(text, say('smalltalk', 'no_question', replies.nothingShown), memory)
  const level = command.kind === 'full_text' ? undefined : command.level
  const here = await knowledge.readProvision(command.passage, asOf, level)
  if (!here) return settled(text, say('abstain', 'no_such_provision', replies.provisionGone), memory)
  if (command.kind === 'full_text') return remembering(memory, text, showProvision(here, publicUrl))
  const next = here[command.kind]
  if (next === null) return settled(text, say('smalltalk', 'no_neighbour', replies.noNeighbour[command.kind]), memory)
  const there = await knowledge.readProvision(`${here.document.id}/${next.key}`, asOf)
  if (!there) return settled(text, say('abstain', 'no_such_provision', replies.provisionGone), memory)
  return remembering(memory, text, showProvision(there, publicUrl))
}

function remembering(memory: Memory, text: string, reply: Reply): Replied {
  const shown = reply.citations[0]?.passage ?? memory.shown
  const offered = [...(reply.buttons ?? []), ...namedByNumber(memory.offered)]
  return {
    ...settled(text, reply, memory),
    memory: bounded({ ...memory, shown, inTalk: shown, offered, askedBack: false })
  }
}

function say(outcome: Outcome, reason: Reason, text: string): Reply {
  return { outcome, reason, text, citations: [], confidence: 1 }
}

/** A message that holds questions; `within` is the id of the document in talk, where that is what it is about. */
interface Meant {
  text: string
  within: string | null
  triaged: Triage
}

/**
 * Every question of a message, each on its own; beyond MOST_QUESTIONS it is said that more were asked. They are understood
 * one after the other and answered side by side, so that three take no longer than one.
 */
async function answerAll(
  means: Means,
  meant: Meant,
  asOf: Day,
  before: Before,
  raw = severalQuestions(meant.text)
): Promise<Replied> {
  const { within, triaged: whole } = meant
  const several = raw.length > 1
  const asked = raw.slice(0, MOST_QUESTIONS).flatMap((one) => {
    const triaged = several ? triage(one, []) : whole
    return several && triaged.kind === 'smalltalk' ? [] : [{ raw: one, triaged }]
  })
  // what was said of the document in talk is whole with it
  const understood = understandInTurn(asked, within === null ? before.memory.question : null, before.memory.whose)
  const talk = { mayAskBack: !several && !before.memory.askedBack, within }
  const answered = await Promise.all(
    understood.map(async ({ question, triaged, whose }): Promise<Part> => {
      if (triaged.kind !== 'question') return { question, reply: fixedReply(triaged), prompt: null }
      const picked = await answerPick(means, question, asOf, before.memory)
      return picked ? { question, ...picked } : respondInTalk(means, question, asOf, talk, whose)
    })
  )
  const torn = answered.findIndex(
    ({ reply }, at) =>
      reply.outcome === 'answer' &&
      answered[at - 1]?.reply.outcome === 'abstain' &&
      understood[at]?.leansBy === null &&
      goesOn(meant.text, raw, at)
  )
  if (torn > 0) return answerAll(means, meant, asOf, before, joined(raw, torn))
  const { parts, ...left } = await withoutRepeating(means, understood, answered, asOf, before.memory)
  const all = together(
    parts.map((part) => part.reply),
    Math.max(0, raw.length - MOST_QUESTIONS)
  )
  const reply = reachable(notAtLengthAgain(all, before.memory), before.canTell)
  const whose = understood.reduce((of, { question }) => whoseAfter(question, of), before.memory.whose)
  return { reply, parts, memory: rememberAnswer({ ...before.memory, ...left, whose }, parts, reply), wish: false }
}

/** What a choice among what was asked back gets; null for a question that is none. */
async function answerPick(means: Means, question: string, asOf: Day, { pending }: Memory): Promise<Answer | null> {
  const same = (one: string) => one.replace(/[?\s]+$/u, '') === question.replace(/[?\s]+$/u, '')
  const pick = pending?.picks.find((each) => same(each.question))
  return pending && pick ? respondPicked(means, pending.question, pick.passages, asOf) : null
}

/** A refusal, shorter where the last reply was one too: only then a person was offered. */
function notAtLengthAgain(reply: Reply, { offered }: Memory): Reply {
  const refusedBefore = offered.some(({ payload }) => payload === buttons.person.payload)
  return refusedBefore && reply.outcome === 'abstain' ? { ...reply, text: replies.refusedAgain(reply.text) } : reply
}

/** Nobody is offered to be told who cannot be told. */
function reachable(reply: Reply, canTell: boolean): Reply {
  if (canTell || !reply.buttons) return reply
  const { buttons: all, ...rest } = reply
  const left = all.filter(({ payload }) => payload !== buttons.tellMe.payload)
  return left.length > 0 ? { ...rest, buttons: left } : rest
}

function rememberAnswer(memory: Memory, parts: readonly Part[], reply: Reply): Memory {
  const shown = parts.findLast((part) => part.reply.citations.length > 0)?.reply.citations[0]?.passage ?? memory.shown
  const pending = parts.length === 1 ? (parts[0]?.pending ?? null) : null
  return bounded({ ...memory, shown, offered: reply.buttons ?? [], pending, askedBack: reply.outcome === 'clarify' })
}
