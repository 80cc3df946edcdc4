import type { Question } from '#knowledge/search/question.ts'
import { whatIsWanted } from '#knowledge/search/wanted.ts'
import { hasMarks } from '#knowledge/text/syllable.ts'
import { indexTerms } from '#knowledge/text/terms.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'

/** A question read as a document is: every word as it was typed, accents counted where any word has marks. */
export function asTyped(text: string): Question {
  const { folded, accented } = indexTerms(text.replaceAll('\n', ' '))
  const tokens = tokenise(text)
  const marked = tokens.some((token) => hasMarks(token.surface))
  const single = folded.flatMap((term, at) => (term.includes('_') ? [] : [at]))
  return {
    syllables: single.map((at) => folded[at] as string),
    accents: single.map((at) => (marked ? (accented[at] as string) : null)),
    pairs: folded.filter((term) => term.includes('_')),
    wanted: whatIsWanted(tokens.map((token) => token.folded)),
    otherwise: []
  }
}
