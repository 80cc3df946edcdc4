import type { Line } from './page.ts'

/** Words of the box that signing software prints on a page; they say who sealed the file, not what it says. */
const ANCHOR =
  /(?:Người ký|Ký bởi|Được ký bởi|Thời gian ký|Ngày ký số|Ký ngày)\s*:|Digitally signed by|Signature (?:Not Verified|valid)/iu
const BESIDE = /^(?:E-?mail|Cơ quan|Tổ chức|Chức vụ|Lý do|Date|Reason)\s*:/iu
const REACH = 5

/** Lines without the electronic signature's stamp. */
export function dropSignatureStamp(lines: readonly Line[]): Line[] {
  const anchors = lines.filter((line) => ANCHOR.test(line.text))
  if (anchors.length === 0) return [...lines]
  return lines.filter((line) => {
    if (anchors.includes(line)) return false
    const near = anchors.some((anchor) => Math.abs(anchor.base - line.base) < REACH * anchor.size)
    return !(near && BESIDE.test(line.text))
  })
}
