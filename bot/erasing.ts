import type { Flow } from './flow-context.ts'
import { addressOf } from './store/conversations.ts'
import { scrub } from './store/database.ts'
import * as deletions from './store/deletions.ts'
import { erase, forget } from './store/erasure.ts'
import { transaction } from './store/transaction.ts'

const CODE_LENGTH = 16

/**
 * Erases what is kept of somebody who asked Meta for it, and returns the code under which they can look the request up.
 * Meta names people by another id than the Page does, so mostly nothing is found; the page of the code says so.
 */
export async function eraseOnRequest(
  flow: Pick<Flow, 'db' | 'identity' | 'now'>,
  channel: string,
  { userId, issuedAt }: { userId: string; issuedAt: number }
): Promise<string> {
  const code = flow.identity.hashEvent(channel, `erasure:${userId}:${issuedAt}`).slice(0, CODE_LENGTH)
  const conversation = flow.identity.pseudonym({ channel, id: userId })
  await transaction(flow.db, async (trx) => {
    const found = (await addressOf(trx, conversation)) !== null
    await erase(trx, conversation, null, flow.now())
    await forget(trx, conversation)
    await deletions.note(trx, code, { askedAt: flow.now(), found })
  })
  await scrub(flow.db)
  return code
}
