const MISREAD = /^((?:CHƯƠNG|Chương|MỤC|Mục|PHẦN|Phần)\s+)?([IVXHÏÍÌl1|]{1,6})(\s*[.:,]\s*(?=\p{Lu}{2})|\s*$)/u
/** "II NỘI DUNG": its stop was too faint to be read. */
const WITHOUT_STOP = /^(?!VI (?:PHẠM|BẰNG|MÔ|SINH)|XI MĂNG)([IVXHÏÍÌl1|]{2,6})\s+(?=\p{Lu}{2})(?=[^\p{Ll}]+$)/u
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

interface Roman {
  at: number
  word: string
  value: number
  rest: string
  /** It stands there with its stop; without, it counts only as the next in order. */
  sure: boolean
}

/** Roman numerals as they must have been: H is what OCR makes of II, and a number said twice is its follower. */
export function mendRoman(texts: readonly (string | null)[]): (string | null)[] {
  const mended = [...texts]
  const found = texts.flatMap((text, at) => (text === null ? [] : (readRoman(text, at) ?? [])))
  for (const [word, read] of Map.groupBy(found, (roman) => roman.word.trim().toLowerCase())) {
    const romans = inOrder(read)
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

function inOrder(found: readonly Roman[]): Roman[] {
  const kept: Roman[] = []
  for (const roman of found) if (roman.sure || roman.value === (kept.at(-1)?.value ?? 0) + 1) kept.push(roman)
  return kept
}

function readRoman(text: string, at: number): Roman | null {
  const match = MISREAD.exec(text)
  const bare = match === null ? WITHOUT_STOP.exec(text) : null
  const [whole = '', word = '', letters = ''] = match ?? (bare ? [bare[0], '', bare[1]] : [])
  const rest = text.slice(whole.length)
  if (whole === '' || (word === '' && rest === '')) return null
  const numeral = letters.replaceAll('H', 'II').replace(/[ÏÍÌl1|]/g, 'I')
  const value = NUMERALS.indexOf(numeral) + 1
  return value === 0 ? null : { at, word, value, rest, sure: match !== null }
}
