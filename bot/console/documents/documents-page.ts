import type { FastifyReply, FastifyRequest } from 'fastify'
import { documentName } from '#bot/server/pages/documents-page.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { validityBadge } from '#bot/server/pages/validity-badge.ts'
import { dayInWords, SAMPLE_MARK } from '#bot/server/pages/words.ts'
import { type Day, validityOn } from '#knowledge/document.ts'
import type { DocumentSummary } from '#knowledge/knowledge.ts'
import { may } from '../acts.ts'
import type { Bureau } from '../bureau.ts'
import { showPage } from '../page.ts'
import { alert, badge, button, empty, pageHead, panel, table } from '../parts.ts'
import { type Visit, visitOf } from '../visit.ts'
import { inFigures, momentInWords } from '../words.ts'
import { ENDINGS } from './file-kind.ts'
import type { Upload } from './uploads.ts'

/** The list of documents with what waits to be admitted, and the way to send one. */
export async function showDocuments(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  fault: string | null
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const [summaries, uploads] = await Promise.all([bureau.knowledge.listDocuments(), bureau.uploads.list()])
  const body = html`${pageHead('Văn bản', 'Trợ lý chỉ trả lời theo các văn bản dưới đây.', html`<a href="/van-ban">Trang công khai</a>`)}
${alert(fault)}
${may(visit.staff.role, 'upload_document') && panel('Tải văn bản lên', uploadForm(visit))}
${uploads.length > 0 && panel('Chờ duyệt công khai', html`<ul class="rows">${uploads.map(uploadRow)}</ul>`)}
${panel('Đang dùng', summaries.length === 0 ? empty('Chưa có văn bản nào. Tải lên văn bản đầu tiên ở trên.') : documentTable(summaries, bureau.today()))}`
  return showPage(bureau, request, reply, { title: 'Văn bản', section: 'documents', body })
}

export function uploadForm({ csrf }: Visit): Html {
  return html`<form method="post" action="/staff/van-ban" enctype="multipart/form-data"><input type="hidden" name="_csrf" value="${csrf}">
<p class="field"><label for="file">Tệp văn bản</label> <span class="hint" id="file-goi-y">${ENDINGS.join(', ')}; nhiều nhất 25 MB. Bản quét được nhận dạng chữ. Tệp mới cùng số ký hiệu sẽ thay bản cũ.</span><input id="file" name="file" type="file" accept="${ENDINGS.join(',')}" aria-describedby="file-goi-y" required></p>
<p>${button('Tải lên và đọc thử')}</p></form>`
}

function uploadRow({ id, name, at }: Upload): Html {
  return html`<li class="row"><div><p><a href="/staff/van-ban/cho-duyet/${id}">${name}</a></p><p class="meta">Tải lên ${momentInWords(at)}</p></div>${badge('Chờ duyệt', 'warn')}</li>`
}

const vietnamese = new Intl.Collator('vi')

function documentTable(summaries: readonly DocumentSummary[], today: Day): Html {
  const sorted = summaries.toSorted(({ document: a }, { document: b }) => {
    const [first, second] = [b.issued ?? '', a.issued ?? '']
    return first === second ? vietnamese.compare(a.title, b.title) : first < second ? -1 : 1
  })
  const rows = sorted.map(({ document, provisions }) => [
    html`<a href="/staff/van-ban/${document.id}">${documentName(document)}</a> ${document.sample && badge(SAMPLE_MARK, 'plain')}<br><span class="meta">${document.number === null ? '' : document.title}</span>`,
    document.issued && dayInWords(document.issued),
    validityBadge(validityOn(document, today)),
    inFigures(provisions)
  ])
  return table(
    `${inFigures(rows.length)} văn bản, mới ban hành trước`,
    ['Văn bản', 'Ban hành', 'Hiệu lực', 'Số mục'],
    rows
  )
}
