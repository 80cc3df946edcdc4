import { fold } from '#knowledge/text/fold.ts'

/** Bodies that each have a head of their own, folded, under the title of that head. */
const BODIES = {
  'giam doc': 'so|trung tam|dai hoc|hoc vien|benh vien|cong ty|doanh nghiep|quy|thu vien|bao tang|cong an',
  'chu tich':
    'uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|hoi dong truong|hoi dong quan tri|hoi dong tuyen sinh|hoi dong cu tuyen|cong doan|quoc hoi'
}
const SHORT: Record<string, string> = { ubnd: 'uy ban nhan dan', hdnd: 'hoi dong nhan dan' }

const readings = Object.entries(BODIES).map(([head, bodies]) => ({
  head,
  names: new RegExp(`\\b${head}\\b`),
  seat: new RegExp(`\\b${head} (?:cac |mot )?(${bodies})\\b`, 'g'),
  body: new RegExp(`\\b(${bodies})\\b`, 'g')
}))

/** Whose head somebody is: "giám đốc sở" is giam doc, of so. */
export interface Seat {
  head: string
  of: string
}

/** The seats that a text names. */
export function seatsIn(text: string): Seat[] {
  const told = fold(text)
  return readings.flatMap(({ head, seat }) => bodiesIn(told, seat).map((of) => ({ head, of })))
}

function bodiesIn(told: string, pattern: RegExp): string[] {
  return [...told.matchAll(pattern)].map(([, of = '']) => SHORT[of] ?? of)
}

/**
 * Whether a line rules for the head of another body than was asked about, as it says itself or the nearest heading does:
 * "giám đốc trung tâm" is not giám đốc sở. What names but the head, in a paper on one kind of body, rules for that one's.
 * `headings`: from the innermost.
 */
export function isOfOtherSeat(
  asked: readonly Seat[],
  told: string,
  headings: readonly string[],
  title: string
): boolean {
  return readings.some(({ head, names, body }) => {
    const wanted = asked.filter((seat) => seat.head === head).map(({ of }) => of)
    if (wanted.length === 0) return false
    const said = [told, ...headings].map((words) => seatsIn(words).filter((seat) => seat.head === head))
    const nearest = said.find((seats) => seats.length > 0)?.map(({ of }) => of)
    const ofTitle = names.test(fold([told, ...headings].join('\n'))) ? bodiesIn(fold(title), body) : []
    const ruled = nearest ?? ofTitle
    return ruled.length > 0 && !wanted.some((of) => ruled.includes(of))
  })
}
