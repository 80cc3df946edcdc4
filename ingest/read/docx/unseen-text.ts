const RUN = /<(\w+:)?r(?:\s[^<>]*)?>.*?<\/\1r>/gs
const TEXT = /<(?:\w+:)?t(?:\s[^<>]*)?>([^<]*)</g
const WHITE = /<(?:\w+:)?color\s[^<>]*?val="(?:FFFFFF|white)"/i
const SHADED = /<(?:\w+:)?shd\s[^<>]*?fill="(?!auto|FFFFFF)/i
/** Half-points: two points and less cannot be read. */
const TINY = /<(?:\w+:)?sz\s[^<>]*?val="[1-4]"/
/** Fewer letters are left over from typing. */
const LEAST = 10

/** A warning where a Word file has text that whoever looks at it cannot see: white without a ground, or of specks' size. */
export function warnOfUnseen(xml: string): string[] {
  const shaded = SHADED.test(xml)
  if (!TINY.test(xml) && (shaded || !WHITE.test(xml))) return []
  const unseen = [...xml.matchAll(RUN)].filter(([run]) => TINY.test(run) || (!shaded && WHITE.test(run)))
  const letters = unseen.flatMap(([run]) => [...run.matchAll(TEXT)].map(([, text = '']) => text)).join('')
  if ((letters.match(/\p{L}/gu)?.length ?? 0) < LEAST) return []
  return ['Có chữ màu trắng hoặc cỡ rất nhỏ, người xem không thấy nhưng vẫn được nạp; xin đối chiếu với bản gốc.']
}
