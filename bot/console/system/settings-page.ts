import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Approvers } from '#bot/review/case.ts'
import { html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { writeSettings } from '#bot/store/settings.ts'
import { transaction } from '#bot/store/transaction.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { alert, button, field, pageHead, select } from '../parts.ts'
import { done, form, visitOf } from '../visit.ts'

const PATH = '/staff/he-thong/cai-dat'
const SET_UP = { config: { act: 'set_up' } } as const

const Name = z.string().trim().min(2).max(100)
const Filled = z.object({
  commune: Name,
  party_building: Name,
  culture_society: Name,
  approvers: z.enum(['both', 'party_building', 'culture_society'])
})
type Filled = z.infer<typeof Filled>
const Typed = z.record(z.string(), z.string()).catch({})
type Shown = Record<string, string | undefined>

const APPROVERS: Record<Filled['approvers'], Approvers> = {
  both: ['party_building', 'culture_society'],
  party_building: ['party_building'],
  culture_society: ['culture_society']
}

/** `/staff/he-thong/cai-dat`: names people read, and whose approval an answer needs. */
export function settingsRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/he-thong/cai-dat', SET_UP, (request, reply) => {
    const { settings } = visitOf(request)
    const approvers = settings.approvers.length > 1 ? 'both' : settings.approvers[0]
    const shown: Shown = { commune: settings.commune ?? bureau.commune, ...settings.offices, approvers }
    return showSettings(bureau, request, reply, shown, null)
  })

  server.post('/he-thong/cai-dat', SET_UP, async (request, reply) => {
    const { staff } = visitOf(request)
    const filled = Filled.safeParse(request.body)
    if (!filled.success) {
      const typed = Typed.parse(request.body)
      return showSettings(bureau, request, reply.code(422), typed, 'Mỗi tên cần từ 2 đến 100 ký tự.')
    }
    const { commune, approvers, ...offices } = filled.data
    await transaction(bureau.db, async (trx) => {
      const settings = { commune, offices, approvers: APPROVERS[approvers] }
      await writeSettings(trx, settings, staff.id, bureau.now())
      const deed = { act: 'changed_settings', subject: 'settings', detail: filled.data }
      await append(trx, { staff, ...deed }, bureau.now())
    })
    bureau.onCommune(commune)
    return done(reply, PATH, 'da-luu')
  })
}

function showSettings(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  shown: Shown,
  fault: string | null
): Promise<FastifyReply> {
  const { csrf, settings } = visitOf(request)
  const { party_building, culture_society } = settings.offices
  const fields = html`${field({ name: 'commune', label: 'Tên xã, phường', value: shown['commune'], required: true, hint: 'Như đọc trong câu: “xã Vĩnh Am”. Hiện trên trang hỏi đáp và trang này.' })}
${field({ name: 'party_building', label: 'Cơ quan thứ nhất', value: shown['party_building'], required: true })}
${field({ name: 'culture_society', label: 'Cơ quan thứ hai', value: shown['culture_society'], required: true })}
${select(
  'approvers',
  'Câu trả lời cần ai duyệt trước khi công bố',
  [
    { value: 'both', words: 'Lãnh đạo của cả hai cơ quan' },
    { value: 'party_building', words: `Chỉ lãnh đạo ${party_building}` },
    { value: 'culture_society', words: `Chỉ lãnh đạo ${culture_society}` }
  ],
  shown['approvers'] ?? 'both'
)}
<p>${button('Lưu cài đặt')}</p>`
  const body = html`<p class="trail"><a href="/staff/he-thong">Hệ thống</a></p>${pageHead('Cài đặt', null)}
${alert(fault)}<div class="panel panel-form">${form(csrf, PATH, fields)}</div>`
  return showPage(bureau, request, reply, { title: 'Cài đặt', section: 'system', body })
}
