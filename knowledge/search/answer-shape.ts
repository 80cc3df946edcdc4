import { fold } from '../text/fold.ts'

/** What kind of thing a question asks for, as a passage that answers would say it. */
export type Wanted =
  /** "ngày nào", "khi nào": a date or an hour. */
  | { kind: 'day' }
  /** "bao lâu", "mấy ngày": a number of days, months, periods. */
  | { kind: 'duration' }
  /** "mấy người", "bao nhiêu phần trăm": a number of just these. */
  | { kind: 'counted'; unit: string }
  /** "bao nhiêu": a number. */
  | { kind: 'number' }
  /** "thỉnh giảng là gì": a sentence that begins "Thỉnh giảng là". */
  | { kind: 'definition'; of: string }
  /** "ai", "cơ quan nào": somebody who decides. */
  | { kind: 'authority' }
  /** "có hiệu lực từ ngày nào": since when the text holds. */
  | { kind: 'effect' }

export type WantedKind = Wanted['kind']

/** What a passage says, for telling whether it has the shape of an answer. `pairs` are parted by spaces. */
export interface Said {
  text: string
  syllables: readonly string[]
  pairs: string
}

const DAY =
  / (khi nao|bao gio|ngay nao|luc nao|may gio|ngay bao nhieu|ngay may|thang nao|nam nao|thoi gian nao|thoi han|han cuoi|han nop|han chot) /
const DURATION = / (bao lau|(?:may|bao nhieu) (?:ngay|thang|nam|tuan|phut|gio)) /
const COUNTED = / (?:bao nhieu|may) ([a-z]+) (?:([a-z]+) )?/
const NUMBER = / (bao nhieu|may) /
const AUTHORITY = / (ai|(?:co quan|don vi|cap|nguoi) nao|o dau|noi nao) /
const DEFINITION = /^ (?:the nao la )?((?:[a-z0-9]+ ){1,8}?)(?:la gi|la nhu the nao|duoc hieu|hieu the nao|nghia la) /

/** Words after "mấy", "bao nhiêu" that are not what is counted. */
const NO_UNIT = new Set(
  'la thi vay a nhi the de tu den trong cho o mot 1 tren duoc phai va cua khi nay moi co'.split(' ')
)
/** Units that are as often written by another word. */
const UNITS: Record<string, readonly string[]> = {
  tien: ['dong', 'nghin', 'trieu', 'ti'],
  dong: ['dong', 'nghin', 'trieu', 'ti'],
  nguoi: ['nguoi', 'thanh', 'can', 'giang', 'giao', 'phan'],
  lan: ['lan', 'dot'],
  thang: ['thang'],
  phan: ['phan']
}
const PERIODS = new Set('ngay thang nam gio phut tuan tiet'.split(' '))
/** Numbers after these name a provision, a grade or a year, and count nothing. */
const NAMING = new Set('dieu khoan muc so thang ngay nam lop chuong phu luc mau phan'.split(' '))
const AUTHORITY_PAIR =
  /\b(?:tham_quyen|chu_tich|hieu_truong|giam_doc|uy_ban|bo_truong|thu_tuong|thu_truong|so_giao|phong_giao|co_quan|quyet_dinh)\b/

/** What a question asks for, by its folded words in order. None where it asks for no certain kind of thing. */
export function whatIsWanted(words: readonly string[]): Wanted[] {
  const asked = ` ${words.join(' ')} `
  const wanted: Wanted[] = []
  const byDay = DAY.test(asked)
  if (byDay) wanted.push({ kind: 'day' })
  if (DURATION.test(asked)) wanted.push({ kind: 'duration' })
  const unit = COUNTED.exec(asked)?.[1]
  if (unit !== undefined && !NO_UNIT.has(unit)) wanted.push({ kind: 'counted', unit })
  else if (NUMBER.test(asked)) wanted.push({ kind: 'number' })
  const defined = DEFINITION.exec(asked)?.[1]
  if (defined) wanted.push({ kind: 'definition', of: defined.trim() })
  if (AUTHORITY.test(asked)) wanted.push({ kind: 'authority' })
  if (asked.includes(' hieu luc ') && (byDay || asked.includes(' tu '))) wanted.push({ kind: 'effect' })
  return wanted
}

/** Whether a passage has what is wanted. */
export function hasShape(wanted: Wanted, said: Said): boolean {
  switch (wanted.kind) {
    case 'day':
      return saysDay(said.syllables)
    case 'duration':
      return counts(said.syllables, (unit) => PERIODS.has(unit))
    case 'counted': {
      const units = UNITS[wanted.unit] ?? [wanted.unit]
      return counts(said.syllables, (unit) => units.includes(unit))
    }
    case 'number':
      return said.syllables.some((term, at) => isNumber(term) && at > 0 && !NAMING.has(said.syllables[at - 1] ?? ''))
    case 'definition':
      return defines(said.text, wanted.of)
    case 'authority':
      return AUTHORITY_PAIR.test(said.pairs)
    case 'effect':
      return /\bhieu_luc\b/.test(said.pairs) && saysDay(said.syllables)
  }
}

function saysDay(syllables: readonly string[]): boolean {
  return syllables.some((term, at) => {
    const next = syllables[at + 1] ?? ''
    if (isNumber(term)) return next === 'gio' || (isNumber(next) && isYear(syllables[at + 2] ?? ''))
    return (term === 'ngay' || term === 'thang') && isNumber(next)
  })
}

/** Whether a number stands before a unit, written in words in between or not: "03 (ba) người". */
function counts(syllables: readonly string[], isUnit: (term: string) => boolean): boolean {
  return syllables.some((term, at) => isNumber(term) && [1, 2, 3].some((step) => isUnit(syllables[at + step] ?? '')))
}

function defines(text: string, subject: string): boolean {
  return text.split('\n').some((line) => {
    const head = fold(line.slice(0, subject.length + LABEL)).replace(/^\s*(?:[-+*•]|\p{L}{1,2}[).]|[\d.]+\)?)\s*/u, '')
    const words = head.replace(/[^a-z0-9]+/g, ' ').trim()
    return words.startsWith(`${subject} la `) || words.startsWith(`${subject} bao gom `)
  })
}

/** Room for a label before what is defined and for the word behind it. */
const LABEL = 24

function isNumber(term: string): boolean {
  const first = term.charCodeAt(0)
  return first >= 48 && first <= 57
}

function isYear(term: string): boolean {
  return /^20\d\d$/.test(term)
}
