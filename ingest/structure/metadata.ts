import type { Block } from '#ingest/read/blocks.ts'
import type { Day } from '#knowledge/document.ts'
import type { Provision } from '#knowledge/provision.ts'
import { findDates, readDate } from './dates.ts'
import { findNumbers, kindOfNumber } from './document-number.ts'
import { readFields } from './fields.ts'
import { readForce } from './force.ts'
import { isFieldTable, isHeadLine, KINDS, kindOf } from './head.ts'
import { readHeadTitle } from './head-title.ts'
import { namesBody, readIssuer } from './issuer.ts'
import { isCapitals, plainLine, readItems } from './lines.ts'
import type { Outline } from './outline.ts'
import { isSignature, personName } from './tail.ts'

/** What a document says about itself, in its head, its closing provisions and its signing block. */
export interface Metadata {
  number: string | null
  kind: string | null
  issuer: string | null
  place: string | null
  issued: Day | null
  /** Trích yếu, without kind and number; empty where the head has none. */
  title: string
  signer: string | null
  effective: Day | null
  /** First day on which it no longer holds by its own words. */
  expires: Day | null
  period: string | null
  /** The secrecy mark standing alone in the head (`MẬT`, `LƯU HÀNH NỘI BỘ`), as written. */
  classified: string | null
  /** True where the head says "văn bản mẫu". */
  sample: boolean
}

const TITLE_WORDS = 30
const OWN_NUMBER =
  /^(?:số(?:\s+(?:ký\s+)?hiệu)?\s*[:.]?|(?:luật|bộ\s+luật|pháp\s+lệnh|nghị\s+quyết)\s+số\s*:)\s*(?=[\d.…/-])/iu
const DATELINE =
  /(?:^|\s)(\p{Lu}\p{L}*(?:[\s.-]+\p{Lu}\p{L}*){0,5})\s*,?\s*ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}[.\s]*$/u
const CLASSIFIED = /^[([*_\s]*(?:tài\s+liệu\s+)?((?:TUYỆT|TỐI)?\s*MẬT|LƯU\s+HÀNH\s+NỘI\s+BỘ)[)\]*_.\s]*$/iu

/** Reads the document's own particulars; those of documents it merely cites are never taken for them. */
export function readMetadata(head: readonly Block[], outline: Outline): Metadata {
  const lines = headLines(head)
  const fields = readFields(head)
  const number = ownNumber(lines, fields, outline.provisions)
  const kind = ownKind(lines, fields, number)
  const dateline = lines.map((line) => DATELINE.exec(line)).find((match) => match !== null)
  const closing = headLines(outline.tail)
  const issued =
    (dateline ? readDate(dateline[0]) : null) ?? readDate(fields.get('issued') ?? '') ?? datelineOf(closing)
  const official = number !== null || hasArticles(outline.provisions)
  const title = readHeadTitle(lines, kind) ?? fields.get('title') ?? firstWords(lines, outline.provisions)
  // A page that reports on a document tells that document's dates, not its own.
  const force = official ? readForce(outline.provisions, issued) : { effective: null, expires: null }
  return {
    number,
    kind,
    issuer: readIssuer(lines, kind) ?? fields.get('issuer') ?? enactedBy(lines),
    place: placeOf(dateline?.[1]),
    issued,
    title,
    signer: signerOf(closing) ?? signerField(fields.get('signer')),
    effective: force.effective ?? readDate(fields.get('effective') ?? ''),
    expires: force.expires,
    period: periodOf(title, PERIOD) ?? periodOf(lines.join('\n'), NAMED_PERIOD),
    classified: lines.map((line) => CLASSIFIED.exec(line)?.[1]).find((mark) => mark !== undefined) ?? null,
    sample: lines.some((line) => /văn\s+bản\s+mẫu/iu.test(line))
  }
}

/** The lines of a head or tail, tables cell by cell but for those of particulars, without Markdown's own marks. */
export function headLines(blocks: readonly Block[]): string[] {
  const own = blocks.filter((block) => block.kind !== 'table' || !isFieldTable(block))
  const texts = readItems(own).flatMap((item) => (item.kind === 'table' ? item.rows.flat() : [item.text]))
  return texts.map((text) => text.replace(/[*_]{1,3}|^[\s|]+|[\s|]+$/g, '').trim()).filter((text) => text !== '')
}

function ownNumber(
  lines: readonly string[],
  fields: ReadonlyMap<string, string>,
  provisions: readonly Provision[]
): string | null {
  const own = lines.flatMap((line) => (OWN_NUMBER.test(line) ? findNumbers(closeUp(line)) : []))[0]
  if (own !== undefined) return own.number
  const field = findNumbers(fields.get('number') ?? '')[0]
  if (field !== undefined) return field.number
  // A heading "Thông tư 54/2026/TT-BGDĐT …" names the document only where its own text follows.
  const named = lines.slice(0, 3).find((line) => startsWithKind(line) !== null) ?? ''
  const whole =
    hasArticles(provisions) || (isCapitals(named) && provisions.some(({ path }) => path[0]?.level === 'muc_la_ma'))
  return whole ? (findNumbers(named)[0]?.number ?? null) : null
}

