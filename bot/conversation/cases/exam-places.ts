import { fold } from '#knowledge/text/fold.ts'

/** Marks have, know and wait for; a place where an exam is sat nobody has: "bao giờ có điểm thi". */
const ASKS_MARKS =
  /\b(?:co|biet|xem|tra|tra cuu|bao|nhan|cong bo|cham|thong bao|phuc khao|ra) (?:ket qua )?diem thi\b|\bdiem thi (?:cua|la|bao nhieu|duoc (?:cong bo|bao|tra))\b/
const MARKS_OR_PLACE = /(?<!\p{L})(\p{L}+(?: \d+)?) điểm thi(?!\p{L})/giu
const OF_PLACES =
  /^(?:tại|ở|đến|vào|ra|về|trưởng|phó|các|mỗi|một|từng|rời|khỏi|khu vực|vực|sang|đổi|số|cùng|trong|lập|đặt)$/iu

/** Whether a question is about the marks of an exam, which are called like the places where it is sat. */
export function asksOfMarks(question: string): boolean {
  return ASKS_MARKS.test(fold(question))
}

/** Whether "điểm thi" stands in a text, and only for places: "có mặt tại điểm thi". */
export function isOfExamPlaces(told: string): boolean {
  const befores = [...told.matchAll(MARKS_OR_PLACE)].map(([, before = '']) => before)
  return befores.length > 0 && befores.every((before) => OF_PLACES.test(before))
}
