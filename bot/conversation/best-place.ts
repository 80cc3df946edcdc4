import type { PlacedWord } from '#knowledge/text/placed-words.ts'
import { answerPlaces } from './answer-places.ts'
import { isOfOtherGrade } from './cases/grades.ts'
import { coverage, toldOf } from './coverage.ts'
import { isNoAnswer } from './no-answers.ts'
import { type Read, type Stretch, within } from './read-hit.ts'
import type { Sought } from './span-signs.ts'
import type { Span } from './spans.ts'

/** What of a stretch is of the kind asked for, how surely, and the share of the question right around that. */
export interface Best {
  kind: number
  near: number
  place: Stretch | null
}

export const NOWHERE: Best = { kind: 0, near: 0, place: null }

/** What is told in the same clause, at most so many characters to either side, belongs to a number or a date. */
const REACH = 110

/** The best such place in a stretch, `leads` being the words of the lines that lead it in; a row of a table is one clause. */
export function bestPlace(
  { text, words, heading }: Read,
  span: Span,
  leads: readonly PlacedWord[],
  { terms, asked, case: { grades } }: Sought,
  inRow: boolean
): Best {
  const found = answerPlaces(text.slice(span.start, span.end), asked)
    .filter(
      (place) => !isNoAnswer(text, { start: span.start + place.start, end: span.start + place.end }, terms, asked)
    )
    .slice(0, 8)
  let best = NOWHERE
  for (const place of found) {
    const at = { start: span.start + place.start, end: span.start + place.end }
    const clause = inRow ? span : clauseAround(text, span, at)
    if (isOfOtherGrade(grades, text.slice(clause.start, clause.end), heading)) continue
    const near = coverage(terms, [toldOf([...leads, ...within(words, clause)])])
    if (place.sureness * (0.5 + near) > best.kind * (0.5 + best.near)) best = { kind: place.sureness, near, place: at }
  }
  return best
}

function clauseAround(text: string, span: Span, at: Stretch): Stretch {
  const before = text.slice(Math.max(span.start, at.start - REACH), at.start)
  const after = text.slice(at.end, Math.min(span.end, at.end + REACH))
  const cut = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. '), before.lastIndexOf('\n'))
  const stop = /[;\n]|\.\s/.exec(after)
  return {
    start: at.start - before.length + (cut === -1 ? 0 : cut + 1),
    end: at.end + (stop ? stop.index : after.length)
  }
}
