import type { FastifyInstance } from 'fastify'
import { type Answer, answerWith } from './platform.ts'
import type { Oa } from './zalo.ts'

interface SendCall {
  recipient?: { user_id?: string; anonymous_id?: string; conversation_id?: string }
  message?: { text?: unknown; attachment?: { type?: string; payload?: { buttons?: SentButton[] } } }
}

interface SentButton {
  title?: string
  type?: string
  payload?: unknown
}

/** Adds the calls of the OA API that the bot uses, and the OAuth desk. */
export function addZaloApi(app: FastifyInstance, oa: Oa): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, new URLSearchParams(body.toString()))
  )
  app.post<{ Body: URLSearchParams }>('/v4/oa/access_token', (request, reply) => {
    const secretKey = single(request.headers['secret_key'])
    return answerWith(reply, oa.oauthFaults.next(), () => oa.tokens.exchange(request.body, secretKey), errorAnswer)
  })
  app.get<{ Querystring: Record<string, string> }>('/v4/oa/permission', (request, reply) => {
    const { code_challenge = '', redirect_uri = '', state } = request.query
    const back = new URL(redirect_uri)
    back.searchParams.set('code', oa.tokens.permit(code_challenge))
    back.searchParams.set('oa_id', oa.oaId)
    if (state !== undefined) back.searchParams.set('state', state)
    reply.redirect(back.href)
  })
  app.get('/v2.0/oa/getoa', (request, reply) => {
    const refusal = oa.tokens.check(single(request.headers['access_token']))
    const answer = refusal === 0 ? success({ oa_id: oa.oaId, name: 'OA giả', oa_type: 4 }) : errorAnswer(refusal)
    reply.code(answer.status).send(answer.body)
  })
  app.post<{ Body: SendCall }>('/v3.0/oa/message/cs', (request, reply) => {
    const token = single(request.headers['access_token'])
    return answerWith(reply, oa.faults.next(), () => sendToAccount(oa, token, request.body), errorAnswer)
  })
  app.post<{ Body: SendCall }>('/v2.0/oa/message', (request, reply) => {
    const token = single(request.headers['access_token'])
    return answerWith(reply, oa.faults.next(), () => sendToVisitor(oa, token, request.body), errorAnswer)
  })
  app.get<{ Querystring: { data?: string } }>('/v2.0/oa/conversation', (request, reply) => {
    const refusal = oa.tokens.check(single(request.headers['access_token']))
    const answer = refusal === 0 ? history(oa, request.query.data) : errorAnswer(refusal)
    reply.code(answer.status).send(answer.body)
  })
}

function sendToAccount(oa: Oa, token: string | undefined, { recipient, message }: SendCall): Answer {
  const personId = recipient?.user_id
  const buttons = message?.attachment?.payload?.buttons ?? []
  const code = oa.tokens.check(token) || oa.accept(personId, message?.text) || faultOf(buttons)
  if (code !== 0 || !personId) return errorAnswer(code)
  const text = String(message?.text)
  const labels = buttons.map(({ title }) => String(title))
  const messageId = oa.show(personId, 'bot', text, labels)
  void oa.echoLater('oa_send_text', personId, { text, msg_id: messageId })
  const remain = oa.freeLeft(personId)
  if (remain < 0) oa.ledger.trespass()
  // nothing about a quota: the message was charged
  const quota = remain < 0 ? {} : { quota: { quota_type: 'reply', remain: String(remain), total: '8' } }
  return success({ ...quota, message_id: messageId, user_id: personId })
}

function faultOf(buttons: readonly SentButton[]): number {
  const good = buttons.every(({ title, type, payload }) => {
    const named = typeof title === 'string' && title !== '' && title.length <= 100
    return named && type === 'oa.query.show' && typeof payload === 'string' && payload.length <= 1000
  })
  return good && buttons.length <= 5 ? 0 : -201
}

/** The old message API serves only visitors of a website chat; for accounts it is closed. */
function sendToVisitor(oa: Oa, token: string | undefined, { recipient, message }: SendCall): Answer {
  const personId = recipient?.anonymous_id
  if (!personId || !recipient?.conversation_id) return errorAnswer(oa.tokens.check(token) || -240)
  const code = oa.tokens.check(token) || oa.accept(personId, message?.text)
  if (code !== 0) return errorAnswer(code)
  const text = String(message?.text)
  const messageId = oa.show(personId, 'bot', text)
  const { conversation_id } = recipient
  void oa.echoLater('oa_send_anonymous_text', personId, { text, msg_id: messageId, conversation_id })
  return success({ message_id: messageId })
}

const largestPage = 10

/** Newest first, at most ten a call. */
function history(oa: Oa, data: string | undefined): Answer {
  const {
    user_id = '',
    offset = 0,
    count = largestPage
  }: { user_id?: string; offset?: number; count?: number } = JSON.parse(data ?? '{}')
  if (count > largestPage) return errorAnswer(-210)
  const newestFirst = oa.ledger.conversation(user_id).reverse()
  const items = newestFirst.slice(offset, offset + count).map((shown) => ({
    src: shown.from === 'person' ? 1 : 0,
    time: shown.at.getTime(),
    type: 'text',
    message: shown.text,
    message_id: shown.messageId,
    from_id: shown.from === 'person' ? user_id : oa.oaId,
    to_id: shown.from === 'person' ? oa.oaId : user_id
  }))
  return success(items)
}

function success(data: object): Answer {
  return { status: 200, body: { data, error: 0, message: 'Success' } }
}

function errorAnswer(code: number): Answer {
  return { status: 200, body: { error: code, message: `fake error ${code}` } }
}

function single(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined
}
