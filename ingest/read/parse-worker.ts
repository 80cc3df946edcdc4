import { getHeapStatistics } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import { type ParseJob, parse } from './parse.ts'

export type ParseReply =
  | { kind: 'done'; outcome: Awaited<ReturnType<typeof parse>> }
  | { kind: 'failed'; message: string }

/** What the thread sends back: the reply, and how many bytes its heap takes after it. */
export interface Parsed {
  reply: ParseReply
  heap: number
}

/** The door of the thread that parses: one job in, one reply out. Broken bytes may make a parser throw; that is a reply. */
async function reply(job: ParseJob): Promise<ParseReply> {
  try {
    return { kind: 'done', outcome: await parse(job) }
  } catch (error) {
    return { kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
  }
}

parentPort?.on('message', async (job: ParseJob) => {
  const parsed: Parsed = { reply: await reply(job), heap: getHeapStatistics().total_heap_size }
  parentPort?.postMessage(parsed)
})
