import type { Day, Relation, Validity } from '#knowledge/document.ts'

/** How validity is said and marked: the sign before the words tells the four apart without colour. */
export const VALIDITY: Record<Validity, { sign: string; words: string }> = {
  in_force: { sign: '✓', words: 'Còn hiệu lực' },
  not_yet: { sign: '…', words: 'Chưa có hiệu lực' },
  expired: { sign: '×', words: 'Hết hiệu lực' },
  unknown: { sign: '?', words: 'Chưa rõ hiệu lực' }
}

/** A relation as the document that states it would head it, and as the document it bears on would. */
export const RELATION: Record<Relation['kind'], { stated: string; borne: string }> = {
  amends: { stated: 'Sửa đổi, bổ sung', borne: 'Được sửa đổi, bổ sung bởi' },
  replaces: { stated: 'Thay thế', borne: 'Bị thay thế bởi' },
  repeals: { stated: 'Bãi bỏ', borne: 'Bị bãi bỏ bởi' },
  implements: { stated: 'Thực hiện', borne: 'Được thực hiện bởi' },
  based_on: { stated: 'Căn cứ', borne: 'Là căn cứ của' }
}

export const SAMPLE_MARK = 'Văn bản mẫu'
export const SAMPLE_NOTE =
  'Văn bản mẫu, kèm theo chương trình để dùng thử; không phải văn bản do cơ quan có thẩm quyền ban hành.'

/** Questions offered on an empty page; the sample documents answer each of them. */
export const EXAMPLE_QUESTIONS = [
  'Quên căn cước có được vào phòng thi không?',
  'Buổi thi sáng thí sinh phải có mặt trước mấy giờ?',
  'Phúc khảo bài thi nộp đơn ở đâu?',
  'Học trường công có phải đóng học phí không?'
]

export const WAITING = 'Đang tìm trong văn bản…'

/** Why a question got no answer, for the person who asked; the page keeps the question beside each of these. */
export const FAILURE = {
  offline: 'Máy của bạn đang mất mạng. Câu hỏi vẫn còn đây, có mạng lại xin bấm gửi lại.',
  slow: 'Chờ quá lâu mà máy chủ chưa trả lời. Câu hỏi vẫn còn đây, xin gửi lại sau ít phút.',
  busy: 'Bạn gửi hơi nhanh. Xin đợi khoảng một phút rồi gửi lại, câu hỏi vẫn còn đây.',
  long: 'Câu hỏi quá dài. Xin rút gọn rồi gửi lại.',
  unread: 'Máy chủ không đọc được câu hỏi vừa gửi. Xin tải lại trang rồi gửi lại.',
  broken: 'Máy chủ đang gặp trục trặc nên chưa trả lời được. Câu hỏi vẫn còn đây, xin gửi lại sau ít phút.',
  unsent: 'Câu hỏi này chưa được trả lời.'
}
export type Failure = keyof typeof FAILURE

export function failureOf(status: number): Failure {
  if (status === 429) return 'busy'
  if (status === 413) return 'long'
  return status < 500 ? 'unread' : 'broken'
}

/** `2026-06-11` as `11/06/2026`. */
export function dayInWords(day: Day): string {
  return day.split('-').reverse().join('/')
}
