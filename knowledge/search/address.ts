import type { Level, Step } from '../provision.ts'
import { stripMarks } from '../text/fold.ts'
import { normalise } from '../text/normalise.ts'
import { type WantedDocument, withoutZeros } from './wanted-document.ts'

/** One step as asked for: a label, and the levels people may mean by the word they used. */
export interface WantedStep {
  levels: Level[]
  label: string
  /** The step in full words, for telling the asker what was looked for. */
  words: string
}

export interface Address {
  /** Innermost last. */
  steps: WantedStep[]
  document: WantedDocument | null
  /** What was typed besides the address, folded. */
  rest: string
}

/** Kinds of documents by the words and abbreviations people use, longest first; the value is the code in numbers. */
const KINDS: [words: string, code: string, name: string][] = [
  ['chuong trinh phoi hop', 'ctph', 'Chương trình phối hợp'],
  ['chuong trinh hanh dong', 'ctr', 'Chương trình hành động'],
  ['thong tu lien tich', 'ttlt', 'Thông tư liên tịch'],
  ['thong tu', 'tt', 'Thông tư'],
  ['nghi dinh', 'nd', 'Nghị định'],
  ['nghi quyet', 'nq', 'Nghị quyết'],
  ['quyet dinh', 'qd', 'Quyết định'],
  ['ke hoach', 'kh', 'Kế hoạch'],
  ['chi thi', 'ct', 'Chỉ thị'],
  ['huong dan', 'hd', 'Hướng dẫn'],
  ['thong bao', 'tb', 'Thông báo'],
  ['ket luan', 'kl', 'Kết luận'],
  ['cong van', 'cv', 'Công văn'],
  ['ctph', 'ctph', 'Chương trình phối hợp'],
  ['ctr', 'ctr', 'Chương trình hành động'],
  ['tt', 'tt', 'Thông tư'],
  ['nd', 'nd', 'Nghị định'],
  ['nq', 'nq', 'Nghị quyết'],
  ['qd', 'qd', 'Quyết định'],
  ['kh', 'kh', 'Kế hoạch'],
  ['ct', 'ct', 'Chỉ thị'],
  ['hd', 'hd', 'Hướng dẫn'],
  ['tb', 'tb', 'Thông báo'],
  ['kl', 'kl', 'Kết luận'],
  ['cv', 'cv', 'Công văn']
]

const KIND_WORDS = KINDS.map(([words]) => words.replaceAll(' ', '\\s*')).join('|')
// laws bear the number of their National Assembly: "74/2014/QH13"
const FULL_NUMBER = /(?<![\w/])(\d{1,4})\s*\/\s*(\d{4})\s*\/\s*([a-z]+\d{0,2}(?![a-z\d]))(?:\s*-\s*[a-z]+)*/
const PARTY_NUMBER = /(?<![\w/])(\d{1,4})\s*-\s*([a-z]+)\s*\/\s*[a-z]+(?:-[a-z]+)*/
const OFFICE_NUMBER = /(?<![\w/])(\d{1,4})\s*\/\s*([a-z]+)(?:\s*-\s*[a-z]+)+/
const BY_KIND = new RegExp(
  `(?<![a-z])(${KIND_WORDS})\\s*[.-]?\\s*(?:so\\s*)?[:.]?\\s*(\\d{1,4})(?:\\s*[/-]\\s*(\\d{4}))?(?!\\d)(?:\\s+nam\\s+(\\d{4}))?`
)
// "từ tháng 9/2026" names no paper
const SERIAL_YEAR = /(?<![\w/]|thang )(\d{1,4})\/(20\d{2})(?![\w/])/

const SPELLED_ARTICLE = /(?<![a-z])dieu\s*\.?\s*(?:so\s*)?(\d{1,4})(?:([a-z])(?![a-z0-9]))?(?!\d)/
const SHORT_ARTICLE = /(?<![a-z])d\s*\.?\s*(\d{1,4})(?:([a-z])(?![a-z0-9]))?(?!\d)/
const CLAUSE = /(?<![a-z])(?:khoan|k)\s*\.?\s*(?:so\s*)?(\d{1,3})(?:([a-z])(?![a-z0-9]))?(?!\d)/
const POINT = /(?<!may )(?<![a-z])(?:diem\s*\.?\s*|d(?:\s*\.\s*|\s+))([a-z])(?![a-z0-9])/
// as one word with its letter only beside a short form, "d5k2da", "k2 đc d5": "du", "do", "di" are words of their own
const GLUED_POINT =
  /(?:(?<=(?<![a-z])[dk]\s*\.?\s*\d{1,4})|(?<=(?<![a-z])[dk]\s*\.?\s*\d{1,4}\s+)(?!d(?:[iou]|[ae]\s*[a-z])))d([a-z])(?![a-z0-9])|(?<![a-z])d([a-hj-npq-tv-z])(?=\s*[dk]\s*\.?\s*\d)/
