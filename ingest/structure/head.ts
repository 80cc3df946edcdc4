import { fold } from '#knowledge/text/fold.ts'
import { readLabel } from './grammar.ts'
import type { Item, Line, Table } from './lines.ts'
import { isCapitals, isDisplayed, isRule } from './lines.ts'

const PROSE_SYLLABLES = 25
const LONGEST_LEAD = 120

/** Names of kinds of document, as they stand above the title; longer names first. */
export const KINDS = [
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Chương trình hành động',
  'Chương trình phối hợp',
  'Quy chế phối hợp',
  'Văn bản hợp nhất',
  'Công văn',
  'Công điện',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị định',
  'Thông tư',
  'Quyết định',
  'Quy định',
  'Quy chế',
  'Quy trình',
  'Nội quy',
  'Điều lệ',
  'Chỉ thị',
  'Kết luận',
  'Chương trình',
  'Kế hoạch',
  'Thông báo',
  'Thông cáo',
  'Hướng dẫn',
  'Báo cáo',
  'Tờ trình',
  'Đề án',
  'Phương án',
  'Dự án',
  'Danh mục',
  'Bộ tiêu chí',
  'Hợp đồng',
  'Biên bản',
  'Giấy mời',
  'Lệnh',
  'Sắc lệnh'
] as const

const NATION =
  /C[ỘÔO]NG\s+H\p{L}{1,2}\s+X\p{L}\s+HỘI|CHỦ\s+NGHĨA\s+VIỆT\s+NAM|Độc\s+lập\s*[-–]\s*Tự\s+do|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/iu
const NUMBER = /^[*_\s]*Số(?:\s+(?:ký\s+)?hiệu)?\s*[:.]?[*_\s]*(?:\d|\.|…|[A-ZĐ/-]{2,}|$)|^[*_\s]*Số\s*:/u
const DATELINE = /,?\s*ngày\s+[\d.…\s]{1,6}\s*tháng\s+[\d.…\s]{1,6}\s*năm\s+\d{4}[*_.\s]*$/iu
const BASIS = /^[-*+•_\s]*(?:Căn cứ|Theo đề nghị|Xét (?:đề nghị|Tờ trình|báo cáo)|Kính gửi|V\/v|Về việc)(?=[\s:;,]|$)/iu
const MARKED =
  /^[([*_\s]*(?:tài\s+liệu\s+)?(?:(?:TUYỆT|TỐI)?\s*MẬT|LƯU\s+HÀNH\s+NỘI\s+BỘ)[)\]*_.\s]*$|văn\s+bản\s+mẫu/iu
const LEAD =
  /^(?:Thực hiện|Triển khai|Để |Nhằm |Theo |Trên cơ sở|Tiếp tục|Căn cứ|Phát huy|Ủy ban|Uỷ ban|UBND|Ban |Phòng |Bộ |Sở |Trường |Đảng ủy|Chính phủ|Hội đồng|Thủ tướng|Quốc hội|Chủ tịch|Hiệu trưởng)/u
const ENACTING = /(?:như sau|dưới đây|sau đây|cụ thể)\s*:?$|\ssau\s*:$|^\S.{0,160}\sban hành\s.{3,300}[.:]$/iu
const WRAPPER =
  /^(?:thong tin (?:van ban|chung)|van ban|noi dung|noi dung (?:chi tiet|chinh)|can cu phap (?:ly|luat)|trich yeu|tom tat noi dung)$/
const FIELD =
  /^[\s|*-]*(?:so hieu|so ky hieu|loai van ban|co quan ban hanh|ngay ban hanh|ngay (?:co )?hieu luc|nguoi ky|trich yeu)[\s|*]*(?::|$)/

/** True for what only the head of an official document has: nation, number, mark, kind, place and date. */
function isOfficial({ text }: Line): boolean {
  if (NATION.test(text) || NUMBER.test(text) || MARKED.test(text) || kindOf(text) !== null || FIELD.test(fold(text)))
    return true
  return text.length <= 90 && DATELINE.test(text)
}

