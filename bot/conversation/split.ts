import { SOURCE } from './replies.ts'

/**
 * Cuts a text into pieces of at most `limit` UTF-16 units, at a line's end if that leaves a fair piece, else at a
 * sentence's, else at a word's. Only white space at the cuts is lost; a source line stays whole where it fits at all.
 */
export function split(text: string, limit: number): string[] {
  const pieces: string[] = []
  let rest = text.trim()
  while (rest.length > limit) {
    const at = placeToCut(rest, limit)
    pieces.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  if (rest !== '') pieces.push(rest)
  return pieces
}

/** A cut that leaves less than this share of the limit is not worth a message of its own. */
const FAIR_SHARE = 0.3

function placeToCut(text: string, limit: number): number {
  const window = text.slice(0, limit + 1)
  const line = window.lastIndexOf('\n')
  if (line > 0 && (line >= limit * FAIR_SHARE || text.startsWith(SOURCE, line + 1))) return line
  const sentence = lastMatch(window, /[.!?…:;]["”)]?(?=\s)/g)
  if (sentence >= limit * FAIR_SHARE) return sentence
  const word = lastMatch(window, /(?=\s)/g)
  return word > 0 ? word : wholeCharacters(text, limit)
}

/** Where the last match ends, 0 without one. */
function lastMatch(window: string, pattern: RegExp): number {
  let end = 0
  for (const match of window.matchAll(pattern)) {
    if (match.index + match[0].length < window.length) end = match.index + match[0].length
  }
  return end
}

/** The longest cut up to `limit` that parts neither a surrogate pair nor a letter from its marks. */
function wholeCharacters(text: string, limit: number): number {
  let at = limit
  while (at > 1 && /^(?:\p{M}|\u200d|[\udc00-\udfff])/u.test(text.slice(at, at + 1))) at -= 1
  return at > 1 ? at : limit
}