/** No "được mấy điểm ạ". */
const SPELLED_POINT = /(?<!may )(?<![a-z])diem\s+([a-z])(?![a-z0-9])/
const CONTAINER =
  /(?<![a-z])(phu luc|chuong|phan|tieu muc|muc)\s*(?:so\s*)?((?:[ivx]+|\d{1,2})(?:\.\d{1,2})*)(?![a-z0-9])/
/** "Phụ lục, hàng 3": of a document that has one, which has no number. */
const ONLY_ANNEX = /(?<![a-z])phu luc(?=\s*(?:,|$))/
/** The last words of a plan, which are of none of its parts. */
const CLOSING = /(?<![a-z])phan ket(?=\s*(?:,|$))/
const TABLE = /(?<![a-z])bang(?:\s+(\d{1,2}))?(?=\s*(?:,|$))/
const DASH = /(?<![a-z])gach dau dong\s+(\d{1,2})(?!\d)/
const ROW = /(?<![a-z])(?:hang|dong)\s*(?:so\s*|thu\s*)?(\d{1,3})(?!\d)/

/** Reads the address in a text, however it is spelled: "điểm b khoản 2 Điều 5 Thông tư 29", "d5k2 tt29", "muc II.1 kh 40". */
export function readAddress(text: string): Address {
  const typed = normalise(text).toLowerCase()
  const cutter = cut(stripMarks(typed), typed)
  const document = readDocument(cutter)
  const containers = readContainers(cutter)
  const article = readArticle(cutter, document !== null)
  const points = containers.length > 0 && article.length === 0 ? readPoint(cutter) : []
  const above = [...containers, ...article, ...points]
  const steps = [...above, ...(above.length > 0 ? readTable(cutter) : []), ...readRow(cutter)]
  return { steps, document, rest: cutter.rest().replace(/\s+/g, ' ').trim() }
}

interface Cutter {
  take(pattern: RegExp): { groups: (string | undefined)[]; typed: string } | null
  test(pattern: RegExp): boolean
  rest(): string
}

/** Finds patterns in folded text and blanks what was found; `typed` gives the same stretch with its marks. */
function cut(folded: string, typed: string): Cutter {
  let rest = folded
  return {
    take(pattern) {
      const match = pattern.exec(rest)
      if (!match) return null
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length)
      return { groups: match.slice(1), typed: typed.slice(match.index, match.index + match[0].length) }
    },
    test: (pattern) => pattern.test(rest),
    rest: () => rest
  }
}

function readDocument(cutter: Cutter): WantedDocument | null {
  const full = cutter.take(FULL_NUMBER)
  if (full) return wanted(full.groups[0], full.groups[1], full.groups[2], full.typed)
  const short = cutter.take(PARTY_NUMBER) ?? cutter.take(OFFICE_NUMBER)
  if (short) return wanted(short.groups[0], undefined, short.groups[1], short.typed)
  const named = cutter.take(BY_KIND)
  if (named) {
    const [words = '', serial, year, spelledYear] = named.groups
    const kind = KINDS.find(([candidate]) => candidate.replaceAll(' ', '') === words.replace(/\s/g, ''))
    const years = year ?? spelledYear
    return wanted(serial, years, kind?.[1], `${kind?.[2] ?? words} ${serial}${years ? `/${years}` : ''}`)
  }
  const bare = cutter.take(SERIAL_YEAR)
  return bare ? wanted(bare.groups[0], bare.groups[1], undefined, bare.typed) : null
}

function wanted(serial = '', year: string | undefined, kind: string | undefined, words: string): WantedDocument {
  const upper = /\d\s*[/-]/.test(words) && !/\s\d/.test(words) ? words.toUpperCase() : words
  return { serial: withoutZeros(serial), year: year ?? null, kind: kind ?? null, words: upper }
}

/** Outermost first, in whatever order they were typed: "mục 2 phần I". */
function readContainers(cutter: Cutter): WantedStep[] {
  const steps: (WantedStep & { depth: number })[] = []
  for (let found = cutter.take(CONTAINER); found; found = cutter.take(CONTAINER)) {
    const [word = '', label = ''] = found.groups
    const words = `${containerName(word)} ${label.toUpperCase()}`
    const parts = /^[ivx]+\./.test(label) ? label.split('.') : [label]
    for (const part of parts)
      steps.push({ levels: containerLevels(word, part), label: part, words, depth: containerDepth(word, part) })
  }
  if (steps.length === 0 && cutter.take(CLOSING)) return [step('doan', '', 'phần kết')]
  if (steps.length === 0 && cutter.take(ONLY_ANNEX)) return [step('phu_luc', 'Phụ lục', '')]
  return steps.sort((a, b) => a.depth - b.depth).map(({ levels, label, words }) => ({ levels, label, words }))
}

