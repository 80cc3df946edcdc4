/** One message as the person sees it. */
export interface Sight {
  at: number
  from: 'person' | 'bot' | 'staff'
  text: string
  messageId: string
  /** What the bot sent along unseen. */
  metadata: string | null
}

/** Everybody's screen on one platform, oldest first; what breaks the platform's rules is noted. */
export interface Screens {
  show(person: string, sight: Omit<Sight, 'messageId' | 'at'>): Sight
  of(person: string): readonly Sight[]
  /** What the bot sent when it was not allowed to. */
  readonly trespasses: readonly string[]
}

export interface Window {
  ms: number
  count: number
}

/** A send that began inside the window may arrive a little after it; clocks that were set differ as much. */
const TOLERANCE_MS = 120_000

export function createScreens(name: string, window: Window, now: () => number): Screens {
  const screens = new Map<string, Sight[]>()
  const trespasses: string[] = []
  let shown = 0

  function judge(person: string, screen: readonly Sight[]): void {
    const last = screen.findLastIndex(({ from }) => from === 'person')
    const asked = screen[last]
    const said = screen.slice(last + 1).filter(({ from }) => from === 'bot').length
    if (!asked) trespasses.push(`${name}: ${person} never wrote`)
    else if (now() - asked.at > window.ms + TOLERANCE_MS) trespasses.push(`${name}: outside the window of ${person}`)
    else if (said >= window.count) trespasses.push(`${name}: more than ${window.count} messages to ${person}`)
  }

  return {
    trespasses,
    of: (person) => screens.get(person) ?? [],
    show(person, sight) {
      const screen = screens.get(person) ?? []
      screens.set(person, screen)
      if (sight.from === 'bot') judge(person, screen)
      shown += 1
      const whole = { ...sight, at: now(), messageId: `${name}-${shown}` }
      screen.push(whole)
      return whole
    }
  }
}
