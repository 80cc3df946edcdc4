import { bodySize } from './measure.ts'
import type { Line } from './page.ts'

/** Words of the box that signing software prints on a page; they say who sealed the file, not what it says. */
const ANCHOR =
  /(?:Người ký|Ký bởi|Được ký bởi|Thời gian ký|Ngày ký số|Ký ngày)\s*:|Ngày ký\s*:\s*\d|Digitally signed by|Signature (?:Not Verified|valid)/iu
const BESIDE = /^(?:E-?mail|Cơ quan|Tổ chức|Chức vụ|Lý do|Date|Reason)\s*:/iu
const REACH = 5

const SMALL = 0.85

/** Lines without the electronic signature's stamp: its known words, and what is set as small beside them. */
export function dropSignatureStamp(lines: readonly Line[]): Line[] {
  const anchors = lines.filter((line) => ANCHOR.test(line.text))
  if (anchors.length === 0) return [...lines]
  const body = bodySize(lines)
  return lines.filter((line) => {
    if (anchors.includes(line)) return false
    const near = anchors.filter((anchor) => isNear(anchor, line))
    const alike = near.some(({ size }) => size < SMALL * body && Math.abs(line.size - size) < 0.1 * size)
    return !(alike || (near.length > 0 && BESIDE.test(line.text)))
  })
}

function isNear(anchor: Line, line: Line): boolean {
  const across = line.left < anchor.right && anchor.left < line.right
  return across && Math.abs(anchor.base - line.base) < REACH * anchor.size
}
