import { indexTerms } from '#knowledge/text/terms.ts'
import type { Vocabulary } from '#knowledge/text/vocabulary.ts'

/** A small corpus in our own words, each line a passage. */
export const CORPUS = `
Thí sinh dự thi tốt nghiệp trung học phổ thông đăng ký dự thi tại trường
Học sinh giỏi được cộng điểm ưu tiên khi tuyển sinh lớp 10
Hồ sơ đăng ký dự thi gồm căn cước và học bạ của công dân
Học phí của trường công lập và chính sách miễn giảm học phí
Điểm liệt là điểm từ 1,0 trở xuống
Giáo viên chủ nhiệm gặp phụ huynh học sinh
Chương trình giáo dục phổ thông và phát triển giáo dục
Thông tư quy định về thi và cấp bằng tốt nghiệp
Đối tượng ưu tiên trong tuyển sinh
Đề thi và quy chế thi tốt nghiệp
Nguyện vọng xét tuyển đại học
Mức học phí trường mầm non
Thông tin tuyển sinh công khai
`
export const vocabulary = vocabularyOf(CORPUS)

/** The words of a corpus, each line a passage. */
export function vocabularyOf(corpus: string): Vocabulary {
  const passages = new Map<string, number>()
  const lines = corpus.trim().split('\n')
  for (const line of lines) {
    for (const term of new Set(indexTerms(line).folded)) passages.set(term, (passages.get(term) ?? 0) + 1)
  }
  return { total: lines.length, passages }
}
