import { datePair } from './dates.ts'
import { isStopWord } from './stop-words.ts'
import type { Token } from './tokenise.ts'
import { writtenOut } from './written-out.ts'

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
    const tokens = writtenOut(line)
    for (const [at, token] of tokens.entries()) {
      const stop = isStopWord(token.accented)
      if (!stop) push(terms, token, previous)
      pushPair(terms, datePair(tokens, at))
      previous = stop ? null : token
    }
  }
  return terms
}

function push(terms: Terms, token: Token, previous: Token | null): void {
  terms.folded.push(token.folded)
  terms.accented.push(token.accented)
  if (previous !== null) pushPair(terms, [previous, token])
}

function pushPair(terms: Terms, tokens: [first: Token, second: Token] | null): void {
  if (tokens === null) return
  const [first, second] = tokens
  terms.folded.push(pair(first.folded, second.folded))
  terms.accented.push(pair(first.accented, second.accented))
}

/** Whether a term is that of a pair. */
export function isPair(term: string): boolean {
  return term.includes('_')
}

/** The term of two syllables that stand side by side. */
export function pair(first: string, second: string): string {
  return `${first}_${second}`
}
