import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Page } from './messenger.ts'
import { type Answer, answerWith } from './platform.ts'

interface SendCall {
  recipient?: { id?: string; comment_id?: string }
  message?: { text?: unknown; metadata?: string; quick_replies?: QuickReply[] }
  messaging_type?: string
  tag?: string
  sender_action?: string
}

interface QuickReply {
  content_type?: string
  title?: string
  payload?: string
}

interface Query {
  access_token?: string
  appsecret_proof?: string
  user_id?: string
  subscribed_fields?: string
}

type Call = FastifyRequest<{ Body: unknown; Querystring: Query }>

/** Adds the calls of the Graph API that the bot uses. */
export function addMessengerApi(app: FastifyInstance, page: Page): void {
  const guarded = (act: (request: Call) => Answer) => async (request: Call) => {
    return page.refuseCaller(...credentials(request)) ?? act(request)
  }
  const routes: ['GET' | 'POST', string, (request: Call) => Promise<Answer>][] = [
    ['GET', '/conversations', guarded(({ query }) => history(page, query.user_id ?? ''))],
    ['GET', '', guarded(() => ({ status: 200, body: { id: page.pageId, name: 'Trang giả' } }))],
    ['GET', '/messenger_profile', guarded(() => ({ status: 200, body: { data: [page.profile] } }))],
    ['POST', '/messenger_profile', guarded(({ body }) => setProfile(page, body as Record<string, unknown>))],
    ['POST', '/subscribed_apps', guarded(({ query }) => subscribe(page, query.subscribed_fields ?? ''))]
  ]
  for (const owner of ['me', page.pageId]) {
    app.post<{ Body: SendCall; Querystring: Query }>(`/:version/${owner}/messages`, (request, reply) => {
      const act = () => page.refuseCaller(...credentials(request)) ?? send(page, request.body)
      // what is planned to go wrong is meant for messages
      return answerWith(reply, request.body.sender_action ? null : page.faults.next(), act, errorAnswer)
    })
    for (const [method, path, act] of routes) {
      app.route<{ Body: unknown; Querystring: Query }>({
        method,
        url: `/:version/${owner}${path}`,
        handler: async (request, reply) => {
          const { status, body } = await act(request)
          return reply.code(status).send(body)
        }
      })
    }
  }
}

function credentials({ headers, query }: Pick<Call, 'headers' | 'query'>): [string | undefined, string | undefined] {
  const bearer = headers.authorization?.replace(/^Bearer /, '')
  return [bearer ?? query.access_token, query.appsecret_proof]
}

function send(page: Page, call: SendCall): Answer {
  const { recipient, sender_action: action } = call
  if (recipient?.id && action) {
    page.actions.push({ personId: recipient.id, action })
    return { status: 200, body: { recipient_id: recipient.id } }
  }
  const tag = tagOf(call)
  const personId = recipient?.id ?? (recipient?.comment_id ? page.takeComment(recipient.comment_id) : null)
  const quickReplies = call.message?.quick_replies ?? []
  if (tag === null || !personId || !areGood(quickReplies)) return errorAnswer(100)
  const refusal = recipient?.id ? page.refuseMessage(personId, call.message?.text, tag) : null
  if (refusal) return refusal
  const text = String(call.message?.text)
  const metadata = call.message?.metadata ?? null
  const labels = quickReplies.map(({ title }) => String(title))
  const messageId = page.show(personId, 'bot', text, metadata, labels)
  void page.echoLater(personId, messageId, text, metadata)
  return { status: 200, body: { recipient_id: personId, message_id: messageId } }
}

/** The tags for events and accounts are dead since April 2026. */
function tagOf({ messaging_type: type, tag }: SendCall): 'RESPONSE' | 'HUMAN_AGENT' | null {
  if (type === 'RESPONSE') return 'RESPONSE'
  return type === 'MESSAGE_TAG' && tag === 'HUMAN_AGENT' ? 'HUMAN_AGENT' : null
}

function areGood(replies: readonly QuickReply[]): boolean {
  return (
    replies.length <= 13 &&
    replies.every(({ content_type, title = '', payload = '' }) => {
      return content_type === 'text' && title !== '' && [...title].length <= 20 && payload.length <= 1000
    })
  )
}

function setProfile(page: Page, profile: Record<string, unknown>): Answer {
  // the menu needs the button by which people begin
  if ('persistent_menu' in profile && !('get_started' in profile) && !('get_started' in page.profile)) {
    return errorAnswer(100)
  }
  Object.assign(page.profile, profile)
  return { status: 200, body: { result: 'success' } }
}

function subscribe(page: Page, fields: string): Answer {
  page.subscribed.splice(0, page.subscribed.length, ...fields.split(',').filter((field) => field !== ''))
  return { status: 200, body: { success: true } }
}

/** One conversation, newest message first. */
function history(page: Page, personId: string): Answer {
  const messages = page.ledger.conversation(personId).reverse()
  const data = messages.map((shown) => {
    const [from, to] = shown.from === 'person' ? [personId, page.pageId] : [page.pageId, personId]
    const created = shown.at.toISOString().replace(/\.\d+Z$/, '+0000')
    return {
      id: shown.messageId,
      message: shown.text,
      from: { id: from },
      to: { data: [{ id: to }] },
      created_time: created
    }
  })
  return { status: 200, body: { data: [{ id: `t_${personId}`, messages: { data } }] } }
}

export function errorAnswer(code: number, subcode: number | null = null): Answer {
  const status = code === 2 ? 500 : code >= 200 && code < 300 ? 403 : 400
  const error = { message: `(#${code}) fake error`, type: 'OAuthException', code, fbtrace_id: 'FAKEtrace' }
  return { status, body: { error: subcode === null ? error : { ...error, error_subcode: subcode } } }
}
