import cookie from '@fastify/cookie'
import csrf from '@fastify/csrf-protection'
import forms from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { serveFiles } from '#bot/server/pages/assets.ts'
import { accountRoutes } from './account/account-page.ts'
import { answersRoutes } from './answers/answers-page.ts'
import { auditRoutes } from './audit/audit-page.ts'
import type { Bureau } from './bureau.ts'
import { caseRoutes } from './cases/case-routes.ts'
import { casesRoutes } from './cases/cases-page.ts'
import { conversationsRoutes } from './conversations/conversations-page.ts'
import { documentRoutes } from './documents/document-page.ts'
import { guard } from './gate.ts'
import { opinionRoutes } from './opinion/opinion-page.ts'
import { showRefusal } from './page.ts'
import { cookieNames, cookieOptions } from './sign-in/cookies.ts'
import { invitationRoutes } from './sign-in/invitation-page.ts'
import { NOBODY, signInRoutes } from './sign-in/sign-in-page.ts'
import { systemRoutes } from './system/system-page.ts'
import { todayRoutes } from './today-page.ts'
import { trialRoutes } from './trial-page.ts'

export type ConsoleOptions = Omit<Bureau, 'assets'>

const STYLES = ['frame.css', 'source.css'].map((file) => new URL(`../server/pages/assets/${file}`, import.meta.url))
const OWN_STYLES = ['layout.css', 'parts.css', 'work.css', 'cases.css', 'figures.css'].map(
  (file) => new URL(`./assets/${file}`, import.meta.url)
)
const FILE_LIMIT = 25 * 1024 * 1024
const ICON = new URL('../server/pages/assets/icon.svg', import.meta.url)

/** The staff's web console below `/staff`: server-rendered pages and plain forms, complete without JavaScript. */
export async function staffConsole(server: FastifyInstance, options: ConsoleOptions): Promise<void> {
  const style = await serveFiles(server, 'console', [...STYLES, ...OWN_STYLES])
  const icon = await serveFiles(server, 'console-icon', [ICON])
  const bureau: Bureau = { ...options, assets: { style, icon } }
  await server.register((scope) => serveConsole(scope, bureau), { prefix: '/staff' })
}

async function serveConsole(scope: FastifyInstance, bureau: Bureau): Promise<void> {
  await scope.register(rateLimit, { global: false })
  await scope.register(cookie)
  await scope.register(forms)
  await scope.register(multipart, { attachFieldsToBody: true, limits: { fileSize: FILE_LIMIT, files: 1, fields: 5 } })
  await scope.register(csrf, {
    cookieKey: cookieNames(bureau).csrf,
    cookieOpts: cookieOptions(bureau),
    // a token is good for the session it was made for, and for no other
    getToken: csrfTokenOf,
    getUserInfo: (request) => request.session?.id ?? NOBODY,
    csrfOpts: { userInfo: true, hmacKey: bureau.identity.hashEvent('console', 'csrf') },
    logLevel: 'debug'
  })
  guard(scope, bureau)
  scope.setErrorHandler<FastifyError>((fault, request, reply) => {
    const status = fault.name === 'ZodError' ? 400 : (fault.statusCode ?? 500)
    if (status >= 500) request.log.error({ err: fault, route: request.routeOptions.url }, 'console failed')
    return showRefusal(bureau, request, reply, status)
  })
  scope.setNotFoundHandler((request, reply) => showRefusal(bureau, request, reply, 404))
  signInRoutes(scope, bureau)
  invitationRoutes(scope, bureau)
  accountRoutes(scope, bureau)
  todayRoutes(scope, bureau)
  casesRoutes(scope, bureau)
  caseRoutes(scope, bureau)
  answersRoutes(scope, bureau)
  documentRoutes(scope, bureau)
  conversationsRoutes(scope, bureau)
  opinionRoutes(scope, bureau)
  trialRoutes(scope, bureau)
  auditRoutes(scope, bureau)
  systemRoutes(scope, bureau)
}

/** The token as a plain form sends it, or a form with a file. */
function csrfTokenOf({ body }: FastifyRequest): string {
  const sent = (body as { _csrf?: unknown } | undefined)?._csrf
  const token = typeof sent === 'object' && sent !== null && 'value' in sent ? sent.value : sent
  return typeof token === 'string' ? token : ''
}
