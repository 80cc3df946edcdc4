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
  let letters = ''
  let tone = ''
  for (const key of typed) {
    if (TONES[key]) {
      if (tone) return null
      tone = TONES[key]
    } else if (/\d/.test(key)) {
      const marked = mark(letters, key)
      if (marked === null) return null
      letters = marked
    } else letters += key
  }
  const whole = letters.replace(/ưo|uơ(?=.)/, 'ươ')
  const decoded = tone ? placeTone(whole, tone) : whole
  return typed.length > 2 && isSyllable(decoded) ? decoded : null
}

function mark(letters: string, key: string): string | null {
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
