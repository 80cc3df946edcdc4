import { fold } from '#knowledge/text/fold.ts'

/** What somebody has, or what is had towards them, folded: "trách nhiệm của gia đình" → "nhiem", "gia dinh". */
interface Relation {
  what: string
  who: string
}

/** Whose something is, and towards whom: "trách nhiệm của gia đình đối với thanh niên". */
export interface Relations {
  of: readonly Relation[]
  towards: readonly Relation[]
  /** All of the text, folded, between spaces. */
  text: string
}

const OF = / ([a-z]+) cua (?:cac |nhung )?([a-z]+ [a-z]+)/g
const TOWARDS = / ([a-z]+) doi voi (?:cac |nhung )?([a-z]+ [a-z]+)/g

/** The relations a text names. */
export function relationsIn(words: string): Relations {
  const text = ` ${fold(words)} `
  const named = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, what = '', who = '']) => ({ what, who }))
  return { of: named(OF), towards: named(TOWARDS), text }
}

/**
 * Whether a heading is of what is owed to those whose own was asked for, or the other way round; or of what is done with
 * them: "Trách nhiệm quản lý hướng dẫn viên" is no duty of theirs.
 */
export function isReversed(asked: Relations, heading: string): boolean {
  const told = relationsIn(heading)
  const isAmong = ({ what, who }: Relation, all: readonly Relation[]) =>
    all.some((other) => other.what === what && other.who === who)
  const isObject = ({ who }: Relation) => {
    const before = new RegExp(` ([a-z]+) ${who} `).exec(told.text)?.[1]
    return before !== undefined && before !== 'voi' && !asked.text.includes(` ${before} `) && !isNamed(who, told.of)
  }
  return (
    asked.of.some((one) => isAmong(one, told.towards) && !isAmong(one, told.of)) ||
    told.of.some((one) => isAmong(one, asked.towards) && !isAmong(one, asked.of)) ||
    asked.of.some(isObject)
  )
}

function isNamed(who: string, among: readonly Relation[]): boolean {
  return among.some((other) => other.who === who)
}
