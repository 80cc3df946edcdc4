import type { Token } from './tokenise.ts'

const UNITS = new Map(['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, at) => [word, at + 1]))

/** Whether a word as typed is a number below eleven: it may stand beside anything, "cấp ba". */
export function isNumberWord(word: string): boolean {
  return UNITS.has(word) || word === 'mười'
}
const MONTHS = new Map([
  ['giêng', 1],
  ['gieng', 1],
  ['tư', 4],
  ['chạp', 12]
])
/** Without marks the other number words are as often something else: lớp sau, tháng nay, lớp ba mẹ. */
const BARE = new Map([
  ['mot', 1],
  ['bon', 4],
  ['chin', 9]
])

/** Writes the number of a grade or a month in digits: `lớp mười hai` → lớp 12, `tháng tư` → tháng 4. */
export function writeNumbersInDigits<T extends Token>(tokens: readonly T[]): T[] {
  const written: T[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as T
    written.push(token)
    if (token.folded !== 'lop' && token.folded !== 'thang') continue
    const number = readNumber(tokens, at + 1, token.folded === 'thang')
    const last = tokens[at + (number?.length ?? 0)]
    if (!number || !last) continue
    written.push(digits(tokens[at + 1] as T, last, number.value))
    at += number.length
  }
  return written
}

function readNumber(tokens: readonly Token[], at: number, month: boolean): { value: number; length: number } | null {
  const first = tokens[at]
  if (!first) return null
  const ten = first.surface === 'mười' || first.surface === 'muoi'
  const unit = unitOf(tokens[at + 1])
  if (ten && unit !== null && unit <= 2) return { value: 10 + unit, length: 2 }
  const value = ten ? 10 : ((month ? MONTHS.get(first.surface) : undefined) ?? unitOf(first))
  const year = first.folded === 'nam' && /^(?:hoc|nay|sau|truoc|\d+)$/.test(tokens[at + 1]?.folded ?? '')
  return value === null || year ? null : { value, length: 1 }
}

function unitOf(token: Token | undefined): number | null {
  return token ? (UNITS.get(token.surface) ?? BARE.get(token.surface) ?? null) : null
}

function digits<T extends Token>(first: T, last: T, value: number): T {
  const number = String(value)
  return { ...first, surface: number, accented: number, folded: number, end: last.end }
}
