import { remembered } from './remembered.ts'
import { isStopWord } from './stop-words.ts'
import type { Token } from './tokenise.ts'
import { writtenOut } from './written-out.ts'

/** A content word of a text and where it stands in it. */
export interface PlacedWord extends Token {
  /** Whether the content word before it stands right before it, in the same line. */
  adjoins: boolean
}

/** What ten passages and their lines need; longer ones would hold tens of megabytes. */
const KEPT = { most: 300, longest: 4000 }

/** The content words of a text in order, read as `indexTerms` reads them. Places are right for text that is normalised. */
export const placedWords: (text: string) => readonly PlacedWord[] = remembered(placeWords, KEPT)

function placeWords(text: string): readonly PlacedWord[] {
  const placed: PlacedWord[] = []
  let at = 0
  for (const line of text.split('\n')) {
    let adjoins = false
    for (const token of writtenOut(line)) {
      const stop = isStopWord(token.accented)
      if (!stop) placed.push({ ...token, start: at + token.start, end: at + token.end, adjoins })
      adjoins = !stop
    }
    at += line.length + 1
  }
  return placed
}
