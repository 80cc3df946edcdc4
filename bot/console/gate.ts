import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { resume } from '#bot/store/sessions.ts'
import { readSettings } from '#bot/store/settings.ts'
import { may } from './acts.ts'
import { type Bureau, overHttps } from './bureau.ts'
import { showRefusal } from './page.ts'
import { tokenOf } from './sign-in/cookies.ts'
import { noticeOf } from './visit.ts'

/** Nothing but our own files, no script in a page, nobody's frame, no form to elsewhere. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join('; ')

const YEAR_S = 365 * 24 * 3600

/** Stands before every route of the console: headers, who is asking, whether they may, and that they sent the form themselves. */
export function guard(server: FastifyInstance, bureau: Bureau): void {
  server.decorateRequest('session', null)
  server.decorateRequest('visit', null)
  server.addHook('onRoute', (route) => {
    if (route.config?.act === undefined) throw new Error(`${route.method} ${route.url} does not say who may use it`)
  })
  server.addHook('onRequest', async (request, reply) => {
    reply.header('content-security-policy', POLICY).header('cache-control', 'no-store')
    if (overHttps(bureau)) reply.header('strict-transport-security', `max-age=${YEAR_S}; includeSubDomains`)
    const token = tokenOf(bureau, request)
    request.session = token === null ? null : await resume(bureau.db, token, bureau.now())
    return admit(bureau, request, reply)
  })
  server.addHook('preHandler', async (request, reply) => {
    if (request.session === null && !isOpen(request)) return showRefusal(bureau, request, reply, 401)
    if (request.method === 'POST') await checkOrigin(server, request, reply)
    if (request.session === null || reply.sent) return
    const { id, staff } = request.session
    const csrf = reply.generateCsrf({ userInfo: id })
    const { xong } = request.query as { xong?: unknown }
    request.visit = { staff, session: id, csrf, settings: await readSettings(bureau.db), notice: noticeOf(xong) }
  })
}

async function admit(bureau: Bureau, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const { act = 'anyone' } = request.routeOptions.config
  if (act === 'anyone') return
  if (request.session === null) {
    if (request.method !== 'POST') return reply.redirect(signInAddress(request), 303)
    // a short form is read first, so that the refusal can give back what was typed
    const short = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    return short ? undefined : showRefusal(bureau, request, reply, 401)
  }
  if (!may(request.session.staff.role, act)) return showRefusal(bureau, request, reply, 403)
}

function isOpen(request: FastifyRequest): boolean {
  return (request.routeOptions.config.act ?? 'anyone') === 'anyone'
}

/** The sign-in page, remembering which page was wanted. */
function signInAddress(request: FastifyRequest): string {
  const path = request.url.split('?')[0] ?? ''
  return isOurPage(path) ? `/staff/dang-nhap?tiep=${encodeURIComponent(path)}` : '/staff/dang-nhap'
}

/** Only addresses of the console's own pages may be gone to after signing in. */
export function isOurPage(path: string): boolean {
  return /^\/staff(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*$/.test(path)
}

/** Resolves when the form carries the token this visitor was given; a fault with status 403 otherwise. */
function checkOrigin(server: FastifyInstance, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.csrfProtection(request, reply, resolve)
  // the plugin answers by itself where the token is wrong
  return reply.sent ? Promise.resolve() : promise
}
