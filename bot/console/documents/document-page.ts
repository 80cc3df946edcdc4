import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { reviewAnswers } from '#bot/publish.ts'
import { documentPath } from '#bot/server/pages/address.ts'
import { documentName } from '#bot/server/pages/documents-page.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { validityBadge } from '#bot/server/pages/validity-badge.ts'
import { dayInWords, RELATION } from '#bot/server/pages/words.ts'
import { append } from '#bot/store/audit.ts'
import { type KeptAnswer, listAnswers } from '#bot/store/curated-answers.ts'
import { transaction } from '#bot/store/transaction.ts'
import { type DocumentRecord, validityOn } from '#knowledge/document.ts'
import { may } from '../acts.ts'
import type { Bureau } from '../bureau.ts'
import { showPage, showRefusal } from '../page.ts'
import { alert, button, empty, facts, pageHead, panel } from '../parts.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'
import { inFigures } from '../words.ts'
import { showDocuments, uploadForm } from './documents-page.ts'
import { uploadRoutes } from './upload-routes.ts'

/** `/staff/van-ban`: the documents, one of them, and uploads. */
export function documentRoutes(server: FastifyInstance, bureau: Bureau): void {
  server.get('/van-ban', { config: { act: 'read_work' } }, (request, reply) =>
    showDocuments(bureau, request, reply, null)
  )
  uploadRoutes(server, bureau)

  server.get<{ Params: { id: string } }>('/van-ban/:id', { config: { act: 'read_work' } }, (request, reply) =>
    showDocument(bureau, request, reply, request.params.id, null)
  )

  server.post<{ Params: { id: string } }>(
    '/van-ban/:id/go',
    { config: { act: 'admit_document' } },
    async (request, reply) => {
      const { staff } = visitOf(request)
      const { id } = request.params
      const outcome = await bureau.shelf.retire(id)
      if (outcome.kind === 'missing') return showRefusal(bureau, request, reply, 404)
      if (outcome.kind === 'busy') {
        return showDocument(
          bureau,
          request,
          reply.code(409),
          id,
          'Đang có lần nạp văn bản khác. Xin đợi một phút rồi gỡ lại.'
        )
      }
      await transaction(bureau.db, (trx) =>
        append(trx, { staff, act: 'retired_document', subject: `document:${id}`, detail: {} }, bureau.now())
      )
      await reviewAnswers(bureau)
      return done(reply, '/staff/van-ban', 'da-go')
    }
  )
}

async function showDocument(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  fault: string | null
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const summaries = await bureau.knowledge.listDocuments()
  const summary = summaries.find(({ document }) => document.id === id)
  if (!summary) return showRefusal(bureau, request, reply, 404)
  const { document, provisions, passages } = summary
  const answers = (await listAnswers(bureau.db)).filter(({ record }) => cites(record.citations, id))
  const { issuer, signer, issued, effective, expires, period, file } = document
  const known = summaries.map((other) => other.document)
  const body = html`<p class="trail"><a href="/staff/van-ban">Văn bản</a></p>
${pageHead(documentName(document), document.number && document.title, html`<a class="button button-quiet" href="${documentPath(id)}">Đọc toàn văn</a>`)}
${alert(fault)}
<div class="columns"><div>
${panel(
  'Thông tin',
  facts([
    ['Cơ quan', issuer],
    ['Người ký', signer],
    ['Ban hành', issued && dayInWords(issued)],
    [
      'Hiệu lực',
      html`${validityBadge(validityOn(document, bureau.today()))} ${effective && `từ ${dayInWords(effective)}`}${expires && ` đến ${dayInWords(expires)}`}`
    ],
    ['Áp dụng cho', period],
    ['Nội dung', `${inFigures(provisions)} mục, ${inFigures(passages)} đoạn tra cứu`],
    ['Tệp gốc', file]
  ])
)}
${panel('Câu trả lời dẫn văn bản này', answerList(answers))}
</div><div>
${panel('Quan hệ', relationList(document, known))}
${may(visit.staff.role, 'upload_document') && panel('Thay bằng bản mới', uploadForm(visit))}
${may(visit.staff.role, 'admit_document') && panel('Gỡ văn bản', retirement(document, answers.length, visit))}
</div></div>`
  return showPage(bureau, request, reply, { title: documentName(document), section: 'documents', body })
}

function cites(citations: readonly { passage: string }[], id: string): boolean {
  return citations.some(({ passage }) => passage.split('/')[0] === id)
}

function answerList(answers: readonly KeptAnswer[]): Html {
  if (answers.length === 0) return empty('Chưa có câu trả lời nào của cán bộ dẫn văn bản này.')
  return html`<ul class="plain">${answers.map(({ caseId, record }) => html`<li><a href="/staff/cau-hoi/${caseId}">${record.question}</a></li>`)}</ul>`
}

function relationList(document: DocumentRecord, known: readonly DocumentRecord[]): Html {
  const stated = document.relations.map(({ kind, target, provision }) => {
    const other = known.find(({ number }) => number === target)
    return html`<li>${RELATION[kind].stated} ${provision && `${provision} `}${other ? html`<a href="/staff/van-ban/${other.id}">${target}</a>` : target}</li>`
  })
  const borne = known.flatMap((other) =>
    other.relations
      .filter(({ target }) => target === document.number)
      .map(
        ({ kind, provision }) =>
          html`<li>${provision && `${provision}: `}${RELATION[kind].borne} <a href="/staff/van-ban/${other.id}">${documentName(other)}</a></li>`
      )
  )
  if (stated.length + borne.length === 0) return empty('Không thấy quan hệ với văn bản nào.')
  return html`<ul class="plain">${stated}${borne}</ul>`
}

function retirement({ id }: DocumentRecord, citing: number, { csrf }: Visit): Html {
  const warning = citing > 0 ? `${inFigures(citing)} câu trả lời dẫn văn bản này sẽ ngừng và chờ duyệt lại. ` : ''
  return html`<p class="hint">${warning}Bản gốc vẫn giữ trong kho; tải lại tệp cũ là dùng lại.</p><details><summary>Gỡ văn bản này</summary>${form(csrf, `/staff/van-ban/${id}/go`, html`<p>${button('Gỡ, không dùng nữa', 'danger')}</p>`)}</details>`
}
