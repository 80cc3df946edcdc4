import { kindOf } from './head.ts'
import { isCapitals } from './lines.ts'

const NATION = /CỘNG\s+H[ÒO]?[AÀ]|XÃ\s+HỘI\s+CHỦ\s+NGHĨA|ĐỘC\s+LẬP|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|^VIỆT NAM$/u
const BODY =
  /^(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|BỘ|SỞ|PHÒNG|BAN|CỤC|VỤ|TỔNG CỤC|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN|TRUNG TÂM|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|CHI BỘ|VĂN PHÒNG|MẶT TRẬN|HỘI|ĐOÀN|LIÊN ĐOÀN|CÔNG AN|TÒA ÁN|CÔNG TY)(?:\s|$)/u
const FURTHEST = 12

/**
 * The body that issued a document: of the lines in capitals at the top the lowest body named (above it stands the one
 * it is under), with the lines that carry its name on; two bodies of a joint document are both given.
 */
export function readIssuer(lines: readonly string[]): string | null {
  const bodies: string[] = []
  for (const raw of lines.slice(0, FURTHEST)) {
    const line = raw.replace(/^[*\s-]+|[*\s-]+$/g, '')
    if (kindOf(line) !== null || /^Số\s*:/u.test(line)) {
      if (bodies.length > 0) break
      continue
    }
    if (!isCapitals(line) || NATION.test(line) || line.length > 120) continue
    if (BODY.test(line)) bodies.push(line)
    else if (bodies.length > 0) bodies[bodies.length - 1] = `${bodies.at(-1)} ${line}`
  }
  return bodies.at(-1) ?? null
}
