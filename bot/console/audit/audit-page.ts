import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Html, html } from '#bot/server/pages/html.ts'
import { type AuditRow, listAudit, type Verdict, verifyAudit } from '#bot/store/audit.ts'
import * as staff from '#bot/store/staff.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { button, empty, pageHead, panel, select, table } from '../parts.ts'
import { inFigures, momentInWords } from '../words.ts'
import { noteOf, whoOf } from './audit-list.ts'
import { ACT, subjectWords } from './words.ts'

const A_PAGE = 100
const Filter = z.object({
  'can-bo': z.string().max(100).optional().catch(undefined),
  viec: z.string().max(100).optional().catch(undefined),
  truoc: z.coerce.number().int().positive().optional().catch(undefined)
})
type Filter = z.infer<typeof Filter>

/** `/staff/nhat-ky`: who did what and when, and whether the trail is whole. */
export function auditRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/nhat-ky', { config: { act: 'read_audit' } }, (request, reply) =>
    showAudit(bureau, request, reply, Filter.parse(request.query))
  )
}

async function showAudit(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  filter: Filter
): Promise<FastifyReply> {
  const { 'can-bo': who, viec: act, truoc: before } = filter
  const criteria = { ...(who && { staff: who }), ...(act && { act }), ...(before && { before }) }
  const [rows, members, verdict] = await Promise.all([
    listAudit(bureau.db, { ...criteria, limit: A_PAGE + 1 }),
    staff.list(bureau.db),
    verifyAudit(bureau.db)
  ])
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const people = members.map(({ id, name }) => ({ value: id, words: name }))
  const acts = Object.entries(ACT).map(([value, words]) => ({ value, words }))
  const last = rows.length > A_PAGE ? rows[A_PAGE - 1] : undefined
  const body = html`${pageHead('Nhật ký', 'Mọi việc cán bộ làm, ghi một lần và không sửa được.')}
${verdictLine(verdict)}
<form class="filters" method="get">${select('can-bo', 'Cán bộ', [ALL, ...people], who ?? '')}
${select('viec', 'Việc', [ALL, ...acts], act ?? '')}${button('Lọc', 'quiet')}</form>
${panel('Việc đã làm', rows.length === 0 ? empty('Không có dòng nào khớp.') : rowTable(rows.slice(0, A_PAGE), names))}
${last && html`<p><a class="button button-quiet" href="?${new URLSearchParams({ ...given(filter), truoc: String(last.id) }).toString()}">Cũ hơn</a></p>`}`
  return showPage(bureau, request, reply, { title: 'Nhật ký', section: 'audit', body })
}

const ALL = { value: '', words: 'Tất cả' }

function given(filter: Filter): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))
}

function verdictLine(verdict: Verdict): Html {
  if (verdict.kind === 'broken') {
    return html`<p class="alert" role="alert">Chuỗi nhật ký bị đứt ở dòng ${verdict.at}. ${verdict.reason} Hãy giữ nguyên máy chủ và báo lãnh đạo.</p>`
  }
  return html`<p class="notice">Đã kiểm tra chuỗi mã của cả ${inFigures(verdict.rows)} dòng: nguyên vẹn. <span class="meta">Mã cuối <code>${verdict.head.slice(0, 16)}…</code></span></p>`
}

function rowTable(rows: readonly AuditRow[], names: ReadonlyMap<string, string>): Html {
  const heads = ['Lúc', 'Ai', 'Việc', 'Với', 'Ghi chú']
  const cells = rows.map((row) => [
    momentInWords(row.at),
    whoOf(row, names),
    ACT[row.act] ?? row.act,
    subjectLink(row.subject, names),
    noteOf(row)
  ])
  return table('Mới nhất trước', heads, cells)
}

function subjectLink(subject: string, names: ReadonlyMap<string, string>): Html | string {
  const [kind, id = ''] = subject.split(':')
  const words = subjectWords(subject, names)
  return kind === 'case' ? html`<a href="/staff/cau-hoi/${id}">${words}</a>` : words
}
