import { fold } from '#knowledge/text/fold.ts'
import type { AskedFor } from '../asked-for.ts'

/** What somebody may be in a body, folded. */
const POST =
  '(?:pho )?(?:chu tich|truong (?:ban|doan|tieu ban)|uy vien thuong truc|thu ky|to truong|nhom truong|chu nhiem|giam doc|hieu truong|bi thu)'
const ASKS = [
  new RegExp(`\\bai (?:se |duoc )?(?:la|lam|giu chuc(?: vu)?) (${POST})\\b`),
  new RegExp(`(${POST})\\b(?: [a-z]+){0,8} (?:la|do) ai(?: dam nhiem| kiem nhiem| lam)?(?: a| vay| the)?\\W*$`)
]

/** The post of which a question asks who holds it, folded: "ai là chủ tịch hội đồng cử tuyển"; null where it asks for none. */
export function postAsked(question: string, { kind }: AskedFor): string | null {
  if (kind !== 'who') return null
  const asked = fold(question)
  return ASKS.flatMap((pattern) => pattern.exec(asked)?.[1] ?? [])[0] ?? null
}

/** What of a line stands before it tells who holds a post, so that of "Chủ tịch hội đồng là Chủ tịch tỉnh" the second is no other's. */
export function beforeHolder(post: string | null, line: string): string {
  const [before] = post === null ? [line] : line.split(/:|(?<!\p{L})là(?!\p{L})/u, 1)
  return before ?? line
}

/** A row of a table of people. */
const OF_PEOPLE = /\b(?:ho va ten|ho ten|ong|ba) ?:/

/** Whether a line names a post without telling who holds it, as "Chủ tịch: Hiệu trưởng" or "Hiệu trưởng làm chủ tịch" does. */
export function namesNoHolder(post: string | null, line: string): boolean {
  if (post === null) return false
  const told = fold(line)
  const own = post.startsWith('pho ') ? post : `(?<!(?:pho|cua) )${post}`
  const isTold = new RegExp(
    `\\b${own}\\b(?: [a-z]+){0,8}(?: ?\\([^)]*\\))?(?: ?: ?[a-z0-9]| (?:la|do|gom) )|\\b(?:la|lam|kiem|kiem nhiem|giu chuc) ${post}\\b`
  )
  return !isTold.test(told) && !OF_PEOPLE.test(told)
}
