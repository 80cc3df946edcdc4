import { isUnmarkedStopWord } from '../text/stop-words.ts'
import { isNumberKey, letterKey, letterKeys, lettersOf } from '../text/word-key.ts'
import { behindLabel, type PassageWords } from './passage-words.ts'
import type { Wanted } from './wanted.ts'

/** Units that are as often written by another word. */
const UNITS: Record<string, string> = {
  tien: 'dong nghin trieu ti',
  dong: 'dong nghin trieu ti',
  nguoi: 'nguoi thanh can giang giao phan',
  lan: 'lan dot'
}
const PERIODS = letterKeys('ngay thang nam gio phut tuan tiet')
/** Numbers after these name a provision, a grade or a year, and count nothing. */
const NAMING = letterKeys('dieu khoan muc so thang ngay nam lop chuong phu luc mau phan')
const AUTHORITIES = pairsOf(
  'tham quyen|chu tich|hieu truong|giam doc|uy ban|bo truong|thu tuong|thu truong|so giao|phong giao|co quan|quyet dinh'
)
const IN_FORCE = pairsOf('hieu luc')
const DAY_WORDS = letterKeys('ngay thang')
const HOUR = letterKey('gio')
const YEARS = new Set(Array.from({ length: 100 }, (_, at) => letterKey(String(2000 + at))))

function pairsOf(pairs: string): ReadonlyMap<number, ReadonlySet<number>> {
  const seconds = new Map<number, Set<number>>()
  for (const [first = '', second = ''] of pairs.split('|').map((pair) => pair.split(' '))) {
    const known = seconds.get(letterKey(first)) ?? new Set()
    seconds.set(letterKey(first), known.add(letterKey(second)))
  }
  return seconds
}

/** Whether a passage has what is wanted. */
export function hasShape(wanted: Wanted, words: PassageWords): boolean {
  const { keys } = words
  switch (wanted.kind) {
    case 'day':
      return saysDay(keys)
    case 'duration':
      return counts(keys, PERIODS)
    case 'counted':
      return counts(keys, letterKeys(UNITS[wanted.unit] ?? wanted.unit))
    case 'number':
      return keys.some((key, at) => isNumberKey(key) && at > 0 && !NAMING.has(lettersOf(keys[at - 1] as number)))
    case 'definition':
      return defines(words, wanted.of)
    case 'authority':
      return hasPair(keys, AUTHORITIES)
    case 'effect':
      return hasPair(keys, IN_FORCE) && saysDay(keys)
  }
}

function hasPair(keys: Uint32Array, pairs: ReadonlyMap<number, ReadonlySet<number>>): boolean {
  return keys.some((key, at) => pairs.get(lettersOf(key))?.has(lettersOf(keys[at + 1] ?? 0)) === true)
}

function saysDay(keys: Uint32Array): boolean {
  return keys.some((key, at) => {
    const next = keys[at + 1] ?? 0
    if (!isNumberKey(key)) return DAY_WORDS.has(lettersOf(key)) && isNumberKey(next)
    return lettersOf(next) === HOUR || (isNumberKey(next) && YEARS.has(lettersOf(keys[at + 2] ?? 0)))
  })
}

/** Whether a number stands before a unit, written in words in between or not: "03 (ba) người". */
function counts(keys: Uint32Array, units: ReadonlySet<number>): boolean {
  return keys.some(
    (key, at) => isNumberKey(key) && [1, 2, 3].some((step) => units.has(lettersOf(keys[at + step] ?? 0)))
  )
}

/** Whether a line begins "Thỉnh giảng là", behind its label. */
function defines(words: PassageWords, subject: string): boolean {
  const wanted = subject
    .split(' ')
    .filter((word) => !isUnmarkedStopWord(word))
    .map(letterKey)
  return words.lines.some((line) => {
    if (line.defines !== wanted.length) return false
    const from = behindLabel(words.keys, line)
    return wanted.every((letters, at) => lettersOf(words.keys[from + at] ?? 0) === letters)
  })
}
