import { letterValue, ordinalWord, romanValue } from './numerals.ts'

/**
 * What a line's label looks like, before the context says which level it is: `so` is `1.`, `so_con` `1.1.`,
 * `so_ngoac` `(1)`, `chu` `a)`, `chu_so` `a.1)`, `chu_hoa` `A.`, `la_ma` `I.`, `gach` a dash, `cong` a plus.
 */
export type Mark =
  | 'phu_luc'
  | 'mau'
  | 'phan'
  | 'chuong'
  | 'muc'
  | 'tieu_muc'
  | 'dieu'
  | 'chu_hoa'
  | 'la_ma'
  | 'so'
  | 'so_con'
  | 'so_ngoac'
  | 'chu'
  | 'chu_so'
  | 'gach'
  | 'cong'

export interface Label {
  mark: Mark
  /** As an address says it: `37`, `5a`, `đ`, `II`, `thứ nhất`, `1.1`; empty for a dash or an annex without number. */
  label: string
  /** Position among its like, from 1; 0 where the label carries none (a dash, `Phụ lục` alone). */
  ordinal: number
  /** What follows the label on the line. */
  rest: string
  /** False for a form that is a label only where it follows on exactly (`1, Thí sinh …`, `Điều 5 Hồ sơ`). */
  sure: boolean
}

type Reader = (text: string) => Label | null

const READERS: Reader[] = [
  readArticle,
  readContainer,
  readAnnex,
  readDecimal,
  readNumber,
  readRoman,
  readLetterNumber,
  readLetter,
  readBullet
]

