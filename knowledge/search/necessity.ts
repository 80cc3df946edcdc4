import { accentedKey, foldedKey } from '../text/syllable.ts'
import { COUNTS } from './necessity-counts.ts'

/** Of so many questions that say a word, so many are answered by a passage that has it. */
export interface Said {
  asked: number
  said: number
}

/** By the accented key of a word, and by its letters of all words that are written so without marks. */
export interface SaidBy {
  accented: ReadonlyMap<string, Said>
  folded: ReadonlyMap<string, Said>
}

interface Word {
  folded: string
  accented: string | null
}

/** As a word of which nothing is known: it counts as so many questions, and such a share of all words is said. */
const UNKNOWN = { asked: 4, share: 0.81 }
/** Beyond, a word that happened to be always said would be worth any two others. */
const MOST_SURELY = 0.985

export const counted: SaidBy = readCounts(COUNTS)

/**
 * How much the lack of a word tells that a passage does not answer, beside the 1 of a word never counted: −ln(1 − p), where p
 * is the share of answering passages that have the word ("term necessity", Zhao and Callan, CIKM 2010).
 */
export function necessity(word: Word, by: SaidBy = counted): number {
  const { asked, said } = lookUp(word, by)
  const share = (said + UNKNOWN.asked * UNKNOWN.share) / (asked + UNKNOWN.asked)
  return tells(share) / tells(UNKNOWN.share)
}

function tells(share: number): number {
  return -Math.log(1 - Math.min(MOST_SURELY, share))
}

function lookUp({ folded, accented }: Word, by: SaidBy): Said {
  const marked = accented === null ? undefined : by.accented.get(accented)
  return marked ?? by.folded.get(folded) ?? { asked: 0, said: 0 }
}

/** Reads "lâu 1/73", a word a pair, from lines of them. */
export function readCounts(lines: string): SaidBy {
  const accented = new Map<string, Said>()
  const folded = new Map<string, Said>()
  for (const [, word = '', said, asked] of lines.matchAll(/(\S+) (\d+)\/(\d+)/g)) {
    const counts = { said: Number(said), asked: Number(asked) }
    accented.set(accentedKey(word), counts)
    const key = foldedKey(word)
    const known = folded.get(key) ?? { said: 0, asked: 0 }
    folded.set(key, { said: known.said + counts.said, asked: known.asked + counts.asked })
  }
  return { accented, folded }
}
