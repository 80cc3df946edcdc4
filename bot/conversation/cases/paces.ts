import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'
import { areOnlyOthers } from './only-others.ts'

/** How a learner may go through school otherwise than most, folded. */
const PACES = {
  faster: /\bvuot lop\b/,
  older: /\btuoi cao hon\b/,
  younger: /\btuoi thap hon\b|\bvao lop 1 som\b/
}

function pacesIn(text: string): ReadonlySet<string> {
  const folded = fold(text)
  return new Set(Object.entries(PACES).flatMap(([pace, says]) => (says.test(folded) ? [pace] : [])))
}

/** Tells one of these from another where a line, whatever leads it in, is of that alone: who may be older may not skip a grade. */
export const paceAsked: Distinction = ({ question }) => {
  const asked = pacesIn(question)
  return asked.size === 0 ? null : ({ line }) => areOnlyOthers(asked, pacesIn(line))
}
