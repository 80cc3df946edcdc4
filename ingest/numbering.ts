import type { Level, Provision, Step } from '#knowledge/provision.ts'
import { romanValue } from './structure/numerals.ts'

const COUNTED: ReadonlySet<Level> = new Set([
  'chuong',
  'dieu',
  'khoan',
  'diem',
  'muc_la_ma',
  'muc_so',
  'muc_chu',
  'tiet'
])

/** Where the numbering of one part's children skips, in words: `khoản 3–4 Điều 5`, `Điều 7`. */
export function numberingGaps(provisions: readonly Provision[]): string[] {
  const gaps: string[] = []
  const last = new Map<string, Step>()
  for (const { path, address } of provisions) {
    const step = path.at(-1)
    if (step === undefined || !COUNTED.has(step.level)) continue
    const siblings = JSON.stringify([path.slice(0, -1), step.level])
    const missing = skipped(last.get(siblings) ?? null, step)
    if (missing !== null) gaps.push(address.replace(/ \S+/, ` ${missing}`))
    last.set(siblings, step)
  }
  return [...new Set(gaps)]
}

/** Addresses of Điều, khoản and điểm that more than one provision bears. */
export function repeatedAddresses(provisions: readonly Provision[]): string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { path, address } of provisions) {
    if (!['dieu', 'khoan', 'diem'].includes(path.at(-1)?.level ?? '')) continue
    if (seen.has(address)) repeated.add(address)
    seen.add(address)
  }
  return [...repeated]
}

/** The labels that should stand between two siblings, null where none is missing. The first sibling follows nothing. */
function skipped(before: Step | null, step: Step): string | null {
  if (step.level === 'diem' || step.level === 'muc_chu') return lettersBetween(before?.label ?? null, step.label)
  const [from, to] = [before === null ? 0 : ordinal(before), ordinal(step)]
  if (from === null || to === null || to <= from + 1) return null
  const write = step.level === 'chuong' || step.level === 'muc_la_ma' ? roman : String
  return to === from + 2 ? write(from + 1) : `${write(from + 1)}–${write(to - 1)}`
}

/** Letters a careful writer numbers with, in order; đ is often left out. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'

function lettersBetween(before: string | null, label: string): string | null {
  const [from, to] = [before === null ? -1 : LETTERS.indexOf(before), LETTERS.indexOf(label)]
  const missing = [...LETTERS.slice(from + 1, Math.max(to, 0))].filter((letter) => letter !== 'đ')
  const [first, last] = [missing[0], missing.at(-1)]
  return first === undefined ? null : first === last ? first : `${first}–${last}`
}

/** `5a` stands with 5: it was put in later. */
function ordinal({ level, label }: Step): number | null {
  const number = /^\d+/.exec(label)?.[0]
  if (number !== undefined) return Number(number)
  return level === 'chuong' || level === 'muc_la_ma' ? romanValue(label.toUpperCase()) : null
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I']
  ]
  let left = value
  let text = ''
  for (const [worth, sign] of signs) for (; left >= worth; left -= worth) text += sign
  return text
}
