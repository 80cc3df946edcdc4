import { fold } from '#knowledge/text/fold.ts'

/** A thing called by a number, "thôn 7", folded. */
export interface Numbered {
  noun: string
  number: number
}

const NUMBERED = /(?<![a-z])([a-z]+) (\d{1,3})(?![\d/.,]*\d)(?! (?:tuoi|ngay|thang|nam|gio|phut|dong|nghin|trieu))/g

/** What a question calls by a number. */
export function numberedIn(question: string): Numbered[] {
  return [...fold(question).matchAll(NUMBERED)].map(([, noun = '', number]) => ({ noun, number: Number(number) }))
}

/** Whether a text names it, alone, in a list or within a range: "thôn 7", "thôn 6, 7 và 8", "từ thôn 1 đến thôn 9". */
export function saysNumbered(text: string, { noun, number }: Numbered): boolean {
  const told = fold(text)
  const listed = new RegExp(`(?<![a-z])${noun}:? (\\d+(?:(?:, | va |, ${noun} | va ${noun} )\\d+)*)`, 'g')
  const among = [...told.matchAll(listed)].flatMap(([, numbers = '']) => numbers.match(/\d+/g) ?? [])
  if (among.some((each) => Number(each) === number)) return true
  const range = new RegExp(`(?<![a-z])${noun} (\\d+) ?(?:den|-|–) ?(?:${noun} )?(\\d+)`, 'g')
  return [...told.matchAll(range)].some(([, from, to]) => Number(from) <= number && number <= Number(to))
}
