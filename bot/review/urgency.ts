import type { CaseKind } from './rumour.ts'

/** What makes a case pressing, beside how many ask. */
export interface Pressing {
  kind: CaseKind
  rising: boolean
  upset: boolean
  /** Of its topic: 1 usual, 2 soon, 3 at once. */
  topic: number
}

/** By which the number of people is multiplied: a claim doubles it, so does a sudden rise; anger adds a half. */
export function urgencyOf({ kind, rising, upset, topic }: Pressing): number {
  return topic * (kind === 'rumour' ? 2 : 1) * (rising ? 2 : 1) * (upset ? 1.5 : 1)
}

/** A case that has waited this many days counts double; it counts three times as much at most. */
export const AGE_DOUBLES_DAYS = 10
export const MOST_AGE_DAYS = 20
