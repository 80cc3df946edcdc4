const MISREAD = /^((?:CHƯƠNG|Chương|MỤC|Mục|PHẦN|Phần)\s+)?([IVXHÏÍÌl1|]{1,6})(\s*[.:,]\s*(?=\p{Lu}{2})|\s*$)/u
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

interface Roman {
  at: number
  word: string
  value: number
  rest: string
}

/** Roman numerals as they must have been: H is what OCR makes of II, and a number said twice is its follower. */
export function mendRoman(texts: readonly (string | null)[]): (string | null)[] {
  const mended = [...texts]
  const found = texts.flatMap((text, at) => (text === null ? [] : (readRoman(text, at) ?? [])))
  for (const [word, romans] of Map.groupBy(found, (roman) => roman.word.trim().toLowerCase())) {
    for (const [i, roman] of romans.entries()) {
      const before = romans[i - 1]?.value ?? 0
      const twice = roman.value === before && before > 1 && romans[i + 1]?.value !== before + 1
      if (twice) roman.value += 1
      const stop = word === '' ? '. ' : roman.rest === '' ? '' : '. '
      mended[roman.at] = `${roman.word}${NUMERALS[roman.value - 1]}${stop}${roman.rest}`
    }
  }
  return mended
}

function readRoman(text: string, at: number): Roman | null {
  const match = MISREAD.exec(text)
  const [whole = '', word = '', letters = ''] = match ?? []
  const rest = text.slice(whole.length)
  if (match === null || (word === '' && rest === '')) return null
  const numeral = letters.replaceAll('H', 'II').replace(/[ÏÍÌl1|]/g, 'I')
  const value = NUMERALS.indexOf(numeral) + 1
  return value === 0 ? null : { at, word, value, rest }
}
