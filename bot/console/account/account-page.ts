import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Html, html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { end, endAll, listOf, type OpenSession } from '#bot/store/sessions.ts'
import { credentialsOf, setPassword } from '#bot/store/staff.ts'
import { transaction } from '#bot/store/transaction.ts'
import { subjectOf } from '../audited.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { alert, button, facts, field, pageHead, panel } from '../parts.ts'
import { hashPassword, verifyPassword } from '../sign-in/password.ts'
import { weaknessOf } from '../sign-in/password-rules.ts'
import { TRIES } from '../sign-in/sign-in-page.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'
import { momentInWords, ROLE, spanInWords } from '../words.ts'
import { linkPanel, linkRoutes } from './link-page.ts'
import { secondFactorPanel, secondFactorRoutes } from './second-factor-page.ts'

const PATH = '/staff/tai-khoan'
const OWN = { config: { act: 'own_account' } } as const

const NewPassword = z.object({ old: z.string().max(1000), password: z.string().max(1000), again: z.string().max(1000) })
const SessionId = z.object({ session: z.string().max(100) })

/** `/staff/tai-khoan`: one's own password, second factor and open sessions. */
export function accountRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/tai-khoan', OWN, (request, reply) => showAccount(bureau, request, reply, null))

  server.post('/tai-khoan/mat-khau', { config: { ...OWN.config, ...TRIES } }, async (request, reply) => {
    const { staff, session } = visitOf(request)
    const { old, password, again } = NewPassword.parse(request.body)
    const known = await credentialsOf(bureau.db, staff.username)
    const fault = (await verifyPassword(old, known?.password ?? null))
      ? password === again
        ? await weaknessOf(password, [staff.username, staff.name, bureau.commune])
        : 'Hai lần nhập mật khẩu mới chưa giống nhau.'
      : 'Mật khẩu đang dùng chưa đúng.'
    if (fault !== null) return showAccount(bureau, request, reply.code(422), fault)
    const hash = await hashPassword(password)
    await transaction(bureau.db, async (trx) => {
      await setPassword(trx, staff.id, hash)
      await endAll(trx, staff.id, session)
      const deed = { act: 'changed_password', subject: subjectOf(staff), detail: {} }
      await append(trx, { staff, ...deed }, bureau.now())
    })
    return done(reply, PATH, 'da-doi-mat-khau')
  })

  server.post('/tai-khoan/phien', OWN, async (request, reply) => {
    const { staff } = visitOf(request)
    const { session } = SessionId.parse(request.body)
    const own = await listOf(bureau.db, staff.id, bureau.now())
    if (own.some(({ id }) => id === session)) await end(bureau.db, session)
    return done(reply, PATH, 'da-ket-thuc-phien')
  })

  linkRoutes(server, bureau)
  secondFactorRoutes(server, bureau, (request, reply, fault) => showAccount(bureau, request, reply, fault))
}

async function showAccount(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: string | null
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const { staff, settings } = visit
  const open = await listOf(bureau.db, staff.id, bureau.now())
  const body = html`${pageHead('Tài khoản của tôi', null)}
${alert(fault)}
<div class="columns"><div>
${panel(
  'Thông tin',
  facts([
    ['Họ và tên', staff.name],
    ['Tên đăng nhập', staff.username],
    ['Vai trò', ROLE[staff.role]],
    ['Cơ quan', staff.office && settings.offices[staff.office]]
  ])
)}
${await linkPanel(bureau, visit)}
${panel('Phiên đang mở', sessionList(visit, open, bureau.now()))}
</div><div>
${panel('Đổi mật khẩu', form(visit.csrf, `${PATH}/mat-khau`, passwordFields(staff.username)))}
${secondFactorPanel(bureau, visit)}
</div></div>`
  return showPage(bureau, request, reply, { title: 'Tài khoản của tôi', section: null, body })
}

function passwordFields(username: string): Html {
  return html`<input type="text" name="username" value="${username}" autocomplete="username" hidden>
${field({ name: 'old', label: 'Mật khẩu đang dùng', type: 'password', autocomplete: 'current-password', required: true })}
${field({ name: 'password', label: 'Mật khẩu mới', type: 'password', autocomplete: 'new-password', required: true, hint: 'Ít nhất 10 ký tự; một câu ngắn dễ nhớ là tốt nhất.' })}
${field({ name: 'again', label: 'Nhập lại mật khẩu mới', type: 'password', autocomplete: 'new-password', required: true })}
<p>${button('Đổi mật khẩu')}</p>`
}

function sessionList({ session, csrf }: Visit, open: readonly OpenSession[], now: Date): Html {
  return html`<ul class="rows">${open.map(({ id, created, seen }) => {
    const here = id === session
    const ending = html`<input type="hidden" name="session" value="${id}">${button('Kết thúc', 'quiet')}`
    return html`<li class="row"><div><p>${here ? 'Phiên này' : 'Phiên khác'}</p><p class="meta">Mở lúc ${momentInWords(created)} · dùng ${spanInWords(now.getTime() - seen.getTime())} trước</p></div>${!here && form(csrf, `${PATH}/phien`, ending)}</li>`
  })}</ul>`
}
