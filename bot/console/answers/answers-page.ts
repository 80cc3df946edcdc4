import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type CitationCheck, checkCitation } from '#bot/citation-check.ts'
import { retract } from '#bot/publish.ts'
import { passagePath } from '#bot/server/pages/address.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { dayInWords } from '#bot/server/pages/words.ts'
import { type KeptAnswer, listAnswers } from '#bot/store/curated-answers.ts'
import type { Citation } from '#knowledge/citation.ts'
import { may } from '../acts.ts'
import type { Bureau } from '../bureau.ts'
import { showPage, showRefusal } from '../page.ts'
import { alert, badge, button, empty, pageHead, panel } from '../parts.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'
import { momentInWords } from '../words.ts'

const Id = z.object({ id: z.coerce.number().int().positive() })

/** How a citation stands, in a word. */
const CHECK: Record<CitationCheck, { words: string; tone: Parameters<typeof badge>[1] }> = {
  in_force: { words: 'Còn hiệu lực', tone: 'good' },
  not_yet: { words: 'Chưa có hiệu lực', tone: 'busy' },
  unknown: { words: 'Chưa rõ hiệu lực', tone: 'warn' },
  expired: { words: 'Hết hiệu lực', tone: 'bad' },
  changed: { words: 'Văn bản đã sửa chỗ này', tone: 'bad' },
  gone: { words: 'Không còn trong văn bản', tone: 'bad' }
}

/** `/staff/cau-tra-loi`: what the bot answers by staff's own words, whether it still holds, and taking it back. */
export function answersRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/cau-tra-loi', { config: { act: 'read_work' } }, (request, reply) =>
    showAnswers(bureau, request, reply, null)
  )

  server.post('/cau-tra-loi/:id/rut', { config: { act: 'retract_answer' } }, async (request, reply) => {
    const { id } = Id.parse(request.params)
    const worked = await retract(bureau, id, visitOf(request).staff)
    if (worked.kind === 'missing') return showRefusal(bureau, request, reply, 404)
    if (worked.kind === 'refused') return showAnswers(bureau, request, reply.code(409), worked.reason)
    if (worked.kind === 'changed') return showAnswers(bureau, request, reply.code(409), CHANGED)
    return done(reply, '/staff/cau-tra-loi', 'da-rut')
  })
}

const CHANGED = 'Vừa có người khác sửa câu trả lời này. Trang đã hiện bản mới; xin xem lại rồi làm tiếp.'

type Checked = KeptAnswer & { checks: { citation: Citation; check: CitationCheck }[] }

async function showAnswers(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: string | null
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const kept = (await listAnswers(bureau.db)).filter(({ state }) => state !== 'retracted')
  const checked = await Promise.all(kept.map((answer) => check(bureau, answer)))
  const due = checked.filter(({ state }) => state === 'to_review')
  const served = checked.filter(({ state }) => state === 'published')
  const body = html`${pageHead('Câu trả lời', 'Do cán bộ soạn và duyệt. Trợ lý dùng nguyên văn.')}
${alert(fault)}
${due.length > 0 && panel('Cần duyệt lại', html`<p class="hint">Căn cứ đã đổi hoặc hết hiệu lực nên trợ lý đã ngừng dùng.</p>${due.map((answer) => answerItem(answer, visit))}`)}
${panel('Đang dùng', served.length === 0 ? empty(NONE) : served.map((answer) => answerItem(answer, visit)))}`
  return showPage(bureau, request, reply, { title: 'Câu trả lời', section: 'answers', body })
}

const NONE = html`Chưa có câu trả lời nào được công bố. Chọn một mục trong <a href="/staff/cau-hoi">Câu hỏi</a> để soạn.`

async function check(bureau: Bureau, answer: KeptAnswer): Promise<Checked> {
  const checks = answer.record.citations.map(async (citation) => ({
    citation,
    check: await checkCitation(bureau.knowledge, citation, bureau.today())
  }))
  return { ...answer, checks: await Promise.all(checks) }
}

function answerItem({ caseId, record, state, reason, publishedAt, checks }: Checked, { staff, csrf }: Visit): Html {
  const { question, answer, office, expires } = record
  const retraction = may(staff.role, 'retract_answer') && state === 'published'
  return html`<article class="answer"><h3><a href="/staff/cau-hoi/${caseId}">${question}</a></h3>
${reason && html`<p class="case-review">${reason}</p>`}
<blockquote class="answer-text">${answer}</blockquote>
<ul class="plain">${checks.map(citationItem)}</ul>
<p class="meta">${office} · công bố ${momentInWords(publishedAt)}${expires && ` · dùng đến ${dayInWords(expires)}`}</p>
${retraction && html`<details><summary>Rút câu trả lời</summary><p class="hint">Trợ lý ngừng dùng ngay; câu hỏi trở lại danh sách chờ soạn cùng bản trả lời này.</p>${form(csrf, `/staff/cau-tra-loi/${caseId}/rut`, html`<p>${button('Rút ngay', 'danger')}</p>`)}</details>`}</article>`
}

function citationItem({ citation, check }: Checked['checks'][number]): Html {
  const { words, tone } = CHECK[check]
  return html`<li><a href="${passagePath(citation.passage)}">${citation.provision && `${citation.provision} `}${citation.document}</a> ${badge(words, tone)}</li>`
}
