import type { Phrase } from '../text/said-alike.ts'
import { pair } from '../text/terms.ts'
import { lettersOf, type WordKey, wordKey } from '../text/word-key.ts'
import type { Line, PassageWords } from './passage-words.ts'
import type { Question } from './question.ts'

/** What a text may say for what the question says, as keys of words. */
interface Saying {
  keys: readonly WordKey[]
  asked: readonly WordKey[]
}

/** By the first word, the longest first. */
type Sayings = ReadonlyMap<WordKey, readonly Saying[]>

/** Reads the words of a passage as the question would say them. */
export type ReadAsAsked = (words: PassageWords) => PassageWords

/** How passages are read for a question. Where they have its own words nothing is read into them. */
export function createReader(question: Question): ReadAsAsked {
  const sayings = sayingsOf(question)
  return sayings.size === 0 ? (words) => words : (words) => readAs(words, sayings)
}

function sayingsOf({ otherwise }: Question): Sayings {
  const sayings = new Map<WordKey, Saying[]>()
  for (const { said, others } of otherwise)
    for (const keys of others.filter(isReadable).map(keysOf)) {
      const [first] = keys
      if (first !== undefined) sayings.set(first, [...(sayings.get(first) ?? []), { keys, asked: keysOf(said) }])
    }
  for (const some of sayings.values()) some.sort((a, b) => b.keys.length - a.keys.length)
  return sayings
}

/** The words of passages are kept without stop words: a phrase must be told by those that are left. */
function isReadable({ whole, unit, content }: Phrase): boolean {
  return !unit && (whole || content.length > 1)
}

function keysOf({ content }: Phrase): WordKey[] {
  return content.map(({ folded, accented }) => wordKey(folded, accented))
}

function readAs(words: PassageWords, sayings: Sayings): PassageWords {
  const { keys } = words
  const own = new Set(keys.map(lettersOf))
  const read: WordKey[] = []
  const lines: Line[] = []
  for (const line of words.lines) {
    const from = read.length
    for (let at = line.from; at < line.to; ) {
      const key = keys[at] as WordKey
      const saying = sayings.get(key)?.find((each) => stands(each, keys, at, line.to) && !hasAll(own, each.asked))
      read.push(...(saying?.asked ?? [key]))
      at += saying?.keys.length ?? 1
    }
    lines.push({ ...line, from, to: read.length })
  }
  return { keys: Uint32Array.from(read), lines }
}

function stands({ keys: saying }: Saying, keys: Uint32Array, at: number, end: number): boolean {
  return at + saying.length <= end && saying.every((key, next) => keys[at + next] === key)
}

function hasAll(own: ReadonlySet<number>, asked: readonly WordKey[]): boolean {
  return asked.every((key) => own.has(lettersOf(key)))
}

/** The words of the question and those that texts may say instead, single and in pairs; null where they say nothing otherwise. */
export function inOtherWords({ syllables, pairs, otherwise }: Question): string[] | null {
  if (otherwise.length === 0) return null
  const others = otherwise.flatMap(({ others }) => others.filter(isReadable).flatMap(termsOf))
  return [...new Set([...syllables, ...pairs, ...others])]
}

function termsOf({ content }: Phrase): string[] {
  return content.flatMap(({ folded }, at) => {
    const before = content[at - 1]
    return before ? [pair(before.folded, folded), folded] : [folded]
  })
}
