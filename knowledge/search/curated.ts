import { type AnswerMatch, type CuratedAnswer, isUnderReview } from '../curated-answer.ts'
import type { Day } from '../document.ts'
import type { Lexicon } from './lexicon.ts'
import type { Found } from './look-up.ts'
import { analyseQuestion, type Question } from './question.ts'
import { weighSyllables } from './term-weights.ts'

/** The provision a citation names, as it stands on the day; null where it stands no more. */
export type Standing = (passageId: string) => Promise<Found | null>

/**
 * When two wordings ask the same, all weights by rarity: at least so much of all their words in common; no word of weight
 * replaced by another; and what only one of them says no heavier than a word of grammar would be. A wording that differs
 * more belongs among the variants. Set on our own pairs in tests/knowledge/curated.test.ts.
 */
const SAME = { share: 0.8, replaced: 0.3, added: 0.7 }

/** Answers whose question or variant says what was asked, the likeliest first; of those only what may be served. */
export async function matchAnswers(
  answers: readonly CuratedAnswer[],
  question: string,
  lexicon: Lexicon,
  asOf: Day,
  standing: Standing
): Promise<AnswerMatch[]> {
  const asked = analyseQuestion(question, lexicon)
  if (asked.syllables.length === 0) return []
  const matches = answers
    .filter((answer) => !isUnderReview(answer, asOf) && (answer.expires === null || asOf < answer.expires))
    .map((answer) => ({ answer, ...closestWording(answer, asked, lexicon) }))
    .filter(({ likeness }) => likeness >= SAME.share)
    .sort((a, b) => b.likeness - a.likeness || b.answer.approved.localeCompare(a.answer.approved))
  const served: AnswerMatch[] = []
  for (const { answer, asked: wording } of matches) {
    const citations = await standingCitations(answer, standing)
    if (citations) served.push({ answer: { ...answer, citations }, asked: wording })
  }
  return served
}

function closestWording(answer: CuratedAnswer, asked: Question, lexicon: Lexicon): { asked: string; likeness: number } {
  const wordings = [answer.question, ...answer.variants].map((wording) => ({
    asked: wording,
    likeness: likeness(asked, analyseQuestion(wording, lexicon), lexicon)
  }))
  return wordings.reduce((best, next) => (next.likeness > best.likeness ? next : best))
}

/** Share of the words of two questions that both have, by rarity; 0 where they surely ask different things. */
export function likeness(a: Question, b: Question, lexicon: Lexicon): number {
  if (numbers(a) !== numbers(b)) return 0
  const [mine, theirs] = [wordsOf(a), wordsOf(b)]
  const weights = new Map([...weighSyllables(a, lexicon), ...weighSyllables(b, lexicon)])
  const sum = { shared: 0, mine: 0, theirs: 0 }
  for (const [term, weight] of weights) {
    const inBoth = mine.has(term) && theirs.has(term)
    if (inBoth && agree(mine.get(term), theirs.get(term))) sum.shared += weight
    else {
      if (mine.has(term)) sum.mine += weight
      if (theirs.has(term)) sum.theirs += weight
    }
  }
  const mean = [...weights.values()].reduce((all, weight) => all + weight, 0) / Math.max(1, weights.size)
  if (Math.min(sum.mine, sum.theirs) > SAME.replaced * mean || Math.max(sum.mine, sum.theirs) > SAME.added * mean)
    return 0
  return sum.shared / Math.max(Number.MIN_VALUE, sum.shared + sum.mine + sum.theirs)
}

function numbers({ syllables }: Question): string {
  return [...new Set(syllables.filter((term) => /^\d/.test(term)))].sort().join(' ')
}

function wordsOf({ syllables, accents }: Question): Map<string, string | null> {
  return new Map(syllables.map((term, at) => [term, accents[at] ?? null]))
}

/** A word typed without marks may be any that looks like it. */
function agree(a: string | null | undefined, b: string | null | undefined): boolean {
  return a == null || b == null || a === b
}

/** The citations as they hold on the day; null where one of them does not hold or no longer says what was quoted. */
async function standingCitations(
  answer: CuratedAnswer,
  standing: Standing
): Promise<CuratedAnswer['citations'] | null> {
  const checked = await Promise.all(
    answer.citations.map(async (citation) => {
      const found = await standing(citation.passage)
      const holds = found?.validity === 'in_force' || found?.validity === 'unknown'
      return found && holds && found.provision.text.includes(citation.quote)
        ? { ...citation, validity: found.validity }
        : null
    })
  )
  const sound = checked.filter((citation) => citation !== null)
  return sound.length === checked.length ? sound : null
}
