import { timeLeft } from '#bot/review/time-left.ts'
import type { Html } from '#bot/server/pages/html.ts'
import type { Handover } from '#bot/store/handovers.ts'
import { badge } from '../parts.ts'

export function stateBadge(state: Handover['state']): Html {
  if (state === 'waiting') return badge('Chờ trả lời', 'warn')
  return state === 'answering' ? badge('Đã trả lời', 'good') : badge('Đã đóng', 'plain')
}

const SHORT_MS = 6 * 3600_000

/** The time left before the platform takes no more messages. */
export function leftBadge(until: Date, now: Date): Html {
  const left = until.getTime() - now.getTime()
  return badge(timeLeft(until, now), left < SHORT_MS ? 'bad' : 'plain')
}
