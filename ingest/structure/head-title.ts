import { findNumbers } from './document-number.ts'
import { readLabel } from './grammar.ts'
import { isHeadLine, kindOf } from './head.ts'
import { isCapitals, isRule, plainLine } from './lines.ts'

const MOST_LINES = 8

/** The title (trích yếu) of a head given as lines: what follows the kind, else "V/v …", else what follows the name; null where it has none. */
export function readHeadTitle(lines: readonly string[], kind: string | null): string | null {
  return findTitle(lines, kind)?.replace(/\s*\(?\s*văn\s+bản\s+mẫu.*$/iu, '') ?? null
}

function findTitle(lines: readonly string[], kind: string | null): string | null {
  const at = lines.findIndex((line) => kindOf(line) !== null)
  const title = at < 0 ? '' : titleAfter(lines, at + 1)
  return title === '' ? (subjectOf(lines) ?? named(lines, kind) ?? kindAndTitle(lines, kind)) : title
}

// "ĐỀ ÁN TUYỂN SINH NĂM 2026": kind and title in one line of capitals.
function kindAndTitle(lines: readonly string[], kind: string | null): string | null {
  const at = lines.findIndex((line) => kind !== null && isCapitals(line) && line.startsWith(`${kind.toUpperCase()} `))
  if (at < 0 || kind === null) return null
  return [(lines[at] ?? '').slice(kind.length + 1), titleAfter(lines, at + 1)].join(' ').trim()
}

function titleAfter(lines: readonly string[], from: number): string {
  const title: string[] = []
  const candidates = lines.slice(from, from + MOST_LINES)
  // Ornaments stand between kind and title, and below the title as its end.
  const begin = candidates.findIndex((line) => !isRule(line))
  for (const line of begin < 0 ? [] : candidates.slice(begin)) {
    if (endsTitle(line, title.at(-1))) break
    title.push(line)
    if (/[.;]$/.test(line) && !isCapitals(line)) break
  }
  return title.join(' ').replace(/\.$/, '').trim()
}

// A plan's title may itself begin with "Thực hiện Nghị quyết …"; from the second line on that is the preamble.
function endsTitle(line: string, before: string | undefined): boolean {
  if (isRule(line) || isPlainHeadLine(line)) return true
  if (before === undefined) return false
  if (isCapitals(line) && !isCapitals(before)) return true
  return beginsPreamble(line) || (/[.;]$/.test(line) && !isCapitals(line))
}

function isPlainHeadLine(text: string): boolean {
  return isHeadLine(plainLine(text)) || kindOf(text) !== null
}

function beginsPreamble(text: string): boolean {
  return /^(?:Căn cứ|Thực hiện|Triển khai|Theo|Trên cơ sở|Nhằm|Để|Kính gửi)\s/u.test(text) || text.length > 300
}

// An official letter carries its subject under its number: "V/v tăng cường …".
function subjectOf(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => /^(?:V\/v|Về việc)[\s:]/iu.test(line))
  if (at < 0) return null
  const more = lines.slice(at + 1, at + 4)
  const end = more.findIndex((line) => isPlainHeadLine(line) || isCapitals(line) || /^Kính/u.test(line))
  const subject = [lines[at] ?? '', ...more.slice(0, Math.max(end, 0))].join(' ')
  return subject.replace(/^(?:V\/v|Về việc)[\s:]*/iu, '').trim()
}

// A page without the usual head: what follows kind and number in its heading, or the line below these.
function named(lines: readonly string[], kind: string | null): string | null {
  const at = lines.slice(0, 3).findIndex((line) => withoutName(line, kind) !== null)
  if (at < 0) return null
  const rest = withoutName(lines[at] ?? '', kind) ?? ''
  const below = lines[at + 1] ?? ''
  if (rest !== '') return rest
  return below === '' || isPlainHeadLine(below) || readLabel(below) !== null ? null : below
}

function withoutName(line: string, kind: string | null): string | null {
  if (kind === null || !line.toLowerCase().startsWith(kind.toLowerCase())) return null
  const number = findNumbers(line)[0]
  if (number === undefined || number.index > kind.length + 8) return null
  return line.slice(number.index + number.length).replace(/^[\s:–-]+/, '')
}
