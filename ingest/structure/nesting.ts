import type { Level } from '#knowledge/provision.ts'
import type { Label, Mark } from './grammar.ts'
import { lettersSkipped } from './numerals.ts'

/** A numbered part that is still open: what comes next may lie in it or follow on from it. */
export interface Open {
  mark: Mark | 'section'
  level: Level
  label: string
  ordinal: number
}

/** Where a labelled line goes: how many open parts stay open, and as what it is entered. */
export interface Place {
  keep: number
  level: Level
  label: string
  ordinal: number
}

const CONTAINER_RANK: Partial<Record<Mark, number>> = { phan: 1, chuong: 2, muc: 3, tieu_muc: 4 }
const LIST_RANK: Partial<Record<Mark, number>> = {
  chu_hoa: 10,
  la_ma: 11,
  so: 12,
  so_con: 13,
  chu: 14,
  chu_so: 15,
  so_ngoac: 16,
  gach: 17,
  cong: 18
}
const DIEU_RANK = 9
const LARGEST_GAP = 3

function rankOf(mark: Open['mark']): number {
  if (mark === 'dieu') return DIEU_RANK
  if (mark === 'phu_luc' || mark === 'mau') return 0
  if (mark === 'section') return 5
  return CONTAINER_RANK[mark] ?? LIST_RANK[mark] ?? 0
}

/**
 * Decides from what is open whether a label is one here, and where. Numbering must follow on: a number that does not
 * continue or begin a list is text (a quotation, a year at the start of a line).
 */
export function place(label: Label, open: readonly Open[]): Place | null {
  if (label.mark === 'dieu') return placeArticle(label, open)
  if (label.mark in CONTAINER_RANK) return placeContainer(label, open)
  if (label.mark in LIST_RANK) return placeListItem(asRead(label, open), open)
  return null
}

function placeContainer(label: Label, open: readonly Open[]): Place | null {
  // "Phần 1:" below a chapter or an article is an item of a list: a document's parts hold its chapters.
  const below = open.some(({ mark }) => mark === 'chuong' || mark === 'dieu')
  if (label.mark === 'phan' && below && !open.some(({ mark }) => mark === 'phan')) return null
  const rank = rankOf(label.mark)
  const keep = open.findIndex((part) => rankOf(part.mark) >= rank && rankOf(part.mark) > 0)
  const stays = keep < 0 ? open.length : keep
  const sibling = open[stays]
  const follows = sibling?.mark !== label.mark || label.ordinal > sibling.ordinal || label.ordinal === 1
  if (!label.sure && !follows) return null
  return { keep: stays, level: label.mark as Level, label: label.label, ordinal: label.ordinal }
}

function placeArticle(label: Label, open: readonly Open[]): Place {
  // A Tiểu mục lies in a Mục; where the headings around it are lost, so is the one that ends it, and it holds no Điều.
  const inSection = open.some(({ mark }) => mark === 'muc')
  const at = open.findIndex(({ mark }) => rankOf(mark) >= DIEU_RANK || (mark === 'tieu_muc' && !inSection))
  return { keep: at < 0 ? open.length : at, level: 'dieu', label: label.label, ordinal: label.ordinal }
}

/** The last Điều so far in the innermost document or annex, which its numbering continues even across chapters. */
export interface ArticleCount {
  label: string
  ordinal: number
}

/** How many numbers are missing between the last Điều and this one; null where it does not follow on. */
export function articlesSkipped(label: Label, last: ArticleCount | null): number | null {
  if (last === null) return label.sure || label.ordinal === 1 ? 0 : null
  if (label.ordinal === last.ordinal) return label.label !== last.label && label.label > last.label ? 0 : null
  const skipped = label.ordinal - last.ordinal - 1
  if (skipped < 0 || (!label.sure && skipped > 0)) return null
  return skipped
}

/**
 * Whether Điều are numbered on from one that stands behind a wide gap, as in a copy with pages missing; a Điều of another
 * document quoted there is followed by those that belong before it.
 */
export function articlesGoOn(label: Label, after: readonly (Label | null)[]): boolean {
  const articles = after.filter((later) => later?.mark === 'dieu' && later.sure).map((later) => later?.ordinal ?? 0)
  const anew = articles.indexOf(1)
  const own = anew < 0 ? articles : articles.slice(0, anew)
  return label.sure && own[0] === label.ordinal + 1 && own.every((ordinal) => ordinal > label.ordinal)
}

// A scan reads "1." as "I."; inside a Điều there is no Roman level, so it can only be the first khoản.
function asRead(label: Label, open: readonly Open[]): Label {
  const inArticle = open.some((part) => part.mark === 'dieu')
  if (!inArticle || label.mark !== 'la_ma' || label.label !== 'I') return label
  return { ...label, mark: 'so', label: '1', sure: false }
}

function placeListItem(label: Label, open: readonly Open[]): Place | null {
  const inArticle = open.some((part) => part.mark === 'dieu')
  if (inArticle && (label.mark === 'la_ma' || label.mark === 'chu_hoa')) return null
  const continued = continuedSibling(label, open)
  if (continued !== null) {
    return enter(label, keptFor(label, continued, open), (open[continued]?.ordinal ?? 0) + 1, open)
  }
  const siblingAt = open.findLastIndex((part) => part.mark === label.mark)
  if (siblingAt >= 0) {
    const keep = restartAt(label, siblingAt, open)
    return keep === null ? null : enter(label, keep, 1, open)
  }
  return startsList(label, open) ? enter(label, beginAt(label, open), 1, open) : null
}

