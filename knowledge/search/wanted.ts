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

const DAY =
  / (khi nao|bao gio|ngay nao|luc nao|may gio|ngay bao nhieu|ngay may|thang nao|nam nao|thoi gian nao|thoi han|han cuoi|han nop|han chot) /
const DURATION = / (bao lau|(?:may|bao nhieu) (?:ngay|thang|nam|tuan|phut|gio)) /
const COUNTED = / (?:bao nhieu|may) ([a-z]+) (?:([a-z]+) )?/
const NUMBER = / (bao nhieu|may) /
const AUTHORITY = / (ai|(?:co quan|don vi|cap|nguoi) nao|o dau|noi nao) /
const DEFINITION =
  /^ (?:the nao la |dinh nghia (?:ve )?|khai niem (?:ve )?)?((?:[a-z0-9]+ ){1,8}?)(?:la (?:[a-z]+ )?gi|la nhu the nao|duoc hieu|hieu the nao|nghia la) /
const DEFINED = /^ (?:the nao la|dinh nghia(?: ve)?|khai niem(?: ve)?) ((?:[a-z0-9]+ ){1,8})$/

/** Words after "mấy", "bao nhiêu" that are not what is counted. */
const NO_UNIT = new Set(
  'la thi vay a nhi the de tu den trong cho o mot 1 tren duoc phai va cua khi nay moi co'.split(' ')
)

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
  const defined = (DEFINITION.exec(asked) ?? DEFINED.exec(asked))?.[1]
  if (defined) wanted.push({ kind: 'definition', of: defined.trim() })
  if (AUTHORITY.test(asked)) wanted.push({ kind: 'authority' })
  if (asked.includes(' hieu luc ') && (byDay || asked.includes(' tu '))) wanted.push({ kind: 'effect' })
  return wanted
}
