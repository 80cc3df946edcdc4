import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { timeLeft } from '#bot/review/time-left.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { listToday, type TodayCase } from '#bot/store/cases.ts'
import { listAnswers } from '#bot/store/curated-answers.ts'
import * as handovers from '#bot/store/handovers.ts'
import { may } from './acts.ts'
import type { Bureau } from './bureau.ts'
import { caseRow } from './cases/case-row.ts'
import { showPage } from './page.ts'
import { empty, pageHead, panel } from './parts.ts'
import { healthLines, healthSigns } from './system/health.ts'
import { type Visit, visitOf } from './visit.ts'

const CASES = 10
const MINUTES_A_CASE = 2

/** `/staff`: what to do today, at most ten cases, by people × urgency × age; what is due; how the service is. */
export function todayRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/', { config: { act: 'read_work' } }, (request, reply) => showToday(bureau, request, reply))
}

async function showToday(bureau: Bureau, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const visit = visitOf(request)
  const { db, minimum, now } = bureau
  const [cases, due, signs] = await Promise.all([
    listToday(db, now(), { minimum, limit: CASES }),
    dueItems(bureau, visit),
    healthSigns(bureau, request.log)
  ])
  const around = { settings: visit.settings, minimum, now: now() }
  const body = html`${pageHead('Hôm nay', html`${dayInFull(now())}. ${progress(cases)}`)}
${panel('Câu hỏi cần xử lý', cases.length === 0 ? empty(NOTHING) : html`<ul class="rows">${cases.map((item) => caseRow(item, around))}</ul>`)}
<div class="columns"><div>${panel('Đến hạn', due.length === 0 ? empty('Không có việc nào đến hạn.') : html`<ul class="rows">${due}</ul>`)}</div>
<div>${panel('Tình trạng', healthLines(signs))}</div></div>`
  return showPage(bureau, request, reply, { title: 'Hôm nay', section: 'today', body })
}

const NOTHING = html`Không có câu hỏi nào đang chờ. Khi người dân hỏi điều văn bản chưa nói, câu hỏi hiện ở đây. Bạn có thể <a href="/staff/thu-hoi">thử hỏi</a> như người dân.`

function progress(cases: readonly TodayCase[]): string {
  if (cases.length === 0) return 'Đã xong việc hôm nay.'
  return `Còn ${cases.length} việc, khoảng ${cases.length * MINUTES_A_CASE} phút.`
}

/** What has a date: people waiting for staff, answers whose sources changed, files waiting to be admitted. */
async function dueItems(bureau: Bureau, { staff }: Visit): Promise<Html[]> {
  const office = staff.office ?? undefined
  const waiting =
    may(staff.role, 'serve_conversation') && office ? await handovers.list(bureau.db, { office, limit: 5 }) : []
  const answers = (await listAnswers(bureau.db)).filter(({ state }) => state === 'to_review')
  const uploads = await bureau.uploads.list()
  return [
    ...waiting.map(({ id, staffUntil }) =>
      dueItem(`/staff/hoi-thoai/${id}`, 'Người dân chờ cán bộ trả lời', timeLeft(staffUntil, bureau.now()))
    ),
    ...answers.map(({ caseId, record, reason }) =>
      dueItem(`/staff/cau-hoi/${caseId}`, record.question, reason ?? 'Cần duyệt lại')
    ),
    ...uploads.map(({ id, name }) => dueItem(`/staff/van-ban/cho-duyet/${id}`, name, 'Văn bản chờ duyệt công khai'))
  ]
}

function dueItem(path: string, words: string, meta: string): Html {
  return html`<li class="row"><div><p><a href="${path}">${words}</a></p><p class="meta">${meta}</p></div></li>`
}

function dayInFull(now: Date): string {
  const words = FULL.format(now)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const FULL = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'long',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric'
})
