import type { AttachmentKind } from '#bot/message.ts'
import { cleanMessage } from './clean-message.ts'
import { readUtterance, type Utterance } from './phrases/utterance.ts'
import type * as replies from './replies.ts'
import { coverFrom } from './triage/courtesy.ts'
import { recogniseDanger, ruleAskedIn } from './triage/danger.ts'
import type { Danger } from './triage/danger-rule.ts'
import { isEnglish } from './triage/english.ts'
import { isAbuse } from './triage/insults.ts'
import { recogniseOutOfScope } from './triage/out-of-scope.ts'
import { recogniseOwnCase } from './triage/own-case.ts'
import { saysNothing, withoutCourtesies } from './triage/substance.ts'
import { recogniseWish } from './triage/wishes.ts'

/** What a message is, before anything is looked for. Only a `question` needs the documents. */
export type Triage =
  /** `text` is the question alone: cleaned, without the greeting before it and the thanks after it. */
  | { kind: 'question'; text: string }
  | { kind: 'smalltalk'; reason: keyof typeof replies.smalltalk }
  | { kind: 'attachment'; attachment: AttachmentKind }
  | { kind: 'too_long' }
  | { kind: 'handover' }
  | { kind: 'erase' }
  /** `asks`: the question for a rule, where a message of danger is one too and no mere cry for help. */
  | { kind: 'crisis'; danger: Danger; asks?: string }
  | { kind: 'personal_case'; about: 'result' | 'file' | 'place' | 'denunciation' }
  | { kind: 'out_of_scope'; about: 'election' | 'politics' | 'person' | 'prediction' | 'opinion' }

/** Longest question in characters. Beyond it a question holds several, and an answer would be to none of them. */
export const LONGEST_QUESTION = 600

/** Sorts a message by tables of phrases alone: danger first, then what is wished of us, then whether anything is asked. */
export function triage(text: string, attachments: readonly AttachmentKind[]): Triage {
  const utterance = readUtterance(cleanMessage(text))
  const danger = recogniseDanger(utterance.keys)
  if (danger) return inDanger(danger, utterance)
  const wish = recogniseWish(utterance.keys)
  if (wish === 'erase') return { kind: 'erase' }
  if (wish === 'wants_person') return { kind: 'handover' }
  if (wish) return { kind: 'smalltalk', reason: wish }
  if (!/\p{L}/u.test(utterance.text)) return withoutWords(attachments)
  if (isAbuse(utterance.keys)) return { kind: 'smalltalk', reason: 'abuse' }
  const courtesies = smalltalk(utterance)
  if (courtesies) return courtesies
  return isEnglish(utterance.text) ? { kind: 'smalltalk', reason: 'language' } : subject(utterance)
}

function inDanger(danger: Danger, utterance: Utterance): Triage {
  const asks = danger === 'self_harm' ? null : ruleAskedIn(withoutCourtesies(utterance))
  const isShort = asks !== null && asks.length <= LONGEST_QUESTION
  return isShort ? { kind: 'crisis', danger, asks } : { kind: 'crisis', danger }
}

function withoutWords(attachments: readonly AttachmentKind[]): Triage {
  const attachment = attachments.find((kind) => kind !== 'sticker')
  return attachment ? { kind: 'attachment', attachment } : { kind: 'smalltalk', reason: 'no_question' }
}

/** The weightiest courtesy of a message names it. */
const BY_WEIGHT = [
  ['complaint', 'complaint'],
  ['help', 'help'],
  ['about_bot', 'about_bot'],
  ['asking_leave', 'no_question'],
  ['plea', 'no_question'],
  ['call_for_help', 'help'],
  ['greeting', 'greeting'],
  ['thanks', 'thanks'],
  ['farewell', 'thanks'],
  ['content', 'thanks'],
  ['stray', 'no_question']
] as const

/** Small talk, if courtesies make up the whole message. */
function smalltalk({ keys }: Utterance): Triage | null {
  const stretches = coverFrom(keys, 0)
  if (stretches.at(-1)?.to !== keys.length) return null
  const heaviest = BY_WEIGHT.find(([courtesy]) => stretches.some((stretch) => stretch.courtesy === courtesy))
  return { kind: 'smalltalk', reason: heaviest?.[1] ?? 'no_question' }
}

function subject(utterance: Utterance): Triage {
  const text = withoutCourtesies(utterance)
  if (saysNothing(text)) return { kind: 'smalltalk', reason: 'no_question' }
  if (text.length > LONGEST_QUESTION) return { kind: 'too_long' }
  const own = recogniseOwnCase(utterance.keys)
  if (own) return { kind: 'personal_case', about: own }
  const declined = recogniseOutOfScope(utterance.keys)
  if (declined) return { kind: 'out_of_scope', about: declined }
  return { kind: 'question', text }
}
