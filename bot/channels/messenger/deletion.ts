import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { readJson, sameDigest, wireId } from '../wire.ts'

export interface DeletionRequest {
  /** The person as this app knows them; not the id under which they write to the Page. */
  userId: string
  /** Seconds since 1970; the same request has the same. */
  issuedAt: number
}

const payload = z.object({
  user_id: wireId,
  algorithm: z.literal('HMAC-SHA256'),
  issued_at: z.int().nonnegative().catch(0)
})

/**
 * Reads the form by which Meta asks to erase a person; null when Meta did not sign it. The signature is over the
 * payload's text as it was sent, not over what it decodes to. See MESSENGER.md, section 10.
 */
export function readDeletionRequest(appSecret: string, rawBody: Buffer): DeletionRequest | null {
  const signed = new URLSearchParams(rawBody.toString('utf8')).get('signed_request') ?? ''
  const [, signature = '', text = ''] = /^([\w-]{43})\.([\w-]{1,2000})$/.exec(signed) ?? []
  if (text === '') return null
  const expected = createHmac('sha256', appSecret).update(text).digest()
  if (!sameDigest(expected, Buffer.from(signature, 'base64url'))) return null
  const parsed = payload.safeParse(readJson(Buffer.from(text, 'base64url').toString('utf8')))
  return parsed.success ? { userId: parsed.data.user_id, issuedAt: parsed.data.issued_at } : null
}
