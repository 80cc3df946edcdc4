import type { State } from '#bot/review/case.ts'
import type { Html } from '#bot/server/pages/html.ts'
import { badge } from '../parts.ts'

const STATE: Record<State, { words: string; tone: Parameters<typeof badge>[1] }> = {
  open: { words: 'Chưa soạn', tone: 'plain' },
  drafted: { words: 'Chờ duyệt', tone: 'busy' },
  approved: { words: 'Đã duyệt, chưa công bố', tone: 'busy' },
  published: { words: 'Đã công bố', tone: 'good' },
  to_review: { words: 'Cần duyệt lại', tone: 'bad' },
  dismissed: { words: 'Đã xếp lại', tone: 'plain' }
}

export const STATES = Object.keys(STATE) as State[]

export function stateWords(state: State): string {
  return STATE[state].words
}

export function stateBadge(state: State): Html {
  const { words, tone } = STATE[state]
  return badge(words, tone)
}

/** Why the bot did not answer, for staff. */
export const REASON: Record<string, string> = {
  no_document: 'Không có văn bản nào nói đến',
  no_such_provision: 'Văn bản không có điều khoản được hỏi',
  weak_evidence: 'Văn bản có nhắc nhưng không đủ chắc để trả lời',
  expired_only: 'Chỉ thấy trong văn bản đã hết hiệu lực',
  not_yet_only: 'Chỉ thấy trong văn bản chưa có hiệu lực',
  out_of_scope: 'Ngoài phạm vi giáo dục, thi cử',
  personal_case: 'Hỏi về hồ sơ của riêng một người',
  wants_person: 'Muốn gặp cán bộ',
  crisis: 'Có dấu hiệu nguy hiểm',
  needs_detail: 'Câu hỏi thiếu chi tiết',
  several_documents: 'Nhiều văn bản cùng được nhắc tới'
}
