import { fold } from '#knowledge/text/fold.ts'

/** English words that no Vietnamese syllable typed without marks looks like. */
const ENGLISH = new Set(
  `what how where when who which why you your yours are does did is of for and speak english vietnamese please need want
know tell about there this that with have has school student students fee fees grade exam children my child he she they
answer question language`.split(/\s+/)
)

/** Share of a message that must be such words: "sách English for Everyone lớp 6" is Vietnamese. */
const LEAST_SHARE = 0.4
const LEAST_WORDS = 2

/** Whether a message is written in English, which no document answers. */
export function isEnglish(text: string): boolean {
  if (fold(text) !== text.normalize('NFC').toLowerCase()) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const english = words.filter((word) => ENGLISH.has(word))
  return new Set(english).size >= LEAST_WORDS && english.length >= words.length * LEAST_SHARE
}
