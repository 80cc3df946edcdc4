import { setPriority } from 'node:os'
import { type MessagePort, Worker } from 'node:worker_threads'

/** What one thread does for another when it is called by name; everything handed over is plain data. */
export type Deeds = Record<string, (...args: never[]) => unknown>

/** The same deeds as the other thread sees them: called by message, and awaited. */
export type Far<D extends Deeds> = {
  [Name in keyof D]: (...args: Parameters<D[Name]>) => Promise<Awaited<ReturnType<D[Name]>>>
}

export type Call = (name: string, args: unknown[]) => Promise<unknown>

/** A line between two threads, by which each does deeds for the other. */
export interface Line {
  call: Call
  /** The other side is gone: whoever waits for it, or calls it from now on, is told so. */
  cut(fault: Error): void
}

type Message =
  | { kind: 'call'; id: number; name: string; args: unknown[] }
  | { kind: 'done'; id: number; value: unknown }
  | { kind: 'failed'; id: number; fault: unknown }

interface Waiting {
  resolve: (value: unknown) => void
  reject: (fault: unknown) => void
}

/** Opens one end of a line. Calls run side by side, each answered when it is done; they wait for deeds that are still to come. */
export function openLine(port: MessagePort | Worker, ours: Deeds | Promise<Deeds>): Line {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let ended: Error | null = null

  async function serve({ id, name, args }: Extract<Message, { kind: 'call' }>): Promise<void> {
    try {
      const deed = (await ours)[name]
      if (!deed) throw new Error(`no deed ${name}`)
      port.postMessage({ kind: 'done', id, value: await deed(...(args as never[])) })
    } catch (fault) {
      port.postMessage({ kind: 'failed', id, fault: plain(fault) })
    }
  }

  port.on('message', (message: Message) => {
    if (message.kind === 'call') return void serve(message)
    const caller = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.kind === 'done') caller?.resolve(message.value)
    else caller?.reject(message.fault)
  })

  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended)
        last += 1
        port.postMessage({ kind: 'call', id: last, name, args })
        waiting.set(last, { resolve, reject })
      }),
    cut(fault) {
      ended = fault
      for (const { reject } of waiting.values()) reject(fault)
      waiting.clear()
    }
  }
}

/** A thread, and the line to it. */
export interface Thread {
  call: Call
  terminate(): Promise<unknown>
  /** Why it ended, once it has. */
  ended: Promise<Error>
}

/** Starts a thread. Whoever waits for it when it ends is told why. */
export function startThread(script: URL, setup: object, ours: Deeds): Thread {
  const worker = new Worker(script, { workerData: setup })
  const { call, cut } = openLine(worker, ours)
  const ended = new Promise<Error>((resolve) => {
    let why = new Error('the thread ended')
    worker.on('error', (fault: Error) => {
      why = fault
    })
    worker.once('exit', () => {
      cut(why)
      resolve(why)
    })
  })
  return { call, terminate: () => worker.terminate(), ended }
}

const GIVING_WAY = 10

/**
 * Lets the calling thread have the processor that is left over: who is first is whoever takes messages in. Threads started
 * by it, those of the index for instance, inherit this, so it is called before they are. Elsewhere than on Linux it
 * would be the whole process, and nothing is done.
 */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(GIVING_WAY)
}

/** The deeds at the other end of a line, by these names. */
export function farDeeds<D extends Deeds>(call: Call, names: readonly (keyof D & string)[]): Far<D> {
  return Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => call(name, args)])) as unknown as Far<D>
}

/** A fault as it can be sent: what hangs on it may not be plain. */
function plain(fault: unknown): Error {
  if (!(fault instanceof Error)) return new Error(String(fault))
  const { name, message, stack = '' } = fault
  return Object.assign(new Error(message), { name, stack })
}
