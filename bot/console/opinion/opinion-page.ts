import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { ALL } from '#bot/review/opinion.ts'
import { quarterOf } from '#bot/review/periods.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { latestDigest } from '#bot/store/digests.ts'
import { listQuarters, type Opinion, readOpinion } from '#bot/store/opinion.ts'
import { transaction } from '#bot/store/transaction.ts'
import type { Bureau } from '../bureau.ts'
import { barChart, weekLabel } from '../charts.ts'
import { showPage } from '../page.ts'
import { badge, button, empty, pageHead, panel, select, table } from '../parts.ts'
import { CHANNEL } from '../system/health.ts'
import { type Visit, visitOf } from '../visit.ts'
import { OFFICE_KEYS } from '../words.ts'
import { toCsv, toXlsx } from './export.ts'
import { opinionRows, shownCount } from './opinion-rows.ts'

const PATH = '/staff/du-luan'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const Filter = z.object({
  ky: z
    .string()
    .regex(/^\d{4}-Q[1-4]$/)
    .optional()
    .catch(undefined),
  kenh: z.string().max(40).optional().catch(undefined),
  'co-quan': z.enum(['party_building', 'culture_society']).optional().catch(undefined),
  'chu-de': z.string().max(100).optional().catch(undefined)
})
type Filter = z.infer<typeof Filter>

/** `/staff/du-luan`: how many people ask about what, in numbers that tell of nobody. */
export function opinionRoutes(server: FastifyInstance, bureau: Bureau): void {
  const read = (request: FastifyRequest) => {
    const filter = Filter.parse(request.query)
    return { filter, quarter: filter.ky ?? quarterOf(bureau.today()) }
  }
  server.get('/du-luan', { config: { act: 'read_work' } }, async (request, reply) => {
    const { filter, quarter } = read(request)
    return showOpinion(bureau, request, reply, filter, await readOpinion(bureau.db, quarter, bureau.minimum))
  })

  for (const [ending, type] of [
    ['csv', 'text/csv; charset=utf-8'],
    ['xlsx', XLSX]
  ] as const) {
    server.get(`/du-luan.${ending}`, { config: { act: 'export_opinion' } }, async (request, reply) => {
      const { quarter } = read(request)
      const { staff, settings } = visitOf(request)
      const rows = opinionRows(await readOpinion(bureau.db, quarter, bureau.minimum), settings.offices, bureau.minimum)
      const file = ending === 'csv' ? toCsv(rows) : await toXlsx(rows, quarter)
      const deed = { staff, act: 'exported_opinion', subject: `opinion:${quarter}`, detail: { as: ending } }
      await transaction(bureau.db, (trx) => append(trx, deed, bureau.now()))
      return reply
        .type(type)
        .header('content-disposition', `attachment; filename="du-luan-${quarter}.${ending}"`)
        .send(file)
    })
  }
}

async function showOpinion(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  filter: Filter,
  opinion: Opinion
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const { minimum } = bureau
  const digest = await latestDigest(bureau.db)
  const exported = html`<a class="button button-quiet" href="${PATH}.xlsx?ky=${opinion.quarter}">Tải .xlsx</a> <a class="button button-quiet" href="${PATH}.csv?ky=${opinion.quarter}">Tải .csv</a>`
  const lead = `Đếm số người hỏi điều văn bản chưa trả lời được. Nhóm dưới ${minimum} người không nêu số, và có thêm ô được ẩn để không tính ngược ra được.`
  const body = html`${pageHead('Dư luận', lead, exported)}
${filterForm(await listQuarters(bureau.db, bureau.today()), opinion, filter, visit)}
${panel(chartTitle(opinion, filter), weekly(opinion, filter, minimum))}
${panel('Chủ đề', topicTable(opinion, filter, visit, minimum))}
${digest && panel('Bản tin tuần mới nhất', html`<details><summary>Đọc bản tin</summary><p class="bubble">${digest.text}</p></details>`)}
${opinion.rising.length > 0 && panel('Đang tăng đột ngột', caseList(opinion.rising))}
${opinion.upset.length > 0 && panel('Nhiều người bức xúc', caseList(opinion.upset))}`
  return showPage(bureau, request, reply, { title: 'Dư luận', section: 'opinion', body })
}

function filterForm(
  known: readonly string[],
  { quarter, channels, topics }: Opinion,
  filter: Filter,
  { settings }: Visit
): Html {
  const all = { value: '', words: 'Tất cả' }
  const quarters = known.map((value) => ({ value, words: quarterWords(value) }))
  return html`<form class="filters" method="get">${select('ky', 'Kỳ', quarters, quarter)}
${select('kenh', 'Kênh', [all, ...channels.map((value) => ({ value, words: CHANNEL[value] ?? value }))], filter.kenh ?? '')}
${select('co-quan', 'Cơ quan', [all, ...OFFICE_KEYS.map((value) => ({ value, words: settings.offices[value] }))], filter['co-quan'] ?? '')}
${select('chu-de', 'Biểu đồ của chủ đề', [all, ...topics.map(({ id, name }) => ({ value: id, words: name }))], filter['chu-de'] ?? '')}
${button('Xem', 'quiet')}</form>`
}

function chartTitle({ topics }: Opinion, filter: Filter): string {
  const topic = topics.find(({ id }) => id === filter['chu-de'])
  return topic ? `Số người hỏi theo tuần: ${topic.name}` : 'Số người hỏi theo tuần'
}

function weekly(opinion: Opinion, filter: Filter, minimum: number): Html {
  const { weeks, people } = opinion
  const topic = filter['chu-de'] || ALL
  const channel = filter.kenh || ALL
  const bars = weeks.map((week) => ({ label: weekLabel(week), value: people(topic, channel, week) }))
  const rows = weeks.map((week, at) => [week, shownCount(bars[at]?.value ?? null, minimum)])
  return html`<div class="chart-and-table">${barChart({ title: chartTitle(opinion, filter), bars, minimum, hidden: 'ẩn' })}
${table('Theo tuần', ['Tuần', 'Số người'], rows)}</div>`
}

function topicTable(opinion: Opinion, filter: Filter, { settings }: Visit, minimum: number): Html {
  const { topics, people, upset, rising } = opinion
  const channel = filter.kenh || ALL
  const shown = topics.filter(({ office }) => !filter['co-quan'] || office === filter['co-quan'])
  if (shown.length === 0) return empty('Chưa có chủ đề nào trong kỳ này.')
  const rows = shown
    .map((topic) => ({ ...topic, count: people(topic.id, channel, ALL) }))
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))
    .map(({ id, name, office, count }) => [
      html`<a href="${address({ ...filter, 'chu-de': id })}">${name}</a>`,
      settings.offices[office],
      html`${upset.some(({ topic }) => topic === id) && badge('Bức xúc', 'warn')} ${rising.some(({ topic }) => topic === id) && badge('Đang tăng', 'bad')}`,
      shownCount(count, minimum)
    ])
  return table(quarterWords(opinion.quarter), ['Chủ đề', 'Cơ quan', 'Dấu hiệu', 'Số người hỏi'], rows)
}

function caseList(cases: Opinion['rising']): Html {
  return html`<ul class="plain">${cases.map(({ id, title }) => html`<li><a href="/staff/cau-hoi/${id}">${title}</a></li>`)}</ul>`
}

function address(filter: Filter): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return `${PATH}?${new URLSearchParams(given).toString()}`
}

function quarterWords(quarter: string): string {
  const [year, nth] = quarter.split('-Q')
  return `Quý ${nth} năm ${year}`
}
