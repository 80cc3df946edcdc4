import { fold } from '#knowledge/text/fold.ts'
import type { Asked, IsOfOther } from './distinction.ts'

const ASKS =
  /\btu (?:ngay|thang|hom|khi|luc|bao gio|may gio)[a-z\d ]{0,20} (?:den|toi) (?:het )?(?:ngay|thang|hom|khi|luc|bao gio|may gio)\b/
const TELLS = /\btu [^.;\n]{1,60}? (?:den|toi) |\d ?[-–] ?\d/

/** Lines that tell no beginning with its end, where a question asks for both: "từ ngày nào đến ngày nào". */
export function rangeAsked({ question }: Asked): IsOfOther | null {
  return ASKS.test(fold(question)) ? ({ line }) => !TELLS.test(fold(line)) : null
}
