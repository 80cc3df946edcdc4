import { fold } from '#knowledge/text/fold.ts'
import { normalise } from '#knowledge/text/normalise.ts'

/** Whose something is, and towards whom: "trách nhiệm của gia đình đối với thanh niên" → của "gia dinh", đối với "thanh nien". */
export interface Relations {
  of: readonly string[]
  towards: readonly string[]
}

const OF = /\bcua (?:cac |nhung )?([a-z]+ [a-z]+)/g
const TOWARDS = /\bdoi voi (?:cac |nhung )?([a-z]+ [a-z]+)/g

/** The relations a text names, folded. */
export function relationsIn(text: string): Relations {
  const plain = fold(normalise(text)).toLowerCase()
  const named = (pattern: RegExp) => [...plain.matchAll(pattern)].map(([, who = '']) => who)
  return { of: named(OF), towards: named(TOWARDS) }
}

/** Whether a heading is of what is owed to those whose own was asked for, or the other way round. */
export function isReversed(asked: Relations, heading: string): boolean {
  const told = relationsIn(heading)
  const differs = (ours: readonly string[], theirs: readonly string[], own: readonly string[]) =>
    ours.some((who) => theirs.includes(who) && !own.includes(who))
  return differs(asked.of, told.towards, told.of) || differs(asked.towards, told.of, told.towards)
}
