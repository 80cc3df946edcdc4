import type { Hit } from '#knowledge/passage.ts'
import type { Draft } from './draft.ts'
import type { Reply } from './reply.ts'

export interface Ground {
  hit: Hit
  quote: string
}
export type Verdict = { kind: 'passed'; text: string; grounds: Ground[] } | { kind: 'refused'; because: string }
export function checkDraft(_draft: Draft, _question: string, _hits: readonly Hit[], _extractive: Reply): Verdict {
  return { kind: 'refused', because: 'chưa có' }
}
