import type { DocumentRecord } from '#knowledge/document.ts'
import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'

const KIND =
  /^(?:trường\s+)?(?:(?:phân hiệu\s+)?đại học|học viện|cao đẳng|trung cấp|trung học phổ thông|trung học cơ sở|tiểu học|mầm non|mẫu giáo|thpt|thcs)(?!\p{L})/u
/** What schools teach, in names where only its first word has a capital. */
const FIELD =
  /^(?:công nghệ thông tin(?: và truyền thông)?|công nghệ|công nghiệp|kinh tế quốc dân|kinh tế|kỹ thuật công nghiệp|kỹ thuật|sư phạm(?: kỹ thuật)?|khoa học xã hội và nhân văn|khoa học tự nhiên|khoa học|an ninh nhân dân|cảnh sát nhân dân|y dược|y khoa|luật|nông nghiệp|nông lâm|ngoại ngữ|ngoại thương|tài chính|giao thông vận tải|bách khoa|bưu chính viễn thông|thủy lợi|ngân hàng|kiến trúc|xây dựng|văn hóa|nghệ thuật|thể dục thể thao)(?!\p{L})/u
const LONGEST = 60

/** The school whose own paper a document is, in the usual letters: "Trường Đại học Văn Hiến"; null where it is of no school, or that is not plainly told. */
export function schoolIssuing({ issuer }: Pick<DocumentRecord, 'issuer'>): string | null {
  const name = normalise(issuer ?? '').trim()
  const lower = name.toLowerCase()
  const kind = KIND.exec(lower)?.[0]
  if (kind === undefined || name.length > LONGEST || !/^[\p{L}\s–-]+$/u.test(name) || lower === kind) return null
  return name === name.toUpperCase() ? inSmallLetters(lower, kind) : name
}

function inSmallLetters(name: string, kind: string): string {
  const own = kind.replace(/^trường\s+/u, '')
  const parts = name
    .slice(kind.length)
    .trim()
    .split(/(\s+[–-]\s+)/u)
  const proper = parts.map((part) => {
    const field = FIELD.exec(part)?.[0] ?? ''
    return `${capital(field)}${part.slice(field.length).replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())}`
  })
  const isAbbreviated = /^th(?:pt|cs)$/u.test(own)
  return `${own === kind ? '' : 'Trường '}${isAbbreviated ? own.toUpperCase() : capital(own)} ${proper.join('')}`
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** Whether words name a school already, so that it need not be told again. */
export function tellsSchool(words: string, school: string): boolean {
  return fold(words).includes(fold(school).replace(/^truong /, ''))
}
