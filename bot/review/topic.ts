import { foldedKey } from '#knowledge/text/syllable.ts'
import { indexTerms } from '#knowledge/text/terms.ts'
import type { Office } from './case.ts'

/** What questions are counted under, as staff keep the list. */
export interface Topic {
  id: string
  name: string
  /** Which office begins with a case of this topic. */
  office: Office
  /** 1 usual, 2 soon, 3 at once. */
  urgency: number
  /** A question or a document with one of these is about the topic. */
  phrases: string[]
}

/** Where nothing else fits; always there. */
export const OTHER_TOPIC = 'khac'

/** The list a commune begins with. */
export const FIRST_TOPICS: Topic[] = [
  {
    id: 'thi-tot-nghiep',
    name: 'Thi tốt nghiệp THPT, tuyển sinh đại học',
    office: 'culture_society',
    urgency: 2,
    phrases: [
      'thi tốt nghiệp',
      'tốt nghiệp trung học phổ thông',
      'thí sinh',
      'phòng thi',
      'phúc khảo',
      'đại học',
      'cao đẳng',
      'điểm chuẩn',
      'nguyện vọng'
    ]
  },
  {
    id: 'tuyen-sinh-dau-cap',
    name: 'Tuyển sinh đầu cấp',
    office: 'culture_society',
    urgency: 2,
    phrases: [
      'tuyển sinh',
      'vào lớp 1',
      'vào lớp 6',
      'vào lớp 10',
      'đầu cấp',
      'trái tuyến',
      'nhập học',
      'mầm non',
      'địa bàn tuyển sinh'
    ]
  },
  {
    id: 'hoc-phi',
    name: 'Học phí và các khoản thu',
    office: 'culture_society',
    urgency: 1,
    phrases: [
      'học phí',
      'khoản thu',
      'lệ phí',
      'miễn giảm',
      'quỹ lớp',
      'hội phí',
      'đồng phục',
      'bán trú',
      'tiền ăn',
      'lạm thu',
      'bảo hiểm y tế'
    ]
  },
  {
    id: 'day-them',
    name: 'Dạy thêm, học thêm',
    office: 'culture_society',
    urgency: 1,
    phrases: ['dạy thêm', 'học thêm', 'phụ đạo', 'dạy kèm', 'trung tâm']
  },
  {
    id: 'che-do-ho-tro',
    name: 'Chế độ, hỗ trợ học sinh',
    office: 'culture_society',
    urgency: 1,
    phrases: ['hỗ trợ', 'trợ cấp', 'học bổng', 'hộ nghèo', 'cận nghèo', 'khuyết tật', 'sách giáo khoa', 'chế độ']
  },
  {
    id: 'nha-giao',
    name: 'Nhà giáo',
    office: 'culture_society',
    urgency: 1,
    phrases: ['giáo viên', 'nhà giáo', 'lương', 'phụ cấp', 'biên chế', 'thăng hạng', 'tuyển dụng']
  },
  {
    id: 'an-toan',
    name: 'An toàn trường học, phòng chống bạo lực',
    office: 'culture_society',
    urgency: 3,
    phrases: [
      'bạo lực',
      'đánh nhau',
      'bắt nạt',
      'an toàn',
      'ma túy',
      'thuốc lá điện tử',
      'đuối nước',
      'ngộ độc',
      'xâm hại',
      'mạng xã hội'
    ]
  },
  {
    id: 'thu-tuc',
    name: 'Thủ tục hành chính',
    office: 'culture_society',
    urgency: 1,
    phrases: [
      'thủ tục',
      'chuyển trường',
      'cấp lại',
      'văn bằng',
      'học bạ',
      'bản sao',
      'xác nhận',
      'một cửa',
      'dịch vụ công'
    ]
  },
  {
    id: 'chuyen-doi-so',
    name: 'Chuyển đổi số trong giáo dục',
    office: 'culture_society',
    urgency: 1,
    phrases: ['chuyển đổi số', 'trí tuệ nhân tạo', 'học bạ số', 'học trực tuyến', 'cơ sở dữ liệu', 'phần mềm']
  },
  {
    id: 'chu-truong',
    name: 'Chủ trương, nghị quyết về giáo dục',
    office: 'party_building',
    urgency: 1,
    phrases: [
      'nghị quyết',
      'chỉ thị',
      'kết luận',
      'chương trình hành động',
      'chủ trương',
      'chính sách',
      'sáp nhập',
      'đổi mới'
    ]
  },
  { id: OTHER_TOPIC, name: 'Vấn đề khác', office: 'party_building', urgency: 1, phrases: [] }
]

/** A phrase in the question counts for more than one in the title of the documents nearest to it. */
const IN_QUESTION = 3
const IN_TITLE = 1

/** The topic a question is about, by its words and by the titles of the documents nearest to it, best first. */
export function topicOf(question: string, titles: readonly string[], topics: readonly Topic[]): string {
  const asked = said(question)
  const near = titles.map(said)
  const scored = topics.map(({ id, phrases }) => {
    const folded = phrases.map(said)
    const inQuestion = folded
      .filter((phrase) => asked.includes(phrase))
      .reduce((sum, phrase) => sum + wordsIn(phrase), 0)
    const inTitles = near.filter((title) => folded.some((phrase) => title.includes(phrase))).length
    return { id, score: IN_QUESTION * inQuestion + IN_TITLE * inTitles }
  })
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { id: OTHER_TOPIC, score: 0 })
  return best.id
}

/** The words of a text as both sides write them, between spaces: abbreviations written out, marks off. */
function said(text: string): string {
  const words = indexTerms(text).folded.filter((term) => !term.includes('_'))
  return ` ${words.map(foldedKey).join(' ')} `
}

function wordsIn(phrase: string): number {
  return phrase.trim().split(' ').length
}