/** The label a line begins with, by its form alone; null for a line of plain text. */
export function readLabel(line: string): Label | null {
  const text = line.replace(/^(?:[#>\s]|\*{2,3}|__)+/, '').replace(/^[-*•–]\s+(?=(?:[a-zđ]\)|\d{1,2}\.)\s)/u, '')
  for (const read of READERS) {
    const label = read(text)
    if (label !== null) return { ...label, rest: label.rest.replace(/^[*_\s]+|[*_\s]+$/g, '') }
  }
  return null
}

const startsUpper = (text: string) => /^["“'(*_\s]*\p{Lu}/u.test(text)

// OCR loses marks and bars: Điêu, Diều, Ðiều (with the letter eth) are all met. "Điều 13.2.NĐ.2.5." of the codified law is no Điều 13.
function readArticle(text: string): Label | null {
  if (/^Điều\s+\d+(?:\.\d+)+\.\p{Lu}{2,4}\.\d/u.test(text)) return null
  const match = /^[ĐÐD]i[ềêếểễệeèé]u\s+(\d{1,3})\s*([a-zđ](?![\p{L}]))?\s*([.:,]|[-–]\s|\*|$)?\s*(.*)$/iu.exec(text)
  if (match === null) return null
  const [, digits = '', suffix = '', stop, rest = ''] = match
  const label = `${Number(digits)}${suffix.toLowerCase()}`
  const sure = (stop !== undefined && stop !== ',') || rest === ''
  if (!sure && !startsUpper(rest)) return null
  const title = rest.replace(new RegExp(`^Điều\\s+${digits}\\s*[.:]\\s*`, 'iu'), '')
  return { mark: 'dieu', label, ordinal: Number(digits), rest: title, sure }
}

const CONTAINERS: [RegExp, Mark][] = [
  [/^phần\s+(thứ\s+(?:mười\s+)?\p{L}+|[IVXLl]+|\d{1,2}|[A-HĐ])(?=$|[\s.:–-])/iu, 'phan'],
  [/^chương\s+([IVXLCl1]+|\d{1,2})(?=$|[\s.:–-])/iu, 'chuong'],
  [/^tiểu\s+mục\s+([IVXl]+|\d{1,2})(?=$|[\s.:–-])/iu, 'tieu_muc'],
  [/^mục\s+([IVXl]+|\d{1,2}|[A-HĐ])(?=$|[\s.:–-])/iu, 'muc']
]

function readContainer(text: string): Label | null {
  if (text.length > 300) return null
  for (const [pattern, mark] of CONTAINERS) {
    const match = pattern.exec(text)
    if (match === null) continue
    const tail = text.slice(match[0].length)
    const rest = tail.replace(/^\s*[.:–-]?\s*/, '')
    // "Mục 2 của Kế hoạch này …" is a sentence, "Mục 2. TUYỂN SINH" and "Mục 2" are headings.
    if (rest !== '' && !startsUpper(rest)) return null
    const sure = rest === '' || /^\s*[.:–-]/.test(tail) || rest === rest.toUpperCase()
    return { mark, ...containerLabel(match[1] ?? ''), rest, sure }
  }
  return null
}

function containerLabel(raw: string): { label: string; ordinal: number } {
  const word = /^thứ\s+(.+)$/iu.exec(raw)
  if (word !== null) return { label: raw.toLowerCase(), ordinal: ordinalWord(word[1] ?? '') ?? 0 }
  if (/^\d+$/.test(raw)) return { label: String(Number(raw)), ordinal: Number(raw) }
  const roman = raw.toUpperCase() === raw ? raw.replaceAll('1', 'I') : raw.replace(/[l1]/g, 'I').toUpperCase()
  const value = romanValue(roman)
  return value === null ? { label: raw, ordinal: letterValue(raw) ?? 0 } : { label: roman, ordinal: value }
}

function readAnnex(text: string): Label | null {
  // A scan may run title, bracket and text together; capitals and the bracket still show an annex.
  if (text.length > 300 && !/^PHỤ LỤC(?:\s+[IVXLC\d]+)?\s[^(]{0,250}\((?:Ban hành )?[Kk]èm theo/u.test(text))
    return null
  const match = /^phụ\s+lục(?:\s+(?:số\s*)?([IVXLC]+|\d{1,2}[a-zđ]?|[A-HĐ]))?(?=$|[\s.:–(*-])(.*)$/iu.exec(text)
  if (match !== null) return annexLabel('phu_luc', (match[1] ?? '').toUpperCase(), match[2] ?? '')
  const form = /^((?:biểu\s+)?mẫu\s+(?:số\s*)?[:.]?\s*(?:[A-Z]{1,3}-?)?\d{1,3}[a-zđ]?)(?=$|[\s.:–(*-])(.*)$/iu.exec(
    text
  )
  return form === null ? null : annexLabel('mau', capitalise(form[1] ?? ''), form[2] ?? '')
}

function annexLabel(mark: 'phu_luc' | 'mau', label: string, tail: string): Label | null {
  const rest = tail.replace(/^[\s*]*[.:–-]?[\s*]*/, '')
  if (rest !== '' && !startsUpper(rest)) return null
  const sure = rest === '' || rest.startsWith('(') || rest === rest.toUpperCase() || /^[\s*]*[.:–-]/.test(tail)
  const digits = /\d+/.exec(label)
  const ordinal = digits === null ? (romanValue(label) ?? letterValue(label) ?? 0) : Number(digits[0])
  return { mark, label, ordinal, rest, sure }
}

function capitalise(text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ')
  return lower.charAt(0).toUpperCase() + lower.slice(1)
}

function readDecimal(text: string): Label | null {
  const match = /^(\d{1,2}(?:\.\d{1,2}){1,4})([.)])?(?:\s+|(?=\p{Lu}))(\S.*)$/u.exec(text)
  if (match === null) return null
  const [, label = '', stop, rest = ''] = match
  if (stop === undefined && !startsUpper(rest)) return null
  return { mark: 'so_con', label, ordinal: Number(label.split('.').at(-1)), rest, sure: stop !== undefined }
}

function readNumber(text: string): Label | null {
  const bracket = /^\(?(\d{1,2})\)\s*(.*)$/u.exec(text)
  if (bracket !== null) return numbered('so_ngoac', bracket[1] ?? '', bracket[2] ?? '', true)
  const clause = /^khoản\s+(\d{1,2})\s*[.:]\s*(.*)$/iu.exec(text)
  if (clause !== null) return numbered('so', clause[1] ?? '', clause[2] ?? '', true)
  const match = /^(\d{1,3})\s*([.,:;/])(?!\d)\s*(.*)$/u.exec(text)
  if (match !== null) {
    const rest = match[3] ?? ''
    if (match[2] !== '.' && !startsUpper(rest)) return null
    return numbered('so', match[1] ?? '', rest, match[2] === '.')
  }
  return readSlip(text)
}

// Scans put specks before a number (": 4.", "$5.") and read 1 as l or |, 5 as $ or §.
function readSlip(text: string): Label | null {
  const match = /^(?:[:.~'`´„‚|^°$]\s?(\d{1,2})|([l|$§]))\s*[.,]\s+(\p{Lu}.*)$/u.exec(text)
  if (match === null) return null
  const digits = match[1] ?? (match[2] === 'l' || match[2] === '|' ? '1' : '5')
  return numbered('so', digits, match[3] ?? '', false)
}

function numbered(mark: 'so' | 'so_ngoac', digits: string, rest: string, sure: boolean): Label {
  return { mark, label: String(Number(digits)), ordinal: Number(digits), rest, sure }
}

function readRoman(text: string): Label | null {
  const match = /^([IVXL]{1,7})\s*[./)-](?:\s+|(?=\p{Lu}))(\S.*)$|^([IVXL]{1,7})[.)]$/u.exec(text)
  const label = match?.[1] ?? match?.[3]
  if (match === null || label === undefined) return readCapital(text)
  const ordinal = romanValue(label)
  return ordinal === null ? null : { mark: 'la_ma', label, ordinal, rest: match[2] ?? '', sure: true }
}

function readCapital(text: string): Label | null {
  const match = /^([A-HĐ])[.)]\s+(\p{Lu}.*)$/u.exec(text)
  if (match === null) return null
  return {
    mark: 'chu_hoa',
    label: match[1] ?? '',
    ordinal: letterValue(match[1] ?? '') ?? 0,
    rest: match[2] ?? '',
    sure: true
  }
}

function readLetterNumber(text: string): Label | null {
  const match = /^([a-zđ])\.?(\d{1,2})\s*[).]\s*(.*)$/u.exec(text)
  if (match === null) return null
  return {
    mark: 'chu_so',
    label: `${match[1]}.${Number(match[2])}`,
    ordinal: Number(match[2]),
    rest: match[3] ?? '',
    sure: true
  }
}

function readLetter(text: string): Label | null {
  const match =
    /^\(?([a-zđ])\s?\)\s*(.*)$/u.exec(text) ??
    /^([a-zđ])[./]\s+(\S.*)$/u.exec(text) ??
    /^[:.~'`´„‚|^°]\s?([a-zđ])\)\s+(\p{Lu}.*)$/u.exec(text)
  if (match === null) return null
  const [line, label = '', rest = ''] = match
  return { mark: 'chu', label, ordinal: letterValue(label) ?? 0, rest, sure: /^\(?[a-zđ]\s?\)/u.test(line) }
}

function readBullet(text: string): Label | null {
  const plus = /^\+\s*(?=[\p{L}\d"“(])(.+)$/u.exec(text)
  if (plus !== null) return { mark: 'cong', label: '', ordinal: 0, rest: plus[1] ?? '', sure: true }
  const dash = /^(?:[-–—•●▪·\uF0B7]\s*(?=[\p{L}"“(\d*])|[*o]\s+(?=[\p{L}"“(\d*]))(.+)$/u.exec(text)
  return dash === null ? null : { mark: 'gach', label: '', ordinal: 0, rest: dash[1] ?? '', sure: true }
}
