import { setTimeout as pause } from 'node:timers/promises'

export interface Said {
  /** The platform's id of the event's message; empty when it has none. */
  messageId: string
  /** Status of the last answer; 0 when there was none. */
  status: number
  attempts: number
  /** From the last posting to its answer. */
  ms: number
}

export interface Postman {
  connect(webhookUrl: string): void
  deliver(body: Buffer, headers: Record<string, string>): Promise<Omit<Said, 'messageId'>>
  /** Gives up what is underway. */
  close(): Promise<void>
}

export interface PostmanOptions {
  /** How long the platform waits for the bot's answer. */
  answerLimitMs: number
  /** Pause before the second attempt; it doubles, up to 5 s. The real ones are hours long. */
  retryAfterMs: number
  /** Headers that tell the attempt, first one 0. */
  attemptHeaders?: (attempt: number) => Record<string, string>
}

const longestPauseMs = 5000

/** Posts events to the bot until it answers 2xx, as the platforms do. */
export function createPostman(options: PostmanOptions): Postman {
  const closing = new AbortController()
  const underway = new Set<Promise<unknown>>()
  let webhookUrl: string | null = null

  async function attempt(body: Buffer, headers: Record<string, string>): Promise<{ status: number; ms: number }> {
    const started = performance.now()
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(options.answerLimitMs)])
    const status = await postOnce(webhookUrl, body, headers, signal)
    return { status, ms: performance.now() - started }
  }

  async function deliver(body: Buffer, headers: Record<string, string>): Promise<Omit<Said, 'messageId'>> {
    let waitMs = options.retryAfterMs
    for (let attempts = 1; ; attempts++) {
      const result = await attempt(body, { ...headers, ...options.attemptHeaders?.(attempts - 1) })
      const accepted = result.status >= 200 && result.status < 300
      if (accepted || webhookUrl === null || closing.signal.aborted) return { ...result, attempts }
      await pause(waitMs, undefined, { signal: closing.signal }).catch(() => undefined)
      waitMs = Math.min(2 * waitMs, longestPauseMs)
    }
  }

  return {
    connect(url) {
      webhookUrl = url
    },
    deliver(body, headers) {
      const delivery = deliver(body, headers)
      underway.add(delivery)
      return delivery.finally(() => underway.delete(delivery))
    },
    async close() {
      closing.abort()
      await Promise.allSettled(underway)
    }
  }
}

/** The status of the answer; 0 when there was none, or nobody to post to. */
async function postOnce(
  url: string | null,
  body: Buffer,
  headers: Record<string, string>,
  signal: AbortSignal
): Promise<number> {
  if (url === null) return 0
  try {
    const response = await fetch(url, { method: 'POST', body: new Uint8Array(body), headers, signal })
    await response.arrayBuffer()
    return response.status
  } catch (error) {
    // A bot that is down, late or cut off is what the next attempt is for.
    if (error instanceof TypeError || error instanceof DOMException) return 0
    throw error
  }
}
