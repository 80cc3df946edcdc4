import { setImmediate as nextRound, setTimeout as pause } from 'node:timers/promises'
import { type Call, type Deeds, startThread, type Thread } from '../line.ts'

/** A thread that is there as long as the process: when it dies or hangs, another takes its place. */
export interface LastingThread {
  call: Call
  /** What is wrong with it at this moment, in Vietnamese; null when it does its work. */
  complaint(): string | null
  /** Lets it end what it has open; calls made from now on fail. */
  close(): Promise<void>
}

export interface ThreadOptions {
  script: URL
  /** Given to each thread as its `workerData`. */
  setup: object
  /** What the thread may call of this one. */
  ours: Deeds
  onFault: (fault: unknown) => void
  /** How often it is asked for a sign of life, and how long none may come. */
  beatMs?: number
  hangMs?: number
}

interface Running extends Thread {
  /** When it last gave a sign of life, and what its last one complained of. */
  heardAt: number
  fault: unknown
}

const BEAT_MS = 1000
/** Longer than a turn may take: who waited for it has given up already. */
const HANG_MS = 15_000
/** A sign of life that is this late is told to whoever asks. */
const LATE_MS = 5000
const FIRST_REST_MS = 100
const LONGEST_REST_MS = 30_000
/** Who lived as long did not die of its start. */
const LIVED_MS = 60_000

/**
 * Starts a thread and keeps it. The thread has the deeds `beat`, a sign of life that fails when it cannot work, and
 * `close`. Ready, as this promise says, is who answered its first `beat`; calls made while there is none wait for the next.
 */
export async function keepThread(options: ThreadOptions): Promise<LastingThread> {
  const { onFault } = options
  let lasting = false
  let restMs = FIRST_REST_MS
  let now: Running | null = null

  async function start(): Promise<Running> {
    const began = Date.now()
    const running: Running = {
      ...startThread(options.script, options.setup, options.ours),
      heardAt: began,
      fault: null
    }
    void running.ended.then((fault) => replace(running, fault, Date.now() - began))
    try {
      await running.call('beat', [])
    } catch (fault) {
      await running.terminate()
      throw fault
    }
    running.heardAt = Date.now()
    now = running
    void watch(running, options, () => now === running)
    return running
  }

  function replace(dead: Running, fault: Error, livedMs: number): void {
    if (now === dead) now = null
    if (!lasting) return
    onFault(fault)
    restMs = livedMs > LIVED_MS ? FIRST_REST_MS : Math.min(LONGEST_REST_MS, restMs * 2)
    next = pause(restMs).then(start)
    // a start that fails ends its thread, of which `ended` tells
    next.catch(() => undefined)
  }

  let next = start()
  await next
  lasting = true
  return {
    call: async (name, args) => (await next).call(name, args),
    complaint: () => complaintOf(now),
    async close() {
      lasting = false
      const running = now
      now = null
      next = Promise.reject(new Error('the thread is closed'))
      next.catch(() => undefined)
      await running?.call('close', [])
      await running?.terminate()
    }
  }
}

function complaintOf(running: Running | null): string | null {
  if (running === null) return 'phần trả lời đang khởi động lại'
  if (running.fault !== null) return 'không đọc được chỉ mục, xem nhật ký'
  const silentMs = Date.now() - running.heardAt
  return silentMs > LATE_MS ? `phần trả lời im lặng ${Math.round(silentMs / 1000)} giây` : null
}

/** Asks a thread for signs of life for as long as it is the one at work, and ends it when none comes: hanging, it would not end. */
async function watch(running: Running, options: ThreadOptions, isAtWork: () => boolean): Promise<void> {
  const { onFault, beatMs = BEAT_MS, hangMs = HANG_MS } = options
  while (isAtWork()) {
    const answered = new AbortController()
    void endIfSilent(running, hangMs, answered.signal)
    try {
      await running.call('beat', [])
      running.fault = null
    } catch (fault) {
      if (isAtWork() && running.fault === null) onFault(fault)
      running.fault = fault
    }
    running.heardAt = Date.now()
    answered.abort()
    await pause(beatMs)
  }
}

async function endIfSilent(running: Running, hangMs: number, answered: AbortSignal): Promise<void> {
  await pause(hangMs, null, { signal: answered }).catch(() => undefined)
  // where it was this thread that stood still, the answer is there already and wants to be read
  await nextRound()
  if (!answered.aborted) await running.terminate()
}
