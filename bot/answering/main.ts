import { parentPort, workerData } from 'node:worker_threads'
import { farDeeds, giveWay, openLine } from '../line.ts'
import type { AnsweringDeeds, ForAnswering, Setup } from './deeds.ts'

giveWay()

if (parentPort === null) throw new Error('bot/answering/main.ts is started by bot/answering/answering.ts')
const opening = Promise.withResolvers<AnsweringDeeds>()
const { call } = openLine(parentPort, opening.promise)
opening.resolve(open(workerData as Setup))

async function open(setup: Setup): Promise<AnsweringDeeds> {
  const main = farDeeds<ForAnswering>(call, ['say', 'embeddingFault', 'askModel'])
  const { openDeeds } = await import('./deeds.ts')
  const say = (line: string) => void main.say(line)
  return openDeeds(setup, main, {
    async fillEmpty() {
      const { fillEmptyIndex } = await import('#ingest/first-start.ts')
      await fillEmptyIndex({ ...setup, say, now: () => new Date() })
    },
    async embed(knowledge, signal) {
      const { embeddingLines, embedPassages, PATIENT } = await import('#ingest/embed.ts')
      return embeddingLines(await embedPassages(knowledge, setup.dataDir, { pauses: PATIENT, signal }))
    }
  })
}
