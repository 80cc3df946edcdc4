export interface Gate {
  /** Whether one more send may go out now: the channel is not on hold, and its pace allows it. */
  isOpen(now: Date): boolean
  /** Counts one send against the pace. */
  count(now: Date): void
  /** Shuts the gate for so long; for longer each time, up to a minute, while nothing gets through. */
  hold(now: Date, ms: number, reason: string): void
  /** A send got through: the next hold is short again. */
  opened(): void
  /** Why it is shut, in Vietnamese; null when it is not, or only for pace. */
  trouble(now: Date): string | null
}

export interface GateOptions {
  perSecond: number
  /** How many may go out at once after a rest; by default what one second allows. */
  burst?: number
}

const LONGEST_GROWN_MS = 60_000

/** Paces the sends of one channel by the clock it is shown, and keeps them back while the platform takes none. */
export function createGate({ perSecond, burst = Math.max(1, perSecond) }: GateOptions): Gate {
  let allowance = burst
  let counted = 0
  let heldUntil = 0
  let holds = 0
  let why: string | null = null

  function refill(at: number): void {
    // a clock that was set back gives nothing and takes nothing
    const passed = counted === 0 ? 0 : Math.max(0, at - counted)
    allowance = Math.min(burst, allowance + (passed * perSecond) / 1000)
    counted = at
  }

  return {
    isOpen(now) {
      refill(now.getTime())
      return now.getTime() >= heldUntil && allowance >= 1
    },
    count(now) {
      refill(now.getTime())
      allowance -= 1
    },
    hold(now, ms, reason) {
      why = reason
      // sends that were underway together fail together: that is one hold
      if (now.getTime() < heldUntil) return
      heldUntil = now.getTime() + Math.max(ms, Math.min(ms * 2 ** holds, LONGEST_GROWN_MS))
      holds += 1
    },
    opened() {
      holds = 0
      why = null
    },
    trouble: (now) => (now.getTime() < heldUntil || holds > 0 ? why : null)
  }
}
