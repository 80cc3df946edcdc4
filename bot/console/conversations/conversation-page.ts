import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { handOver } from '#bot/conversation/replies.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { type Exchange, messages } from '#bot/store/exchanges.ts'
import * as handovers from '#bot/store/handovers.ts'
import { transaction } from '#bot/store/transaction.ts'
import type { Bureau } from '../bureau.ts'
import { showPage, showRefusal } from '../page.ts'
import { alert, area, button, field, pageHead, panel } from '../parts.ts'
import { CHANNEL } from '../system/health.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'
import { momentInWords } from '../words.ts'
import { leftBadge, stateBadge } from './badges.ts'

const SERVE = { config: { act: 'serve_conversation' } } as const

const Id = z.object({ id: z.coerce.number().int().positive() })
const Written = z.object({ text: z.string().trim().max(4000).default('') })
const Closed = z.object({ reason: z.string().trim().max(500).default('') })
const Passed = z.object({ note: z.string().trim().max(500).default('') })

type Handover = handovers.Handover

/** `/staff/hoi-thoai/…`: one conversation of one's own office. That it was looked at is written down. */
export function conversationRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/hoi-thoai/:id', SERVE, async (request, reply) => {
    const handover = await own(bureau, request)
    if (!handover) return showRefusal(bureau, request, reply, 404)
    await audit(bureau, request, handover, 'read_conversation', {})
    return showConversation(bureau, request, reply, handover, {})
  })

  server.post('/hoi-thoai/:id/tra-loi', SERVE, async (request, reply) => {
    const handover = await own(bureau, request)
    if (!handover) return showRefusal(bureau, request, reply, 404)
    const { text } = Written.parse(request.body)
    const { staff } = visitOf(request)
    const outcome =
      text === ''
        ? 'empty'
        : await transaction(bureau.db, async (trx) => {
            const queued = await handovers.reply(trx, handover.id, { by: staff.id, text }, bureau.now())
            const deed = { staff, act: 'answered_conversation', subject: subjectOf(handover), detail: {} }
            if (queued === 'queued') await append(trx, deed, bureau.now())
            return queued
          })
    if (outcome !== 'queued') {
      return showConversation(bureau, request, reply.code(409), handover, { fault: FAULTS[outcome], typed: text })
    }
    bureau.ring()
    return done(reply, `/staff/hoi-thoai/${handover.id}`, 'da-tra-loi')
  })

  server.post('/hoi-thoai/:id/dong', SERVE, async (request, reply) => {
    const handover = await own(bureau, request)
    if (!handover) return showRefusal(bureau, request, reply, 404)
    const { reason } = Closed.parse(request.body)
    await transaction(bureau.db, async (trx) => {
      await handovers.close(trx, handover.id, { reason, farewell: handOver.done }, bureau.now())
      const deed = { act: 'closed_conversation', subject: subjectOf(handover), detail: {} }
      await append(trx, { staff: visitOf(request).staff, ...deed }, bureau.now())
    })
    bureau.ring()
    return done(reply, '/staff/hoi-thoai', 'da-dong')
  })

  server.post('/hoi-thoai/:id/chuyen', SERVE, async (request, reply) => {
    const handover = await own(bureau, request)
    if (!handover) return showRefusal(bureau, request, reply, 404)
    const { note } = Passed.parse(request.body)
    const other = handover.office === 'party_building' ? 'culture_society' : 'party_building'
    await transaction(bureau.db, async (trx) => {
      await handovers.assign(trx, handover.id, other)
      const deed = { act: 'assigned_conversation', subject: subjectOf(handover), detail: { to: other, note } }
      await append(trx, { staff: visitOf(request).staff, ...deed }, bureau.now())
    })
    return done(reply, '/staff/hoi-thoai', 'da-chuyen')
  })
}

const FAULTS = {
  empty: 'Chưa có nội dung trả lời.',
  closed: 'Hội thoại đã đóng.',
  window_shut: 'Đã quá thời hạn nền tảng cho phép trả lời, nên tin không gửi được.',
  unknown: 'Hội thoại này không còn nữa: người dân đã xoá.'
}

