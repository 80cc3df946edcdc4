import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as they go into a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: enough to know it again, of no use to who reads the database. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
