import type { Reply } from '#bot/conversation/reply.ts'
import type { Fault } from './answer-faults.ts'
import type { Verdict } from './answer-grade.ts'
import type { Question } from './answer-questions.ts'

const MARKS: Record<Verdict, string> = {
  right: 'ĐÚNG',
  elsewhere: 'CẦN XEM',
  span: 'SAI (trích)',
  other: 'SAI (điều khoản)',
  unasked: 'SAI (không có trong văn bản)',
  refused: 'TỪ CHỐI'
}

/** One question with what came back, as a person reads it to judge the judgement. `text` is how it was typed. */
export function accountOf(
  question: Question,
  text: string,
  reply: Reply,
  verdict: Verdict,
  fault: Fault | null
): string {
  const isLost = verdict === 'refused' && question.kind === 'answerable'
  const outcome = [reply.outcome, reply.reason].filter(Boolean).join('/')
  const lines = [
    `${isLost ? 'BỎ LỠ' : MARKS[verdict]} · ${question.id} · tin cậy ${reply.confidence.toFixed(2)} · ${text}`,
    `   cần: ${wantedBy(question)}`,
    ...(fault ? [`   hỏng ở: ${fault.step} – ${fault.detail}`] : []),
    ...`${outcome}: ${reply.text}`.split('\n').map((line) => `   > ${line}`)
  ]
  return `${lines.join('\n')}\n\n`
}

function wantedBy(question: Question): string {
  if (question.kind === 'unanswerable') return `từ chối (${question.why})`
  const places = question.golds.map(({ document, provision }) => [provision, document].filter(Boolean).join(', '))
  return `${places.join(' | ')} (${question.facts.map((spellings) => spellings.join('/')).join('; ')})`
}
