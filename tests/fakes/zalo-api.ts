import type { FastifyInstance } from 'fastify'
import { type Answer, answerWith } from './platform.ts'
import type { Oa } from './zalo.ts'

interface SendCall {
  recipient?: { user_id?: string; anonymous_id?: string; conversation_id?: string }
  message?: { text?: unknown }
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
  const code = oa.tokens.check(token) || oa.accept(personId, message?.text)
  if (code !== 0 || !personId) return errorAnswer(code)
  const text = String(message?.text)
  const messageId = oa.show(personId, 'bot', text)
  void oa.echoLater('oa_send_text', personId, { text, msg_id: messageId })
  const quota = { quota_type: 'reply', remain: '7', total: '8' }
  return success({ quota, message_id: messageId, user_id: personId })
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
