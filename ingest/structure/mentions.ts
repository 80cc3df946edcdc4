import type { Level, Step } from '#knowledge/provision.ts'
import { findNumbers } from './document-number.ts'
import { findReferences, UNIT } from './references.ts'

/** A document named in a sentence, with the parts of it that the sentence means. */
export interface Mention {
  number: string
  index: number
  /** Paths of the parts named before it ("Điều 104 và Điều 105 Nghị định số …"); empty where the whole is meant. */
  parts: Step[][]
  /** True where only some of it is meant, without an address ("các quy định về học phí tại Thông tư số …"). */
  vague: boolean
}

const KIND =
  '(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Quy định|Quy chế|Kế hoạch|Chương trình|Chỉ thị|Hướng dẫn|Thông báo|Kết luận|Công văn|Điều lệ|Đề án|Văn bản)'
const NAMING = new RegExp(
  `(?:(?:của|tại|(?:được\\s+)?(?:ban hành\\s+)?kèm theo)\\s+)?${KIND}(?:\\s+(?:liên tịch|phối hợp|hành động))?[^,;.]{0,60}$`,
  'u'
)
const CONTAINER = /(Chương|Mục|Phụ lục|Phần|Mẫu số)(?:\s+số)?\s+([IVXLC]+|\d{1,2})(?![\p{L}\d])/giu
const LIST = new RegExp(
  `(?:(?:${UNIT.source})|(?:Chương|Mục|Phụ lục|Phần|Mẫu số)(?:\\s+số)?\\s+(?:[IVXLC]+|\\d{1,2})|[\\s,;]|và|hoặc|các|của|từ|đến)+$`,
  'iu'
)
const VAGUE =
  /(?:quy\s+định|nội\s+dung|một\s+số\s+(?:điều|nội\s+dung|quy\s+định))[^,;]*\s(?:tại|trong|của)\s+\S[^,;]{0,60}$/iu
/** "các nội dung liên quan đến … tại khoản 2 Điều 40": not the whole khoản. */
const ABOUT = /(?:quy\s+định|nội\s+dung)\s+(?:về|liên\s+quan)\s/iu
const AMENDED = /sửa\s+đổi,?\s+bổ\s+sung[^;]*$/iu
/** Parts of a document are named close before it. */
const FURTHEST = 800
const LEVELS: Record<string, Level> = { chương: 'chuong', mục: 'muc', 'phụ lục': 'phu_luc', phần: 'phan' }

/** The documents a sentence names for themselves: of "Thông tư số A sửa đổi, bổ sung Thông tư số B" only A. */
export function findMentions(text: string): Mention[] {
  let from = 0
  return findNumbers(text).flatMap(({ number, index, length }) => {
    const before = text.slice(Math.max(from, index - FURTHEST), index)
    from = index + length
    return AMENDED.test(before) ? [] : [{ number, index, ...partsBefore(before) }]
  })
}

function partsBefore(before: string): { parts: Step[][]; vague: boolean } {
  const naming = NAMING.exec(before)
  const listed = LIST.exec(before.slice(0, naming?.index ?? before.length))?.[0] ?? ''
  const containers = [...listed.matchAll(CONTAINER)].map(([, word = '', label = '']): Step[] => {
    const level = LEVELS[word.toLowerCase()]
    return [level === undefined ? { level: 'phu_luc', label: `${word} ${label}` } : { level, label }]
  })
  const parts = [...findReferences(listed).flatMap(({ path, here }) => (here ? [] : [path])), ...containers]
  return { parts, vague: (parts.length === 0 ? VAGUE : ABOUT).test(before) }
}
