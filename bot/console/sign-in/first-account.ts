import type { Database } from '#bot/store/database.ts'
import { invite } from '#bot/store/invitations.ts'
import { add, countAdministrators, list } from '#bot/store/staff.ts'
import { transaction } from '#bot/store/transaction.ts'

const PLACEHOLDER = { username: 'quan-tri', name: '', role: 'administrator', office: null } as const

/** The path at which the first administrator makes their account; null once there is one. A link made before leads nowhere. */
export async function firstInvitation(db: Database, now: Date): Promise<string | null> {
  if ((await countAdministrators(db)) > 0) return null
  return transaction(db, async (trx) => {
    const waiting = (await list(trx)).find(
      ({ role, active, disabled }) => role === 'administrator' && !active && !disabled
    )
    const id = waiting?.id ?? (await add(trx, PLACEHOLDER, now))
    if (id === null) throw new Error(`the name ${PLACEHOLDER.username} is taken by somebody else`)
    return `/staff/loi-moi/${await invite(trx, id, now)}`
  })
}
