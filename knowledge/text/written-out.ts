import { writeOut, writeOutInTwo } from './abbreviations.ts'
import { writeNumbersInDigits } from './number-words.ts'
import { type Token, tokenise } from './tokenise.ts'

/** The tokens of a text as it is indexed: short forms written out, numbers in digits. */
export function writtenOut(text: string): Token[] {
  return writeNumbersInDigits(writeOut(writeOutInTwo(tokenise(text))))
}
