import type { Judged } from '#knowledge/evaluate-dataset.ts'
import { type Asked, type Measures, ranksOf, summarise } from '#knowledge/evaluate-measures.ts'
import type { System } from './baselines.ts'
import type { ChatForms } from './chat-forms.ts'
import { respell, type Spelling } from './spellings.ts'

/** Asks a system every question in one spelling. */
export async function measure(
  system: Pick<System, 'search'>,
  questions: readonly Judged[],
  spelling: Spelling,
  forms: ChatForms
): Promise<Measures> {
  const asked: Asked[] = []
  for (const question of questions) {
    const text = respell(question, spelling, forms)
    const started = performance.now()
    const found = await system.search(text)
    asked.push({ ranks: ranksOf(found, question.gold), gold: question.gold.size, ms: performance.now() - started })
  }
  return summarise(asked)
}

/** So many questions spread evenly over all; all of them when there are fewer. */
export function sample<T>(all: readonly T[], size: number): T[] {
  if (size >= all.length) return [...all]
  return Array.from({ length: size }, (_, index) => all[Math.floor((index * all.length) / size)] as T)
}
