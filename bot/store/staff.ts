import { randomUUID } from 'node:crypto'
import type { Office, Role } from '#bot/review/case.ts'
import type { Database } from './database.ts'

/** A member of staff as the console knows them; no secret among it. */
export interface StaffMember {
  id: string
  username: string
  name: string
  role: Role
  /** Null for administrators and auditors, and for them alone. */
  office: Office | null
  /** False until they have chosen a password. */
  active: boolean
  secondFactor: boolean
  disabled: boolean
}

/** What signing in is checked against. `totp` is sealed; `totpStep` is the last step a code was taken for. */
export interface Credentials extends Pick<StaffMember, 'id' | 'role' | 'office'> {
  password: string | null
  totp: string | null
  totpStep: number
}

export type NewStaff = Pick<StaffMember, 'username' | 'name' | 'role' | 'office'>

const COLUMNS = ['id', 'username', 'name', 'role', 'office', 'password', 'totp', 'disabled_at'] as const

/** Adds somebody who has no password yet; null where the name to sign in by is taken. */
export async function add(db: Database, { username, name, role, office }: NewStaff, now: Date): Promise<string | null> {
  const row = await db
    .insertInto('staff')
    .values({
      id: randomUUID(),
      username: username.toLowerCase(),
      name,
      role,
      office,
      password: null,
      totp: null,
      totp_step: 0,
      created_at: now.getTime(),
      disabled_at: null
    })
    .onConflict((conflict) => conflict.column('username').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

export async function list(db: Database): Promise<StaffMember[]> {
  const rows = await db.selectFrom('staff').select(COLUMNS).orderBy('created_at').orderBy('id').execute()
  return rows.map(toMember)
}

export async function find(db: Database, id: string): Promise<StaffMember | null> {
  const row = await db.selectFrom('staff').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row ? toMember(row) : null
}

/** What to check a sign-in against; null for a name nobody has, or whose account is closed. */
export async function credentialsOf(db: Database, username: string): Promise<Credentials | null> {
  const row = await db
    .selectFrom('staff')
    .select(['id', 'role', 'office', 'password', 'totp', 'totp_step as totpStep'])
    .where('username', '=', username.toLowerCase())
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** How many can sign in and administer: none, before the first account was made. */
export async function countAdministrators(db: Database): Promise<number> {
  const row = await db
    .selectFrom('staff')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('role', '=', 'administrator')
    .where('password', 'is not', null)
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

export async function setPassword(db: Database, id: string, hash: string): Promise<void> {
  await db.updateTable('staff').set({ password: hash }).where('id', '=', id).execute()
}

/** Names the first account by what its holder chose; false where the name is taken. */
export async function rename(db: Database, id: string, username: string, name: string): Promise<boolean> {
  const taken = await db
    .selectFrom('staff')
    .select('id')
    .where('username', '=', username.toLowerCase())
    .where('id', '!=', id)
    .executeTakeFirst()
  if (taken) return false
  await db.updateTable('staff').set({ username: username.toLowerCase(), name }).where('id', '=', id).execute()
  return true
}

/** Sets or, with null, takes away the sealed secret of the second factor. */
export async function setSecondFactor(db: Database, id: string, sealed: string | null): Promise<void> {
  await db.updateTable('staff').set({ totp: sealed, totp_step: 0 }).where('id', '=', id).execute()
}

/** Uses up a time step of the second factor; false when it, or a later one, was used before. */
export async function useStep(db: Database, id: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('staff')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where('totp_step', '<', step)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Closes an account, or opens it again; its sessions end with it. */
export async function disable(db: Database, id: string, disabled: boolean, now: Date): Promise<void> {
  await db
    .updateTable('staff')
    .set({ disabled_at: disabled ? now.getTime() : null })
    .where('id', '=', id)
    .execute()
  await db.deleteFrom('sessions').where('staff', '=', id).execute()
}

interface Row extends NewStaff {
  id: string
  password: string | null
  totp: string | null
  disabled_at: number | null
}

function toMember({ id, username, name, role, office, password, totp, disabled_at }: Row): StaffMember {
  const state = { active: password !== null, secondFactor: totp !== null, disabled: disabled_at !== null }
  return { id, username, name, role, office, ...state }
}
