import { analyseQuestion } from '#knowledge/search/question.ts'
import { indexTerms } from '#knowledge/text/terms.ts'
import type { AskedFor } from './asked-for.ts'
import { holds } from './facts.ts'

const PAIR_WEIGHT = 1.5
/** What a line of the kind asked for is worth, as a share of covering the whole question. */
const KIND_BONUS = 0.25
const MODAL = /(?<!\p{L})(?:không|được|phải|cấm|miễn|có thể)(?!\p{L})/iu

/**
 * How well each text answers the question, next to the others: the share of its words and word pairs it holds, those that
 * fewer of the texts hold counting more, and whether it is of the kind asked for.
 */
export function relevance(question: string, asked: AskedFor, texts: readonly string[]): number[] {
  const told = texts.map((text) => new Set(indexTerms(text).folded))
  const { syllables, pairs } = analyseQuestion(question)
  const weights = new Map<string, number>()
  for (const term of new Set([...syllables, ...pairs])) {
    const holders = told.filter((terms) => terms.has(term)).length
    if (holders > 0) weights.set(term, Math.log(1 + texts.length / holders) * (term.includes('_') ? PAIR_WEIGHT : 1))
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return texts.map((text, i) => {
    const covered = [...weights].reduce((sum, [term, weight]) => sum + (told[i]?.has(term) ? weight : 0), 0)
    return (all > 0 ? covered / all : 0) + (isOfKind(text, asked) ? KIND_BONUS : 0)
  })
}

function isOfKind(text: string, asked: AskedFor): boolean {
  if (asked.kind === 'yes_no') return MODAL.test(text)
  return asked.kind !== 'list' && asked.kind !== 'other' && holds(text, asked)
}
