import { normalise } from './normalise.ts'
import { accentedKey, foldedKey } from './syllable.ts'

/** One syllable, word or number of a text. Offsets are into `normalise(text)`. */
export interface Token {
  /** As typed, lower-cased. */
  surface: string
  /** Key that tells accents apart (see `accentedKey`); the same as `folded` for numbers. */
  accented: string
  folded: string
  start: number
  end: number
}

/** Letters, numbers with inner separators, or the sign of per cent; `24/2024/TT-BGDĐT` gives 24, 2024, tt, bgdđt. */
const WORD = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|%/gu
/** A date with points is three numbers, as with slashes: `26.6.2026`. */
const POINTED_DATE = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}$/

/** Cuts a text into tokens in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const normal = normalise(text).toLowerCase()
  for (const match of normal.matchAll(WORD)) {
    let start = match.index
    for (const part of POINTED_DATE.test(match[0]) ? match[0].split('.') : [match[0]]) {
      tokens.push(tokenOf(part, start))
      start += part.length + 1
    }
  }
  return tokens
}

function tokenOf(surface: string, start: number): Token {
  const digits = /^\d/.test(surface)
  const folded = digits ? numberKey(surface) : foldedKey(surface)
  const accented = digits ? folded : accentedKey(surface)
  return { surface, accented, folded, start, end: start + surface.length }
}

/** The folded syllables of a text, in order: `Kỹ năng số 01` → `ki nang so 1`. */
export function syllables(text: string): string[] {
  return tokenise(text).map((token) => token.folded)
}

/** One key for a number however it is written: `1.200.000` → `1200000`, `24,50` → `24.5`, `01` → `1`. */
export function numberKey(surface: string): string {
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(surface) ? surface.replaceAll('.', '') : surface
  const decimal = grouped.replace(',', '.')
  const [whole = '', ...fraction] = decimal.split('.')
  const head = whole.replace(/^0+(?=\d)/, '')
  const tail = fraction.length === 1 ? (fraction[0] ?? '').replace(/0+$/, '') : fraction.join('.')
  return tail ? `${head}.${tail}` : head
}
