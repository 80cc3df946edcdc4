import { accentedKey } from '#knowledge/text/syllable.ts'
import { tokenise } from '#knowledge/text/tokenise.ts'
import { spellOut } from './chat-spelling.ts'

/** A message as the tables of phrases see it. */
export interface Utterance {
  /** As cleaned. */
  text: string
  /** Its syllables as accented keys, chat spelling written out, each after a space: ` con2 hoc5 phi1`. */
  keys: string
  /** Where in `keys` each syllable begins, and which stretch of `text` it was typed as. */
  places: { at: number; start: number; end: number }[]
}

/** More syllables than this are not read; such a message is asked to be shorter anyway. */
const MOST_SYLLABLES = 4000

/** Reads a cleaned message. */
export function readUtterance(text: string): Utterance {
  const places: Utterance['places'] = []
  let keys = ''
  let before = ''
  let ended = -1
  for (const token of tokenise(text).slice(0, MOST_SYLLABLES)) {
    // "32k" is a sum and denies nothing
    const isThousand = token.surface === 'k' && token.start === ended && /^\d/.test(before)
    const written = isThousand ? ['nghìn'] : spellOut(token.surface)
    const syllables = /^\d/.test(token.surface) ? [token.folded] : written.map(accentedKey)
    before = token.surface
    ended = token.end
    for (const syllable of syllables) {
      places.push({ at: keys.length, start: token.start, end: token.end })
      keys += ` ${syllable}`
    }
  }
  return { text, keys, places }
}
