import type { Database } from '#bot/store/database.ts'

/** Adds a head of the office of culture and society, who cannot sign in; `disabled`: who left. */
export async function hire(db: Database, id: string, disabled = false): Promise<void> {
  await db
    .insertInto('staff')
    .values({
      id,
      username: id,
      name: id,
      role: 'head',
      office: 'culture_society',
      password: null,
      totp: null,
      totp_step: 0,
      created_at: 0,
      disabled_at: disabled ? 1 : null
    })
    .execute()
}
