import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Html, html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { credentialsOf, setSecondFactor, useStep } from '#bot/store/staff.ts'
import { transaction } from '#bot/store/transaction.ts'
import { subjectOf } from '../audited.ts'
import type { Bureau } from '../bureau.ts'
import { button, field, panel } from '../parts.ts'
import { verifyPassword } from '../sign-in/password.ts'
import { newSecret, qrPicture, setupAddress, stepOf } from '../sign-in/second-factor.ts'
import { TRIES } from '../sign-in/sign-in-page.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'

const PATH = '/staff/tai-khoan'
const OWN = { config: { act: 'own_account', ...TRIES } } as const

const TurnOn = z.object({ sealed: z.string().max(500), code: z.string().max(20) })
const TurnOff = z.object({ password: z.string().max(1000) })

type ShowFault = (request: FastifyRequest, reply: FastifyReply, fault: string) => Promise<FastifyReply>

/** Turning the second factor on needs a code that works, turning it off the password. */
export function secondFactorRoutes(server: FastifyInstance, bureau: Bureau, showFault: ShowFault): void {
  server.post('/tai-khoan/lop-hai/bat', OWN, async (request, reply) => {
    const { staff } = visitOf(request)
    const { sealed, code } = TurnOn.parse(request.body)
    const secret = offered(bureau, sealed, staff.id)
    const step = secret === null ? null : stepOf(secret, code, bureau.now())
    if (secret === null || step === null) {
      return showFault(
        request,
        reply.code(422),
        'Mã chưa đúng. Xin quét lại hình và nhập mã đang hiện trên điện thoại.'
      )
    }
    await transaction(bureau.db, async (trx) => {
      await setSecondFactor(trx, staff.id, bureau.identity.seal(secret))
      await useStep(trx, staff.id, step)
      const deed = { act: 'turned_second_factor_on', subject: subjectOf(staff), detail: {} }
      await append(trx, { staff, ...deed }, bureau.now())
    })
    return done(reply, PATH, 'da-bat-lop-hai')
  })

  server.post('/tai-khoan/lop-hai/tat', OWN, async (request, reply) => {
    const { staff } = visitOf(request)
    const { password } = TurnOff.parse(request.body)
    const known = await credentialsOf(bureau.db, staff.username)
    if (!(await verifyPassword(password, known?.password ?? null))) {
      return showFault(request, reply.code(422), 'Mật khẩu chưa đúng nên chưa tắt xác thực hai lớp.')
    }
    await transaction(bureau.db, async (trx) => {
      await setSecondFactor(trx, staff.id, null)
      const deed = { act: 'turned_second_factor_off', subject: subjectOf(staff), detail: {} }
      await append(trx, { staff, ...deed }, bureau.now())
    })
    return done(reply, PATH, 'da-tat-lop-hai')
  })
}

/** The panel on the account's page. The secret offered travels sealed with the form, so that nothing is kept of one not taken. */
export function secondFactorPanel({ identity }: Bureau, { staff, csrf }: Visit): Html {
  if (staff.secondFactor) {
    const fields = html`${field({ name: 'password', label: 'Mật khẩu', type: 'password', autocomplete: 'current-password', required: true })}<p>${button('Tắt xác thực hai lớp', 'danger')}</p>`
    return panel(
      'Xác thực hai lớp',
      html`<p>Đang bật: đăng nhập cần thêm mã trên điện thoại.</p>${form(csrf, `${PATH}/lop-hai/tat`, fields)}`
    )
  }
  const secret = newSecret()
  const address = setupAddress(secret, staff.username)
  const fields = html`<input type="hidden" name="sealed" value="${identity.seal(`${staff.id} ${secret}`)}">
${field({ name: 'code', label: 'Mã đang hiện trên điện thoại', autocomplete: 'one-time-code', inputmode: 'numeric', required: true })}
<p>${button('Bật xác thực hai lớp')}</p>`
  return panel(
    'Xác thực hai lớp',
    html`<p>Thêm một lớp bảo vệ: dù ai biết mật khẩu cũng không vào được nếu không có điện thoại của bạn.</p>
<details><summary>Bật xác thực hai lớp</summary>
<ol class="steps"><li>Mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator…) và quét hình này.</li></ol>
<p>${qrPicture(address)}</p>
<p class="hint">Không quét được? <a href="${address}">Mở trên điện thoại này</a> hoặc gõ khoá: <code>${secret.replace(/(.{4})/g, '$1 ').trim()}</code></p>
${form(csrf, `${PATH}/lop-hai/bat`, fields)}</details>`
  )
}

function offered({ identity }: Bureau, sealed: string, staff: string): string | null {
  try {
    const [owner, secret] = identity.open(sealed).split(' ')
    return owner === staff ? (secret ?? null) : null
  } catch {
    // the cipher says by an exception that this was not sealed here
    return null
  }
}
