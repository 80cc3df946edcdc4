import type { Utterance } from '../phrases/utterance.ts'
import { coverFrom, type Stretch } from './courtesy.ts'

/** The question alone: without the greeting before it and the thanks after it. */
export function withoutCourtesies(utterance: Utterance): string {
  const { text, places } = utterance
  const begins = endOfOpening(utterance)
  const first = places.find((place) => place.at >= begins)
  const last = lastOfSubstance(utterance)
  if (first === undefined || last === undefined || last.at < first.at) return text
  return text.slice(first.start, last === places.at(-1) ? text.length : last.end)
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

/** Closing thanks are looked for among this many last syllables. */
const CLOSING = 10

/** The last syllable before closing thanks ("… không ạ? Em cảm ơn nhiều"), or the last of all. */
function lastOfSubstance({ keys, places }: Utterance): Utterance['places'][number] | undefined {
  const tail = places.slice(-CLOSING).findIndex((place) => closes(keys, place.at))
  if (tail === -1) return places.at(-1)
  return places.at(Math.max(0, places.length - CLOSING) + tail - 1)
}

function closes(keys: string, at: number): boolean {
  const stretches = coverFrom(keys, at)
  return stretches.at(-1)?.to === keys.length && stretches.some(({ courtesy }) => courtesy === 'thanks')
}
