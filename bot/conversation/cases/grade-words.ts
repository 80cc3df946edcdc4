import { stripMarks } from '#knowledge/text/fold.ts'
import { typedBare } from '../typed-bare.ts'

const NUMBERS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai']
/** What is counted behind a number of its own, "lớp hai buổi", and what makes another word of one: "lớp năm học", "lop sau khi". */
const NO_GRADE = [
  '(?! (?:buổi|tiết|ca|giờ|ngày|tuần|tháng|kỳ|kì|học kỳ|môn|lần|giáo viên|cô|thầy|người|em|phòng|cấp|loại|cách|số|mẹ|má|năm))',
  '(?!(?<= năm) (?:học|nay|sau|trước|ngoái|tới|nào|\\d))',
  '(?!(?<= sau) (?:khi|do|này|giờ|đó|cùng|\\d))'
].join('')
const byLength = [...NUMBERS].sort((a, b) => b.length - a.length)
const inWords = (words: readonly string[], noGrade: string) =>
  new RegExp(
    `(?<!(?:mỗi|moi|một|mot) )(?<!\\p{L})(lớp|khối|lop|khoi) (${words.join('|')})((?:, | và | va )(?:${words.join('|')}))*(?!\\p{L})${noGrade}`,
    'gu'
  )
const MARKED = inWords(byLength, NO_GRADE)
const BARE = inWords(byLength.map(stripMarks), stripMarks(NO_GRADE))
const ANY_NUMBER = new RegExp(`(?<!\\p{L})(?:${[...byLength, ...byLength.map(stripMarks)].join('|')})(?!\\p{L})`, 'gu')

/** "lớp mười" with its number in digits. What has no marks at all is read without them. */
export function inDigits(text: string): string {
  const bare = typedBare(text)
  return (bare ?? text).replace(bare === null ? MARKED : BARE, (said) =>
    said.replace(ANY_NUMBER, (word) =>
      String(1 + NUMBERS.findIndex((each) => each === word || stripMarks(each) === word))
    )
  )
}
