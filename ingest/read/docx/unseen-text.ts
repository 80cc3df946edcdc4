const WHITE = /<(?:\w+:)?color\s[^<>]*?val="(?:FFFFFF|white)"/gi
const SHADED = /<(?:\w+:)?shd\s[^<>]*?fill="(?!auto|FFFFFF)/i
/** Half-points: two points and less cannot be read. */
const TINY = /<(?:\w+:)?sz\s[^<>]*?val="[1-4]"/g

/** A warning where a Word file has text that whoever looks at it cannot see: white without a ground, or of specks' size. */
export function warnOfUnseen(xml: string): string[] {
  const white = SHADED.test(xml) ? 0 : (xml.match(WHITE)?.length ?? 0)
  if (white + (xml.match(TINY)?.length ?? 0) === 0) return []
  return ['Có chữ màu trắng hoặc cỡ rất nhỏ, người xem không thấy nhưng vẫn được nạp; xin đối chiếu với bản gốc.']
}
