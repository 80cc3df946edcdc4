import type { Step } from './flow-context.ts'

/** Tells resting workers that there is something to do. Each ring is heard, also by one that is just about to rest. */
export interface Bell {
  ring(): void
  /** How often it has rung; a worker looks before its step, so that it cannot miss a ring during it. */
  rung(): number
  /** Ends at the next ring after `heard`, after `ms`, or when the signal aborts. */
  rest(heard: number, ms: number, signal: AbortSignal): Promise<void>
}

/** A worker as seen from outside: for the readiness check and for an orderly stop. */
export interface Worker {
  readonly name: string
  /** When it last began a step, and how many steps have failed in a row since one succeeded. */
  health(): { lastStep: Date; faultsInARow: number }
  /** Ends after the signal was aborted and the step in hand is finished. */
  readonly ended: Promise<void>
}

export interface WorkOptions {
  name: string
  step: () => Promise<Step>
  /** Rung by whoever makes work for this step. */
  bell: Bell
  /** Rung when this step has worked: it made work for the next one. */
  next?: Bell | undefined
  signal: AbortSignal
  onStep: (name: string, outcome: Step | 'failed', seconds: number) => void
  onFault: (name: string, fault: unknown) => void
  /** How long to rest when idle, for what falls due by the clock. */
  restMs?: number
}

const REST_MS = 500
const REST_AFTER_FAULT_MS = 1000

/** Repeats one step until told to stop. It rests when there is nothing to do, and goes on after a fault. */
export function startWorker(options: WorkOptions): Worker {
  const { name, signal } = options
  let lastStep = new Date()
  let faultsInARow = 0

  async function attempt(): Promise<Step | 'failed'> {
    const started = performance.now()
    lastStep = new Date()
    let outcome: Step | 'failed'
    try {
      outcome = await options.step()
      faultsInARow = 0
      if (outcome === 'worked') options.next?.ring()
    } catch (fault) {
      outcome = 'failed'
      faultsInARow += 1
      options.onFault(name, fault)
    }
    options.onStep(name, outcome, (performance.now() - started) / 1000)
    return outcome
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      const heard = options.bell.rung()
      const outcome = await attempt()
      if (outcome === 'idle') await options.bell.rest(heard, options.restMs ?? REST_MS, signal)
      if (outcome === 'failed') await pause(REST_AFTER_FAULT_MS, signal)
    }
  }

  /** Whatever ends the loop before its time, a report that throws for instance, it begins anew. */
  async function live(): Promise<void> {
    while (!signal.aborted) {
      try {
        await run()
      } catch {
        // who should be told has thrown; the readiness check tells by the count
        faultsInARow += 1
        await pause(REST_AFTER_FAULT_MS, signal)
      }
    }
  }

  return { name, health: () => ({ lastStep, faultsInARow }), ended: live() }
}

export function createBell(): Bell {
  let rung = 0
  const sleepers = new Set<() => void>()
  return {
    ring: () => {
      rung += 1
      for (const wake of [...sleepers]) wake()
    },
    rung: () => rung,
    rest: (heard, ms, signal) => (rung === heard ? pause(ms, signal, sleepers) : Promise.resolve())
  }
}

/** Ends after `ms`, when the signal aborts, or when somebody calls what it put among the sleepers. */
function pause(ms: number, signal: AbortSignal, sleepers = new Set<() => void>()): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      sleepers.delete(wake)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, signal.aborted ? 0 : ms)
    sleepers.add(wake)
    signal.addEventListener('abort', wake)
  })
}

const SILENT_MS = 120_000
const FAULTS_SUSPECT = 3

/** What is wrong with the first worker that does not do its work, in Vietnamese; null when all do. */
export function complaintOf(workers: readonly Worker[], now: Date): string | null {
  for (const { name, health } of workers) {
    const { lastStep, faultsInARow } = health()
    if (faultsInARow >= FAULTS_SUSPECT) return `${name}: ${faultsInARow} lần lỗi liên tiếp`
    const silentMs = now.getTime() - lastStep.getTime()
    if (silentMs > SILENT_MS) return `${name}: đứng yên ${Math.round(silentMs / 1000)} giây`
  }
  return null
}
