/** Puts a combining tone on the vowel it belongs to: `điêm` + hook → `điểm`, `hoa` + grave → `hòa`. */
export function placeTone(letters: string, tone: string): string {
  const place = tonePlace(letters)
  return place < 0 ? letters : `${letters.slice(0, place + 1)}${tone}${letters.slice(place + 1)}`.normalize('NFC')
}

/** The letter that bears the tone, counted from 0; -1 where there is no vowel. Open oa, oe, uy bear it on the first. */
export function tonePlace(letters: string): number {
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((vowel) => letters.lastIndexOf(vowel)))
  if (marked >= 0) return marked
  const horned = letters.indexOf('ư')
  if (horned >= 0) return horned
  const glide = /^(?:qu|gi)(?=[aeiouy])/.exec(letters)?.[0].length ?? 0
  const vowels = /[aeiouy]+/.exec(letters.slice(glide))
  if (!vowels) return letters.search(/[aeiouy]/)
  const first = glide + vowels.index
  const closed = first + vowels[0].length < letters.length
  if (vowels[0].length === 1) return first
  return vowels[0].length === 3 || closed ? first + 1 : first
}
