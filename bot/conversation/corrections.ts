import { placeOf } from './asking.ts'
import { compilePhrases } from './phrases/phrase.ts'

// a bare "a" is read as "anh"
const OPENING = '(à|anh|dạ|ơ|ủa|ừ|thôi)?'
/** Said of what was understood or asked before, where a stop or what was meant follows: not "không phải đóng học phí". */
const TAKEN_BACK = compilePhrases([
  `^ ${OPENING} ${OPENING} (không phải|không|sai|nhầm|lộn|quên) (vậy|thế|đâu|rồi|mất|ạ)?`
])
/** These need no stop. */
const SLIPPED = compilePhrases(['^ (à|anh) (nhầm|lộn) (rồi|mất)?', '^ (à|anh) quên mất'])
const WHO = '(em|mình|tôi|tớ|con|cháu)'
const MEANT = compilePhrases([`^ ${OPENING} (ý của|ý) ${WHO} (hỏi|muốn hỏi)? là`])
/** Anybody may begin so; only after what was taken back, or with a "mà" at its end, it corrects. */
const ASKED = compilePhrases([`^ (là)? ${WHO} (đang|muốn)? hỏi (là|về)?`])
const OBJECTING = /(?:\s+(?:cơ|co|mà|ma|kia|chứ))+[\s.!]*$/iu
/** "Không phải mẫu giáo, lớp 1 cơ": what is denied, and what was meant. */
const DENIED =
  /^(?:(?:à|dạ|ơ|ủa)\s+)?(?:không|khong|ko|k) (?:phải|phai)\s+[^,]{1,40},\s*([^,]+\s(?:cơ|co|mà|ma|kia|chứ))[\s.!]*$/iu
const STOP = /^\s*[,.;:!–-]+\s*/u

/** What a message that corrects the last one means instead, or null for one that corrects nothing. */
export function correctionIn(text: string): string | null {
  const instead = DENIED.exec(text)?.[1]
  if (instead !== undefined) return instead.replace(OBJECTING, '')
  const back = endOfTakingBack(text)
  const said = text.slice(back ?? 0)
  const meant = endOf(MEANT, said)
  const asked = endOf(ASKED, said)
  const bare = said.slice(meant ?? asked ?? 0).trim()
  const corrects = back !== null || meant !== null || (asked !== null && OBJECTING.test(bare))
  return corrects && /[\p{L}\d]/u.test(bare) ? bare.replace(OBJECTING, '') : null
}

function endOfTakingBack(text: string): number | null {
  const slipped = endOf(SLIPPED, text)
  const end = slipped ?? endOf(TAKEN_BACK, text)
  if (end === null) return null
  const rest = text.slice(end)
  const stop = STOP.exec(rest)?.[0].length ?? 0
  return slipped !== null || stop > 0 || endOf(MEANT, rest) !== null || endOf(ASKED, rest) !== null ? end + stop : null
}

function endOf(pattern: RegExp, text: string): number | null {
  return placeOf(pattern, text)?.end ?? null
}
