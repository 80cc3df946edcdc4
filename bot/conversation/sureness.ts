import type { Evidence, Hit } from '#knowledge/passage.ts'
import { SURENESS } from './answer-weights.ts'
import type { AskedFor } from './asked-for.ts'
import { type Candidate, type CandidateSigns, weigh } from './candidate.ts'
import { saysTheSame } from './same-told.ts'

/** Signs that the best candidate answers at all. */
export interface ChoiceSigns extends CandidateSigns {
  /** How far the best scores ahead of the next that tells something else, as a square root. */
  ahead: number
  /** How many others of its own document show as much of what was asked: of rows of one table any may be meant. */
  alike: number
  /** How far ahead it is of the one after that, the less the farther behind its first retrieval put it and whatever says the same. */
  agreedAhead: number
  /** A number or a time was asked for, something of that kind stands there, and so does most of the question. */
  toldKind: number
  /** Sums of money stand in many lines alike. */
  money: number
  constant: number
}

/** Farther ahead says no more; who stands alone is less far ahead, for nothing was there to beat. */
const AHEAD = { widest: 9, alone: 3 }
/** Share of the question from which on a number tells of it. */
const MOST_OF_IT = 0.6

/**
 * The signs of a ranked list of candidates, at least one. `passedOver`: those that cannot answer, best first, of which the
 * best may be ahead where no other is left.
 */
export function choiceSigns(
  [best, ...others]: readonly [Candidate, ...Candidate[]],
  { hits }: Pick<Evidence, 'hits'>,
  wanted: AskedFor,
  passedOver: readonly Candidate[] = []
): ChoiceSigns {
  const tellsElse = (other: Candidate) => !saysTheSame(best, other)
  const second = others.find(tellsElse)
  const third = second && others.slice(others.indexOf(second) + 1).find(tellsElse)
  const { needed, numberKind } = best.signs
  const beaten = passedOver.filter(tellsElse)
  const aheadOfTwo = aheadOf(best, third, beaten[second ? 0 : 1])
  return {
    ...best.signs,
    ahead: aheadOf(best, second, beaten[0]),
    alike: Math.log1p(others.filter((other) => showsAsMuch(other, best)).length),
    agreedAhead: aheadOfTwo * agreement(best, others, hits),
    toldKind: (numberKind * Math.max(0, needed - MOST_OF_IT)) / (1 - MOST_OF_IT),
    money: wanted.kind === 'money' ? 1 : 0,
    constant: 1
  }
}

function aheadOf(best: Candidate, other: Candidate | undefined, passedOver: Candidate | undefined): number {
  const by = (rival: Candidate) => Math.min(AHEAD.widest, best.score - rival.score)
  if (other) return Math.sqrt(by(other))
  return Math.sqrt(passedOver ? Math.max(AHEAD.alone, by(passedOver)) : AHEAD.alone)
}

/** 1 where retrieval put the best candidate first, or what says the same; e times less for each point of score behind its first. */
function agreement(best: Candidate, others: readonly Candidate[], [first]: readonly Hit[]): number {
  const scores = [best, ...others.filter((other) => saysTheSame(best, other))].map(({ hit }) => hit.score)
  return Math.exp(Math.min(0, Math.max(...scores) - (first?.score ?? 0)))
}

function showsAsMuch(other: Candidate, best: Candidate): boolean {
  return other.hit.document.id === best.hit.document.id && other.signs.shown >= best.signs.shown
}

/** Probability, 0 to 1, that what would be shown answers. `weights`: others than those in use, while fitting. */
export function sureness(signs: ChoiceSigns, weights: Partial<Record<keyof ChoiceSigns, number>> = SURENESS): number {
  const sure = 1 / (1 + Math.exp(-weigh(weights, signs)))
  return isOfNothingKnown(signs) || isInOtherWordsOnly(signs) || saysTooLittle(signs) ? Math.min(DOUBTFUL, sure) : sure
}

/** Of what answers hardly miss, at least: no line below that was told of 5,563 questions, and none may be by standing alone. */
const LEAST_NEEDED = 0.4

function saysTooLittle({ needed }: ChoiceSigns): boolean {
  return needed < LEAST_NEEDED
}

/** One word that the library does not know may be said otherwise, where the line says so much of the question. */
const SAYS_MUCH = 0.4
/** Enough to be named, far from enough to be told. */
export const DOUBTFUL = 0.5

/** Whether what is asked about stands in no document, as the bể bơi of a question about when it opens: other things open too. */
function isOfNothingKnown({ unheard, lead }: ChoiceSigns): boolean {
  return unheard > 1 || (unheard === 1 && lead < SAYS_MUCH)
}

/** So much of what a line shows must be in the question's own words. */
const IN_OWN_WORDS = 0.4

/** Whether nearly all that a line shows of the question it says otherwise: that would rest on our own lists alone. */
function isInOtherWordsOnly({ plain, shown }: ChoiceSigns): boolean {
  return plain < IN_OWN_WORDS * shown
}
