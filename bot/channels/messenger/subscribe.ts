import { createHash } from 'node:crypto'
import { z } from 'zod'
import { sameDigest } from '../wire.ts'

export type Subscription = { kind: 'challenge'; challenge: string } | { kind: 'refused' }

const subscription = z.object({
  'hub.mode': z.literal('subscribe'),
  'hub.verify_token': z.string(),
  // Only what can do no harm when it is sent back as it is.
  'hub.challenge': z.string().regex(/^[0-9A-Za-z_-]{1,64}$/)
})

/** Answers the GET by which Meta asks whether this address is ours: 200 with the bare challenge as text/plain, or 403. */
export function answerSubscription(query: unknown, verifyToken: string): Subscription {
  const parsed = subscription.safeParse(query)
  if (!parsed.success || verifyToken === '') return { kind: 'refused' }
  const same = sameDigest(digest(parsed.data['hub.verify_token']), digest(verifyToken))
  return same ? { kind: 'challenge', challenge: parsed.data['hub.challenge'] } : { kind: 'refused' }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
