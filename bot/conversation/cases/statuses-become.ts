import { fold } from '#knowledge/text/fold.ts'

/** What those employed, and schools, may be turned into, folded. */
const STATUS = 'cong chuc|vien chuc|can bo|giao vien|giang vien|cong lap|tu thuc|dan lap'
const BECOMES = new RegExp(
  `\\b(?:chuyen|chuyen doi|tuyen dung|tiep nhan)\\b(?: (?!(?:thanh|sang|qua|vao|lam)\\b)[a-z]+){0,8} (?:thanh|sang|qua|vao lam|lam) (?:(?:truong|loai hinh|mam non|tieu hoc|thcs|thpt) )*(${STATUS})\\b`,
  'g'
)

/** What somebody or a school is to become, folded: "công chức chuyển thành viên chức"; null where a question does not say. */
export function becomingAsked(question: string): string | null {
  return becomingsIn(question)[0] ?? null
}

/** Whether a line turns somebody only into something else than was asked about, as the other way round. */
export function becomesAnother(asked: string | null, line: string): boolean {
  if (asked === null) return false
  const told = becomingsIn(line)
  return told.length > 0 && !told.includes(asked)
}

function becomingsIn(text: string): string[] {
  return [...fold(text).matchAll(BECOMES)].map(([, status = '']) => status)
}
