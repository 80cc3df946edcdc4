import { Worker } from 'node:worker_threads'
import { LIMITS } from './limits.ts'
import type { ParseJob } from './parse.ts'
import type { Parsed, ParseReply } from './parse-worker.ts'

export type Isolated = ParseReply | { kind: 'timed_out' } | { kind: 'out_of_memory' }

const SCRIPT = new URL('./parse-worker.ts', import.meta.url)
const MOST_IDLE = 2
const idle: Worker[] = []
/** A thread that grew beyond this is not kept: V8 gives back what it took only when the thread ends. In bytes. */
const LARGE_HEAP = 64 * 1024 * 1024
/** Files of so many bytes may take a parser's whole memory, so they are parsed alone; packed ones unfold hundredfold. */
const LARGE_FILE = 400 * 1024
const LARGE_PACKAGE = 100 * 1024
const PLACES = 4
const waiting: (() => void)[] = []
let taken = 0

/**
 * Parses in a thread of its own with bounds on time and memory, so that a parser that loops or swells takes down its
 * thread and nothing else. Several small files are parsed at once, a large one alone. Threads that ended well are used
 * again; waiting ones do not keep the program alive.
 */
export async function parseIsolated(job: ParseJob, milliseconds: number = LIMITS.parseTime): Promise<Isolated> {
  const large = job.format === 'docx' || job.format === 'xlsx' ? LARGE_PACKAGE : LARGE_FILE
  const places = job.bytes.length >= large ? PLACES : 1
  await takePlaces(places)
  try {
    return await parseInThread(job, milliseconds)
  } finally {
    taken -= places
    for (const next of waiting.splice(0)) next()
  }
}

/** Those that wait try again in their order whenever places become free. */
async function takePlaces(places: number): Promise<void> {
  while (taken + places > PLACES) await new Promise<void>((resolve) => waiting.push(resolve))
  taken += places
}

function parseInThread(job: ParseJob, milliseconds: number): Promise<Isolated> {
  const worker = takeIdle() ?? startWorker()
  worker.ref()
  return new Promise((resolve) => {
    const finish = (outcome: Isolated, reusable: boolean): void => {
      clearTimeout(timer)
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
      release(worker, reusable)
      resolve(outcome)
    }
    const timer = setTimeout(() => finish({ kind: 'timed_out' }, false), milliseconds)
    worker.once('message', ({ reply, heap }: Parsed) => finish(reply, heap < LARGE_HEAP))
    worker.once('error', (error) => finish(explain(error), false))
    worker.once('exit', () => finish({ kind: 'failed', message: 'the parsing thread ended early' }, false))
    worker.postMessage(job)
  })
}

/** A thread that died while it waited has no id any more. */
function takeIdle(): Worker | undefined {
  return idle.splice(0).reduce<Worker | undefined>((taken, worker) => {
    if (taken !== undefined) idle.push(worker)
    return taken ?? (worker.threadId === -1 ? undefined : worker)
  }, undefined)
}

function startWorker(): Worker {
  const { parserHeapMegabytes, parserYoungMegabytes } = LIMITS
  return new Worker(SCRIPT, {
    resourceLimits: { maxOldGenerationSizeMb: parserHeapMegabytes, maxYoungGenerationSizeMb: parserYoungMegabytes }
  })
}

function release(worker: Worker, reusable: boolean): void {
  worker.unref()
  if (reusable && idle.length < MOST_IDLE) idle.push(worker)
  else void worker.terminate()
}

function explain(error: unknown): Isolated {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { kind: 'out_of_memory' }
  return { kind: 'failed', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }
}
