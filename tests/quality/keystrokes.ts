import type { Chance } from './random.ts'

const TELEX_TONES: Record<string, string> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j'
}
const VNI_TONES: Record<string, string> = { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' }
const HAT = '\u0302'
const BREVE = '\u0306'
const HORN = '\u031b'

/** The keys that would have typed a syllable, had the input method been on: `điểm` → `ddieemr`, `ddierme`, `d9ie63m`. */
export function keystrokes(syllable: string, method: 'telex' | 'vni', chance: Chance): string {
  let keys = ''
  let tone = ''
  const inPlace = chance.happens(0.3)
  for (const character of syllable.normalize('NFD')) {
    const toneKey = (method === 'telex' ? TELEX_TONES : VNI_TONES)[character]
    if (toneKey && inPlace) keys += toneKey
    else if (toneKey) tone = toneKey
    else keys += method === 'telex' ? telexKey(character, keys) : vniKey(character)
  }
  return keys + tone
}

function telexKey(character: string, typed: string): string {
  if (character === 'đ') return 'dd'
  if (character === HAT) return /[aeo](?=[^aeo]*$)/.exec(typed)?.[0] ?? ''
  if (character === BREVE || character === HORN) return 'w'
  return character
}

function vniKey(character: string): string {
  const keys: Record<string, string> = { đ: 'd9', [HAT]: '6', [BREVE]: '8', [HORN]: '7' }
  return keys[character] ?? character
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** A key beside this one on a phone's keyboard. */
export function neighbourKey(key: string, chance: Chance): string {
  const row = ROWS.find((keys) => keys.includes(key))
  if (!row) return key
  const place = row.indexOf(key)
  return chance.pick([row[place - 1], row[place + 1]].filter((neighbour) => neighbour !== undefined))
}
