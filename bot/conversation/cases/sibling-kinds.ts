import { paddedWords } from '../padded-words.ts'
import type { Distinction } from './distinction.ts'

/** "… bao gồm thẻ quốc tế, thẻ nội địa và thẻ tại điểm": a sentence that tells what kinds of a thing there are. */
const KINDS = /(?<!\p{L})(?:bao )?gồm(?: có)?:? ([^.;:\n]+)/giu
const FEWEST = 2
const LONGEST_KIND = 4

/**
 * Tells one kind of a thing from its siblings: where a passage counts off what kinds there are, what a line rules for others of
 * them by name it does not rule for the one asked about.
 */
export const kindAsked: Distinction = ({ question }) => {
  const asked = paddedWords(question)
  return ({ line, passage }) => {
    const told = paddedWords(line)
    return [...passage.matchAll(KINDS)].some(([sentence, listed = '']) => {
      if (line.includes(sentence)) return false
      const kinds = kindsIn(listed)
      const meant = kinds.filter((kind) => asked.includes(` ${kind} `))
      const named = kinds.filter((kind) => told.includes(` ${kind} `))
      return meant.length > 0 && named.length > 0 && !named.some((kind) => meant.includes(kind))
    })
  }
}

/** What tells the items of a list apart, behind the words with which all of them begin. */
function kindsIn(listed: string): string[] {
  const items = listed.split(/,| và | hoặc /u).map((item) => paddedWords(item).trim().split(' '))
  const [first = []] = items
  const differs = first.findIndex((word, at) => items.some((item) => item[at] !== word))
  if (items.length < FEWEST || differs < 1) return []
  return items.map((item) => item.slice(differs)).flatMap((kind) => (isShort(kind) ? [kind.join(' ')] : []))
}

function isShort(kind: readonly string[]): boolean {
  return kind.length > 0 && kind.length <= LONGEST_KIND
}
