import { sayAmendedBy } from '#knowledge/amended-by.ts'
import type { Day } from '#knowledge/document.ts'
import type { Hit } from '#knowledge/passage.ts'
import { periodOf, validityOf } from '#knowledge/search/in-force.ts'
import type { Span } from './excerpt-heads.ts'
import * as replies from './replies.ts'
import { inWords, nameOf, sourceOf } from './source-line.ts'
import * as timeWords from './validity-replies.ts'

/** What is said before a text that does not hold today, or did not on the day asked about; null where both are so. */
export function timeLead({ passage, document, validity }: Hit, on: Day | undefined): string | null {
  if (on === undefined) return null
  const { effective, expires } = periodOf(passage, document)
  const then = validityOf(passage, document, on)
  if (validity === 'expired' && expires) return timeWords.inItsTime.until(inWords(expires))
  if (validity === 'not_yet' && effective) return timeWords.inItsTime.from(inWords(effective))
  if (then === 'not_yet' && effective) return timeWords.inItsTime.onlyFrom(inWords(effective))
  return then === 'expired' && expires ? timeWords.inItsTime.onlyUntil(inWords(expires)) : null
}

/** What rules in another time, in a line; `quote`: what of its text stands in it. */
export interface OtherTime {
  line: string
  quote: Span | null
}

/** So much of a new text is worth quoting. */
const LEAST_QUOTED = 60
const LONGEST_QUOTED = 220

/**
 * The line that tells what rules today in the place of a text that has ended, or what of a text in force will change;
 * null where what was shown of it stays as it is.
 */
export function otherTimeLine(hit: Hit, shown: readonly Span[], other: Hit, room: number): OtherTime | null {
  if (hit.validity === 'expired')
    return { line: `${timeWords.TODAY}${sourceOf(other, other.passage.address)}`, quote: null }
  const { text } = other.passage
  const isWhole =
    shown.length === 0 || shown.some(({ start, end }) => !text.includes(hit.passage.text.slice(start, end)))
  const fresh = isWhole ? newLine(hit, other) : null
  const { effective } = periodOf(other.passage, other.document)
  if (!fresh || !effective) return null
  const amended = sayAmendedBy(other.passage.amendedBy ?? [])
  const by =
    amended === '' ? [other.passage.address, nameOf(other)].filter((part) => part !== null).join(', ') : amended
  const day = inWords(effective)
  const space = Math.min(LONGEST_QUOTED, room - timeWords.changes(day, '', by).length)
  // of a whole article only its present text can be read under its address
  if (space < LEAST_QUOTED || other.passage.id === hit.passage.id)
    return { line: timeWords.changesBy(day, by), quote: null }
  const quote = cutAt(text, fresh, space)
  const words = text.slice(quote.start, quote.end)
  return { line: timeWords.changes(day, quote.end < fresh.end ? `${words}${replies.CUT}` : words, by), quote }
}

/** The first line of a text that another does not have, without its label. */
function newLine(hit: Hit, { passage: { text } }: Hit): Span | null {
  const known = new Set(hit.passage.text.split('\n'))
  for (const match of text.matchAll(/[^\n]+/g)) {
    if (known.has(match[0])) continue
    const label = /^(?:\d+|[a-zđ])[.)]\s+/u.exec(match[0])?.[0].length ?? 0
    return { start: match.index + label, end: match.index + match[0].length }
  }
  return null
}

function cutAt(text: string, { start, end }: Span, room: number): Span {
  if (end - start <= room) return { start, end }
  const space = text.lastIndexOf(' ', start + room - replies.CUT.length)
  return { start, end: space > start ? space : start + room - replies.CUT.length }
}
