import { expect, test } from 'vitest'
import { asAsked, saidAlike } from '#bot/conversation/said-alike.ts'
import { askedTerms } from '#knowledge/search/asked-terms.ts'
import { analyseQuestion } from '#knowledge/search/question.ts'
import { normalise } from '#knowledge/text/normalise.ts'

const NO_CORPUS = { passages: new Map<string, number>(), total: 1 }

/** The syllables of a text as a question would say them. */
function read(question: string, text: string): string {
  const terms = askedTerms(analyseQuestion(question), NO_CORPUS)
  return asAsked(normalise(text), saidAlike(question, terms))
    .map(({ folded }) => folded)
    .join(' ')
}

test.each([
  ['Một lớp tối đa bao nhiêu học sinh?', 'Mỗi lớp không quá 45 học sinh.', 'lop toi da 45 hoc sinh'],
  ['Một lớp tối đa bao nhiêu học sinh?', 'Học sinh một lớp ≤ 45.', 'hoc sinh lop toi da 45'],
  ['mot lop toi da bao nhieu hs', 'Mỗi lớp không quá 45 học sinh.', 'lop toi da 45 hoc sinh'],
  ['phải học ít nhất bao nhiêu phần trăm', 'không thấp hơn 50% chương trình', 'it nhat 50 phan tram chuong trinh'],
  ['thu bao nhiêu tiền', 'Lệ phí phúc khảo: 50.000 đồng', 'le phi phuc khao 50000 tien'],
  // a đồng that is no money
  ['thu bao nhiêu tiền', 'Hội đồng trường thỏa thuận', 'hoi dong truong thoa thuan'],
  ['trường nghề có mấy khoa', 'Cơ sở giáo dục nghề nghiệp có khoa', 'truong nghe khoa'],
  ['nộp muộn mấy ngày', 'Nộp chậm 03 ngày', 'nop muon 3 ngay'],
  // without marks "bot" may be "bột"
  ['bot may tiet', 'được giảm 04 tiết', 'giam 4 tiet'],
  ['được bớt mấy tiết', 'được giảm 04 tiết', 'bot 4 tiet']
])('asked “%s”, “%s” is read “%s”', (question, text, words) => {
  expect(read(question, text)).toBe(words)
})
