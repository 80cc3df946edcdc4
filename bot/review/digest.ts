import type { Day } from '#knowledge/document.ts'
import { type Count, countWords } from './counts.ts'

/** What a week brought, for the two focal points. Cases are counted as they are; people only from the minimum group on. */
export interface Digest {
  /** `2026-W26`, with its first and its last day. */
  week: string
  days: [first: Day, last: Day]
  opened: number
  published: number
  /** Of the cases that wait: all, and those that have waited longer than a week. */
  waiting: number
  overdue: number
  toReview: number
  /** People who wait for a member of staff to write to them. */
  handovers: number
  /** Distinct askers of what was not answered. */
  people: Count
  top: { id: number; title: string; topic: string; people: Count; rising: boolean; upset: boolean; rumour: boolean }[]
}

const TITLE_LENGTH = 90

/** The digest as it is read on a phone and in the console. */
export function digestText(
  digest: Digest,
  { commune, minimum, publicUrl }: { commune: string; minimum: number; publicUrl: string }
): string {
  const { days, opened, published, waiting, overdue, toReview, handovers, people, top } = digest
  const [first, last] = days.map(inWords)
  const lines = [
    `BẢN TIN TUẦN – Hỏi đáp ${commune}, từ ${first} đến ${last}`,
    `• Người hỏi điều chưa có trả lời: ${countWords(people, minimum)}`,
    `• Câu hỏi mới: ${opened}; đã công bố trả lời: ${published}`,
    `• Đang chờ xử lý: ${waiting}${overdue > 0 ? `, trong đó ${overdue} câu đã quá 7 ngày` : ''}`,
    ...(toReview > 0 ? [`• Câu trả lời cần duyệt lại: ${toReview}`] : []),
    ...(handovers > 0 ? [`• Người đang chờ cán bộ trả lời riêng: ${handovers}`] : [])
  ]
  if (top.length === 0) return [...lines, 'Không có câu hỏi nào đang chờ.'].join('\n')
  const cases = top.map(({ title, people: asked, ...signs }, at) => {
    return `${at + 1}. ${shorten(title)} (${countWords(asked, minimum)} người${marks(signs)})`
  })
  const where = publicUrl === '' ? [] : [`Xem và xử lý: ${publicUrl}/staff`]
  return [...lines, 'Nên xem trước:', ...cases, ...where].join('\n')
}

function marks({ rising, upset, rumour }: { rising: boolean; upset: boolean; rumour: boolean }): string {
  return [rumour ? ', tin cần kiểm chứng' : '', rising ? ', tăng đột biến' : '', upset ? ', bức xúc' : ''].join('')
}

function shorten(title: string): string {
  if (title.length <= TITLE_LENGTH) return title
  const at = title.lastIndexOf(' ', TITLE_LENGTH)
  return `${title.slice(0, at > 0 ? at : TITLE_LENGTH)}…`
}

function inWords(day: Day): string {
  return day.split('-').reverse().join('/')
}
