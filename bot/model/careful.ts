import type { Model, Saying } from './model.ts'

/** Counts what a model is used for, across restarts and processes. */
export interface Purse {
  /** Whether one more call may be made today; it is counted if so. */
  spend(): Promise<boolean>
  tokens(count: number): Promise<void>
}

const FAILURES = 3
const REST_MS = 60_000
const LONGEST_REST_MS = 900_000

/**
 * A model that is asked only within the day's budget, and left alone for a while after it failed three times running, so
 * that an outage or an empty wallet costs nobody any time. `onSilence` is told why it did not speak.
 */
export function createCarefulModel(
  model: Model,
  purse: Purse,
  onSilence: (because: string) => void,
  now: () => number = () => performance.now()
): Model {
  let failures = 0
  let rest = REST_MS
  let restsUntil = Number.NEGATIVE_INFINITY

  function note(saying: Saying): void {
    if (saying.kind === 'said') {
      failures = 0
      rest = REST_MS
      return
    }
    failures += 1
    if (failures < FAILURES) return
    restsUntil = now() + rest
    rest = Math.min(LONGEST_REST_MS, rest * 2)
  }

  async function ask(prompt: Parameters<Model['ask']>[0]): Promise<Saying> {
    if (now() < restsUntil) return { kind: 'silent', because: 'resting' }
    if (!(await purse.spend())) return { kind: 'silent', because: 'spent' }
    const saying = await model.ask(prompt)
    note(saying)
    if (saying.kind === 'said') await purse.tokens(saying.tokens)
    return saying
  }

  return {
    async ask(prompt) {
      const saying = await ask(prompt)
      if (saying.kind === 'silent') onSilence(saying.because)
      return saying
    }
  }
}
