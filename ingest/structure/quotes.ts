import type { Label } from './grammar.ts'
import { readLabel } from './grammar.ts'
import type { Item } from './lines.ts'

const AMENDING = /(?:sửa\s+đổi|bổ\s+sung|thay\s+thế|bãi\s+bỏ|đính\s+chính)/iu
const ANNOUNCES = /như\s+sau\s*:?\s*$|như\s+sau\s*:\s*[“"]/iu
const LONGEST_QUOTE = 400

/**
 * For every item whether it lies inside quoted amending text («sửa đổi khoản 2 Điều 5 như sau: "2. …"»), where labels
 * are those of another document. Text that is announced but not put in quotation marks is recognised by its labels.
 */
export function quotedItems(items: readonly Item[]): boolean[] {
  const quoted = items.map(() => false)
  for (let i = 0; i < items.length; i++) {
    const end = quoteEnd(items, i)
    if (end === null) continue
    const from = startsInside(items, i) ? i : i + 1
    for (let j = from; j <= end; j++) quoted[j] = true
    i = Math.max(i, end)
  }
  return quoted
}

function textAt(items: readonly Item[], i: number): string {
  const item = items[i]
  return item?.kind === 'line' ? item.text : ''
}

// A quotation may begin with the line itself ("“Điều 5. …") when the line before it announced it.
function startsInside(items: readonly Item[], i: number): boolean {
  return /^[“"]/.test(textAt(items, i))
}

function quoteEnd(items: readonly Item[], i: number): number | null {
  const text = textAt(items, i)
  if (/^[“"]/.test(text) && opensQuote(text)) return closeOfQuote(items, i) ?? ownNext(items, i)
  if (!AMENDING.test(text) || !ANNOUNCES.test(text) || AMENDING.test(text) === false) return null
  if (opensQuote(text)) return closeOfQuote(items, i) ?? ownNext(items, i)
  return /^[“"]/.test(textAt(items, i + 1)) ? null : unquotedEnd(items, i)
}

/** True where a quotation mark is opened on the line and not closed on it. */
function opensQuote(text: string): boolean {
  return balance(text) > 0
}

function balance(text: string): number {
  const curly = (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0)
  const straight = (text.match(/"/g)?.length ?? 0) % 2
  // “ … " and " … ” are met where a converter changed one of the two.
  if (curly > 0 && straight > 0 && /"[.;]?$/.test(text)) return 0
  return curly > 0 ? curly : straight
}

function closeOfQuote(items: readonly Item[], from: number): number | null {
  const curly = balanceOfCurly(textAt(items, from)) > 0
  let depth = curly ? balanceOfCurly(textAt(items, from)) : 1
  for (let i = from + 1; i < Math.min(items.length, from + LONGEST_QUOTE); i++) {
    const text = textAt(items, i)
    if (curly) depth += balanceOfCurly(text)
    else if ((text.match(/["”]/g)?.length ?? 0) % 2 === 1) depth = 0
    if (depth <= 0) return i
    if (curly && /"\s*[.;]?$/.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 1) return i
  }
  return null
}

function balanceOfCurly(text: string): number {
  return (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0)
}

// Never closed: the quotation ends where the amending document goes on in its own numbering.
function ownNext(items: readonly Item[], from: number): number {
  const own = ownLabelBefore(items, from)
  for (let i = from + 1; i < items.length; i++) {
    const label = readLabel(textAt(items, i))
    if (label !== null && goesOn(own, label, textAt(items, i))) return i - 1
  }
  return items.length - 1
}

function ownLabelBefore(items: readonly Item[], from: number): Label[] {
  const own: Label[] = []
  for (let i = from; i >= 0; i--) {
    const label = readLabel(textAt(items, i))
    if (label !== null && !own.some(({ mark }) => mark === label.mark)) own.push(label)
    if (label?.mark === 'dieu') break
  }
  return own
}

function goesOn(own: readonly Label[], label: Label, text: string): boolean {
  const sibling = own.find(({ mark }) => mark === label.mark)
  if (sibling === undefined || label.ordinal !== sibling.ordinal + 1) return false
  return label.mark === 'dieu' || AMENDING.test(text)
}

// Announced, but not in quotation marks: the first line bears the label that was announced and is no amendment itself.
function unquotedEnd(items: readonly Item[], i: number): number | null {
  const announced = /(?:điểm\s+([a-zđ])\b|khoản\s+(\d+)|Điều\s+(\d+))/iu.exec(textAt(items, i))
  const next = readLabel(textAt(items, i + 1))
  if (announced === null || next === null || AMENDING.test(textAt(items, i + 1))) return null
  const wanted = (announced[1] ?? announced[2] ?? announced[3] ?? '').toLowerCase()
  return next.label === wanted ? ownNext(items, i) : null
}
