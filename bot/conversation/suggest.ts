import type { Button } from '#bot/message.ts'
import type { Hit } from '#knowledge/passage.ts'
import { readNumber } from './command.ts'
import { headingOf, isShortTitle, ownTitle } from './heading.ts'
import { questionOf } from './places/question-row.ts'
import { readRow } from './places/table-row.ts'
import * as replies from './replies.ts'
import { LONGEST_REPLY } from './reply.ts'
import { shorten, sourceOf } from './source-line.ts'

const MOST = 3

/** The provisions of some hits, each once, as many as are named where none surely answers. */
export function distinctProvisions(hits: readonly Hit[]): Hit[] {
  const byPlace = new Map<string, Hit>()
  for (const hit of hits) {
    const place = `${hit.document.id}/${hit.passage.provisionKey}`
    if (!byPlace.has(place)) byPlace.set(place, hit)
  }
  return [...byPlace.values()].slice(0, MOST)
}

/** Names provisions for the asker to read, at least the first; nothing is told from them. `word`: what is said around them. */
export function suggest(
  hits: readonly Hit[],
  word: (places: readonly string[]) => string = replies.refusal.near
): { text: string; buttons: Button[] } {
  const places = hits.map(describe)
  while (places.length > 1 && word(places).length > LONGEST_REPLY) places.pop()
  const buttons = hits.slice(0, places.length).map(({ passage }, at) => readNumber(at + 1, passage.id))
  return { text: word(places), buttons }
}

/** "Hồ sơ tuyển sinh: khoản 2 Điều 5, 52/KH-UBND – còn hiệu lực" */
function describe(hit: Hit): string {
  const { number, title } = hit.document
  const above = headingOf(hit, true)
  const own = ownTitle(hit.passage)
  const heading = above !== '' && isShortTitle(own) ? `${above} – ${own}` : own || above
  const row = readRow(hit.passage)?.name.told ?? ''
  const about = questionOf(hit.passage.text) || row || heading || (number === null ? '' : title)
  const place = sourceOf(hit, hit.passage.address)
  return about === '' ? `${place.slice(0, 1).toUpperCase()}${place.slice(1)}` : `${shorten(about)}: ${place}`
}
