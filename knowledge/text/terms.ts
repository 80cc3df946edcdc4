import { writeOut } from './abbreviations.ts'
import { isStopWord } from './stop-words.ts'
import { type Token, tokenise } from './tokenise.ts'

/** The words of an indexed text: single syllables and adjacent pairs (`thi_tot`), stop words set aside. */
export interface Terms {
  folded: string[]
  accented: string[]
}

/** What an indexed text is found by. A pair is made only of syllables that stand next to each other in one line. */
export function indexTerms(text: string): Terms {
  const terms: Terms = { folded: [], accented: [] }
  for (const line of text.split('\n')) {
    let previous: Token | null = null
    for (const token of writeOut(tokenise(line))) {
      if (isStopWord(token.accented)) {
        previous = null
        continue
      }
      push(terms, token, previous)
      previous = token
    }
  }
  return terms
}

function push(terms: Terms, token: Token, previous: Token | null): void {
  terms.folded.push(token.folded)
  terms.accented.push(token.accented)
  if (previous === null) return
  terms.folded.push(pair(previous.folded, token.folded))
  terms.accented.push(pair(previous.accented, token.accented))
}

/** The term of two syllables that stand side by side. */
export function pair(first: string, second: string): string {
  return `${first}_${second}`
}
