import { setTimeout as pause } from 'node:timers/promises'
import type { FakePlatform } from '../../fakes/platform.ts'

/** What one person asks, in this order; each question is like no other and is named by its reply. */
export interface Asker {
  id: string
  platform: FakePlatform
  nonces: number[]
}

const QUESTIONS_EACH = 5
const LONGEST_PAUSE_MS = 400

/** Enough people to ask so many questions; `share` of them write on the second platform. */
export function gather(events: number, [first, second]: readonly [FakePlatform, FakePlatform], share: number): Asker[] {
  const people = Math.ceil(events / QUESTIONS_EACH)
  return Array.from({ length: people }, (_, person) => ({
    id: String(8_801_726_354_000_000 + person),
    platform: person % 100 < share * 100 ? second : first,
    nonces: Array.from({ length: QUESTIONS_EACH }, (_nonce, n) => person * QUESTIONS_EACH + n).filter((n) => n < events)
  }))
}

/** Lets people ask, so many at a time, each the next question only when the one before was acknowledged. */
export async function askAll(askers: readonly Asker[], atOnce: number, random: () => number, asked: () => void) {
  let next = 0
  async function work(): Promise<void> {
    for (let asker = askers[next++]; asker; asker = askers[next++]) {
      for (const nonce of asker.nonces) {
        await pause(random() * LONGEST_PAUSE_MS)
        await asker.platform.say(asker.id, questionOf(nonce))
        asked()
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** A document's number has four digits at most: what a nonce has beyond them goes into the year. */
const NUMBERS_A_YEAR = 9000
const FIRST_YEAR = 2090

function questionOf(nonce: number): string {
  const [number, year] = [(nonce % NUMBERS_A_YEAR) + 1, FIRST_YEAR + Math.floor(nonce / NUMBERS_A_YEAR)]
  return `điều 7 quyết định ${number}/${year}/QĐ-UBND quy định gì`
}

/** The questions a reply names. */
export function noncesIn(text: string): number[] {
  return Array.from(
    text.matchAll(/(\d+)\/(209\d)/g),
    ([, number, year]) => Number(number) - 1 + (Number(year) - FIRST_YEAR) * NUMBERS_A_YEAR
  )
}
