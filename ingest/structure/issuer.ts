import { isHeadLine } from './head.ts'
import { isCapitals, plainLine } from './lines.ts'

const BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BỘ|SỞ|PHÒNG|BAN|CỤC|VỤ|TỔNG CỤC|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN|TRUNG TÂM|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|CHI BỘ|VĂN PHÒNG|MẶT TRẬN|HỘI|ĐOÀN|LIÊN ĐOÀN|CÔNG AN|TÒA ÁN|CÔNG TY)(?:\s|$)/u
const FURTHEST = 12

/**
 * The body that issued a document: of the lines in capitals at the top the lowest body named (above it stands the one
 * it is under), with the lines that carry its name on; two bodies of a joint document are both given.
 */
export function readIssuer(lines: readonly string[], kind: string | null): string | null {
  const bodies: string[] = []
  let adjacent = false
  for (const raw of lines.slice(0, FURTHEST)) {
    const line = raw.replace(/^[*\s-]+|[*\s-]+$/g, '')
    const isName = isCapitals(line) && line.length <= 120 && !isHeadLine(plainLine(line))
    if (isName && BODY.test(line)) bodies.push(line)
    else if (isName && adjacent && !/\d/.test(line)) bodies[bodies.length - 1] = `${bodies.at(-1)} ${line}`
    else if (bodies.length > 0) break
    adjacent = isName && bodies.length > 0
  }
  if (kind !== null && /phối hợp|liên tịch/iu.test(kind) && bodies.length > 1) return bodies.join('; ')
  return bodies.at(-1) ?? null
}

/** True for a line in capitals that names a body: a ministry, a committee, a school. */
export function namesBody(line: string): boolean {
  return isCapitals(line) && BODY.test(line)
}
