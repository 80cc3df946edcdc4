import type { Delivery } from './channel.ts'
import type { HttpResult } from './http.ts'

const secondMs = 1000
/** Grows with every further hold: one fault in passing must not keep a whole channel waiting. */
const firstHoldMs = 200

/**
 * What became of a send whose outcome the platform did not state in its own words: no answer, or one that is not its JSON.
 * A gateway that gave up (502, 504) and a 2xx of another shape leave open whether the message went out.
 */
export function judgeUnanswered(platform: string, result: HttpResult): Exclude<Delivery, { kind: 'sent' }> {
  if (result.kind === 'unreachable') {
    return { kind: 'hold', afterMs: firstHoldMs, reason: `${platform}: ${result.reason}` }
  }
  if (result.kind === 'unknown') return { kind: 'unknown', reason: `${platform}: ${result.reason}` }
  const { status } = result
  if (status === 502 || status === 504 || (status >= 200 && status < 300)) {
    return { kind: 'unknown', reason: `${platform}: trả lời không đọc được (HTTP ${status})` }
  }
  const reason = `${platform}: từ chối không kèm mã lỗi (HTTP ${status})`
  if (status === 429) return { kind: 'hold', afterMs: 60 * secondMs, reason }
  if (status >= 500) return { kind: 'hold', afterMs: firstHoldMs, reason, suspect: true }
  return { kind: 'retry', afterMs: 60 * secondMs, reason }
}