// "Số: 45 / KH - UBND": in the line of the number itself spaces around its signs mean nothing.
function closeUp(line: string): string {
  const number = /^.{0,60}?(?=,|\s\s|$)/u.exec(line)?.[0] ?? ''
  return number.replace(/\s*([/–-])\s*/gu, (_, sign: string) => (sign === '–' ? '-' : sign)) + line.slice(number.length)
}

function ownKind(lines: readonly string[], fields: ReadonlyMap<string, string>, number: string | null): string | null {
  const standing = lines.map(kindOf).find((kind) => kind !== null)
  if (standing !== undefined && standing !== null) return standing
  const field = startsWithKind(fields.get('kind') ?? '')
  if (field !== null) return field
  if (number !== null)
    return kindOfNumber(number) ?? (lines.some((line) => /^(?:Kính gửi|V\/v)/iu.test(line)) ? 'Công văn' : null)
  return null
}

function hasArticles(provisions: readonly Provision[]): boolean {
  return provisions.some(({ path }) => path.at(-1)?.level === 'dieu')
}

// "Chính phủ ban hành Nghị định …" names the issuer where the head does not.
function enactedBy(lines: readonly string[]): string | null {
  const enacting = /^(\p{Lu}[^.;:,]{2,80}?)\s+(?:ban hành|xây dựng)\s+\p{Lu}/u
  const issuer = lines.map((line) => enacting.exec(line)?.[1]).find((name) => name !== undefined) ?? null
  return issuer === null || /^(?:Căn cứ|Thực hiện|Theo|Xét|Việc)/u.test(issuer) ? null : issuer
}

// No kind, no name: the lines in capitals or else the first that are neither formula nor issuer.
function firstWords(lines: readonly string[], provisions: readonly Provision[]): string {
  const free = lines.filter((line) => !isHeadLine(plainLine(line)) && !namesBody(line))
  const capitals = free.filter(isCapitals).join(' ')
  const words = (capitals || free[0] || provisions[0]?.heading || provisions[0]?.own || lines[0] || '').split(/\s+/)
  return words.length <= TITLE_WORDS ? words.join(' ') : `${words.slice(0, TITLE_WORDS).join(' ')}…`
}

function startsWithKind(line: string): string | null {
  const lower = line.toLowerCase()
  return KINDS.find((kind) => lower.startsWith(`${kind.toLowerCase()} `) || lower === kind.toLowerCase()) ?? null
}

function datelineOf(lines: readonly string[]): Day | null {
  const dated = lines.find((line) => DATELINE.test(line))
  return dated === undefined ? null : (findDates(dated)[0]?.day ?? null)
}

function placeOf(text: string | undefined): string | null {
  return text === undefined ? null : text.trim()
}

// Two offices sign side by side in a coordination programme; the first named is the leading one.
function signerOf(closing: readonly string[]): string | null {
  const signed = closing.findIndex((text) => isSignature(plainLine(text)))
  const names = closing.slice(Math.max(0, signed)).flatMap((text) => personName(text) ?? [])
  return names[0] ?? null
}

function signerField(text: string | undefined): string | null {
  const name = text?.replace(/\s*[(,–-].*$/u, '').trim() ?? ''
  return personName(name) ?? personName(name.replace(/^.*\s(?=(?:\p{Lu}\p{L}+\s){1,3}\p{Lu}\p{L}+$)/u, ''))
}

const YEAR = '20\\d{2}(?:\\s?[-–]?\\s?20\\d{2})?'
const NAMED_PERIOD = new RegExp(`(năm\\s+học|kỳ\\s+thi[^.;\\n]{0,60}?năm|giai\\s+đoạn)\\s+(${YEAR})`, 'iu')
const PERIOD = new RegExp(`(năm\\s+học|kỳ\\s+thi[^.;\\n]{0,60}?năm|giai\\s+đoạn|nhiệm\\s+kỳ|năm)\\s+(${YEAR})`, 'iu')

function periodOf(text: string, pattern: RegExp): string | null {
  const match = pattern.exec(text.replace(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu, ''))
  if (match === null) return null
  const words = (match[1] ?? '').toLowerCase().replace(/^kỳ\s+thi.*$/u, 'kỳ thi năm')
  return `${words} ${(match[2] ?? '').replace(/(?<=\d{4})\s?[-–]?\s?(?=\d{4})/, '–')}`
}
