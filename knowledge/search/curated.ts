import { type AnswerMatch, type CuratedAnswer, isUnderReview } from '../curated-answer.ts'
import type { Day } from '../document.ts'
import type { Found } from './look-up.ts'
import { isSameSubstance, type Substance, substanceOf } from './same-question.ts'

/** The provision a citation names, as it stands on the day; null where it stands no more. */
export type Standing = (passageId: string) => Promise<Found | null>

/**
 * Answers with a wording that is about the same as the question, the newest first; of those only what may be served.
 * A likeness by rarity was tried: "thư viện xã" and "thư viện trường" come out nearly the same, because both words are
 * common. So every word must be there; what people word otherwise belongs among the variants.
 */
export async function matchAnswers(
  answers: readonly CuratedAnswer[],
  question: string,
  asOf: Day,
  standing: Standing
): Promise<AnswerMatch[]> {
  if (answers.length === 0) return []
  const asked = substanceOf(question)
  const matches = answers
    .filter((answer) => !isUnderReview(answer, asOf) && (answer.expires === null || asOf < answer.expires))
    .flatMap((answer) =>
      wordingsOf(answer).flatMap(({ text, substance }) =>
        isSameSubstance(asked, substance) ? [{ answer, asked: text }] : []
      )
    )
    .sort((a, b) => b.answer.approved.localeCompare(a.answer.approved))
  const served: AnswerMatch[] = []
  for (const { answer, asked: wording } of matches) {
    const citations = await standingCitations(answer, standing)
    if (citations) served.push({ answer: { ...answer, citations }, asked: wording })
  }
  return served
}

interface Wording {
  text: string
  substance: Substance
}

const read = new WeakMap<CuratedAnswer, Wording[]>()

/** The wordings of an answer, read once for as long as the answer is kept in memory. */
function wordingsOf(answer: CuratedAnswer): Wording[] {
  const known = read.get(answer)
  if (known) return known
  const wordings = [answer.question, ...answer.variants].map((text) => ({ text, substance: substanceOf(text) }))
  read.set(answer, wordings)
  return wordings
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
