/** A row of a table of questions with their answers, read as "Câu hỏi: …; Trả lời: …". */
const ROW =
  /^(?:(?:STT|TT): [^;\n]{1,6}; )?(?:Câu hỏi|Hỏi|Nội dung hỏi): ([^\n]+?);? (?:Trả lời|Đáp|Nội dung trả lời): (?=\S)/u

/** The question of such a row; empty where a text is none. */
export function questionOf(text: string): string {
  return ROW.exec(text)?.[1] ?? ''
}

/** Where the answer of such a row begins; 0 where a text is none. */
export function answerStart(text: string): number {
  return ROW.exec(text)?.[0].length ?? 0
}
