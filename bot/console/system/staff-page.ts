import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Html, html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { invite } from '#bot/store/invitations.ts'
import * as store from '#bot/store/staff.ts'
import { transaction } from '#bot/store/transaction.ts'
import { subjectOf } from '../audited.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { alert, badge, button, field, pageHead, panel, select } from '../parts.ts'
import { PersonName, Username } from '../sign-in/invitation-page.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'
import { OFFICE_KEYS, ROLE, ROLES } from '../words.ts'

const PATH = '/staff/he-thong/can-bo'
const SET_UP = { config: { act: 'set_up' } } as const

const NewStaff = z.object({
  name: PersonName,
  username: Username,
  role: z.enum(['officer', 'head', 'administrator', 'auditor']),
  office: z.enum(['party_building', 'culture_society'])
})

/** What the page says besides the list: a fault, or a link that is shown this once. */
interface Said {
  fault?: string
  link?: { name: string; address: string }
}

/** `/staff/he-thong/can-bo`: accounts, their one-time links, closing and opening them. */
export function staffRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/he-thong/can-bo', SET_UP, (request, reply) => showStaff(bureau, request, reply, {}))

  server.post('/he-thong/can-bo', SET_UP, async (request, reply) => {
    const filled = NewStaff.safeParse(request.body)
    if (!filled.success) {
      const fault = filled.error.issues[0]?.message ?? ''
      return showStaff(bureau, request, reply.code(422), { fault })
    }
    const { role, name } = filled.data
    const office = role === 'officer' || role === 'head' ? filled.data.office : null
    const token = await transaction(bureau.db, async (trx) => {
      const id = await store.add(trx, { ...filled.data, office }, bureau.now())
      return id === null ? null : inviteOne(bureau, trx, visitOf(request), id, { role, office })
    })
    if (token === null) {
      return showStaff(bureau, request, reply.code(422), { fault: 'Tên đăng nhập này đã có người dùng.' })
    }
    return showStaff(bureau, request, reply, { link: { name, address: linkTo(bureau, request, token) } })
  })

  server.post<{ Params: { id: string } }>('/he-thong/can-bo/:id/moi', SET_UP, async (request, reply) => {
    const member = await store.find(bureau.db, request.params.id)
    if (!member || member.disabled) return showStaff(bureau, request, reply.code(404), {})
    const token = await transaction(bureau.db, (trx) => inviteOne(bureau, trx, visitOf(request), member.id, {}))
    return showStaff(bureau, request, reply, { link: { name: member.name, address: linkTo(bureau, request, token) } })
  })

  for (const [ending, disabled] of [
    ['khoa', true],
    ['mo', false]
  ] as const) {
    server.post<{ Params: { id: string } }>(`/he-thong/can-bo/:id/${ending}`, SET_UP, async (request, reply) => {
      const visit = visitOf(request)
      const member = await store.find(bureau.db, request.params.id)
      if (!member) return showStaff(bureau, request, reply.code(404), {})
      if (member.id === visit.staff.id) {
        return showStaff(bureau, request, reply.code(422), { fault: 'Bạn không tự khoá được tài khoản của mình.' })
      }
      await transaction(bureau.db, async (trx) => {
        await store.disable(trx, member.id, disabled, bureau.now())
        const deed = { act: disabled ? 'closed_account' : 'opened_account', subject: subjectOf(member), detail: {} }
        await append(trx, { staff: visit.staff, ...deed }, bureau.now())
      })
      return done(reply, PATH, disabled ? 'da-khoa' : 'da-mo-khoa')
    })
  }
}

async function inviteOne(
  { now }: Bureau,
  trx: Bureau['db'],
  { staff }: Visit,
  id: string,
  detail: Record<string, unknown>
): Promise<string> {
  await append(trx, { staff, act: 'invited', subject: subjectOf({ id }), detail }, now())
  return invite(trx, id, now())
}

function linkTo({ publicUrl }: Bureau, request: FastifyRequest, token: string): string {
  return `${publicUrl || `${request.protocol}://${request.host}`}/staff/loi-moi/${token}`
}

async function showStaff(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  { fault, link }: Said
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const members = await store.list(bureau.db)
  const body = html`<p class="trail"><a href="/staff/he-thong">Hệ thống</a></p>
${pageHead('Cán bộ', 'Mỗi người một tài khoản; không dùng chung.')}
${alert(fault ?? null)}
${link && linkPanel(link)}
${panel('Tài khoản', html`<ul class="rows">${members.map((member) => memberRow(member, visit))}</ul>`)}
${panel('Mời thêm cán bộ', form(visit.csrf, PATH, invitationFields(visit)))}`
  return showPage(bureau, request, reply, { title: 'Cán bộ', section: 'system', body })
}

function linkPanel({ name, address }: { name: string; address: string }): Html {
  return html`<div class="notice" role="status"><p>Gửi liên kết này cho <strong>${name}</strong> (Zalo, thư điện tử…). Liên kết dùng một lần, trong ba ngày, và chỉ hiện lúc này.</p>
<p><label class="visually-hidden" for="lien-ket">Liên kết mời</label><input id="lien-ket" class="link-box" readonly value="${address}"></p></div>`
}

function invitationFields({ settings }: Visit): Html {
  const roles = ROLES.map((role) => ({ value: role, words: ROLE[role] }))
  const offices = OFFICE_KEYS.map((office) => ({ value: office, words: settings.offices[office] }))
  return html`<div class="fields">${field({ name: 'name', label: 'Họ và tên', required: true })}
${field({ name: 'username', label: 'Tên đăng nhập', required: true, hint: 'Chữ không dấu, ví dụ lan.nguyen.' })}
${select('role', 'Vai trò', roles, 'officer')}
${select('office', 'Cơ quan (với cán bộ và lãnh đạo)', offices, null)}</div>
<p>${button('Tạo liên kết mời')}</p>`
}

function memberRow(member: store.StaffMember, { staff, csrf, settings }: Visit): Html {
  const { id, name, username, role, office, active, disabled, secondFactor } = member
  const where = office ? `${ROLE[role]}, ${settings.offices[office]}` : ROLE[role]
  const state = disabled
    ? badge('Đã khoá', 'bad')
    : active
      ? badge('Đang dùng', 'good')
      : badge('Chờ nhận lời mời', 'warn')
  const link =
    !disabled &&
    form(csrf, `${PATH}/${id}/moi`, button(active ? 'Liên kết đặt lại mật khẩu' : 'Liên kết mời mới', 'quiet'))
  const lock = form(
    csrf,
    `${PATH}/${id}/${disabled ? 'mo' : 'khoa'}`,
    button(disabled ? 'Mở lại' : 'Khoá', disabled ? 'quiet' : 'danger')
  )
  return html`<li class="row"><div><p><strong>${name}</strong> ${state}</p><p class="meta">${username} · ${where}${secondFactor && ' · hai lớp'}</p></div>${id !== staff.id && html`<div class="row-acts">${link}${lock}</div>`}</li>`
}
