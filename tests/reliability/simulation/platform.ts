import type { Fetch } from '#bot/channels/http.ts'
import { createMail, type Post } from './mail.ts'
import { createScreens, type Screens, type Sight } from './screens.ts'
import type { Answer, Call, Wire } from './wire.ts'
import type { World } from './world.ts'

/** A platform with its people, its API and its postings, in memory and in virtual time. */
export interface Platform {
  readonly wire: Wire
  readonly screens: Screens
  /** The API, as one process of the bot reaches it; what it waits for fails when that process dies. */
  connect(died: Promise<never>): Fetch
  /** A message appears on the screen, and its event is on its way; resolves when the bot has acknowledged it. */
  write(person: string, from: 'person' | 'staff', text: string): { sight: Sight; acknowledged: Promise<void> }
  /** Posts an old event once more. */
  repeat(person: string, sight: Sight): void
  /** Nothing gets through to the API for so long. */
  breakDown(ms: number): void
  /** Whether a token was handed out whose arrival the bot may not have written down yet. */
  isExchanging(): boolean
}

const TIME_LIMIT_MS = 10_000
const SEND_FAULTS = [
  'slow',
  'silent',
  'silent_after',
  'later',
  'server_error',
  'html_after',
  'cut',
  'cut_after',
  'unreachable'
] as const
const EACH = 0.05

export function createPlatform(world: World, wire: Wire, post: Post): Platform {
  const { time } = world
  const screens = createScreens(wire.name, wire.window, time.now)
  const mail = createMail(world, wire, post)
  let brokenUntil = 0
  let exchanging = 0

  function write(person: string, from: 'person' | 'staff', text: string) {
    const sight = screens.show(person, { from, text, metadata: null })
    world.tell(`${wire.name} ${person} ${from}: ${text}`)
    return { sight, acknowledged: mail.deliver(wire.event(person, sight)) }
  }

  function takeEffect({ person, text, metadata }: Extract<Call, { kind: 'send' }>): Answer {
    const sight = screens.show(person, { from: 'bot', text, metadata })
    world.tell(`${wire.name} ${person} bot (${metadata}): ${text.slice(-90)}`)
    // an echo may be lost
    if (!world.mishap(0.1)) setTimeout(() => void mail.deliver(wire.event(person, sight)), world.between(1, 3000))
    return wire.sent(person, sight.messageId)
  }

  async function send(call: Extract<Call, { kind: 'send' }>): Promise<Answer> {
    const fault = world.mishap(EACH * SEND_FAULTS.length) ? world.pick(SEND_FAULTS) : null
    world.tell(`${wire.name} send ${call.metadata} ${fault ?? 'well'}`)
    switch (fault) {
      case 'slow': {
        const answer = takeEffect(call)
        await time.sleep(world.between(1000, TIME_LIMIT_MS - 500))
        return answer
      }
      case 'silent':
        return fallSilent(time.sleep)
      case 'silent_after':
        setTimeout(() => takeEffect(call), world.between(0, TIME_LIMIT_MS - 500))
        return fallSilent(time.sleep)
      case 'later':
        return wire.later(world.between(0, 2))
      case 'server_error':
        return { status: world.pick([500, 502, 503]), body: '<html>no</html>' }
      case 'html_after':
        takeEffect(call)
        return { status: 200, body: '<html>yes</html>' }
      case 'cut':
        throw failedFetch('ECONNRESET')
      case 'cut_after':
        setTimeout(() => takeEffect(call), world.between(0, TIME_LIMIT_MS - 500))
        throw failedFetch('ECONNRESET')
      case 'unreachable':
        throw failedFetch('ECONNREFUSED')
      default:
        return takeEffect(call)
    }
  }

  function readBack({ person, offset, count }: Extract<Call, { kind: 'history' }>): Answer {
    world.tell(`${wire.name} history of ${person}`)
    if (world.mishap(EACH)) return wire.later(world.between(0, 2))
    if (world.mishap(EACH)) throw failedFetch('ECONNRESET')
    return wire.history(
      person,
      screens
        .of(person)
        .toReversed()
        .slice(offset, offset + count)
    )
  }

  async function answer(request: Request): Promise<Answer> {
    const { method, headers } = request
    const body = await request.text()
    await time.sleep(world.between(2, 40))
    if (time.now() < brokenUntil) {
      if (world.chance(0.2)) return { status: 503, body: '<html>down</html>' }
      throw failedFetch('ECONNREFUSED')
    }
    const call = wire.read({ url: new URL(request.url), method, headers, body })
    if (call.kind === 'send') return send(call)
    return call.kind === 'history' ? readBack(call) : call.answer
  }

  return {
    wire,
    screens,
    write,
    repeat: (person, sight) => void mail.deliver(wire.event(person, sight)),
    breakDown(ms) {
      brokenUntil = time.now() + ms
    },
    isExchanging: () => exchanging > 0,
    connect: (died) => async (request) => {
      if (!(request instanceof Request)) throw new TypeError('the bot makes Requests')
      const isExchange = new URL(request.url).pathname.endsWith('/access_token')
      if (isExchange) exchanging += 1
      // written down within this time
      if (isExchange) setTimeout(() => (exchanging -= 1), 200)
      const travel = answer(request).then(async (answered) => {
        await time.sleep(world.between(2, 40))
        return answered
      })
      const { status, body } = await Promise.race([travel, died])
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status })
    }
  }
}

async function fallSilent(sleep: (ms: number) => Promise<void>): Promise<never> {
  await sleep(TIME_LIMIT_MS)
  throw new DOMException('simulated', 'TimeoutError')
}

/** As fetch reports a network fault. */
function failedFetch(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}
