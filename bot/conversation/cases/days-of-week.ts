import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'
import { areOnlyOthers } from './only-others.ts'

const DAY = /\b(?:chu nhat|ngay thuong|ngay trong tuan|thu (?:hai|ba|tu|nam|sau|bay|[2-7]))\b/g
const IN_DIGITS: Record<string, string> = { 2: 'hai', 3: 'ba', 4: 'tu', 5: 'nam', 6: 'sau', 7: 'bay' }
const FROM_DAY = /\btu (?:ngay )?thu\b/

function daysIn(folded: string): ReadonlySet<string> {
  return new Set([...folded.matchAll(DAY)].map(([day]) => day.replace(/\d/, (digit) => IN_DIGITS[digit] ?? digit)))
}

/** Tells what is paid on one day of the week from what is paid on another; which hours are kept on others tells that there are none on it. */
export const dayAsked: Distinction = ({ question, asked: { kind } }) => {
  const asked = daysIn(fold(question))
  if (asked.size === 0 || (kind !== 'money' && kind !== 'amount')) return null
  return ({ line }) => {
    const told = fold(line)
    return !FROM_DAY.test(told) && areOnlyOthers(asked, daysIn(told))
  }
}
