import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { guestOf, takeUp } from '#bot/store/invitations.ts'
import * as sessions from '#bot/store/sessions.ts'
import { rename, type StaffMember, setPassword } from '#bot/store/staff.ts'
import { transaction } from '#bot/store/transaction.ts'
import { subjectOf } from '../audited.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { alert, button, field } from '../parts.ts'
import { form } from '../visit.ts'
import { ROLE } from '../words.ts'
import { giveToken } from './cookies.ts'
import { hashPassword } from './password.ts'
import { weaknessOf } from './password-rules.ts'
import { NOBODY, TRIES } from './sign-in-page.ts'

/** Names to sign in by: what any keyboard types alike. */
export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, 'Tên đăng nhập gồm 3 đến 40 chữ cái không dấu, chữ số, dấu chấm hoặc gạch.')
export const PersonName = z.string().trim().min(2, 'Xin ghi họ và tên.').max(100, 'Họ và tên dài quá 100 ký tự.')

const Filled = z.object({
  username: z.string().max(200).default(''),
  name: z.string().max(200).default(''),
  password: z.string().max(1000),
  again: z.string().max(1000)
})

/** `/staff/loi-moi/…`: the one-time link by which an account gets its password. */
export function invitationRoutes(server: FastifyInstance, bureau: Bureau): void {
  const address = '/loi-moi/:token'
  server.get<{ Params: { token: string } }>(
    address,
    { config: { act: 'anyone', ...TRIES } },
    async (request, reply) => {
      const guest = await guestOf(bureau.db, request.params.token, bureau.now())
      return guest ? showForm(bureau, request, reply, guest, null) : showSpent(bureau, request, reply)
    }
  )

  server.post<{ Params: { token: string } }>(
    address,
    { config: { act: 'anyone', ...TRIES } },
    async (request, reply) => {
      const { token } = request.params
      const guest = await guestOf(bureau.db, token, bureau.now())
      if (!guest) return showSpent(bureau, request, reply)
      const filled = Filled.parse(request.body)
      const { username, name } = guest.active ? guest : filled
      const chosen = { ...guest, username, name }
      const fault = await faultOf(bureau, chosen, filled)
      if (fault) return showForm(bureau, request, reply.code(422), chosen, fault)
      const outcome = await accept(bureau, token, chosen, await hashPassword(filled.password))
      if (outcome === 'taken')
        return showForm(bureau, request, reply.code(422), chosen, 'Tên đăng nhập này đã có người dùng.')
      if (outcome === 'spent') return showSpent(bureau, request, reply)
      giveToken(bureau, reply, outcome.token)
      return reply.redirect('/staff', 303)
    }
  )
}

async function faultOf(
  bureau: Bureau,
  { username, name }: StaffMember,
  filled: z.infer<typeof Filled>
): Promise<string | null> {
  for (const checked of [Username.safeParse(username), PersonName.safeParse(name)]) {
    if (!checked.success) return checked.error.issues[0]?.message ?? null
  }
  if (filled.password !== filled.again) return 'Hai lần nhập mật khẩu chưa giống nhau.'
  return weaknessOf(filled.password, [username, name, bureau.commune])
}

class Taken extends Error {}

async function accept(
  bureau: Bureau,
  token: string,
  guest: StaffMember,
  hash: string
): Promise<{ token: string } | 'taken' | 'spent'> {
  const { id, username, name } = guest
  const now = bureau.now()
  return transaction(bureau.db, async (trx) => {
    if (!(await takeUp(trx, token))) return 'spent' as const
    if (!(await rename(trx, id, Username.parse(username), PersonName.parse(name)))) throw new Taken()
    await setPassword(trx, id, hash)
    await sessions.endAll(trx, id, null)
    await append(trx, { staff: guest, act: 'took_up_invitation', subject: subjectOf(guest), detail: {} }, now)
    return { token: await sessions.open(trx, id, now) }
  }).catch((fault) => {
    if (fault instanceof Taken) return 'taken' as const
    throw fault
  })
}

function showForm(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  guest: StaffMember,
  fault: string | null
): Promise<FastifyReply> {
  const who = guest.active
    ? html`<p class="lead">Đặt lại mật khẩu cho ${guest.name} (${guest.username}).</p>`
    : html`<p class="lead">Tạo tài khoản ${ROLE[guest.role].toLowerCase()}.</p>`
  const names = guest.active
    ? html`<input type="hidden" name="username" value="${guest.username}" autocomplete="username">`
    : html`${field({ name: 'name', label: 'Họ và tên', value: guest.name, autocomplete: 'name', required: true })}
${field({ name: 'username', label: 'Tên đăng nhập', value: guest.username, autocomplete: 'username', required: true, hint: 'Chữ không dấu, ví dụ lan.nguyen.' })}`
  const fields = html`${alert(fault)}${names}
${field({ name: 'password', label: 'Mật khẩu', type: 'password', autocomplete: 'new-password', required: true, hint: 'Ít nhất 10 ký tự; một câu ngắn dễ nhớ là tốt nhất.' })}
${field({ name: 'again', label: 'Nhập lại mật khẩu', type: 'password', autocomplete: 'new-password', required: true })}
<p>${button(guest.active ? 'Đặt mật khẩu' : 'Tạo tài khoản')}</p>`
  const csrf = reply.generateCsrf({ userInfo: request.session?.id ?? NOBODY })
  const { token } = request.params as { token: string }
  const title = guest.active ? 'Đặt lại mật khẩu' : 'Chào mừng'
  const body = html`<div class="panel panel-narrow"><h1>${title}</h1>${who}${form(csrf, `/staff/loi-moi/${token}`, fields)}</div>`
  request.visit = null
  return showPage(bureau, request, reply, { title, section: null, body })
}

function showSpent(bureau: Bureau, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const body = html`<div class="panel panel-narrow"><h1>Liên kết không còn dùng được</h1>
<p>Liên kết này đã được dùng hoặc đã quá hạn. Xin nhờ người quản trị gửi liên kết mới. Nếu đây là lần đầu cài đặt, khởi động lại chương trình để có liên kết mới.</p>
<p><a href="/staff/dang-nhap">Đăng nhập</a></p></div>`
  request.visit = null
  return showPage(bureau, request, reply.code(404), { title: 'Liên kết không còn dùng được', section: null, body })
}
