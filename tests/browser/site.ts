import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Reply } from '#bot/conversation/reply.ts'
import { chat } from '#bot/server/chat.ts'
import { type PagesOptions, pages } from '#bot/server/pages/pages.ts'
import { SHELF, shelfOf, TODAY } from '../bot/pages-shelf.ts'

interface SiteOptions {
  chat: (session: string, text: string) => Promise<Reply>
  knowledge?: PagesOptions['knowledge']
  postsPerMinute?: number
}

/** The public pages and their chat on a port of their own, under the strictest policy for scripts and styles. */
export async function startSite({
  chat: answer,
  knowledge,
  postsPerMinute
}: SiteOptions): Promise<{ url: string; server: FastifyInstance }> {
  const server = Fastify()
  const strict = { useDefaults: false, directives: { defaultSrc: ["'self'"] } }
  await server.register(helmet, { contentSecurityPolicy: strict, strictTransportSecurity: false })
  await server.register(rateLimit, {
    max: postsPerMinute ?? 1000,
    allowList: (request: { method?: string }) => request.method !== 'POST'
  })
  await server.register(chat, { chat: async (session, text) => ({ ...(await answer(session, text)), ms: 1 }) })
  await server.register(pages, {
    knowledge: knowledge ?? shelfOf(SHELF),
    today: () => TODAY,
    commune: () => 'xã Mẫu',
    chat: answer
  })
  return { url: await server.listen({ port: 0, host: '127.0.0.1' }), server }
}
