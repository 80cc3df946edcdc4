import { fold } from '#knowledge/text/fold.ts'
import { areOnlyOthers } from './only-others.ts'

/** From the highest. */
const PRIZES = ['nhat', 'nhi', 'ba', 'tu', 'khuyen khich']
const ONE = `(?:${PRIZES.join('|')})`
const NAMED = new RegExp(`\\bgiai (${ONE}(?:(?:,|/| va| hoac) ?(?:giai )?${ONE}\\b)*)\\b( tro len)?`, 'g')
const EACH = new RegExp(`\\b${ONE}\\b`, 'g')

/** The prizes a text names, folded, with those above one "trở lên". */
export function prizesIn(text: string): ReadonlySet<string> {
  const told = [...fold(text).matchAll(NAMED)].flatMap(([, names = '', upwards]) => {
    const prizes = names.match(EACH) ?? []
    return upwards === undefined
      ? prizes
      : PRIZES.slice(0, 1 + Math.max(...prizes.map((prize) => PRIZES.indexOf(prize))))
  })
  return new Set(told)
}

/** Whether a text rules for prizes of which none was asked about. */
export function isOfOtherPrize(asked: ReadonlySet<string>, told: string): boolean {
  return asked.size > 0 && areOnlyOthers(asked, prizesIn(told))
}
