import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Html, html } from '#bot/server/pages/html.ts'
import * as handovers from '#bot/store/handovers.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { empty, pageHead, panel } from '../parts.ts'
import { CHANNEL } from '../system/health.ts'
import { visitOf } from '../visit.ts'
import { momentInWords, spanInWords } from '../words.ts'
import { leftBadge, stateBadge } from './badges.ts'
import { conversationRoutes } from './conversation-page.ts'

const OPEN = 100
const CLOSED = 20

/** `/staff/hoi-thoai`: people who wait for a member of one's own office, and the time left to write to them. */
export function conversationsRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/hoi-thoai', { config: { act: 'serve_conversation' } }, (request, reply) =>
    showQueue(bureau, request, reply)
  )
  conversationRoutes(server, bureau)
}

async function showQueue(bureau: Bureau, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { staff } = visitOf(request)
  // roles that serve conversations belong to an office: the database holds it
  const office = staff.office ?? 'party_building'
  const [open, closed] = await Promise.all([
    handovers.list(bureau.db, { office, limit: OPEN }),
    handovers.list(bureau.db, { office, state: 'closed', limit: CLOSED })
  ])
  const now = bureau.now()
  const body = html`${pageHead('Hội thoại cần cán bộ', 'Người dân xin gặp cán bộ. Trợ lý im lặng trong hội thoại này cho tới khi bạn đóng lại.')}
${panel('Đang chờ', open.length === 0 ? empty('Không ai đang chờ.') : html`<ul class="rows">${open.map((one) => row(one, now))}</ul>`)}
${closed.length > 0 && panel('Vừa đóng', html`<ul class="rows">${closed.map((one) => row(one, now))}</ul>`)}`
  return showPage(bureau, request, reply, { title: 'Hội thoại cần cán bộ', section: 'conversations', body })
}

function row(handover: handovers.Handover, now: Date): Html {
  const { id, channel, state, openedAt, lastPersonAt, closedAt, closedReason, staffUntil } = handover
  const waited = spanInWords(now.getTime() - lastPersonAt.getTime())
  const meta =
    state === 'closed'
      ? `Đóng ${closedAt ? momentInWords(closedAt) : ''}: ${closedReason ?? ''}`
      : `Mở ${momentInWords(openedAt)} · tin cuối của người dân ${waited} trước`
  return html`<li class="row"><div><p><a href="/staff/hoi-thoai/${id}">Hội thoại ${id}</a> · ${CHANNEL[channel] ?? channel}</p><p class="meta">${meta}</p></div>
<p>${stateBadge(state)} ${state !== 'closed' && leftBadge(staffUntil, now)}</p></li>`
}
