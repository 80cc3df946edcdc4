import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { html } from '#bot/server/pages/html.ts'
import { end } from '#bot/store/sessions.ts'
import type { Bureau } from '../bureau.ts'
import { isOurPage } from '../gate.ts'
import { showPage } from '../page.ts'
import { alert, button, field } from '../parts.ts'
import { form } from '../visit.ts'
import { spanInWords } from '../words.ts'
import { giveToken, takeToken } from './cookies.ts'
import { signIn } from './sign-in.ts'

const Attempt = z.object({
  username: z.string().trim().max(100),
  password: z.string().max(1000),
  code: z.string().max(20).default(''),
  next: z.string().max(300).default('')
})

/** Tries of one address in a minute: the delay of single names stands behind it. */
export const TRIES = { rateLimit: { max: 10, timeWindow: 60_000 } }

/** `/staff/dang-nhap` and `/staff/dang-xuat`. */
export function signInRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/dang-nhap', { config: { act: 'anyone' } }, (request, reply) => {
    const { tiep } = request.query as { tiep?: unknown }
    return showForm(bureau, request, reply, { username: '', next: typeof tiep === 'string' ? tiep : '', fault: null })
  })

  server.post('/dang-nhap', { config: { act: 'anyone', ...TRIES } }, async (request, reply) => {
    const attempt = Attempt.parse(request.body)
    const outcome = await signIn(bureau, attempt)
    if (outcome.kind === 'signed_in') {
      // whoever signs in gets a new session; the one they came with, if any, is over
      if (request.session) await end(bureau.db, request.session.id)
      giveToken(bureau, reply, outcome.token)
      return reply.redirect(isOurPage(attempt.next) ? attempt.next : '/staff', 303)
    }
    const fault = outcome.kind === 'wait' ? held(outcome.ms) : 'Tên đăng nhập, mật khẩu hoặc mã xác thực chưa đúng.'
    return showForm(bureau, request, reply.code(outcome.kind === 'wait' ? 429 : 401), { ...attempt, fault })
  })

  server.post('/dang-xuat', { config: { act: 'own_account' } }, async (request, reply) => {
    if (request.session) await end(bureau.db, request.session.id)
    takeToken(bureau, reply)
    return reply.redirect('/staff/dang-nhap', 303)
  })
}

function held(ms: number): string {
  return `Tên này đã nhập sai nhiều lần. Xin thử lại sau ${spanInWords(ms)}.`
}

interface Shown {
  username: string
  next: string
  fault: string | null
}

function showForm(bureau: Bureau, request: FastifyRequest, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const fields = html`${alert(shown.fault)}
<input type="hidden" name="next" value="${isOurPage(shown.next) ? shown.next : ''}">
${field({ name: 'username', label: 'Tên đăng nhập', value: shown.username, autocomplete: 'username', required: true })}
${field({ name: 'password', label: 'Mật khẩu', type: 'password', autocomplete: 'current-password', required: true })}
${field({ name: 'code', label: 'Mã xác thực', autocomplete: 'one-time-code', inputmode: 'numeric', hint: 'Sáu chữ số trên điện thoại; để trống nếu bạn chưa bật xác thực hai lớp.' })}
<p>${button('Đăng nhập')}</p>`
  const csrf = reply.generateCsrf({ userInfo: request.session?.id ?? NOBODY })
  const body = html`<div class="panel panel-narrow"><h1>Đăng nhập</h1>
<p class="lead">Trang làm việc của cán bộ.</p>
${form(csrf, '/staff/dang-nhap', fields)}
<p class="hint">Quên mật khẩu? Nhờ người quản trị gửi một liên kết đặt lại.</p></div>`
  request.visit = null
  return showPage(bureau, request, reply, { title: 'Đăng nhập', section: null, body })
}

/** Stands for the session in the forms of who has none. */
export const NOBODY = 'nobody'
