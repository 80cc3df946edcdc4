import type { Office, Role } from '#bot/review/case.ts'
import type { Instant } from './column.ts'

/** Who works in the console, how they sign in, and what they have set. */
export interface StaffTables {
  staff: StaffTable
  sessions: SessionTable
  invitations: InvitationTable
  sign_in_failures: SignInFailureTable
  settings: { name: string; value: string; changed_at: Instant; changed_by: string }
  channel_switches: { channel: string; reason: string; switched_at: Instant; switched_by: string }
}

interface StaffTable {
  id: string
  /** Lower-case; what they sign in by. */
  username: string
  name: string
  role: Role
  /** Null for administrators and auditors, who belong to neither office. */
  office: Office | null
  /** Argon2id in the PHC string format; null until an invitation was taken up. */
  password: string | null
  /** Secret of the second factor, sealed; null: none. */
  totp: string | null
  /** The last time step a code was taken for: a code works once. */
  totp_step: number
  created_at: Instant
  disabled_at: Instant | null
}

interface SessionTable {
  /** SHA-256 of the token in the cookie. */
  id: string
  staff: string
  created_at: Instant
  seen_at: Instant
}

interface InvitationTable {
  /** SHA-256 of the token in the link. */
  id: string
  staff: string
  made_at: Instant
  expires_at: Instant
}

interface SignInFailureTable {
  /** Keyed hash of the name that was typed, whether or not anybody has it: people type passwords there too. */
  id: string
  failures: number
  last_at: Instant
}
