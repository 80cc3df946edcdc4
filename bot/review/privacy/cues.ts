import { fold } from '#knowledge/text/fold.ts'

/** Expression source for any of these phrases, with or without marks; a phrase never begins or ends inside a word. */
export function anyOf(...phrases: string[]): string {
  const spellings = new Set(phrases.flatMap((phrase) => [phrase, fold(phrase)]))
  const longestFirst = [...spellings].sort((a, b) => b.length - a.length)
  return `(?<![\\p{L}\\d[])(?:${longestFirst.map((phrase) => phrase.replaceAll(' ', '\\s{1,3}')).join('|')})(?![\\p{L}\\d])`
}

/** What may stand between a cue and its value: "SBD của con tôi là: 010234". */
export const LINK =
  '(?:\\s{0,3}(?:của|cua|là|la|số|so|no|tôi|toi|em|con|cháu|chau|bé|be|mình|minh|tui|nhà|nha|đây|day|nè|ne|cũ|cu|mới|moi|[:#=.–-])){0,6}\\s{0,3}'

/** Digits that belong together though spaces, dots or hyphens stand between them. */
export const digits = (least: number, most: number) => `\\d(?:[ .-]?\\d){${least - 1},${most - 1}}(?!\\d)`

/** One rule: what follows the cue is replaced, the cue stays. */
export interface CueRule {
  pattern: RegExp
  label: string
}

export function afterCue(cues: string, value: string, label: string): CueRule {
  return { pattern: new RegExp(`(${cues}${LINK})(?:${value})`, 'giu'), label }
}

/** Applies rules in order. */
export function applyRules(text: string, rules: readonly CueRule[]): string {
  return rules.reduce((masked, { pattern, label }) => masked.replace(pattern, `$1${label}`), text)
}
