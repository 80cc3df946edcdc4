import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { mergeCases, splitCase } from '#bot/case-sorting.ts'
import { setKind, setTitle, setTopic, type Worked, work } from '#bot/case-work.ts'
import { publish } from '#bot/publish.ts'
import type { Act } from '#bot/review/case.ts'
import { readCase } from '#bot/store/case-file.ts'
import type { Bureau } from '../bureau.ts'
import { showRefusal } from '../page.ts'
import { done, type Notice, visitOf } from '../visit.ts'
import { showCase, type Typed } from './case-page.ts'

const WRITE = { config: { act: 'write_case' } } as const
const DECIDE = { config: { act: 'decide_case' } } as const

const Id = z.object({ id: z.coerce.number().int().positive() })
const text = z.string().trim().max(5000).default('')
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat().slice(0, 50))
const version = z.coerce.number().int().optional()

const Versioned = z.object({ version })
const Noted = z.object({ version, note: text })
const Reasoned = z.object({ version, reason: text })
const Drafted = z.object({
  version,
  answer: text,
  passages: several,
  own: z.literal('1').optional(),
  sought: z.string().trim().max(300).default(''),
  intent: z.enum(['save', 'search', 'compose']).default('save')
})
const Classified = z.object({
  title: z.string().trim().min(3).max(300),
  topic: z.string().max(100),
  kind: z.enum(['question', 'rumour'])
})
const Merged = z.object({ into: z.coerce.number().int().positive(), note: text })
const Split = z.object({ wordings: several.transform((ids) => ids.map(Number).filter(Number.isInteger)), note: text })

type Route = { request: FastifyRequest; reply: FastifyReply; id: number }

/** `/staff/cau-hoi/…`: one case and everything staff do with it. */
export function caseRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/cau-hoi/:id', { config: { act: 'read_work' } }, async (request, reply) => {
    const id = Id.safeParse(request.params)
    return id.success ? showCase(bureau, request, reply, id.data.id) : showRefusal(bureau, request, reply, 404)
  })
  draftRoute(server, bureau)
  decisionRoutes(server, bureau)
  orderRoutes(server, bureau)
}

function draftRoute(server: FastifyInstance, bureau: Bureau): void {
  server.post('/cau-hoi/:id/soan', WRITE, async (request, reply) => {
    const route = { request, reply, ...Id.parse(request.params) }
    const { intent, answer, passages, own, sought, version } = Drafted.parse(request.body)
    const typed: Typed = { answer, passages, ownInformation: own === '1', sought }
    if (intent !== 'save') {
      return showCase(bureau, request, reply, route.id, { typed: { ...typed, compose: intent === 'compose' } })
    }
    const deed: Act = { kind: 'draft', answer, passages, ownInformation: own === '1' }
    const worked = await work(bureau, route.id, deed, visitOf(request).staff, version)
    return tell(bureau, route, worked, 'da-soan', typed)
  })
}

function decisionRoutes(server: FastifyInstance, bureau: Bureau): void {
  const deed = (path: string, notice: Notice, read: (body: unknown) => { version?: number | undefined; act: Act }) =>
    server.post(`/cau-hoi/:id/${path}`, DECIDE, async (request, reply) => {
      const route = { request, reply, ...Id.parse(request.params) }
      const { version, act } = read(request.body)
      const worked = await work(bureau, route.id, act, visitOf(request).staff, version)
      if (worked.kind === 'done' && act.kind === 'approve') return publishIfComplete(bureau, route)
      return tell(bureau, route, worked, notice)
    })
  deed('duyet', 'da-duyet', (body) => ({ ...Versioned.parse(body), act: { kind: 'approve' } }))
  deed('tra-lai', 'da-tra-lai', (body) => {
    const { version, note } = Noted.parse(body)
    return { version, act: { kind: 'return', note } }
  })
  deed('xep-lai', 'da-xep-lai', (body) => {
    const { version, reason } = Reasoned.parse(body)
    return { version, act: { kind: 'dismiss', reason } }
  })
  deed('mo-lai', 'da-mo-lai', (body) => ({ ...Versioned.parse(body), act: { kind: 'reopen' } }))

  server.post('/cau-hoi/:id/cong-bo', DECIDE, async (request, reply) => {
    const route = { request, reply, ...Id.parse(request.params) }
    const worked = await publish(bureau, route.id, visitOf(request).staff, Versioned.parse(request.body).version)
    return tell(bureau, route, worked, 'da-cong-bo')
  })
}

