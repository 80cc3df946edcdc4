import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Bureau, overHttps } from '../bureau.ts'

/** Cookies of the console. Over https their names bind them to this host: no neighbour below the same domain can set them. */
export function cookieNames(bureau: Bureau): { session: string; csrf: string } {
  const prefix = overHttps(bureau) ? '__Host-' : ''
  return { session: `${prefix}hoidap`, csrf: `${prefix}hoidap-csrf` }
}

/** Lax, so that a link in the weekly message opens the page for who is signed in; forms have a token of their own. */
export function cookieOptions(bureau: Bureau) {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: overHttps(bureau) } as const
}

export function tokenOf(bureau: Bureau, request: FastifyRequest): string | null {
  return request.cookies[cookieNames(bureau).session] ?? null
}

/** Lives as long as the browser's window; the session behind it expires by itself. */
export function giveToken(bureau: Bureau, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieNames(bureau).session, token, cookieOptions(bureau))
}

export function takeToken(bureau: Bureau, reply: FastifyReply): void {
  reply.clearCookie(cookieNames(bureau).session, cookieOptions(bureau))
}
