import { fold } from '#knowledge/text/fold.ts'
import { type AskedFor, askedFor, type Kind } from '../asked-for.ts'

/** What no single line answers: things, people and cases, which a heading names and all that stands under it tells. */
const OPEN: ReadonlySet<Kind> = new Set(['list', 'who', 'condition', 'subject', 'other'])

/** What a rule has several of, so that "… là gì" asks for them, not for what a word means. */
const OF_SEVERAL =
  'nhiem vu|quyen|nghia vu|trach nhiem|nguyen tac|dieu kien|tieu chuan|tieu chi|yeu cau|doi tuong|ho so|giay to|noi dung|muc tieu|muc dich|chinh sach|hanh vi|hinh thuc|phuong thuc|phuong phap|bien phap|tham quyen|quy trinh|trinh tu|thu tuc|nguon|co cau|can cu|truong hop|chuc nang|thanh phan|ket cau|cau truc|cach|pham vi'
const BEGINS_SO = new RegExp(
  `^(?:(?:cac|nhung|mot so|ve|quy dinh ve|cho (?:em|toi|minh) hoi) )*(?:${OF_SEVERAL})\\b`,
  'u'
)

/** Whether a question asks what there is under a heading: "nhiệm vụ của nhà giáo là gì", but not "học bạ số là gì". */
export function asksForContent(question: string): boolean {
  const { kind } = askedFor(question)
  return OPEN.has(kind) || (kind === 'definition' && BEGINS_SO.test(fold(question)))
}

/** Whether all of a list is asked for and no point of it: "tiêu chuẩn của hiệu trưởng", "gồm những gì". */
export function asksForAll(question: string, { kind }: AskedFor): boolean {
  return kind === 'list' || (asksForContent(question) && BEGINS_SO.test(fold(question)))
}
