import { isSyllable } from './syllable-shape.ts'
import { placeTone } from './tone-place.ts'

const TONES: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' }
const HATS: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const HORNS: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' }
const LONGEST = 12

/**
 * What a syllable typed with Telex keys would have become, had the input method been on; null where that is no
 * possible syllable. Keys count wherever they were typed: `ddieemr`, `ddierme`, `dieemrd` → `điểm`; `hocj` → `học`;
 * `truwowngf`, `truowngf` → `trường`; letters that came out right stay: `đuowcj` → `được`.
 */
export function decodeTelex(typed: string): string | null {
  if (typed.length > LONGEST || !/[sfrxjwdaeo]/.test(typed)) return null
  let letters = ''
  let tone = ''
  for (const key of typed) {
    const next = press(letters, key)
    if (next === null) {
      if (tone) return null
      tone = TONES[key] ?? ''
    } else letters = next
  }
  const whole = letters.replace(/ưo|uơ(?=.)/, 'ươ')
  const decoded = tone ? placeTone(whole, tone) : whole
  return decoded !== typed && isSyllable(decoded) ? decoded : null
}

/** The letters after one more key; null when the key is a tone. */
function press(letters: string, key: string): string | null {
  if (key === 'd' && letters.startsWith('d')) return `đ${letters.slice(1)}`
  if (key === 'w') return horn(letters)
  const twin = HATS[key] ? letters.lastIndexOf(key) : -1
  if (twin >= 0 && !/[âêô]/.test(letters)) return `${letters.slice(0, twin)}${HATS[key]}${letters.slice(twin + 1)}`
  return TONES[key] && /[aeiouyăâêôơư]/.test(letters) ? null : letters + key
}

/** `w` bends the last vowel it can: `tuow` → `tươ`, `naw` → `nă`; alone it is ư. */
function horn(letters: string): string {
  if (letters.endsWith('uo') || /uo\p{L}/u.test(letters)) return letters.replace('uo', 'ươ')
  const place = Math.max(letters.lastIndexOf('a'), letters.lastIndexOf('o'), letters.lastIndexOf('u'))
  if (place < 0) return `${letters}ư`
  const at = letters.endsWith('ua') ? place - 1 : place
  return letters.slice(0, at) + (HORNS[letters[at] ?? ''] ?? '') + letters.slice(at + 1)
}
