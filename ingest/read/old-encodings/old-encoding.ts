import { fromTcvn3, isTcvn3Letter } from './tcvn3.ts'
import { countVniLetters, fromVni } from './vni.ts'

export type OldEncoding = 'TCVN3' | 'VNI'

const UNICODE_VIETNAMESE = /[ăđĩũơưạ-ỹ]/giu
/** A text is held to be of an old encoding where at least this share of its syllables shows that encoding's letters. */
const LEAST_SHARE = 0.2
const LEAST_LETTERS = 6

/** Tells an old Vietnamese encoding by its letters, in text that was read as Windows-1252; null where it is none. */
export function recogniseOldEncoding(text: string): OldEncoding | null {
  const syllables = text.match(/\S+/g)?.length ?? 0
  if ((text.match(UNICODE_VIETNAMESE)?.length ?? 0) > syllables * 0.02) return null
  const tcvn3 = countTcvn3Letters(text)
  const vni = countVniLetters(text)
  const best = Math.max(tcvn3, vni)
  if (best < LEAST_LETTERS || best < syllables * LEAST_SHARE) return null
  return tcvn3 > vni ? 'TCVN3' : 'VNI'
}

export function convertOld(text: string, encoding: OldEncoding): string {
  return encoding === 'TCVN3' ? fromTcvn3(text) : fromVni(text)
}

/** Text in Unicode where it is recognised as TCVN3 or VNI, else null. */
export function toUnicode(text: string): { text: string; encoding: OldEncoding } | null {
  const encoding = recogniseOldEncoding(text)
  return encoding === null ? null : { text: convertOld(text, encoding), encoding }
}

/** The encoding a font's name gives away (`.VnTime`, `VNI-Times`); `capitals` for fonts that show capitals only. */
export function encodingOfFont(font: string): { encoding: OldEncoding; capitals: boolean } | null {
  if (/^\.?Vn[A-Z]/.test(font)) return { encoding: 'TCVN3', capitals: /H$/.test(font) }
  if (/^VNI-/i.test(font)) return { encoding: 'VNI', capitals: false }
  return null
}

/** TCVN3 letters that stand beside a plain letter and are no letter of a western language in that place. */
function countTcvn3Letters(text: string): number {
  let count = 0
  const characters = [...text]
  characters.forEach((character, index) => {
    if (!isTcvn3Letter(character)) return
    if (/[a-z]/i.test(characters[index - 1] ?? '') || /[a-z]/i.test(characters[index + 1] ?? '')) count += 1
  })
  return count
}

/** True where the text has letters that only Unicode Vietnamese has. */
export function hasUnicodeVietnamese(text: string): boolean {
  return text.normalize('NFC').search(UNICODE_VIETNAMESE) !== -1
}
