import { fold } from '#knowledge/text/fold.ts'
import { syllables } from '#knowledge/text/tokenise.ts'
import { predicateOf } from '../predicate.ts'
import { type Band, bandsIn, casesAsked } from './bands.ts'
import type { Distinction } from './distinction.ts'

const ofAge = (bands: readonly Band[]) => bands.filter(({ unit }) => unit === 'tuoi')
const holds = (told: Band, asked: Band) => told.from <= asked.from && asked.to <= told.to

/** Children of one age: "trẻ em mầm non 05 tuổi". */
const OF_ONE_AGE = /\b(?:tre|tre em|mam non|mau giao|be) 0?(\d{1,2}) tuoi\b/g

function clausesOf(line: string): string[] {
  return line.split(/[;.]\s/u)
}

/**
 * Tells ages apart: "dưới 13 tuổi" decides what one of twelve may do, and not what all "dưới 16 tuổi" may; what is given at
 * five is not given at four; and what an age bounds is the act told in the same clause.
 */
export const agesAsked: Distinction = ({ question, asked: { kind }, terms }) => {
  const asked = ofAge(casesAsked(question))
  if (asked.length === 0) return null
  const predicate = kind === 'yes_no' ? predicateOf(question, terms).map(({ folded }) => folded) : []
  return ({ line }) => isWider(asked, line) || isOfOneAge(asked, line) || boundsOther(predicate, line)
}

function isWider(asked: readonly Band[], line: string): boolean {
  const told = ofAge(bandsIn(fold(line))).filter(({ ends }) => ends > 0)
  if (told.length === 0 || told.some(({ ends }) => ends === 2)) return false
  return asked.some((band) => band.ends === 1 && !told.some((each) => holds(each, band)))
}

function isOfOneAge(asked: readonly Band[], line: string): boolean {
  const folded = fold(line)
  if (ofAge(bandsIn(folded)).some(({ ends }) => ends > 0)) return false
  const ages = [...folded.matchAll(OF_ONE_AGE)].map(([, age]) => Number(age))
  return ages.length > 0 && asked.every((band) => !ages.some((age) => band.from <= age && age <= band.to))
}

function boundsOther(predicate: readonly string[], line: string): boolean {
  const says = (clause: string) => syllables(clause).some((word) => predicate.includes(word))
  const bounded = clausesOf(line).filter((clause) => ofAge(bandsIn(fold(clause))).some(({ ends }) => ends > 0))
  return bounded.length > 0 && !bounded.some(says) && says(line)
}
