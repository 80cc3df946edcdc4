import { accentedKey, foldedKey, hasMarks } from '#knowledge/text/syllable.ts'

/**
 * Phrases are written as people say them, with marks, and match a message typed with or without marks; a syllable that
 * was typed with marks must carry the right ones. The notation:
 *
 *     (a|b c)   one of these        word?  (a|b)?   may be missing
 *     ...       up to 5 syllables   #               a number
 *     !word     only with its marks (for words whose bare form means something else)
 *     ~word     not right after this word
 *     ^  $      the message begins or ends here
 */
export type Phrase = string

const PARTS = /[!~]?[\p{L}\p{M}]+|\.\.\.|[()|?#^$]/gu

/** One expression for a table of phrases, over `Utterance.keys`. */
export function compilePhrases(phrases: readonly Phrase[], flags: '' | 'y' | 'g' = ''): RegExp {
  const sources = phrases.map(compilePhrase).sort((a, b) => b.length - a.length)
  return new RegExp(`(?:${sources.join('|')})(?= |$)`, flags)
}

function compilePhrase(phrase: Phrase): string {
  return [...phrase.matchAll(PARTS)].map(([part]) => compilePart(part)).join('')
}

function compilePart(part: string): string {
  if (part === '...') return '(?: \\S+){0,5}?'
  if (part === '#') return '(?: \\d\\S*)'
  if (part === '(') return '(?:'
  if ('|)?^$'.includes(part)) return part
  if (part.startsWith('!')) return `(?: ${accentedKey(part.slice(1))})`
  if (part.startsWith('~')) return `(?<! ${spellings(part.slice(1))})`
  return `(?: ${spellings(part)})`
}

function spellings(word: string): string {
  return hasMarks(word) ? `(?:${accentedKey(word)}|${foldedKey(word)})` : accentedKey(word)
}
