import { setTimeout as pause } from 'node:timers/promises'

/** One message of a conversation as the person sees it on the screen. */
export interface Shown {
  personId: string
  from: 'person' | 'bot' | 'staff'
  text: string
  messageId: string
  /** What the sender attached unseen; Messenger only. */
  metadata: string | null
  /** Labels of what can be tapped under it. */
  buttons: readonly string[]
  at: Date
}

export interface Ledger {
  record(shown: Shown): void
  /** Notes that the bot wrote to somebody whom the platform did not let it write to, or for whom it takes money. */
  trespass(): void
  trespasses(): number
  /** Everything on this person's screen, oldest first. */
  conversation(personId: string): Shown[]
  /** What the bot said to this person, oldest first. */
  answersTo(personId: string): Shown[]
  /** All answers of the bot, to anybody. */
  answers(): Shown[]
  /** Waits until the bot has said `count` things to this person; returns what there is when the time is over. */
  waitForAnswers(personId: string, count: number, timeLimitMs: number): Promise<Shown[]>
}

/** Keeps what people saw, in memory, in the order it was shown. */
export function createLedger(): Ledger {
  const all: Shown[] = []
  const screens = new Map<string, Shown[]>()
  let trespasses = 0
  const conversation = (personId: string) => [...(screens.get(personId) ?? [])]
  const answersTo = (personId: string) => conversation(personId).filter(({ from }) => from === 'bot')
  return {
    record(shown) {
      all.push(shown)
      const screen = screens.get(shown.personId)
      if (screen) screen.push(shown)
      else screens.set(shown.personId, [shown])
    },
    trespass() {
      trespasses += 1
    },
    trespasses: () => trespasses,
    conversation,
    answersTo,
    answers: () => all.filter(({ from }) => from === 'bot'),
    async waitForAnswers(personId, count, timeLimitMs) {
      const deadline = performance.now() + timeLimitMs
      while (answersTo(personId).length < count && performance.now() < deadline) await pause(10)
      return answersTo(personId)
    }
  }
}
