import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { OTHER_TOPIC, type Topic } from '#bot/review/topic.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { dropTopic, listTopics, saveTopic } from '#bot/store/topics.ts'
import { transaction } from '#bot/store/transaction.ts'
import { provisionKey } from '#knowledge/provision.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { alert, area, button, field, pageHead, panel, select } from '../parts.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'
import { OFFICE_KEYS } from '../words.ts'

const PATH = '/staff/he-thong/chu-de'
const SET_UP = { config: { act: 'set_up' } } as const

const Filled = z.object({
  id: z.string().max(100).default(''),
  name: z.string().trim().min(3, 'Xin ghi tên chủ đề.').max(100),
  office: z.enum(['party_building', 'culture_society']),
  urgency: z.coerce.number().int().min(1).max(3),
  phrases: z
    .string()
    .max(4000)
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    )
})
const Dropped = z.object({ id: z.string().max(100) })

/** `/staff/he-thong/chu-de`: what questions are counted under, and the office each of them goes to. */
export function topicsRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/he-thong/chu-de', SET_UP, (request, reply) => showTopics(bureau, request, reply, null))

  server.post('/he-thong/chu-de', SET_UP, async (request, reply) => {
    const { staff } = visitOf(request)
    const filled = Filled.safeParse(request.body)
    if (!filled.success) {
      return showTopics(bureau, request, reply.code(422), filled.error.issues[0]?.message ?? '')
    }
    const id = filled.data.id || idOf(filled.data.name)
    await transaction(bureau.db, async (trx) => {
      await saveTopic(trx, { ...filled.data, id })
      await append(trx, { staff, act: 'saved_topic', subject: `topic:${id}`, detail: filled.data }, bureau.now())
    })
    return done(reply, PATH, 'da-luu')
  })

  server.post('/he-thong/chu-de/bo', SET_UP, async (request, reply) => {
    const { staff } = visitOf(request)
    const { id } = Dropped.parse(request.body)
    const dropped = await transaction(bureau.db, async (trx) => {
      if (id === OTHER_TOPIC || !(await dropTopic(trx, id))) return false
      await append(trx, { staff, act: 'dropped_topic', subject: `topic:${id}`, detail: {} }, bureau.now())
      return true
    })
    if (!dropped) return showTopics(bureau, request, reply.code(409), 'Chủ đề đang có câu hỏi thì không bỏ được.')
    return done(reply, PATH, 'da-luu')
  })
}

/** A name as an id: `Học bổng` → `hoc-bong`. */
function idOf(name: string): string {
  return provisionKey([{ level: 'muc', label: name }]).slice('muc-'.length)
}

async function showTopics(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: string | null
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const topics = await listTopics(bureau.db)
  const body = html`<p class="trail"><a href="/staff/he-thong">Hệ thống</a></p>
${pageHead('Chủ đề', 'Câu hỏi được xếp theo các chủ đề này để đếm và để giao cho cơ quan.')}
${alert(fault)}
<div class="panel"><ul class="rows">${topics.map((topic) => topicRow(topic, visit))}</ul></div>
${panel('Thêm chủ đề', topicForm({ id: '', name: '', office: 'culture_society', urgency: 1, phrases: [] }, visit))}`
  return showPage(bureau, request, reply, { title: 'Chủ đề', section: 'system', body })
}

function topicRow(topic: Topic, visit: Visit): Html {
  const { id, name, office, phrases } = topic
  const drop = form(
    visit.csrf,
    `${PATH}/bo`,
    html`<input type="hidden" name="id" value="${id}"><p>${button('Bỏ chủ đề', 'danger')}</p>`
  )
  return html`<li class="row"><div><p><strong>${name}</strong></p><p class="meta">${visit.settings.offices[office]} · ${phrases.slice(0, 4).join(', ')}${phrases.length > 4 && '…'}</p></div>
<details><summary>Sửa</summary>${topicForm(topic, visit)}${id !== OTHER_TOPIC && drop}</details></li>`
}

const URGENCY = [
  { value: '1', words: 'Bình thường' },
  { value: '2', words: 'Sớm' },
  { value: '3', words: 'Ngay' }
]

function topicForm({ id, name, office, urgency, phrases }: Topic, { csrf, settings }: Visit): Html {
  const mark = id === '' ? 'moi' : id
  const offices = OFFICE_KEYS.map((value) => ({ value, words: settings.offices[value] }))
  const fields = html`<input type="hidden" name="id" value="${id}"><div class="fields">${field({ name: 'name', mark, label: 'Tên', value: name, required: true })}
${select('office', 'Cơ quan nhận trước', offices, office, mark)}${select('urgency', 'Mức gấp', URGENCY, String(urgency), mark)}</div>
${area('phrases', 'Cụm từ nhận ra chủ đề, mỗi dòng một cụm', phrases.join('\n'), 5, null, mark)}<p>${button('Lưu', 'quiet')}</p>`
  return form(csrf, PATH, fields)
}
