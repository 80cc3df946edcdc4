import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController
} from 'fastify'
import { type ChatOptions, chat } from './chat.ts'
import { health, type Vital } from './health.ts'
import { type MetricsPageOptions, metricsPage } from './metrics.ts'
import { openapi } from './openapi.ts'
import { type PagesOptions, pages } from './pages/pages.ts'
import { type WebhookOptions, webhooks } from './webhooks.ts'

export interface ServerOptions {
  webhooks: WebhookOptions
  chat: ChatOptions['chat']
  pages: Omit<PagesOptions, 'chat'>
  vitals: readonly Vital[]
  metrics: MetricsPageOptions
  logLevel: string
  /** Posts of people (chat, forms) allowed from one address in a minute. */
  postsPerMinute?: number
}

const BODY_LIMIT = 1024 * 1024
const POSTS_PER_MINUTE = 120

/** The whole HTTP side, ready to listen or to be injected into. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: { level: options.logLevel, serializers: { err: describeFault } },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    // addresses of deeply nested provisions are long
    routerOptions: { maxParamLength: 1000 },
    // as long as an office's line needs for a file of 25 MB; heads must come sooner
    requestTimeout: 60_000,
    connectionTimeout: 30_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2000 },
    // the proxy that holds the certificate stands on this machine or in a private network
    trustProxy: 'loopback, linklocal, uniquelocal'
  })
  server.setErrorHandler(answerFault)
  server.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: messageFor(404) }))
  server.addHook('onResponse', logResponse)
  await server.register(helmet, {
    // upgrading would break the page where it is served by plain http, as on first trial
    contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } },
    strictTransportSecurity: false
  })
  await server.register(webhooks, { ...options.webhooks, prefix: '/webhooks' })
  await server.register(openapi)
  await server.register(health, { vitals: options.vitals })
  await server.register(metricsPage, options.metrics)
  await server.register(async (scope) => {
    await scope.register(rateLimit, {
      max: options.postsPerMinute ?? POSTS_PER_MINUTE,
      timeWindow: 60_000,
      allowList: (request: FastifyRequest) => request.method !== 'POST'
    })
    await scope.register(chat, { chat: options.chat })
    await scope.register(pages, { ...options.pages, chat: options.chat })
  })
  return server
}

/** One answer for every fault: what the asker did wrong in their language, of our own faults nothing but that there was one. */
function answerFault(fault: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = fault.statusCode ?? 500
  if (status >= 500) request.log.error({ err: fault, route: request.routeOptions.url }, 'request failed')
  return reply.code(status).send({ error: messageFor(status) })
}

const MESSAGES: Record<number, string> = {
  400: 'Yêu cầu không đọc được: cần JSON đúng mẫu.',
  404: 'Không có địa chỉ này.',
  413: 'Nội dung gửi lên quá lớn (nhiều nhất 1 MB).',
  415: 'Kiểu nội dung không được hỗ trợ: cần application/json.',
  429: 'Gửi quá nhiều câu hỏi trong một phút; xin chờ một lát rồi hỏi tiếp.',
  503: 'Máy chủ đang bận; xin thử lại sau ít phút.'
}

function messageFor(status: number): string {
  return MESSAGES[status] ?? (status < 500 ? 'Yêu cầu không hợp lệ.' : 'Máy chủ gặp sự cố; xin thử lại sau ít phút.')
}

/** Route and status only: addresses and queries may hold tokens, and messages are nobody's business. */
async function logResponse(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const route = request.routeOptions.url ?? 'unknown'
  request.log.debug(
    { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
    'answered'
  )
}

/** Where a fault happened, without its message, which may repeat what a person wrote. */
function describeFault(fault: unknown): { type: string; code?: string; message: string; stack: string } {
  if (!(fault instanceof Error)) return { type: typeof fault, message: '', stack: '' }
  const stack = (fault.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
  const code = 'code' in fault ? String(fault.code) : ''
  return { type: fault.name, code, message: '', stack }
}