/** "mục II" lies in phần I and holds mục 1. */
function containerDepth(word: string, label: string): number {
  const order = ['phu luc', 'phan', 'chuong', 'muc', 'tieu muc']
  return order.indexOf(word) + (word === 'muc' && /^\d/.test(label) ? 0.5 : 0)
}

function containerLevels(word: string, label: string): Level[] {
  if (word === 'phu luc') return ['phu_luc']
  if (word === 'chuong') return ['chuong']
  if (word === 'tieu muc') return ['tieu_muc']
  if (word === 'phan') return ['phan', 'muc_la_ma']
  return /^[ivx]+$/.test(label) ? ['muc_la_ma', 'muc', 'phan'] : ['muc', 'muc_so', 'muc_so_con']
}

function containerName(word: string): string {
  const names: Record<string, string> = {
    'phu luc': 'Phụ lục',
    chuong: 'Chương',
    phan: 'Phần',
    muc: 'mục',
    'tieu muc': 'tiểu mục'
  }
  return names[word] ?? word
}

/** Điều, khoản and điểm. The one-letter forms count only beside another part of an address: "d5k2", "k2 đ5", "đ5 tt29". */
function readArticle(cutter: Cutter, hasDocument: boolean): WantedStep[] {
  const glued = cutter.test(CLAUSE) ? cutter.take(GLUED_POINT) : null
  const spelled = cutter.take(SPELLED_ARTICLE)
  const short = !spelled && (hasDocument || cutter.test(CLAUSE)) ? cutter.take(SHORT_ARTICLE) : null
  const article = spelled ?? short
  if (!article) return []
  const steps = [step('dieu', 'Điều', article.groups.join(''))]
  const clause = cutter.take(CLAUSE)
  if (clause) steps.push(step('khoan', 'khoản', clause.groups.join('')))
  const point = glued ?? cutter.take(POINT)
  if (point) steps.push(step('diem', 'điểm', letterOf(point)))
  return steps
}

/** "điểm a mục 1 phần II", "gạch đầu dòng 2 điểm a mục 1": the points of plans and Party documents. */
function readPoint(cutter: Cutter): WantedStep[] {
  const point = cutter.take(SPELLED_POINT)
  const letter = point &&
    /[a-zđ]$/.test(point.typed) && {
      ...step('muc_chu', 'điểm', letterOf(point)),
      levels: ['muc_chu', 'diem'] satisfies Level[]
    }
  const dash = cutter.take(DASH)
  return [...(letter ? [letter] : []), ...(dash ? [step('gach', 'gạch đầu dòng', dash.groups[0] ?? '')] : [])]
}

function letterOf({ typed, groups }: NonNullable<ReturnType<Cutter['take']>>): string {
  return /[a-zđ]$/.exec(typed.trim())?.[0] ?? groups.find((letter) => letter) ?? ''
}

function readTable(cutter: Cutter): WantedStep[] {
  const table = cutter.test(ROW) ? null : cutter.take(TABLE)
  return table ? [step('bang', 'bảng', table.groups[0] ?? '1')] : []
}

function readRow(cutter: Cutter): WantedStep[] {
  if (!cutter.test(ROW)) return []
  const row = cutter.take(ROW)
  return row ? [step('hang', 'hàng', row.groups[0] ?? '')] : []
}

function step(level: Level, name: string, label: string): WantedStep {
  return { levels: [level], label, words: `${name} ${label}`.trim() }
}

/** Whether a path, outermost first, is what was asked for: ends in the last wanted step and holds the others. */
export function matchesPath(path: readonly Step[], steps: readonly WantedStep[]): boolean {
  const [last] = steps.slice(-1)
  const end = path.at(-1)
  if (!last || !end || !matchesStep(end, last)) return false
  return steps.every((want) => path.some((part) => matchesStep(part, want)))
}

function matchesStep(part: Step, want: WantedStep): boolean {
  return want.levels.includes(part.level) && (want.label === '' || sameLabel(part.label, want.label))
}

/** Labels are the same in any case, and roman or arabic: `Phụ lục 1` is `Phụ lục I`. */
function sameLabel(one: string, other: string): boolean {
  const plain = (label: string) => label.toLowerCase().replace(/^0+(?=\d)/, '')
  const [a, b] = [plain(one), plain(other)]
  return a === b || a.split('.').at(-1) === b || (arabic(a) !== null && arabic(a) === arabic(b))
}

function arabic(label: string): number | null {
  if (/^\d+$/.test(label)) return Number(label)
  if (!/^[ivx]+$/.test(label)) return null
  const values: Record<string, number> = { i: 1, v: 5, x: 10 }
  const digits = [...label].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
