import type { Chance } from '../../quality/random.ts'
import { pickZipf } from './rare-words.ts'
import type { SampleText } from './sample-text.ts'

const SHORTEST = 40
const SPREAD = 160

/** Between two phrases: grammar words, as in real sentences; now and then nothing. */
const JOINTS = ['và', 'của', 'theo', 'tại', 'cho', 'do', 'được', 'các', 'với', 'trong', 'về', 'từ', '', '']

/** What texts are written from. The order of `starts` decides which phrases are common. */
export interface Language {
  sample: SampleText
  starts: SampleText['starts']
  rareWords: string[]
}

/** What one document keeps coming back to. */
export interface Topic {
  starts: SampleText['starts']
  rareWords: string[]
}

/** How unevenly phrases and rare words are used; set so that the figures of many real statutes come out. */
export const PHRASES_STEEP = 2.5
export const WORDS_STEEP = 3

const FROM_TOPIC = 0.6
const RARE = 0.25
const NUMBER = 0.05

/** A passage of 40 to 200 syllables, short ones more often than long ones: sentences of phrases, parted into lines. */
export function writePassage(language: Language, topic: Topic, chance: Chance): string {
  const length = SHORTEST + Math.floor(SPREAD * chance.next() ** 1.5)
  const sentences: string[] = []
  for (let written = 0; written < length; ) {
    const words = writeSentence(language, topic, chance, length - written)
    written += words.length
    sentences.push(`${capitalised(words.join(' '))}.`)
  }
  return sentences
    .map((sentence, at) => (at % 3 === 2 ? `${sentence}\n` : `${sentence} `))
    .join('')
    .trim()
}

function writeSentence(language: Language, topic: Topic, chance: Chance, most: number): string[] {
  const length = Math.min(most, 12 + Math.floor(chance.next() * 24))
  const words: string[] = []
  while (words.length < length) {
    const joint = words.length === 0 ? '' : chance.pick(JOINTS)
    if (joint !== '') words.push(joint)
    words.push(...pickPhrase(language, topic, chance))
  }
  return words.slice(0, length)
}

function pickPhrase(language: Language, topic: Topic, chance: Chance): string[] {
  const { starts, rareWords } = chance.happens(FROM_TOPIC) ? topic : language
  if (chance.happens(RARE)) return pickZipf(rareWords, chance, WORDS_STEEP).split(' ')
  if (chance.happens(NUMBER)) return [String(1 + Math.floor(chance.next() ** 3 * 3000))]
  return phraseAt(language.sample, pickZipf(starts, chance, PHRASES_STEEP), 3 + Math.floor(chance.next() * 6))
}

/** So many words of a sample line, from a place where a clause begins. */
export function phraseAt({ lines }: SampleText, start: SampleText['starts'][number], length: number): string[] {
  return (lines[start.line] ?? []).slice(start.word, start.word + length)
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
