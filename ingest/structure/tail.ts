import { type Label, readLabel } from './grammar.ts'
import type { Item, Line, Table } from './lines.ts'
import { isCapitals, isRule } from './lines.ts'

const RECIPIENTS = /^[*_\s]*Nơi\s+(?:nhận|gửi)\s*:?/iu
const ON_BEHALF = /^[*_\s]*(?:(?:TM|KT|TL|TUQ|TƯQ|Q)\s*[./]|(?:T\/M|K\/T|T\/L|T\/UQ)\.?)\s*\p{Lu}/u
const OFFICE =
  /^(?:(?:PHÓ|Q\.|QUYỀN)\s+)?(?:CHỦ TỊCH|CHỦ NHIỆM|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG|HIỆU PHÓ|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|BÍ THƯ|TỔNG BÍ THƯ|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|VỤ TRƯỞNG|TỔNG KIỂM TOÁN|VIỆN TRƯỞNG|CHÁNH ÁN|THƯỜNG TRỰC|THỦ TRƯỞNG|NGƯỜI LẬP)(?:\s|$)/u
const SIGNED = /^[[(]*\s*[[(]?(?:đã ký|ký tên|ký, (?:ghi rõ họ tên|đóng dấu)|ký và ghi rõ họ tên)/iu
const FAMILY =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Đoàn|Trịnh|Mai|Cao|Tạ|Hà|Lâm|Lương|Tô|Trương|Thái|Nghiêm|Chu|Quách|Tống|Vương|La|Doãn|Kiều|Lưu|Từ|Phùng|Châu)(?=\s)/iu
const STAMP = /^(?:Ký bởi|Người ký|Được ký bởi|Digitally signed(?: by)?|Signed by)\s*:/iu
const STAMPED = /^(?:Email|Cơ quan|Ngày ký|Thời gian(?: ký)?|Chức danh|Date)\s*:|^[\d.:\s+-]+$/iu
const LONGEST_LINE = 160

/** True where the closing part begins: the recipients, an office on whose behalf somebody signs, the stamp of an e-signature. */
export function beginsTail(item: Item): boolean {
  if (item.kind === 'table') return isTailTable(item)
  return RECIPIENTS.test(item.text) || STAMP.test(item.text) || isSignature(item)
}

const CLOSES =
  /^(?:(?:Kế hoạch|Công văn|Hướng dẫn|Thông báo|Chương trình|Đề án|Phương án|Văn bản) này (?:\p{L}+ ){0,2}có hiệu lực|Trên đây là|Trong quá trình (?:tổ chức )?(?:thực hiện|triển khai))/iu

/** True for a line without label that closes the whole text, "Kế hoạch này có hiệu lực …", after which nothing is numbered up to the closing part. */
export function closesText(items: readonly Item[], labels: readonly (Label | null)[], at: number): boolean {
  const item = items[at]
  if (item === undefined || item.kind === 'table' || !CLOSES.test(item.text)) return false
  const tail = items.findIndex((each, i) => i > at && beginsTail(each))
  return labels.slice(at, tail < 0 ? items.length : tail).every((label) => label === null)
}

/** True for the line that begins the list of recipients. */
export function beginsRecipients(text: string): boolean {
  return RECIPIENTS.test(text)
}

/** Length of the closing part that begins at `from`: recipients, offices, "(Đã ký)", names, up to what is none of these. */
export function tailLength(items: readonly Item[], from: number): number {
  let length = 1
  let recipients = false
  for (let i = from; i < items.length; i++, length++) {
    const item = items[i]
    if (item === undefined) break
    if (item.kind === 'line') recipients = RECIPIENTS.test(item.text) || (recipients && !isSignature(item))
    if (i > from && !belongsToTail(item, recipients)) break
  }
  return length - 1
}

/** The name under a signature: words with capitals beginning with a family name, else null. */
export function personName(text: string): string | null {
  const bare = text.replace(/[*_]/g, '').trim()
  const title = /^((?:(?:GS|PGS|TS|ThS|BS|NGƯT|NGND|CN|KS|Th\.S|Ths)\.?\s*)+)(?=\p{Lu})/u.exec(bare)
  const name = bare.slice(title?.[0].length ?? 0)
  const words = name.split(' ')
  if (!FAMILY.test(name) || words.length < 2 || words.length > 6) return null
  return words.every((word) => /^\p{Lu}\p{L}*$/u.test(word)) ? name : null
}

/** True for a line that names the office of a signatory or on whose behalf he signs. */
export function isSignature(line: Line): boolean {
  const bare = line.text.replace(/[*_]/g, '').trim()
  if (bare.length > 120 || !isCapitals(bare)) return false
  return ON_BEHALF.test(bare) || OFFICE.test(bare)
}

function isTailTable(table: Table): boolean {
  const cells = table.rows.flat()
  if (cells.some((cell) => RECIPIENTS.test(cell))) return true
  return (
    table.rows.length <= 6 && cells.some((cell) => ON_BEHALF.test(cell)) && cells.every((cell) => cell.length < 300)
  )
}

function belongsToTail(item: Item, recipients: boolean): boolean {
  if (item.kind === 'table') return isTailTable(item)
  const { text } = item
  if (isRule(text) || beginsTail(item) || SIGNED.test(text) || STAMPED.test(text)) return true
  if (personName(text) !== null) return true
  if (item.depth !== null || text.length > LONGEST_LINE || /kèm theo/iu.test(text)) return false
  const label = readLabel(text)
  if (label?.mark === 'gach' || label?.mark === 'cong') return recipients
  if (label !== null) return false
  return !isCapitals(text) && (recipients ? /^(?:Như|Lưu|\(|\p{L}[^.]*[;.]$)/u.test(text) : text.length < 60)
}
