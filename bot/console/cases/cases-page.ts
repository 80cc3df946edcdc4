import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Topic } from '#bot/review/topic.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { countByState, listCases, type TodayCase } from '#bot/store/cases.ts'
import { listTopics } from '#bot/store/topics.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { button, empty, field, pageHead, select } from '../parts.ts'
import { visitOf } from '../visit.ts'
import { inFigures, OFFICE_KEYS } from '../words.ts'
import { caseRow } from './case-row.ts'
import { STATES, stateWords } from './words.ts'

const A_PAGE = 50

const Filter = z.object({
  'trang-thai': z
    .enum(['open', 'drafted', 'approved', 'published', 'to_review', 'dismissed'])
    .optional()
    .catch(undefined),
  'co-quan': z.enum(['party_building', 'culture_society']).optional().catch(undefined),
  'chu-de': z.string().max(100).optional().catch(undefined),
  tim: z.string().trim().max(200).optional().catch(undefined),
  truoc: z
    .string()
    .regex(/^\d{1,15}-\d{1,10}$/)
    .optional()
    .catch(undefined)
})
type Filter = z.infer<typeof Filter>

/** `/staff/cau-hoi`: every case, by state, office, topic and words. */
export function casesRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/cau-hoi', { config: { act: 'read_work' } }, async (request, reply) => {
    const filter = Filter.parse(request.query)
    const [cases, counts, topics] = await Promise.all([
      listCases(bureau.db, { ...criteria(filter), limit: A_PAGE + 1, minimum: bureau.minimum }),
      countByState(bureau.db),
      listTopics(bureau.db)
    ])
    return showCases(bureau, request, reply, { filter, cases, counts, topics })
  })
}

function criteria(filter: Filter) {
  const [at, id] = (filter.truoc ?? '').split('-').map(Number)
  const { 'trang-thai': state, 'co-quan': office, 'chu-de': topic, tim: text } = filter
  return {
    ...(state && { state }),
    ...(office && { office }),
    ...(topic && { topic }),
    ...(text && { text }),
    ...(filter.truoc && at !== undefined && id !== undefined && { before: { lastAskedAt: new Date(at), id } })
  }
}

interface Shown {
  filter: Filter
  cases: TodayCase[]
  counts: Awaited<ReturnType<typeof countByState>>
  topics: Topic[]
}

function showCases(bureau: Bureau, request: FastifyRequest, reply: FastifyReply, shown: Shown): Promise<FastifyReply> {
  const { settings } = visitOf(request)
  const { filter, cases, counts, topics } = shown
  const around = { settings, minimum: bureau.minimum, now: bureau.now() }
  const last = cases[A_PAGE - 1]
  const more = cases.length > A_PAGE && last ? `${last.lastAskedAt.getTime()}-${last.id}` : null
  const rows = cases.slice(0, A_PAGE).map((item) => caseRow(item, around))
  const body = html`${pageHead('Câu hỏi', 'Những điều người dân hỏi mà văn bản chưa trả lời được, gộp theo cùng một ý.')}
<nav class="tabs" aria-label="Trạng thái">${tabs(filter, counts)}</nav>
<form class="filters" method="get" role="search">${filter['trang-thai'] && html`<input type="hidden" name="trang-thai" value="${filter['trang-thai']}">`}
${field({ name: 'tim', label: 'Tìm trong câu hỏi', type: 'search', value: filter.tim })}
${select('chu-de', 'Chủ đề', [ALL, ...topics.map(({ id, name }) => ({ value: id, words: name }))], filter['chu-de'] ?? '')}
${select('co-quan', 'Cơ quan', [ALL, ...OFFICE_KEYS.map((office) => ({ value: office, words: settings.offices[office] }))], filter['co-quan'] ?? '')}
${button('Lọc', 'quiet')}</form>
<div class="panel">${rows.length > 0 ? html`<ul class="rows">${rows}</ul>` : empty(nothing(filter))}</div>
${more && html`<p><a class="button button-quiet" href="${address({ ...filter, truoc: more })}">Xem tiếp</a></p>`}`
  return showPage(bureau, request, reply, { title: 'Câu hỏi', section: 'cases', body })
}

const ALL = { value: '', words: 'Tất cả' }

function nothing(filter: Filter): Html | string {
  const filtered = Object.values(filter).some((value) => value)
  return filtered
    ? html`Không có câu hỏi nào khớp. <a href="/staff/cau-hoi">Bỏ lọc</a>`
    : 'Chưa có câu hỏi nào bị bỏ ngỏ. Khi người dân hỏi điều văn bản chưa nói, câu hỏi hiện ở đây.'
}

function tabs(filter: Filter, counts: Shown['counts']): Html[] {
  const all = STATES.reduce((sum, state) => sum + counts[state], 0)
  const tab = (state: Filter['trang-thai'], words: string, count: number) => {
    const href = address({ ...filter, truoc: undefined, 'trang-thai': state })
    const text = html`${words} <span class="tab-count">${inFigures(count)}</span>`
    return filter['trang-thai'] === state
      ? html`<a href="${href}" aria-current="true">${text}</a>`
      : html`<a href="${href}">${text}</a>`
  }
  return [tab(undefined, 'Tất cả', all), ...STATES.map((state) => tab(state, stateWords(state), counts[state]))]
}

function address(filter: Filter): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]))
  const query = new URLSearchParams(given).toString()
  return query === '' ? '/staff/cau-hoi' : `/staff/cau-hoi?${query}`
}
