import { fold } from '#knowledge/text/fold.ts'
import type { Vocabulary } from './name-words.ts'

/** One word of a text in which names are looked for; a mask already in place is one word. */
export interface Word {
  /** Lower-case, with the marks it was typed with. */
  text: string
  start: number
  end: number
  /** Written with a capital where capitals tell names from other words. */
  capital: boolean
  /** What lies between it and the word before. */
  gap: string
  /** True in a text typed without marks, where a bare word stands for any marked one. */
  bare: boolean
}

const WORD = /\[[^\]\n]{1,20}\]|\p{L}[\p{L}\p{M}\d]*|\d+/gu

/** The words of a text in order. */
export function readWords(text: string): Word[] {
  const matches = [...text.matchAll(WORD)]
  const letters = matches.map(([word]) => word).filter((word) => /^\p{L}/u.test(word))
  const trusted = capitalsTell(letters)
  const marked = letters.filter((word) => fold(word) !== word.toLowerCase()).length
  const bare = marked < letters.length * LEAST_MARKED
  return matches.map((match, i) => {
    const [word] = match
    const before = matches[i - 1]
    const gap = before === undefined ? '' : text.slice(before.index + before[0].length, match.index)
    const capital = trusted && /^\p{Lu}\p{Ll}*$/u.test(word)
    return { text: word.toLowerCase(), start: match.index, end: match.index + word.length, capital, gap, bare }
  })
}

const LEAST_MARKED = 0.15

/** False for text all in capitals, or with a capital on every word, where they say nothing. */
function capitalsTell(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length < 6 || capitals < words.length * 0.8
}

/** Whether a word is in a vocabulary; a bare word of a marked text is only itself. */
export function isIn(vocabulary: Vocabulary, word: Word): boolean {
  return vocabulary.marked.has(word.text) || (word.bare && vocabulary.bare.has(word.text))
}

/** Whether a word is this one, with marks or as typed without. */
export function isWord(word: Word | undefined, marked: string): boolean {
  return word !== undefined && (word.text === marked || (word.bare && word.text === fold(marked)))
}
