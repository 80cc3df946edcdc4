import { askedFor } from '../asked-for.ts'
import { standAlone } from '../follow-up.ts'
import { compilePhrases } from '../phrases/phrase.ts'
import { readUtterance } from '../phrases/utterance.ts'
import type { Triage } from '../triage.ts'
import { POLICY, STUDIES } from './subjects.ts'

const subject = compilePhrases([
  ...POLICY,
  ...STUDIES,
  '(học sinh|giáo viên|phụ huynh|thí sinh|sinh viên|mầm non|mẫu giáo|tiểu học|trung học|đại học|lớp #|bán trú)',
  '(tuyển sinh|nhập học|khai giảng|học bạ|học bổng|tốt nghiệp|chuyển trường|nghỉ học|học thêm|dạy thêm|khai sinh|chứng chỉ|thủ tục|lịch)'
])
const address = compilePhrases(['(thông tư|nghị định|nghị quyết|quyết định|luật|điều|khoản|tt|nđ|nq|qđ) (số)? #'])

/**
 * Whether a message after one that told of danger is still about that, and not about a rule; `last` is the question of a
 * rule asked in between, on which it may lean.
 */
export function isStillWorried(triaged: Triage, last: string | null): 'surely' | 'perhaps' | 'no' {
  switch (triaged.kind) {
    case 'smalltalk':
      return ['thanks', 'no_question', 'abuse'].includes(triaged.reason) ? 'surely' : 'no'
    case 'question':
      return aboutNoRule((last === null ? null : standAlone(triaged.text, last)) ?? triaged.text)
    case 'out_of_scope':
      return 'surely'
    default:
      return 'no'
  }
}

function aboutNoRule(text: string): 'surely' | 'perhaps' | 'no' {
  const { keys } = readUtterance(text)
  if (address.test(keys)) return 'no'
  if (askedFor(text).kind === 'other') return 'surely'
  return subject.test(keys) ? 'no' : 'perhaps'
}
