import type { FastifyInstance } from 'fastify'
import { type Html, html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { linkedTo, offerCode, unlink } from '#bot/store/staff-links.ts'
import { transaction } from '#bot/store/transaction.ts'
import { subjectOf } from '../audited.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { button, pageHead, panel } from '../parts.ts'
import { CHANNEL } from '../system/health.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'
import { momentInWords } from '../words.ts'

const PATH = '/staff/tai-khoan'
const OWN = { config: { act: 'own_account' } } as const

/** Linking one's own conversation with the bot, to which the weekly digest is sent. */
export function linkRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.post('/tai-khoan/lien-ket', OWN, async (request, reply) => {
    const { staff } = visitOf(request)
    const code = await transaction(bureau.db, (trx) => offerCode(trx, staff.id, bureau.now()))
    const body = html`<p class="trail"><a href="${PATH}">Tài khoản của tôi</a></p>${pageHead('Mã liên kết', 'Dùng một lần, trong 15 phút.')}
<div class="panel panel-form"><p>Nhắn nguyên dòng này tới trang Zalo hoặc Facebook của xã, bằng tài khoản của chính bạn:</p>
<p><code class="code">${code}</code></p><p class="hint">Khi nhận được, trợ lý báo lại ngay trong cuộc trò chuyện ấy.</p></div>`
    return showPage(bureau, request, reply, { title: 'Mã liên kết', section: null, body })
  })

  server.post('/tai-khoan/lien-ket/bo', OWN, async (request, reply) => {
    const { staff } = visitOf(request)
    await transaction(bureau.db, async (trx) => {
      await unlink(trx, staff.id)
      await append(trx, { staff, act: 'staff.unlink', subject: subjectOf(staff), detail: {} }, bureau.now())
    })
    return done(reply, PATH, 'da-bo-lien-ket')
  })
}

export async function linkPanel({ db }: Bureau, { staff, csrf }: Visit): Promise<Html> {
  const linked = await linkedTo(db, staff.id)
  const state = linked
    ? html`<p>Đã liên kết qua ${CHANNEL[linked.channel] ?? linked.channel} từ ${momentInWords(linked.linkedAt)}.</p>${form(csrf, `${PATH}/lien-ket/bo`, html`<p>${button('Bỏ liên kết', 'danger')}</p>`)}`
    : html`<p class="hint">Liên kết tài khoản Zalo hoặc Facebook của bạn để nhận bản tin dư luận hằng tuần.</p>${form(csrf, `${PATH}/lien-ket`, html`<p>${button('Lấy mã liên kết', 'quiet')}</p>`)}`
  return panel('Bản tin tuần qua tin nhắn', state)
}
