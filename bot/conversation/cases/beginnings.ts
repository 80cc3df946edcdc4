import { fold } from '#knowledge/text/fold.ts'

/** When something begins and when it ends, folded; a span, "từ … đến …", tells both. */
const BEGINNING = /\b(?:bat dau|khai giang|khai mac|phat de|truoc (?:gio|khi) (?:vao )?thi)\b/
const END = /\b(?:ket thuc|be giang|be mac|het gio|thu bai|tan (?:hoc|truong|lop))\b/
const SPAN = /\btu\b[^.;\n]*\bden\b/

/** `begins`, `ends`: which end of something a question is about; null where it names neither or both. */
export function endAsked(question: string): 'begins' | 'ends' | null {
  const asked = fold(question)
  if (BEGINNING.test(asked) === END.test(asked)) return null
  return END.test(asked) ? 'ends' : 'begins'
}

/** Whether a line tells when something begins and not when it ends, though that was asked, or the other way round. */
export function isOfOtherEnd(asked: 'begins' | 'ends' | null, line: string): boolean {
  if (asked === null) return false
  const told = fold(line)
  const [own, other] = asked === 'ends' ? [END, BEGINNING] : [BEGINNING, END]
  return other.test(told) && !own.test(told) && !SPAN.test(told)
}
