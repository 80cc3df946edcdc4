/** What is taught or examined, as a text names it. */
const SUBJECT =
  '(?:toán|ngữ văn|văn|tiếng (?:anh|việt|nga|pháp|trung|đức|nhật|hàn|dân tộc)|ngoại ngữ|vật l[ýí]|vật lí|lý|h[óo][áa](?: học)?|sinh học|sinh|lịch sử(?: và địa l[ýí])?|sử|địa l[ýí]|địa lí|địa|tin học|tin|công nghệ|khoa học tự nhiên|giáo dục (?:kinh tế và pháp luật|công dân|thể chất|quốc phòng và an ninh)|gdcd|gdktpl|âm nhạc|m[ỹĩ] thuật|thể dục|năng khiếu)'
const NOTE = '(?:\\s*\\d)?(?:\\s*\\([^()]{1,60}\\))?'
const NEXT = `\\s*(?:,|;|và|hoặc|\\+|[-–]|, và)\\s*(?:môn |bài thi )?${SUBJECT}(?!\\p{L})${NOTE}`

/** A pattern of subjects named side by side, "Toán (120 phút), Ngữ văn và Tiếng Anh", or of one named as such. */
export const SUBJECTS_TOLD = `(?<!\\p{L})(?:${SUBJECT}(?!\\p{L})${NOTE}(?:${NEXT})+|môn(?: học| thi)?:? ${SUBJECT}(?!\\p{L})${NOTE}(?:${NEXT})*)`

/** Who asks for subjects mostly asks for several. */
export function namesSeveral(told: string): boolean {
  return new RegExp(NEXT, 'iu').test(told)
}