// The nearest open list that the label continues without a gap, else the nearest it continues at all.
function continuedSibling(label: Label, open: readonly Open[]): number | null {
  const lists = open.flatMap((part, at) => {
    const skipped = part.mark === label.mark ? stepsSkipped(part, label, open[at - 1]) : null
    return skipped === null ? [] : [{ at, skipped }]
  })
  return (lists.findLast(({ skipped }) => skipped === 0) ?? lists.at(-1))?.at ?? null
}

// "1." right below "1.1" lies in it; otherwise a list lies in what is open of a higher level.
function beginAt(label: Label, open: readonly Open[]): number {
  if (label.mark === 'so' && label.ordinal === 1 && open.at(-1)?.mark === 'so_con') return open.length
  const deeper = open.findIndex((part) => rankOf(part.mark) >= rankOf(label.mark))
  return deeper < 0 ? open.length : deeper
}

function enter(label: Label, keep: number, next: number, open: readonly Open[]): Place {
  const counted = label.mark === 'gach' || label.mark === 'cong'
  const ordinal = counted ? next : label.ordinal
  const level = levelOf(label.mark, open.slice(0, keep))
  return { keep, level, label: counted ? String(next) : label.label, ordinal }
}

function levelOf(mark: Mark, above: readonly Open[]): Level {
  const inArticle = above.some((part) => part.mark === 'dieu')
  if (mark === 'so') return inArticle ? 'khoan' : 'muc_so'
  if (mark === 'chu') return inArticle ? 'diem' : 'muc_chu'
  if (mark === 'so_ngoac') return above.some(({ mark }) => mark === 'so' || mark === 'chu') ? 'tiet' : 'muc_so'
  const levels: Partial<Record<Mark, Level>> = {
    chu_hoa: 'phan',
    la_ma: 'muc_la_ma',
    so_con: 'muc_so_con',
    chu_so: 'tiet'
  }
  return levels[mark] ?? 'gach'
}

function stepsSkipped(sibling: Open, label: Label, above: Open | undefined): number | null {
  if (label.mark === 'gach' || label.mark === 'cong') return 0
  if (label.mark === 'chu_so' && !label.label.startsWith(above?.mark === 'chu' ? `${above.label}.` : '')) return null
  if (label.mark === 'so_con') return decimalFollows(sibling.label, label)
  if (label.ordinal <= sibling.ordinal) return null
  const skipped =
    label.mark === 'chu' ? lettersSkipped(sibling.label, label.label) : label.ordinal - sibling.ordinal - 1
  if (skipped > LARGEST_GAP || (!label.sure && skipped > 0)) return null
  return skipped
}

// 1.1 → 1.2, 1.1 → 1.1.1, 1.1.2 → 1.2, 1.3 → 2.1: the place in the list is in the label itself.
function decimalFollows(last: string, label: Label): number | null {
  const before = last.split('.').map(Number)
  const now = label.label.split('.').map(Number)
  const differs = now.findIndex((part, i) => part !== before[i])
  if (differs < 0 || now.slice(differs + 1).some((part) => part !== 1)) return null
  const skipped = (now[differs] ?? 0) - (before[differs] ?? 0) - 1
  if (skipped < 0 || skipped > LARGEST_GAP) return null
  return label.sure || skipped === 0 ? skipped : null
}

// 1.1.1 lies in 1.1, and 1.2 beside it.
function keptFor(label: Label, siblingAt: number, open: readonly Open[]): number {
  if (label.mark !== 'so_con') return siblingAt
  const beside = open.findIndex((part) => part.mark === 'so_con' && !label.label.startsWith(`${part.label}.`))
  return beside < 0 ? siblingAt + 1 : beside
}

function startsList(label: Label, open: readonly Open[]): boolean {
  if (label.mark === 'gach' || label.mark === 'cong') return true
  if (label.mark === 'chu_so')
    return open.some((part) => part.mark === 'chu' && label.label.startsWith(`${part.label}.`))
  if (label.mark === 'so_con') return decimalStarts(label, open)
  // The first label of a list may have been lost; more than that is a stray number.
  return label.ordinal === 1 || (label.ordinal === 2 && label.sure && label.mark !== 'so_ngoac')
}

function decimalStarts(label: Label, open: readonly Open[]): boolean {
  const parts = label.label.split('.')
  const above = open.findLast((part) => part.mark === 'so' || part.mark === 'la_ma' || part.mark === 'phu_luc')
  if (parts.at(-1) !== '1') return false
  if (above === undefined || above.mark === 'phu_luc' || parts.every((part) => part === '1')) return true
  return Number(parts[0]) === above.ordinal
}

// Outside Điều a list may begin anew: inside a deeper level ("a) … 1. … 2. …"), or after a line that bears no label.
// Inside a Điều a second "1." is a quotation.
function restartAt(label: Label, siblingAt: number, open: readonly Open[]): number | null {
  const inArticle = open.some((part) => part.mark === 'dieu')
  if (label.ordinal !== 1 || inArticle || label.mark === 'so_con') return null
  const deeper = open.slice(siblingAt + 1)
  const nests =
    deeper.length > 0 && label.mark !== 'la_ma' && deeper.every((part) => rankOf(part.mark) < rankOf('gach'))
  return nests ? open.length : siblingAt
}
