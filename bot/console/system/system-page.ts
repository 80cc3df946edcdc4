import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Html, html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { type Undelivered, undelivered } from '#bot/store/exchanges.ts'
import { listSwitchedOff, type SwitchedOff, switchOff, switchOn } from '#bot/store/settings.ts'
import { transaction } from '#bot/store/transaction.ts'
import { may } from '../acts.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { alert, area, badge, button, pageHead, panel, table } from '../parts.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'
import { momentInWords } from '../words.ts'
import { CHANNEL, healthSigns, healthTiles } from './health.ts'
import { settingsRoutes } from './settings-page.ts'
import { staffRoutes } from './staff-page.ts'
import { topicsRoutes } from './topics-page.ts'

const PATH = '/staff/he-thong'
const LOST_SHOWN = 20
const Switch = z.object({ channel: z.string().max(40), reason: z.string().trim().max(500).default('') })

/** `/staff/he-thong`: how the service is, its channels, and the way to settings and staff. */
export function systemRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/he-thong', { config: { act: 'read_system' } }, (request, reply) =>
    showSystem(bureau, request, reply, null)
  )

  server.post('/he-thong/kenh/tat', { config: { act: 'switch_channel' } }, async (request, reply) => {
    const { staff } = visitOf(request)
    const { channel, reason } = Switch.parse(request.body)
    if (!bureau.channels.includes(channel) || reason === '') {
      return showSystem(bureau, request, reply.code(422), 'Xin ghi lý do tắt kênh; lý do được lưu vào nhật ký.')
    }
    await transaction(bureau.db, async (trx) => {
      await switchOff(trx, channel, reason, staff.id, bureau.now())
      const deed = { act: 'switched_channel_off', subject: `channel:${channel}`, detail: { reason } }
      await append(trx, { staff, ...deed }, bureau.now())
    })
    return done(reply, PATH, 'da-tat-kenh')
  })

  server.post('/he-thong/kenh/bat', { config: { act: 'switch_channel' } }, async (request, reply) => {
    const { staff } = visitOf(request)
    const { channel } = Switch.parse(request.body)
    await transaction(bureau.db, async (trx) => {
      await switchOn(trx, channel)
      const deed = { act: 'switched_channel_on', subject: `channel:${channel}`, detail: {} }
      await append(trx, { staff, ...deed }, bureau.now())
    })
    return done(reply, PATH, 'da-bat-kenh')
  })

  settingsRoutes(server, bureau)
  staffRoutes(server, bureau)
  topicsRoutes(server, bureau)
}

async function showSystem(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: string | null
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const [signs, off, lost] = await Promise.all([
    healthSigns(bureau, request.log),
    listSwitchedOff(bureau.db),
    undelivered(bureau.db, LOST_SHOWN)
  ])
  const body = html`${pageHead('Hệ thống', 'Tình trạng của dịch vụ và các kênh.', systemLinks(visit))}
${alert(fault)}
${panel('Tình trạng', healthTiles(signs))}
${panel(
  'Kênh',
  html`<p class="hint">Tắt một kênh khi câu trả lời trên kênh ấy có vấn đề. Người hỏi nhận câu báo tạm ngừng; tin khẩn cấp vẫn được trả lời.</p>
<ul class="rows">${bureau.channels.map((channel) => channelRow(channel, off, visit))}</ul>`
)}
${lost.length > 0 && panel('Tin không tới được người hỏi', lostTable(lost))}`
  return showPage(bureau, request, reply, { title: 'Hệ thống', section: 'system', body })
}

/** What was lost and why; whose it was and what it said are nobody's business here. */
function lostTable(lost: readonly Undelivered[]): Html {
  const rows = lost.map(({ at, channel, reason }) => [momentInWords(at), CHANNEL[channel] ?? channel, reason])
  return table('Mới nhất trước', ['Lúc', 'Kênh', 'Vì sao'], rows)
}

function systemLinks({ staff }: Visit): Html | null {
  if (!may(staff.role, 'set_up')) return null
  return html`<a class="button button-quiet" href="/staff/he-thong/can-bo">Cán bộ</a> <a class="button button-quiet" href="/staff/he-thong/chu-de">Chủ đề</a> <a class="button button-quiet" href="/staff/he-thong/cai-dat">Cài đặt</a>`
}

function channelRow(channel: string, off: readonly SwitchedOff[], { csrf, staff }: Visit): Html {
  const closed = off.find((switched) => switched.channel === channel)
  const name = html`<input type="hidden" name="channel" value="${channel}">`
  const change = closed
    ? form(csrf, `${PATH}/kenh/bat`, html`${name}${button('Bật lại', 'quiet')}`)
    : html`<details><summary>Tắt kênh</summary>${form(csrf, `${PATH}/kenh/tat`, html`${name}${area('reason', 'Lý do tắt', '', 2)}<p>${button('Tắt kênh', 'danger')}</p>`)}</details>`
  const meta = closed && html`<p class="meta">Từ ${momentInWords(closed.since)}: ${closed.reason}</p>`
  return html`<li class="row"><div><p><strong>${CHANNEL[channel] ?? channel}</strong> ${closed ? badge('Đang tắt', 'warn') : badge('Đang bật', 'good')}</p>${meta}</div>${may(staff.role, 'switch_channel') && change}</li>`
}
