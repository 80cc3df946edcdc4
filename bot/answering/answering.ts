import { type Far, farDeeds } from '../line.ts'
import type { Model } from '../model/model.ts'
import type { AnsweringDeeds, ForAnswering, Setup } from './deeds.ts'
import { keepThread, type LastingThread } from './lasting-thread.ts'

export interface AnsweringOptions extends Omit<Setup, 'hasModel'> {
  model: Model | undefined
  say: (line: string) => void
  onFault: (where: string, fault: unknown) => void
}

/** All that is known and said, as it is asked for from the thread that serves the network. */
export type Answering = Far<Omit<AnsweringDeeds, 'beat' | 'close'>> & Pick<LastingThread, 'complaint' | 'close'>

const DEEDS = [
  'replyTo',
  'replyAlone',
  'analyse',
  'embed',
  'retrieve',
  'lookUp',
  'readProvision',
  'listDocuments',
  'readDocument',
  'publishAnswer',
  'retractAnswer',
  'answersCiting'
] as const

/**
 * Opens the index in a thread of its own, where questions are answered: some tens of milliseconds of computing each, for
 * which no platform has to wait with its events. A thread that dies or hangs is replaced, and its turns are taken again.
 */
export async function openAnswering({ model, say, onFault, ...setup }: AnsweringOptions): Promise<Answering> {
  const ours: ForAnswering = {
    say,
    embeddingFault: (fault) => onFault('embedding', fault),
    askModel: async (prompt) => (await model?.ask(prompt)) ?? { kind: 'silent', because: 'unreachable' }
  }
  const { call, complaint, close } = await keepThread({
    script: new URL('./main.ts', import.meta.url),
    setup: { ...setup, hasModel: model !== undefined } satisfies Setup,
    ours,
    onFault: (fault) => onFault('answering', fault)
  })
  return { ...farDeeds<Pick<AnsweringDeeds, (typeof DEEDS)[number]>>(call, DEEDS), complaint, close }
}
