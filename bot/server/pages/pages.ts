import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Reply } from '#bot/conversation/reply.ts'
import type { Day } from '#knowledge/document.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { serveAssets } from './assets.ts'
import { chatPage } from './chat-page.ts'
import { type DeletionNotice, deletionHelpPage, deletionPage } from './deletion-page.ts'
import { documentPage } from './document-page.ts'
import { documentsPage } from './documents-page.ts'
import type { Frame } from './frame.ts'
import { brokenPage, missingPage } from './missing-page.ts'
import { outline, pathTo } from './outline.ts'
import { referenceLinks } from './provision-links.ts'
import { provisionPage } from './provision-page.ts'
import { FAILURE, failureOf } from './words.ts'

export interface PagesOptions {
  knowledge: Pick<Knowledge, 'listDocuments' | 'readDocument'>
  /** The day on which validity is judged, in Vietnamese local time. */
  today: () => Day
  /** The commune as it is to be read in a sentence: `xã Vĩnh Am`. */
  commune: () => string
  /** What became of a request for erasure that came through Facebook; absent where Messenger is off. */
  findDeletion?: ((code: string) => Promise<DeletionNotice | null>) | undefined
  /** Answers one question; the same as behind POST /api/chat. */
  chat: (session: string, text: string) => Promise<Reply>
}

/** The public pages: the chat at `/`, the documents below `/van-ban`, and their assets below `/assets`. */
export async function pages(server: FastifyInstance, options: PagesOptions): Promise<void> {
  const assets = await serveAssets(server)
  const frame: Frame = {
    assets,
    get commune() {
      return options.commune()
    }
  }
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))))
  })
  server.setErrorHandler<FastifyError>((error, request, reply) => sendFailure(frame, error, request, reply))
  serveChat(server, frame, options.chat)
  serveDocuments(server, frame, options)
  serveDeletions(server, frame, options.findDeletion)
}

/** A session that is missing or spoilt is no fault of the person's: they get a new one. */
const Session = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/)
  .catch(newSession)
const Question = z.object({ session: Session, text: z.string().trim().min(1) })

function newSession(): string {
  return randomBytes(16).toString('hex')
}

function serveChat(server: FastifyInstance, frame: Frame, chat: PagesOptions['chat']): void {
  server.get('/', (_request, reply) =>
    sendPage(reply, chatPage(frame, { session: newSession(), turn: null, failure: null, typed: '' }))
  )
  // Counted after the form is read, so that a page that says "too fast" can keep what was typed.
  server.post('/', { config: { rateLimit: { hook: 'preHandler' } } }, async (request, reply) => {
    const asked = Question.safeParse(request.body)
    if (!asked.success) return reply.redirect('/', 303)
    const { session, text } = asked.data
    const turn = { question: text, reply: await chat(session, text) }
    return sendPage(reply, chatPage(frame, { session, turn, failure: null, typed: '' }))
  })
}

const Sheet = z.object({ trang: z.coerce.number().int().min(1).catch(1) })

function serveDocuments(server: FastifyInstance, frame: Frame, { knowledge, today }: PagesOptions): void {
  server.get('/van-ban', async (request, reply) => {
    const sheet = Sheet.parse(request.query).trang
    return sendPage(reply, documentsPage(frame, await knowledge.listDocuments(), today(), sheet))
  })
  // A wildcard, since the router holds a named parameter to 100 characters and deep provisions have longer keys.
  server.get<{ Params: { '*': string } }>('/van-ban/*', async (request, reply) => {
    const [documentId = '', key, ...more] = request.params['*'].split('/')
    if (documentId === '') return reply.redirect('/van-ban', 301)
    const read = more.length > 0 ? null : await knowledge.readDocument(documentId)
    if (!read) return sendMissing(reply, missingPage(frame, null))
    const { document, provisions } = read
    const sheet = Sheet.parse(request.query).trang
    const view = { document, roots: outline(document, provisions), today: today(), sheet }
    if (!key) {
      const known = (await knowledge.listDocuments()).map((summary) => summary.document)
      return sendPage(reply, documentPage(frame, { ...view, known }))
    }
    // A passage cut from a long provision, or a later wording of it, has `~2` after the key: it leads to the provision.
    const entry = pathTo(view.roots, key).at(-1) ?? pathTo(view.roots, key.replace(/~\d+$/, '')).at(-1)
    const references = entry ? await referenceLinks(knowledge, document, entry) : []
    const page = entry ? provisionPage(frame, { ...view, references, key: entry.provision.key }) : null
    return page === null ? sendMissing(reply, missingPage(frame, document)) : sendPage(reply, page)
  })
}

function serveDeletions(server: FastifyInstance, frame: Frame, find: PagesOptions['findDeletion']): void {
  server.get('/xoa-du-lieu', (_request, reply) => sendPage(reply, deletionHelpPage(frame)))
  server.get<{ Params: { code: string } }>('/xoa-du-lieu/:code', async (request, reply) => {
    const { code } = request.params
    const notice = (await find?.(code)) ?? null
    if (notice === null) return sendMissing(reply, missingPage(frame, null))
    return sendPage(reply, deletionPage(frame, code, notice))
  })
}

/** What could not be served, said on a page of the same look; a question that was typed stays in its field. */
function sendFailure(frame: Frame, error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500
  if (status >= 500) request.log.error({ err: error }, 'page failed')
  const sentence = FAILURE[failureOf(status)]
  if (request.method !== 'POST') return sendPage(reply.code(status), brokenPage(frame, sentence))
  const asked = Question.safeParse(request.body)
  const state = asked.success
    ? { session: asked.data.session, typed: asked.data.text }
    : { session: newSession(), typed: '' }
  return sendPage(reply.code(status), chatPage(frame, { ...state, turn: null, failure: sentence }))
}

function sendMissing(reply: FastifyReply, page: string): FastifyReply {
  return sendPage(reply.code(404), page)
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
}