/** The last approval publishes: people wait for the answer, and the deed is the same person's. */
async function publishIfComplete(bureau: Bureau, route: Route): Promise<FastifyReply> {
  const { request, id } = route
  const file = await readCase(bureau.db, id, bureau.minimum, bureau.today())
  if (file?.state !== 'approved') return tell(bureau, route, { kind: 'done' }, 'da-duyet')
  const published = await publish(bureau, id, visitOf(request).staff)
  return tell(bureau, route, published, 'da-cong-bo')
}

function orderRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.post('/cau-hoi/:id/chuyen', WRITE, async (request, reply) => {
    const route = { request, reply, ...Id.parse(request.params) }
    const { version, note } = Noted.parse(request.body)
    const deed: Act = { kind: 'hand_over', note }
    const worked = await work(bureau, route.id, deed, visitOf(request).staff, version)
    return tell(bureau, route, worked, 'da-chuyen')
  })

  server.post('/cau-hoi/:id/phan-loai', WRITE, async (request, reply) => {
    const route = { request, reply, ...Id.parse(request.params) }
    const { title, topic, kind } = Classified.parse(request.body)
    const { staff } = visitOf(request)
    for (const set of [
      setTitle(bureau, route.id, title, staff),
      setTopic(bureau, route.id, topic, staff),
      setKind(bureau, route.id, kind, staff)
    ]) {
      const worked = await set
      if (worked.kind !== 'done') return tell(bureau, route, worked, 'da-luu')
    }
    return done(reply, `/staff/cau-hoi/${route.id}`, 'da-luu')
  })

  server.post('/cau-hoi/:id/gop', WRITE, async (request, reply) => {
    const route = { request, reply, ...Id.parse(request.params) }
    const { into, note } = Merged.parse(request.body)
    const worked = await mergeCases(bureau, route.id, into, visitOf(request).staff, note)
    return tell(bureau, worked.kind === 'done' ? { ...route, id: into } : route, worked, 'da-gop')
  })

  server.post('/cau-hoi/:id/tach', WRITE, async (request, reply) => {
    const route = { request, reply, ...Id.parse(request.params) }
    const { wordings, note } = Split.parse(request.body)
    const outcome = await splitCase(bureau, route.id, wordings, visitOf(request).staff, note)
    if (outcome.kind === 'done') return done(reply, `/staff/cau-hoi/${outcome.caseId}`, 'da-tach')
    return tell(bureau, route, outcome, 'da-tach')
  })
}

/** After a deed: on to the page that says it is done, or the same page with why it is not. */
function tell(
  bureau: Bureau,
  { request, reply, id }: Route,
  worked: Worked,
  notice: Notice,
  typed?: Typed
): FastifyReply | Promise<FastifyReply> {
  const kept = typed === undefined ? {} : { typed }
  switch (worked.kind) {
    case 'done':
      return done(reply, `/staff/cau-hoi/${id}`, notice)
    case 'missing':
      return showRefusal(bureau, request, reply, 404)
    case 'refused':
      return showCase(bureau, request, reply.code(409), id, { fault: worked.reason, ...kept })
    case 'changed':
      return showCase(bureau, request, reply.code(409), id, { fault: CHANGED, ...kept })
  }
}

const CHANGED = 'Vừa có người khác sửa câu hỏi này. Trang đã hiện bản mới; xin xem lại rồi làm tiếp.'
