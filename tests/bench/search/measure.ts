import { inFreshProcess } from '../child.ts'
import type { Corpus } from '../corpus/corpus.ts'
import type { Workshop } from '../workshop.ts'
import { type Asked, type AskJob, type Indexed, SYSTEMS, type SystemName } from './jobs.ts'

/** What one system took for one size of corpus. */
export interface SystemFigures extends Asked {
  system: SystemName
  /** Null for what lives in memory only; `indexSeconds` then says how long its making took. */
  index: Indexed | null
}

export interface SizeFigures {
  passages: number
  systems: SystemFigures[]
}

const QUESTIONS = 300
const BUDGET_SECONDS = 40
/** Ours is bounded as `npm start` bounds it; what lives in memory needs room for it. */
const HEAPS: Partial<Record<SystemName, string[]>> = {
  hoidap: ['--max-old-space-size=256', '--max-semi-space-size=2'],
  minisearch: ['--expose-gc', '--max-old-space-size=8192']
}
/** The comparison loses nothing by fewer questions; the run would lose minutes. */
const BUDGET_OF_OTHERS = 12

const SEARCH_JOB = new URL('./job.ts', import.meta.url)

/** Index, memory and answer times of every system over one corpus and the same questions. */
export async function measureSize(
  workshop: Workshop,
  corpus: Corpus,
  passages: number,
  say: (line: string) => void
): Promise<SizeFigures> {
  const systems: SystemFigures[] = []
  for (const system of SYSTEMS) systems.push(await measureSystem(workshop, corpus, passages, system, say))
  return { passages, systems }
}

async function measureSystem(
  workshop: Workshop,
  corpus: Corpus,
  passages: number,
  system: SystemName,
  say: (line: string) => void
): Promise<SystemFigures> {
  const inMemory = system === 'minisearch'
  const built = inMemory ? null : await workshop.index(system, passages)
  say(`hỏi ${system} trên ${passages} đoạn`)
  const job: AskJob = {
    kind: 'ask',
    system,
    passages,
    folder: built?.folder ?? '',
    questions: corpus.questions(passages, QUESTIONS),
    budgetSeconds: system === 'hoidap' ? BUDGET_SECONDS : BUDGET_OF_OTHERS
  }
  const asked = await inFreshProcess<Asked>(SEARCH_JOB, job, HEAPS[system])
  return { system, index: built, ...asked }
}
