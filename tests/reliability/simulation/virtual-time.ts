import { syncBuiltinESMExports } from 'node:module'
import { install } from '@sinonjs/fake-timers'

/** A clock that stands while anything is being done, and jumps to the next timer when nothing is. */
export interface VirtualTime extends Disposable {
  /** Milliseconds since 1970. */
  now(): number
  sleep(ms: number): Promise<void>
  /** Lets time pass until this moment, or until `isOver` says so between two timers. */
  run(until: number, isOver: () => boolean): Promise<void>
}

/** How often the event loop is let round before the clock moves: a commit takes one round, and may start another. */
const ROUNDS = 2

/** Takes the place of the timers of the whole process, until it is disposed of. */
export function startVirtualTime(start: number): VirtualTime {
  const realImmediate = setImmediate
  const clock = install({ now: start, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
  // modules that imported node:timers/promises before hold its functions by name
  syncBuiltinESMExports()

  async function settle(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) await new Promise((resolve) => realImmediate(resolve))
  }

  return {
    now: () => clock.now,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, Math.round(ms))),
    async run(until, isOver) {
      setTimeout(() => undefined, Math.max(0, until - clock.now))
      await settle()
      while (clock.now < until && !isOver()) {
        clock.next()
        await settle()
      }
    },
    [Symbol.dispose]() {
      clock.uninstall()
      syncBuiltinESMExports()
    }
  }
}
