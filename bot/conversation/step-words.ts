import { tokenise } from '#knowledge/text/tokenise.ts'

/** The syllables of a text with their marks. */
export function syllablesOf(text: string): string[] {
  return tokenise(text).map(({ accented }) => accented)
}

/** The syllables that a thing is named by. */
export function namesOf(text: string): Set<string> {
  return new Set(syllablesOf(text))
}

/** Whether all that words name is a step towards something, or named already. */
export function isNamedBy(words: string, names: ReadonlySet<string>): boolean {
  return syllablesOf(words).every((word) => PROCEDURAL.has(word) || names.has(word) || /^\d+$/.test(word))
}

/** Words that name no thing that is applied for. */
const PROCEDURAL = new Set(
  syllablesOf(
    `hồ sơ trình tự thủ tục thời hạn gian chi trả phương cách thức đề nghị xin và nộp gửi tiếp nhận giải quyết cấp
     thực hiện quy định việc xét duyệt thành phần địa điểm nơi kinh phí đăng ký của cho một bộ bản đơn giấy tờ phiếu khai
     thông báo văn theo mẫu kèm đủ trực tuyến`
  )
)
