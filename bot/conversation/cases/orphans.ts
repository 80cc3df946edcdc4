import type { Distinction } from './distinction.ts'
import { inEitherSpelling } from './either-spelling.ts'

const ONE = 'mồ côi (?:(?:của )?(?:cha|mẹ|bố|ba|má)(?! (?:lẫn|và|mẹ|cha))|một (?:bên|trong))'
const BOTH = 'mồ côi (?:cả )?(?:cha|bố|ba|mẹ) (?:lẫn|và) (?:cha|mẹ|má)|mồ côi cha mẹ'
const read = inEitherSpelling((spelt) => {
  const compile = (words: string) => new RegExp(`(?<!\\p{L})(?:${spelt(words)})(?!\\p{L})`, 'u')
  return { one: compile(ONE), both: compile(BOTH) }
})

function parentsLost(text: string): { one: boolean; both: boolean } {
  const { told, says } = read(text)
  return { one: says.one.test(told), both: says.both.test(told) }
}

/** Tells who lost one parent from who lost both. */
export const orphanAsked: Distinction = ({ question }) => {
  const asked = parentsLost(question)
  if (!asked.one || asked.both) return null
  return ({ lines }) => {
    const told = parentsLost(lines.join('\n'))
    return told.both && !told.one
  }
}
