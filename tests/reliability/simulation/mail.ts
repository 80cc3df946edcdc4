import type { Wire } from './wire.ts'
import type { World } from './world.ts'

/** Hands one posting to the bot; resolves when it was answered 200, rejects when nobody is there. */
export type Post = (wire: Wire, body: Buffer, headers: Record<string, string>) => Promise<void>

/** An event on its way to the bot. */
interface Letter {
  event: object
  acknowledged: () => void
}

export interface Mail {
  /** Posts the event until the bot acknowledges it. */
  deliver(event: object): Promise<void>
}

const ANSWER_LIMIT_MS = 5000
const LONGEST_REST_MS = 60_000

/** Posts events as platforms do: late, twice, several at once, and again until one of them was acknowledged. */
export function createMail(world: World, wire: Wire, post: Post): Mail {
  const gathered: Letter[] = []

  async function deliver(event: object): Promise<void> {
    await new Promise<void>((acknowledged) => {
      gathered.push({ event, acknowledged })
      if (gathered.length === 1 || wire.mostInOne === 1) setTimeout(sendOff, world.between(1, 20))
    })
    // a platform that is not sure repeats itself, also much later
    if (world.mishap(0.1)) setTimeout(() => void keepPosting([event]), world.between(0, 600_000))
  }

  function sendOff(): void {
    const letters = gathered.splice(0, wire.mostInOne)
    if (letters.length === 0) return
    void keepPosting(letters.map(({ event }) => event)).then(() => {
      for (const { acknowledged } of letters) acknowledged()
    })
    if (gathered.length > 0) sendOff()
  }

  async function keepPosting(events: readonly object[]): Promise<void> {
    let restMs = 500
    while (!(await postOnce(events))) {
      await world.time.sleep(restMs)
      restMs = Math.min(LONGEST_REST_MS, restMs * 2)
    }
  }

  async function postOnce(events: readonly object[]): Promise<boolean> {
    const { body, headers } = wire.pack(events)
    // overtaken by a later one
    if (world.mishap(0.05)) await world.time.sleep(world.between(50, 2000))
    const late = world.time.sleep(ANSWER_LIMIT_MS).then(() => false)
    const answered = post(wire, body, headers).then(
      () => true,
      () => false
    )
    const acknowledged = await Promise.race([answered, late])
    // the answer got lost on its way
    return acknowledged && !world.mishap(0.05)
  }

  return { deliver }
}
