import { fold } from '#knowledge/text/fold.ts'

/** What rules count off: "diện 2", "đợt 1". Grades, years and days are told apart elsewhere. */
const NUMBERED =
  /\b(dien|nhom|dot|hang|bac|loai|muc|khu vuc|doi tuong|giai doan|vong|lan|phuong thuc|phuong an|hinh thuc|truong hop|buoc|ca)\s(\d{1,2}|i{1,3}|iv|v)\b(?![.,/]?\d)(?!\s(?:phan|diem|trieu|nghin|dong|(?:ngay|thang|nam|gio)(?! (?:nao|may|bao|gi)\b)|lan|%))/g
const LABEL = /^(?:[a-z]|\d{1,2})[.)]\s+/

/** "Lần đầu", "lần thứ hai" */
const SPELT: Record<string, string> = { dau: '1', nhat: '1', hai: '2', ba: '3' }
const IN_WORDS = /\blan (?:thu )?(dau|nhat|hai|ba)\b(?! (?:tien luong|muc))/g

function numbered(text: string): string {
  return fold(text).replace(IN_WORDS, (_, word: string) => `lan ${SPELT[word]}`)
}

/** Of each thing a question names by its number, which numbers: "diện 1" → dien: 1. */
export function numbersAsked(question: string): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>()
  for (const [, thing = '', number = ''] of numbered(question).matchAll(NUMBERED))
    numbers.set(thing, (numbers.get(thing) ?? new Set<string>()).add(number))
  return numbers
}

/** Whether a line is of another one than was asked about: "Diện 2: … không thuộc diện 3" is of diện 2, whatever else it names. */
export function isOfOtherNumber(asked: ReturnType<typeof numbersAsked>, line: string): boolean {
  const told = numbered(line).replace(LABEL, '')
  const named = [...told.matchAll(NUMBERED)].filter(([, thing = '']) => asked.has(thing))
  const isAsked = ([, thing = '', number = '']: RegExpExecArray) => asked.get(thing)?.has(number) === true
  const own = named.find(({ index }) => index === 0)
  if (named.length === 0) return false
  return own ? !isAsked(own) : !named.some(isAsked)
}
