import { isSyllableWithoutMarks } from './syllable-shape.ts'

/** How messages write the beginning of a syllable, and what it may stand for. */
const BEGINNINGS: [RegExp, string[]][] = [
  [/^f/, ['ph']],
  [/^w/, ['qu', 'hu']],
  [/^q(?!u)/, ['qu']],
  [/^dz/, ['d', 'v', 'gi']],
  [/^z/, ['d', 'gi', 'v', 'r']],
  [/^j/, ['gi', 'd', 'ch']],
  [/^kk?(?=[aăâoôơuưáàảãạóòỏõọúùủũụ])/, ['c', 'kh']],
  [/^ck/, ['ch']],
  [/^tk/, ['th']],
  [/^pk/, ['ph']],
  [/^nk/, ['nh']],
  [/^gj/, ['gi']],
  [/^iu/, ['yêu']],
  [/^p/, ['b', 'ph']]
]

/** How messages write the end of a syllable. */
const ENDINGS: [RegExp, string[]][] = [
  [/g$/, ['ng']],
  [/h$/, ['nh', 'ch']],
  [/n?k$/, ['nh', 'ch', 'c']],
  [/q$/, ['ng', 'c']],
  [/p$/, ['c']],
  [/iu$/, ['iêu']],
  [/ui$/, ['uôi', 'ôi']],
  [/u$/, ['âu', 'ao']]
]

/** Beginnings that sound alike in one region or another: xinh viên, chường học, nớp 10. */
const REGIONAL: [RegExp, string[]][] = [
  [/^s/, ['x']],
  [/^x/, ['s']],
  [/^tr/, ['ch']],
  [/^ch/, ['tr']],
  [/^d/, ['gi', 'r', 'v']],
  [/^gi/, ['d', 'r']],
  [/^r/, ['d', 'gi']],
  [/^v/, ['d']],
  [/^k(?=[eêiy])/, ['kh']],
  [/^n(?![gh])/, ['l']],
  [/^l/, ['n']]
]

/**
 * What a word may be whose letters stand for sounds: `fải` → `phải`; `wy` → `quy`, `huy`; `trườg` → `trường`; `thàh` →
 * `thành`, `thàch`; `thj` → `thi`; `nhìu` → `nhìêu`. Only what could be a syllable, the likelier first.
 */
export function soundAlikes(word: string): string[] {
  const vowels = word.replace(/(?<=\p{L})j/gu, 'i')
  const begun = [vowels, ...replaced(vowels, BEGINNINGS)]
  const ended = begun.flatMap((form) => [form, ...replaced(form, ENDINGS)])
  return [...new Set(ended)].filter((form) => form !== word && isSyllableWithoutMarks(form))
}

/** What a word may be that was spelled as it is said where the asker lives: `xinh` → `sinh`, `nớp` → `lớp`. */
export function regionalTwins(word: string): string[] {
  return replaced(word, REGIONAL).filter(isSyllableWithoutMarks)
}

function replaced(word: string, rules: [RegExp, string[]][]): string[] {
  return rules.flatMap(([pattern, sounds]) =>
    pattern.test(word) ? sounds.map((sound) => word.replace(pattern, sound)) : []
  )
}