/** How a line of the head shows itself; the title is known by its neighbours only. */
export function isHeadLine(line: Line): boolean {
  const { text } = line
  if (isOfficial(line) || BASIS.test(text) || isRule(text)) return true
  const folded = fold(text)
  if (WRAPPER.test(folded.replace(/[^a-z ]/g, '').trim())) return true
  return LEAD.test(text) && ENACTING.test(text) && text.split(' ').length <= LONGEST_LEAD
}

/** The kind of document that a line consists of, with the capitals of a name (`THÔNG TƯ` → `Thông tư`); null otherwise. */
export function kindOf(text: string): string | null {
  const bare = text
    .replace(/[*_#:]/g, '')
    .trim()
    .toLowerCase()
  const exact = KINDS.find((kind) => kind.toLowerCase() === bare)
  // Scans misread the marks of capitals: "QUYÉT ĐỊNH".
  return exact ?? (isCapitals(text) ? KINDS.find((kind) => fold(kind) === fold(bare)) : undefined) ?? null
}

/** True for a table that lays out the head (issuer | nation) or gives the document's particulars as fields. */
export function isHeadTable(table: Table): boolean {
  return table.rows.flat().some((cell) => NATION.test(cell)) || isFieldTable(table)
}

/** True for a table of particulars, "Số hiệu | 24/2024/TT-BGDĐT", as web pages put above a document. */
export function isFieldTable({ rows }: { rows: readonly string[][] }): boolean {
  return rows.filter((row) => FIELD.test(fold(row[0] ?? '').trim())).length >= 2
}

/**
 * How many leading items are the document's head, given where the first labelled part begins. What follows the last
 * recognised element of the head is content (the opening paragraphs of a directive or an official letter).
 */
export function headLength(items: readonly Item[], bodyAt: number, articles: boolean): number {
  let last = -1
  let official = false
  for (let i = 0; i < bodyAt; i++) {
    const item = items[i]
    if (item === undefined) break
    if (isHeadItem(item, i - last) || isAddressee(items, i, last)) {
      last = i
      official ||= item.kind === 'table' || isOfficial(item)
    } else if (official && !articles && isProse(item)) break
  }
  if (!official) return titleLength(items, bodyAt)
  return extendOverTitle(items, last, bodyAt)
}

function isHeadItem(item: Item, distance: number): boolean {
  // A "Số:" or a căn cứ far below the rest of the head belongs to the text.
  if (distance > 25) return false
  return item.kind === 'table' ? isHeadTable(item) : isHeadLine(item)
}

// "Kính gửi:" is followed by those it is addressed to, one a line.
function isAddressee(items: readonly Item[], at: number, last: number): boolean {
  const [item, before] = [items[at], items[at - 1]]
  if (item?.kind !== 'line' || before?.kind !== 'line' || last !== at - 1) return false
  if (readLabel(item.text)?.mark !== 'gach' || item.text.length > 160) return false
  return /^Kính gửi/iu.test(before.text) || (readLabel(before.text)?.mark === 'gach' && !BASIS.test(before.text))
}

// Where no Điều marks the beginning of the text, its first full paragraph does.
function isProse(item: Item): boolean {
  return item.kind === 'line' && !isDisplayed(item) && item.text.split(' ').length >= PROSE_SYLLABLES
}

function titleLength(items: readonly Item[], bodyAt: number): number {
  const first = items[0]
  if (first?.kind !== 'line' || bodyAt === 0) return 0
  return isDisplayed(first) && first.text.length < 300 ? 1 : 0
}

// The title stands after the kind and is the last thing before the text where there is no căn cứ.
function extendOverTitle(items: readonly Item[], last: number, bodyAt: number): number {
  let end = last + 1
  const before = items[last]
  if (before?.kind !== 'line') return end
  const afterKind = kindOf(before.text) !== null
  while (end < bodyAt) {
    const item = items[end]
    if (item?.kind !== 'line' || readLabel(item.text) !== null) break
    const first = afterKind && end === last + 1
    const titleLike = (isDisplayed(item) || first || isCapitals(item.text)) && !/[.;]$/.test(item.text)
    if (!titleLike || item.text.length > 400) break
    end++
  }
  return end
}
