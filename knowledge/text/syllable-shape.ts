import { stripMarks } from './fold.ts'
import { tonePlace } from './tone-place.ts'

/** Every rime of written Vietnamese, without its tone. `ôô`, `oong` and the like occur only in borrowed words. */
const RIMES = `
a ac ach ai am an ang anh ao ap at au ay
ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oc oi om on ong op ot oa oac oach oai oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u uc ui um un ung up ut ua uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt
uy uya uych uyên uyêt uyn uynh uyp uyt uyu
ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y yên yêt yêu yêm yêng
`
const ONSETS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')]
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const HAS_TONE = /[\u0300\u0301\u0303\u0309\u0323]/
const LETTER_MARKS = /[\u0302\u0306\u031b]/
const SHARP_OR_HEAVY = /[\u0301\u0323]/

const rimes = RIMES.trim().split(/\s+/)
const shapes = new Set(ONSETS.flatMap((onset) => rimes.filter((rime) => fits(onset, rime)).map((rime) => onset + rime)))
const foldedShapes = new Set([...shapes].map(stripMarks))

/**
 * Whether lower-case letters could be one Vietnamese syllable: onset, rime and tone that go together. Letters without
 * any mark are looked at as typed without marks: `diem`, `điểm`, `quoc` could be; `ddieemr`, `hocj`, `hỏc`, `caủ` not.
 */
export function isSyllable(letters: string): boolean {
  const parts = letters.normalize('NFD')
  const tones = parts.match(TONES) ?? []
  if (tones.length > 1) return false
  const toneless = parts.replace(TONES, '').normalize('NFC')
  if (tones.length === 0 && !LETTER_MARKS.test(parts) && !toneless.includes('đ')) return foldedShapes.has(toneless)
  if (!shapes.has(toneless) || (tones.length > 0 && !isInPlace(letters, toneless))) return false
  return !/(?:[cpt]|ch)$/.test(toneless) || SHARP_OR_HEAVY.test(tones[0] ?? '')
}

/** Both places are current in open oa, oe, uy: hòa and hoà. */
function isInPlace(letters: string, toneless: string): boolean {
  const place = [...letters.normalize('NFC')].findIndex((letter) => HAS_TONE.test(letter.normalize('NFD')))
  const usual = tonePlace(toneless)
  return place === usual || (place === usual + 1 && /(?:oa|oe|uy)$/.test(toneless))
}

/** Whether letters without any mark are a syllable as they are: `nao`, `thi`; of `nhieu`, `hoc` the marks must be missing. */
export function standsBare(letters: string): boolean {
  return shapes.has(letters) && !/(?:[cpt]|ch)$/.test(letters)
}

/** Whether letters without any mark could be one syllable typed without its marks. */
export function isFoldedSyllable(letters: string): boolean {
  return foldedShapes.has(letters)
}

/** The same for letters of which marks may be missing in part, as in `đươc`: only the bare letters are looked at. */
export function isSyllableWithoutMarks(letters: string): boolean {
  return foldedShapes.has(stripMarks(letters))
}

const byOnset = new Map<string, string[]>()
for (const shape of foldedShapes) {
  const onset = onsetOf(shape)
  byOnset.set(onset, [...(byOnset.get(onset) ?? []), shape])
}

/** All folded syllables with this folded onset: `ngh` → nghe, nghi, nghien … */
export function syllablesFrom(onset: string): readonly string[] {
  return byOnset.get(onset) ?? []
}

/** The consonants a folded syllable begins with; `gi` and `qu` count with their vowel letter: `giao` → `gi`. */
export function onsetOf(syllable: string): string {
  return /^(?:gi(?=[aeou])|qu|[^aeiouy]+)/.exec(syllable)?.[0] ?? ''
}

/** Spelling: k, gh, ngh before e, ê, i, y and nowhere else; qu and gi swallow the vowel they are written with. */
function fits(onset: string, rime: string): boolean {
  const front = /^[eêi]/.test(rime)
  if (rime.startsWith('y')) return fitsY(onset, rime)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  if (onset === 'c' || onset === 'ng') return !front
  if (onset === 'g') return !front || /^i(?:n|êng|êt|êc|ên)?$/.test(rime)
  if (onset === 'gi') return !rime.startsWith('i')
  if (onset === 'qu') return !/^[uưoô]/.test(rime) || rime === 'ôc'
  return onset !== '' || !rime.startsWith('iê')
}

function fitsY(onset: string, rime: string): boolean {
  if (onset === 'qu') return rime === 'y' || rime === 'yên' || rime === 'yêt'
  return onset === '' || (rime === 'y' && /^[hklmstv]$/.test(onset))
}

/** Whether a folded word could be no Vietnamese syllable: "ielts", "uit". */
export function isNoSyllable(folded: string): boolean {
  return /^[a-z]{3,}$/.test(folded) && !isFoldedSyllable(folded)
}
