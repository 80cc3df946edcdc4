import { syllables } from '#knowledge/text/tokenise.ts'
import { mask } from './review/privacy.ts'

/** Whether a question put otherwise would tell who its asker is, where its own words do not: a name is known by the word of address before it. */
export function tellsMoreOf(question: string, otherwise: string): boolean {
  const [kept, told] = [question, otherwise].map((text) => new Set(syllables(mask(text))))
  return syllables(question).some((word) => !kept?.has(word) && told?.has(word))
}
