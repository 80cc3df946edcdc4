import { stripMarks } from './fold.ts'

const TONES = new Map([
  ['\u0300', '2'],
  ['\u0301', '1'],
  ['\u0303', '4'],
  ['\u0309', '3'],
  ['\u0323', '5']
])

const cache = new Map<string, string>()
const folded = new Map<string, string>()
const CACHE_LIMIT = 20_000

/**
 * The accented key of one lower-case syllable: its letters without the tone, then the tone as a digit, so that the
 * place of the mark does not matter: `hoà`, `hòa` → `hoa2`; `kỹ`, `kĩ` → `ki4`; `điểm` → `điêm3`.
 */
export function accentedKey(syllable: string): string {
  const known = cache.get(syllable)
  if (known !== undefined) return known
  let tone = ''
  let letters = ''
  for (const character of syllable.normalize('NFD')) {
    const digit = TONES.get(character)
    if (digit) tone = digit
    else letters += character
  }
  const key = joinIY(letters.normalize('NFC')) + tone
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(syllable, key)
  return key
}

/** The unaccented key of one syllable: `Kỹ`, `kĩ`, `ky` → `ki`; `điểm` → `diem`. */
export function foldedKey(syllable: string): string {
  const known = folded.get(syllable)
  if (known !== undefined) return known
  const key = joinIY(stripMarks(syllable))
  if (folded.size >= CACHE_LIMIT) folded.clear()
  folded.set(syllable, key)
  return key
}

/** Both spellings of the final vowel are current: lý/lí, kỹ/kĩ, quý/quí, Mỹ/Mĩ, sỹ/sĩ, tỷ/tỉ, hy/hi, vỹ/vĩ. */
function joinIY(letters: string): string {
  return /^(?:h|k|l|m|s|t|v|qu)y$/.test(letters) ? `${letters.slice(0, -1)}i` : letters
}

/** Whether a lower-case syllable carries any mark of its own (tone, hat, horn, breve or đ). */
export function hasMarks(syllable: string): boolean {
  return stripMarks(syllable) !== syllable
}
