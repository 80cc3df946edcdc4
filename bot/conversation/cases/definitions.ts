import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

/** "Học phí là khoản tiền mà người học phải nộp …" says what something is. */
const DEFINES =
  /^(?:[-–+•]\s*|\(?[\da-zđ]{1,3}[.)]\s*)?\p{Lu}[^,.;:]{1,60}? là (?:khoản(?: tiền)?|việc|số|loại|hình thức|hoạt động|quá trình) (?!phải|được)/u
/** What somebody must do, not what something is. */
const MUST_DO = /\b(?:co phai|co can|phai) (?:dong|nop|tra|mua|thi|lam|di|hoan|chiu)\b/

/** Tells what somebody must do from what a word means. */
export const dutyAsked: Distinction = ({ question, asked: { kind } }) =>
  kind === 'yes_no' && MUST_DO.test(fold(question)) ? ({ line }) => DEFINES.test(line) : null

const ASKS_IF_IS = /\b(?:co phai|phai|co duoc coi) (?:la )?([a-z]+(?: [a-z]+){0,4}?) (?:khong|ko|k|hong|chua)\b/

/**
 * Whether a line says what that is which a question, folded, asks whether somebody is: "Thanh niên là công dân từ đủ 16 tuổi
 * đến 30 tuổi" answers one of 31 too.
 */
export function definesAsked(question: string, line: string): boolean {
  const [, name] = ASKS_IF_IS.exec(question) ?? []
  return (
    name !== undefined &&
    fold(line)
      .replace(/^[a-z\d]{1,3}[.)]\s+/, '')
      .startsWith(`${name} la `)
  )
}
