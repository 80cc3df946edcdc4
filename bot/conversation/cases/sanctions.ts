import { fold } from '#knowledge/text/fold.ts'

const ASKS =
  /\b(?:xu ly|xu phat|bi phat|ky luat) (?:nhu )?(?:the nao|ra sao|nao|gi)\b|\bbi (?:gi|sao)(?: khong)?\W*$|\b(?:hinh thuc|muc) (?:xu ly|ky luat|xu phat) (?:la )?(?:nao|gi)\b/
/** What is done about a violation, or the degree of one; "ép buộc" is no such thing. */
const MEASURE =
  /\b(?:xu (?:ly|phat)|ky luat|phat|khien trach|canh cao|(?<!ep )buoc|dinh chi|thoi (?:viec|hoc)|truy cuu|thu hoi|boi (?:thuong|hoan)|hoan tra|tich thu|tru|huy|cham dut|ha|giam|tuoc|cach chuc|nhac nho|lap bien ban|diem 0|0 diem|khong duoc|khong cong nhan|vi pham|xem xet khi (?:danh gia|xep loai))\b/

/** Whether a question asks what is done about a violation: "bị xử lý thế nào". */
export function asksSanction(question: string): boolean {
  return ASKS.test(fold(question))
}

/** Whether neither a line, with those that lead it in, nor the headings above it tell of anything that is done about a violation. */
export function tellsNoSanction(lines: readonly string[], headings: readonly string[]): boolean {
  return !MEASURE.test(fold([...lines, ...headings].join('\n')))
}
