import type { TokenSource } from './channels/zalo/token.ts'
import { deliver, takeTurn } from './flow.ts'
import type { Flow, Step } from './flow-context.ts'
import { createLeisure } from './leisure.ts'
import { openMail } from './mail.ts'
import { closeExpired } from './store/handovers.ts'
import { createShelter } from './storm.ts'
import { type Bell, createBell, startWorker, type Worker, type WorkOptions } from './worker.ts'

const TURNS_AT_ONCE = 8
/** What is underway when the process dies is asked of the platform's history, which is slow: few, but more than one. */
const SENDS_AT_ONCE = 8
const BY_THE_CLOCK = { restMs: 60_000 }
/** After the last signal was grouped, and while there is anything else to do; nobody waits for it. */
const GROUPING_REST_MS = 2000
const GROUPING_WAITS_MS = 5000
/** Between two looks at what the event loop can spare; with fewer, a storm's letters lie longer than its answers take. */
const OPENINGS = 8

export interface WorkforceOptions {
  flow: Flow
  zaloTokens: TokenSource | null
  /** Rung when platforms have delivered something, and when something is to go out. */
  arrivals: Bell
  departures: Bell
  /** Puts the next signal into its case. */
  group: () => Promise<Step>
  /** Keeps order among what is kept, by the clock. */
  keep: () => Promise<Step>
  signal: AbortSignal
  onStep: WorkOptions['onStep']
}

/** Everybody who works while the server runs: turns, deliveries of each channel, tokens, and what falls due by the clock. */
export function employ(options: WorkforceOptions): Worker[] {
  const { flow, zaloTokens, arrivals, departures, signal, onStep } = options
  const hire = (name: string, bell: Bell, step: () => Promise<Step>, more: Pick<WorkOptions, 'next' | 'restMs'> = {}) =>
    startWorker({ name, bell, step, signal, onStep, onFault: flow.witness.fault, ...more })
  const [soon, sometime] = [createLeisure(), createLeisure({ longestMs: GROUPING_WAITS_MS })]
  const shelter = createShelter({ arrivals: arrivals.rung, signal })
  const atLeisure = waiting([soon])
  const afterStorm = waiting([shelter, soon])
  const whenever = waiting([shelter, sometime])
  const quiet = createBell()
  const questions = createBell()
  const times = (count: number, one: () => Worker) => Array.from({ length: count }, one)
  return [
    hire(
      'mail',
      arrivals,
      afterStorm(() => openSome(flow)),
      { next: questions }
    ),
    ...times(TURNS_AT_ONCE, () =>
      hire(
        'turn',
        questions,
        afterStorm(() => takeTurn(flow)),
        { next: departures }
      )
    ),
    ...[...flow.channels.values()].flatMap((channel) =>
      times(SENDS_AT_ONCE, () =>
        hire(
          `deliver:${channel.name}`,
          departures,
          atLeisure(() => deliver(flow, channel))
        )
      )
    ),
    ...(zaloTokens ? [hire('tokens', quiet, () => keepFresh(zaloTokens), BY_THE_CLOCK)] : []),
    hire('handovers', quiet, () => sweep(flow), BY_THE_CLOCK),
    hire('grouping', quiet, whenever(options.group), { restMs: GROUPING_REST_MS }),
    hire('keeping', quiet, options.keep, BY_THE_CLOCK)
  ]
}

/** A step that begins when all these waits are over, one after the other. */
function waiting(waits: readonly (() => Promise<void>)[]) {
  return (step: () => Promise<Step>) => async () => {
    for (const wait of waits) await wait()
    return step()
  }
}

/** Several openings, each a commit of its own, between which webhooks pass. */
async function openSome(flow: Flow): Promise<Step> {
  let outcome: Step = 'idle'
  for (let n = 0; n < OPENINGS; n += 1) {
    if ((await openMail(flow)) === 'idle') break
    outcome = 'worked'
  }
  return outcome
}

/** Renews the tokens ahead of time, also where nobody writes for days. */
async function keepFresh(tokens: TokenSource): Promise<Step> {
  await tokens.current()
  return 'idle'
}

async function sweep(flow: Flow): Promise<Step> {
  await closeExpired(flow.db, flow.now())
  return 'idle'
}
