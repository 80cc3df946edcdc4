import { normalise } from './normalise.ts'
import { readTokens } from './read-question.ts'
import type { Corpus } from './vocabulary.ts'
import { writeOutMixed } from './words-with-digits.ts'

/**
 * A question as it was meant, for whoever reads its words rather than searches by them: slips mended and short forms
 * written out in their places, politeness at both ends left away; all else, capitals and signs too, stays as typed.
 */
export function asMeant(text: string, corpus: Corpus): string {
  const normal = writeOutMixedIn(normalise(text))
  const tokens = readTokens(text, corpus)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last || normal.length !== normal.toLowerCase().length) return text
  let meant = ''
  let at = first.typed.start
  for (const { typed, reading } of tokens) {
    // the words of an abbreviation in two parts all lie where that does
    if (typed.end <= at) continue
    meant += normal.slice(at, typed.start)
    at = typed.end
    const own = normal.slice(typed.start, typed.end)
    const isAsTyped = reading.words.length === 1 && reading.words[0] === typed.surface
    if (isAsTyped || (typed !== first.typed && isName(own)) || /\d$/.test(meant)) meant += own
    else if (!reading.silent) meant += reading.words.join(' ')
  }
  const end = /^\s*[?!.]+/.exec(normal.slice(at))?.[0] ?? ''
  return `${meant}${end}`
}

/** A capital with small letters after it may begin a name, which the corpus need not have. */
function isName(own: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(own)
}

/** The same as `writeOutMixed` does to lower-case text; words that it leaves keep their capitals. */
function writeOutMixedIn(text: string): string {
  return writeOutMixed(text, (word) => word.toLowerCase())
}
