import { askedFor } from '#bot/conversation/asked-for.ts'
import { excerpt } from '#bot/conversation/excerpt.ts'
import { type Offered, offeredName } from '../provisions.ts'

/** Most provisions a draft is composed of, and the room each of them gets: what a phone shows. */
const MOST = 2
const ROOM = 400

/** A first wording of an answer, of nothing but the provisions' own words; staff make it theirs. */
export function composeDraft(question: string, provisions: readonly Offered[]): string {
  const asked = askedFor(question)
  return provisions
    .slice(0, MOST)
    .map((offered) => `Theo ${offeredName(offered)}:\n${excerpt(offered.text, question, asked, ROOM).text}`)
    .join('\n\n')
}
