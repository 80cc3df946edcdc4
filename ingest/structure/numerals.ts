const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** Letters as official documents number their điểm (đ included; f, j, w, z are not in use but are met). */
const LETTERS = 'abcdđefghijklmnopqrstuvwxyz'
const UNUSED = new Set(['f', 'j', 'w', 'z', 'đ'])

/** Value of a Roman numeral written the usual way, null for anything else ("IIX", "MIX"). */
export function romanValue(text: string): number | null {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text.charAt(i)] ?? 0
    value += here < (ROMAN[text.charAt(i + 1)] ?? 0) ? -here : here
  }
  return value
}

/** Value of an ordinal word: `nhất` 1, `hai` 2, `mười một` 11; null for another word. */
export function ordinalWord(text: string): number | null {
  const words = text.toLowerCase().normalize('NFC').split(/\s+/)
  const units = words.at(-1) === 'một' ? 1 : WORDS.indexOf(words.at(-1) ?? '') + 1
  if (words.length === 1) return units > 0 && words[0] !== 'một' ? units : null
  return words.length === 2 && words[0] === 'mười' && units > 0 ? 10 + units : null
}

/** Position of a điểm's letter, from 1, null where it is no letter of a list. */
export function letterValue(letter: string): number | null {
  const at = LETTERS.indexOf(letter.toLowerCase())
  return at < 0 || letter.length !== 1 ? null : at + 1
}

/** How many letters that a careful writer would have used lie between two letters (b → d: 1; d → e: 0, since đ is often left out). */
export function lettersSkipped(from: string, to: string): number {
  const between = LETTERS.slice(LETTERS.indexOf(from) + 1, LETTERS.indexOf(to))
  return [...between].filter((letter) => !UNUSED.has(letter)).length
}