/** The hand-over an address names, if it is of one's own office; the other's is as good as none, and the try is written down. */
async function own(bureau: Bureau, request: FastifyRequest): Promise<Handover | null> {
  const id = Id.safeParse(request.params)
  const handover = id.success ? await handovers.find(bureau.db, id.data.id) : null
  if (!handover) return null
  if (handover.office === visitOf(request).staff.office) return handover
  await audit(bureau, request, handover, 'refused_conversation', {})
  return null
}

function audit(
  bureau: Bureau,
  request: FastifyRequest,
  handover: Handover,
  act: string,
  detail: Record<string, unknown>
) {
  const { staff } = visitOf(request)
  const deed = { staff, act, subject: subjectOf(handover), detail }
  return transaction(bureau.db, (trx) => append(trx, deed, bureau.now()))
}

function subjectOf({ id }: Handover): string {
  return `conversation:${id}`
}

async function showConversation(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  handover: Handover,
  { fault, typed }: { fault?: string; typed?: string }
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const said = await messages(bureau.db, handover.id)
  const { id, channel, state, staffUntil, repliesLeft } = handover
  const now = bureau.now()
  const head = html`${CHANNEL[channel] ?? channel} · ${stateBadge(state)} ${state !== 'closed' && leftBadge(staffUntil, now)}${state !== 'closed' && repliesLeft !== null && ` · còn ${repliesLeft} tin trả lời miễn phí`}`
  const body = html`<p class="trail"><a href="/staff/hoi-thoai">Hội thoại cần cán bộ</a></p>
${pageHead(`Hội thoại ${id}`, head)}
${alert(fault ?? null)}
<div class="columns"><div>
${panel('Tin nhắn', html`<ol class="messages">${said.map(messageItem)}</ol>`)}
${state !== 'closed' && panel('Trả lời', form(visit.csrf, `/staff/hoi-thoai/${id}/tra-loi`, html`${area('text', 'Nội dung gửi người dân', typed ?? '', 4, 'Không hỏi số căn cước, số báo danh hay địa chỉ nhà qua tin nhắn.')}<p>${button('Gửi')}</p>`))}
</div><div>${state !== 'closed' && sideActs(handover, visit)}
${panel('Lưu ý', html`<p class="hint">Dữ liệu cá nhân trong tin đã được che. Lần xem này được ghi vào nhật ký.</p>`)}</div></div>`
  return showPage(bureau, request, reply, { title: `Hội thoại ${id}`, section: 'conversations', body })
}

const FROM = { person: 'Người dân', bot: 'Trợ lý', staff: 'Cán bộ' }
const DELIVERY: Record<string, string> = {
  due: 'chờ gửi',
  sending: 'đang gửi',
  unknown: 'đang kiểm tra đã tới chưa',
  sent: 'đã gửi',
  refused: 'không gửi được',
  unsettled: 'không rõ đã tới chưa'
}

function messageItem({ from, text, at, delivery, reason }: Exchange): Html {
  const sent = delivery === null ? null : (DELIVERY[delivery] ?? delivery)
  return html`<li class="message from-${from}"><p class="meta">${FROM[from]} · ${momentInWords(at)}${sent && ` · ${sent}`}${reason && `: ${reason}`}</p><p class="bubble">${text}</p></li>`
}

function sideActs({ id, office }: Handover, { csrf, settings }: Visit): Html {
  const other = office === 'party_building' ? 'culture_society' : 'party_building'
  const path = `/staff/hoi-thoai/${id}`
  const closing = html`${field({ name: 'reason', label: 'Đã xử lý thế nào' })}<p>${button('Đóng, trợ lý trả lời tiếp')}</p>`
  const passing = html`${field({ name: 'note', label: 'Lý do' })}<p>${button('Chuyển', 'quiet')}</p>`
  return html`${panel('Xong việc', form(csrf, `${path}/dong`, closing))}
${panel(`Chuyển ${settings.offices[other]}`, form(csrf, `${path}/chuyen`, passing))}`
}
