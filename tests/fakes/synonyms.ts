/** Phrases without marks that mean the same: all the fake embedding server knows of the language. */
const SAME_MEANING = [
  ['thi sinh', 'si tu'],
  ['dien thoai', 'de yeu', 'smartphone'],
  ['mang', 'dem', 'cam theo'],
  ['phong thi', 'noi lam bai'],
  ['hoc phi', 'chi tra'],
  ['mam non', 'mau giao', 'nha tre'],
  ['nghi hoc', 'vang mat'],
  ['khong duoc', 'bi cam', 'cam'],
  ['diem liet', 'mon bi qua thap'],
  ['tot nghiep', 'ra truong']
]

const conceptOf = new Map(SAME_MEANING.flatMap((phrases) => phrases.map((phrase) => [phrase, `=${phrases[0]}`])))
const LONGEST = 4
/** What a phrase of the table says beside a plain syllable, and beside the words that say nothing. */
const WEIGHTS = { concept: 6, syllable: 1 }
const SILENT = new Set(
  'duoc khong co la va hay cua cho thi ma cac nhung voi tu tro mot neu sao the nao vay a'.split(' ')
)

/** A vector that depends on the text alone: texts with the same words, or words of the same meaning, lie close. */
export function vectorOf(text: string, dimension: number): Float32Array {
  const vector = new Float32Array(dimension)
  for (const [term, weight] of termsOf(text)) {
    for (const turn of [0, 1, 2, 3]) {
      const hash = hashOf(`${turn}${term}`)
      const place = hash % dimension
      vector[place] = (vector[place] ?? 0) + (hash & 0x10000 ? weight : -weight)
    }
  }
  // no text is nowhere, as with real models
  if (vector.every((value) => value === 0)) vector[0] = 1
  return vector
}

function termsOf(text: string): Map<string, number> {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  const syllables = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const terms = new Map<string, number>()
  for (let at = 0; at < syllables.length; ) {
    const { length, concept } = conceptAt(syllables, at)
    const syllable = syllables[at] ?? ''
    if (concept) terms.set(concept, WEIGHTS.concept)
    else if (!SILENT.has(syllable)) terms.set(syllable, WEIGHTS.syllable)
    at += length
  }
  return terms
}

function conceptAt(syllables: string[], at: number): { length: number; concept: string | null } {
  for (let length = LONGEST; length > 0; length--) {
    const concept = conceptOf.get(syllables.slice(at, at + length).join(' '))
    if (concept && at + length <= syllables.length) return { length, concept }
  }
  return { length: 1, concept: null }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}
