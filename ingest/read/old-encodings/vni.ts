/** The mark byte that follows its vowel in VNI, as Windows-1252 shows it; capitals have capital marks. */
const MARKS: Record<string, string> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323'
}
const HORNED: Record<string, string> = { ô: 'ơ', ö: 'ư' }
const SINGLE: Record<string, string> = { ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }
const MARKED_VOWELS = new Set(['a', 'e', 'o', 'u', 'y', 'ơ', 'ư'])

/** Text of the VNI-Windows fonts (VNI-Times), read as Windows-1252, in Unicode. A vowel and its mark are two characters. */
export function fromVni(text: string): string {
  let unicode = ''
  const characters = [...text]
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? ''
    const base = letterOf(character)
    const mark = markAfter(base, characters[index + 1])
    if (mark !== null) index += 1
    unicode += (base + (mark ?? '')).normalize('NFC')
  }
  return unicode
}

/** Counts the pairs of a vowel and its mark and the letters of their own, which ordinary western text hardly has. */
export function countVniLetters(text: string): number {
  const pairs = text.match(/[aeoyuôö][ùøûõïâáàåãäêéèúüë]|[AEOYUÔÖ][ÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[ñÑöÖ]/g)
  return pairs?.length ?? 0
}

function letterOf(character: string): string {
  const small = character.toLowerCase()
  const letter = HORNED[small] ?? SINGLE[small]
  if (letter === undefined) return character
  return character === small ? letter : letter.toUpperCase()
}

function markAfter(base: string, next: string | undefined): string | null {
  if (next === undefined || !MARKED_VOWELS.has(base.toLowerCase())) return null
  return MARKS[next.toLowerCase()] ?? null
}
