import { isStopWord } from '#knowledge/text/stop-words.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { compilePhrases } from '../phrases/phrase.ts'
import { readUtterance, type Utterance } from '../phrases/utterance.ts'
import { coverFrom, type Stretch } from './courtesy.ts'
import { withoutRequest } from './requests.ts'

/** The question alone: without the greeting and the request to tell it before it, and the thanks after it. */
export function withoutCourtesies(utterance: Utterance): string {
  const text = betweenCourtesies(utterance)
  return withoutRequest(text) ?? text
}

function betweenCourtesies(utterance: Utterance): string {
  const { text, places } = utterance
  const begins = endOfOpening(utterance)
  const first = places.find((place) => place.at >= begins)
  const last = lastOfSubstance(utterance)
  if (first === undefined || last === undefined || last.at < first.at) return text
  return text.slice(first.start, last === places.at(-1) ? text.length : last.end)
}

const ASKING = compilePhrases(['(gì|nào|ai|đâu|sao|mấy|bao|nhiêu|khi)'])

/** Whether a text names nothing and asks nothing: "về", "thế mà". */
export function saysNothing(text: string): boolean {
  return tokenise(text).every(({ accented }) => isStopWord(accented)) && !ASKING.test(readUtterance(text).keys)
}

/**
 * Where the opening courtesies end, 0 without any. After a greeting somebody is called or a comma stands ("Chào cờ" is no
 * greeting); an "em" or "con" after it belongs to the question, unless a comma follows.
 */
function endOfOpening(utterance: Utterance): number {
  const stretches = coverFrom(utterance.keys, 0)
  const at = stretches.findLastIndex(({ courtesy }) => courtesy === 'greeting' || courtesy === 'asking_leave')
  const opening = stretches[at]
  if (opening === undefined) return 0
  const calls = runOf(stretches, at + 1, ['call'])
  const people = runOf(stretches, at + 1, ['call', 'person'])
  const end = [...people].reverse().find((stretch) => isFollowedByStop(utterance, stretch.to))?.to ?? calls.at(-1)?.to
  if (end !== undefined) return end
  return opening.courtesy === 'asking_leave' || isFollowedByStop(utterance, opening.to) ? opening.to : 0
}

function runOf(stretches: readonly Stretch[], from: number, courtesies: readonly Stretch['courtesy'][]): Stretch[] {
  const after = stretches.slice(from)
  const end = after.findIndex(({ courtesy }) => !courtesies.includes(courtesy))
  return end === -1 ? after : after.slice(0, end)
}

/** Whether a comma, a full stop or the like stands in the text where a position in its keys lies. */
function isFollowedByStop({ text, places }: Utterance, at: number): boolean {
  const next = places.findIndex((place) => place.at === at)
  return next > 0 && /[,.!?;:–-]/.test(text.slice(places[next - 1]?.end, places[next]?.start))
}

/** A closing is looked for among this many last syllables. */
const CLOSING = 20

/** Thanks need no stop before them, but "mẫu thư cảm ơn" asks for a letter, and "gửi cho em" is no "em cảm ơn". */
const THANKING = compilePhrases(
  [
    '(~cho~của~với~cùng (em|mình|tôi|tớ|cháu|con|tui|anh|chị))? (xin|rất)? ~lời~thư~thiệp~bài~lễ~nói~gửi~viết~phải~biết~được~để (chân thành|trân trọng|vô cùng|thành thật)? (cảm|cám) ơn'
  ],
  'y'
)
/** What belongs to a closing that follows it. */
const SIGH = compilePhrases(['(ạ|dạ|vâng|nhé|nha|nhỉ)'], 'y')

/** The last syllable before a closing ("… không ạ? Em cảm ơn nhiều"), or the last of all. */
function lastOfSubstance(utterance: Utterance): Utterance['places'][number] | undefined {
  const { keys, places } = utterance
  const tail = Math.max(0, places.length - CLOSING)
  const found = places.slice(tail).findIndex(({ at }) => closes(utterance, at))
  let end = found === -1 ? places.length : tail + found
  while (found !== -1 && end > 0 && matchesAt(SIGH, keys, places[end - 1]?.at)) end -= 1
  return places[end - 1]
}

/** Whether all from here on is courtesy that ends a message: after a stop, or thanks. */
function closes(utterance: Utterance, at: number): boolean {
  const { keys } = utterance
  const stretches = coverFrom(keys, at)
  if (stretches.at(-1)?.to !== keys.length) return false
  if (matchesAt(THANKING, keys, at)) return true
  return isFollowedByStop(utterance, at) && stretches.some(({ courtesy }) => ENDING.has(courtesy))
}

const ENDING: ReadonlySet<Stretch['courtesy']> = new Set(['thanks', 'farewell', 'plea', 'call_for_help'])

function matchesAt(pattern: RegExp, keys: string, at: number | undefined): boolean {
  if (at === undefined) return false
  pattern.lastIndex = at
  return pattern.test(keys)
}
