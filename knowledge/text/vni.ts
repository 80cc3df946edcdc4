import { isSyllable } from './syllable-shape.ts'
import { placeTone } from './tone-place.ts'

const TONES: Record<string, string> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' }
const LONGEST = 12

/**
 * What a syllable typed with VNI keys would have become, had the input method been on; null where that is no possible
 * syllable: `d9ie63m`, `die6m39` → `điểm`; `ho5c` → `học`; `tru7o7ng2` → `trường`.
 */
export function decodeVni(typed: string): string | null {
  if (typed.length > LONGEST || !/^\p{L}/u.test(typed) || !/\d/.test(typed)) return null
  const tones = typed.match(/[1-5]/g) ?? []
  if (tones.length > 1) return null
  let letters: string | null = ''
  for (const key of typed.replace(/[1-5]/, '')) letters = letters === null ? null : press(letters, key)
  if (letters === null) return null
  const tone = TONES[tones[0] ?? '']
  const whole = letters.replace(/ưo|uơ(?=.)/, 'ươ')
  const decoded = tone ? placeTone(whole, tone) : whole
  return typed.length > 2 && isSyllable(decoded) ? decoded : null
}

function press(letters: string, key: string): string | null {
  if (!/\d/.test(key)) return letters + key
  if (key === '9') return letters.startsWith('d') ? `đ${letters.slice(1)}` : null
  if (key === '6') return bend(letters, { a: 'â', e: 'ê', o: 'ô' })
  if (key === '8') return bend(letters, { a: 'ă' })
  if (key !== '7') return null
  return letters.includes('uo') ? letters.replace('uo', 'ươ') : bend(letters, { o: 'ơ', u: 'ư' })
}

function bend(letters: string, marked: Record<string, string>): string | null {
  const place = Math.max(...Object.keys(marked).map((vowel) => letters.lastIndexOf(vowel)))
  if (place < 0) return null
  return letters.slice(0, place) + marked[letters[place] ?? ''] + letters.slice(place + 1)
}
