import type { Hit } from '#knowledge/passage.ts'
import type { AskedFor, Kind } from './asked-for.ts'
import { holds } from './facts.ts'
import { isAboutNamed, type Named } from './named.ts'
import { contradicts, namesNoStage, type Scope } from './scope.ts'

/** Something near was found, but not for this exam, grade, year, place or kind of school, or without the time or number asked for. */
export interface Lack {
  kind: 'not_this'
  lacks: 'exam' | 'level' | 'year' | 'place' | 'sector' | 'time' | 'amount' | 'phone' | 'certainty'
  asked: string
}

const LACKING: Partial<Record<Kind, Lack['lacks']>> = {
  hour: 'time',
  day: 'time',
  month: 'time',
  time: 'time',
  frequency: 'time',
  condition: 'time',
  money: 'amount',
  amount: 'amount',
  phone: 'phone'
}

const DATED: ReadonlySet<Kind> = new Set(['day', 'month'])

/** What the question asks for and a hit does not have, or null if it may answer. */
export function lacks(hit: Hit, asked: AskedFor, scope: Scope, named: Named | null = null): Lack | null {
  if (named && !isAboutNamed(hit, named)) return UNSURE
  const conflict = contradicts(scope, hit)
  if (conflict) return { kind: 'not_this', lacks: conflict.what, asked: conflict.asked }
  if (
    holds(hit.passage.text, asked, hit.passage.trail) &&
    !onlyAsks(hit.passage.text) &&
    !isBlankForm(hit.passage.text)
  )
    // a rule may hold for every grade, a day is that of one
    return DATED.has(asked.kind) && namesNoStage(scope, hit) ? UNSURE : null
  return { ...UNSURE, lacks: LACKING[asked.kind] ?? 'certainty' }
}

const UNSURE: Lack = { kind: 'not_this', lacks: 'certainty', asked: '' }

/** A form still to be filled in has the words of a question and no answer. */
function isBlankForm(text: string): boolean {
  return (text.match(/\.{5,}|…{2,}|_{4,}/g)?.length ?? 0) >= 2
}

/** Headings of web pages are often questions; alone they answer nothing. */
function onlyAsks(text: string): boolean {
  return /^[^\n]*\?$/.test(text.trim())
}
