import { append } from '#bot/store/audit.ts'
import * as sessions from '#bot/store/sessions.ts'
import { clear, note, waitOf } from '#bot/store/sign-in-failures.ts'
import { type Credentials, credentialsOf, useStep } from '#bot/store/staff.ts'
import { transaction } from '#bot/store/transaction.ts'
import { subjectOf } from '../audited.ts'
import type { Bureau } from '../bureau.ts'
import { verifyPassword } from './password.ts'
import { stepOf } from './second-factor.ts'

export interface Attempt {
  username: string
  password: string
  /** Of the second factor; empty where there is none. */
  code: string
}

export type SignIn = { kind: 'signed_in'; token: string } | { kind: 'refused' } | { kind: 'wait'; ms: number }

/**
 * Checks who signs in and opens their session. Whatever is wrong, the answer is the same and takes as long; names
 * nobody has are held back like those somebody has.
 */
export async function signIn(bureau: Bureau, { username, password, code }: Attempt): Promise<SignIn> {
  const { db, identity, now } = bureau
  const key = identity.hashEvent('sign-in', username.toLowerCase())
  const held = await transaction(db, async (trx) => {
    const ms = await waitOf(trx, key, now())
    // counted before it is checked: tries sent at the same moment count one after the other
    if (ms === 0) await note(trx, key, now())
    return ms
  })
  if (held > 0) return { kind: 'wait', ms: held }
  const known = await credentialsOf(db, username)
  const right = await verifyPassword(password, known?.password ?? null)
  if (!known || !right || !(await passesSecondFactor(bureau, known, code))) {
    await noteRefusal(bureau, known)
    return { kind: 'refused' }
  }
  const token = await transaction(db, async (trx) => {
    await clear(trx, key)
    await sessions.dropExpired(trx, now())
    await append(trx, { staff: known, act: 'signed_in', subject: subjectOf(known), detail: {} }, now())
    return sessions.open(trx, known.id, now())
  })
  return { kind: 'signed_in', token }
}

async function passesSecondFactor({ db, identity, now }: Bureau, known: Credentials, code: string): Promise<boolean> {
  if (known.totp === null) return true
  const step = stepOf(identity.open(known.totp), code, now())
  return step !== null && (await useStep(db, known.id, step))
}

/** A refused try at an account that exists belongs in its history; names nobody has may be passwords typed in the wrong field. */
async function noteRefusal({ db, now }: Bureau, known: Credentials | null): Promise<void> {
  if (!known) return
  await transaction(db, (trx) =>
    append(trx, { staff: known, act: 'sign_in_refused', subject: subjectOf(known), detail: {} }, now())
  )
}
