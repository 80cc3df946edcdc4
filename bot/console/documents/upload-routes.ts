import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { reviewAnswers } from '#bot/publish.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import { append } from '#bot/store/audit.ts'
import { transaction } from '#bot/store/transaction.ts'
import { may } from '../acts.ts'
import type { Bureau } from '../bureau.ts'
import { showPage, showRefusal } from '../page.ts'
import { alert, button, pageHead } from '../parts.ts'
import { done, form, type Visit, visitOf } from '../visit.ts'
import { momentInWords } from '../words.ts'
import { showDocuments } from './documents-page.ts'
import { plainName, wrongKind } from './file-kind.ts'
import { reportView } from './report-view.ts'
import type { Report } from './shelf.ts'
import type { Upload } from './uploads.ts'

const PATH = '/staff/van-ban/cho-duyet'
const BUSY = 'Đang có lần nạp văn bản khác. Xin đợi một phút rồi duyệt lại.'

const Part = z.object({ filename: z.string(), toBuffer: z.function() })
const Sent = z.object({
  file: z.custom<{ filename: string; toBuffer(): Promise<Buffer> }>((part) => Part.safeParse(part).success)
})

/** Uploads on their way: sent, read and reported on, then admitted as public or thrown away. */
export function uploadRoutes(server: FastifyInstance, bureau: Bureau): void {
  const readings = createReadings(bureau)

  server.post('/van-ban', { config: { act: 'upload_document' } }, async (request, reply) => {
    const { staff } = visitOf(request)
    const sent = Sent.safeParse(request.body)
    const bytes = sent.success ? await sent.data.file.toBuffer() : Buffer.alloc(0)
    const file = { name: sent.success ? plainName(sent.data.file.filename) : '', bytes }
    const fault = file.name === '' ? 'Xin chọn một tệp.' : wrongKind(file)
    if (fault !== null) return showDocuments(bureau, request, reply.code(422), fault)
    const id = await bureau.uploads.add(file, staff.id, bureau.now())
    await transaction(bureau.db, (trx) =>
      append(
        trx,
        { staff, act: 'uploaded_document', subject: `upload:${id}`, detail: { name: file.name } },
        bureau.now()
      )
    )
    readings.start(id)
    return reply.redirect(`${PATH}/${id}`, 303)
  })

  server.get<{ Params: { id: string } }>('/van-ban/cho-duyet/:id', { config: { act: 'read_work' } }, (request, reply) =>
    showUpload(bureau, readings, request, reply, request.params.id, null)
  )

  server.post<{ Params: { id: string } }>(
    '/van-ban/cho-duyet/:id/duyet',
    { config: { act: 'admit_document' } },
    async (request, reply) => {
      const { staff } = visitOf(request)
      const upload = await bureau.uploads.find(request.params.id)
      if (!upload) return showRefusal(bureau, request, reply, 404)
      const bytes = await bureau.uploads.bytes(upload.id)
      const outcome = await bureau.shelf.admit({ name: upload.name, bytes })
      if (outcome.kind === 'busy') return showUpload(bureau, readings, request, reply.code(409), upload.id, BUSY)
      if (outcome.kind === 'refused') {
        return showUpload(bureau, readings, request, reply.code(422), upload.id, `${outcome.reason} ${outcome.advice}`)
      }
      await transaction(bureau.db, (trx) => {
        const subject = `document:${outcome.document.id}`
        const detail = { name: upload.name, digest: outcome.document.digest }
        return append(trx, { staff, act: 'admitted_document', subject, detail }, bureau.now())
      })
      await bureau.uploads.remove(upload.id)
      await reviewAnswers(bureau)
      return done(reply, `/staff/van-ban/${outcome.document.id}`, 'da-nap')
    }
  )

  server.post<{ Params: { id: string } }>(
    '/van-ban/cho-duyet/:id/bo',
    { config: { act: 'upload_document' } },
    async (request, reply) => {
      const { staff } = visitOf(request)
      const upload = await bureau.uploads.find(request.params.id)
      if (!upload) return showRefusal(bureau, request, reply, 404)
      await bureau.uploads.remove(upload.id)
      await transaction(bureau.db, (trx) => {
        const subject = `upload:${upload.id}`
        return append(trx, { staff, act: 'discarded_upload', subject, detail: { name: upload.name } }, bureau.now())
      })
      return done(reply, '/staff/van-ban', 'da-bo')
    }
  )
}

interface Readings {
  /** Begins to read an upload, unless that is under way. */
  start(id: string): void
}

/** Files are read beside the requests: a scan takes minutes. */
function createReadings({ uploads, shelf, reportFault }: Bureau): Readings {
  const running = new Set<string>()
  const read = async (id: string) => {
    const upload = await uploads.find(id)
    if (!upload) return
    await uploads.keepReport(id, await shelf.preview({ name: upload.name, bytes: await uploads.bytes(id) }))
  }
  return {
    start: (id) => {
      if (running.has(id)) return
      running.add(id)
      void read(id)
        .catch((fault) => reportFault('upload', fault))
        .finally(() => running.delete(id))
    }
  }
}

async function showUpload(
  bureau: Bureau,
  readings: Readings,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  fault: string | null
): Promise<FastifyReply> {
  const visit = visitOf(request)
  const upload = await bureau.uploads.find(id)
  if (!upload) return showRefusal(bureau, request, reply, 404)
  const report = (await bureau.uploads.report(id)) as Report | undefined
  if (report === undefined) {
    // a program that was stopped in the middle reads it again
    readings.start(id)
    reply.header('refresh', '3')
  }
  const body = html`<p class="trail"><a href="/staff/van-ban">Văn bản</a></p>
${pageHead(upload.name, `Tải lên lúc ${momentInWords(upload.at)}. Chưa công khai: trợ lý chưa dùng tệp này.`)}
${alert(fault)}
${report === undefined ? html`<div class="panel"><p class="empty" role="status">Đang đọc tệp… Trang tự tải lại sau vài giây; bản quét cần vài phút.</p></div>` : html`${reportView(report, bureau.today())}${decision(upload, report, visit)}`}`
  return showPage(bureau, request, reply, { title: upload.name, section: 'documents', body })
}

function decision({ id }: Upload, report: Report, { csrf, staff }: Visit): Html {
  const admits = report.kind !== 'refused' && may(staff.role, 'admit_document')
  const admit = html`<p class="hint">Chỉ duyệt văn bản được phép công khai. Duyệt xong, ai cũng đọc được toàn văn và trợ lý trả lời theo văn bản này.</p><p>${button('Duyệt, công khai')}</p>`
  return html`<div class="panel acts-panel">${admits ? form(csrf, `${PATH}/${id}/duyet`, admit) : html`<p class="hint">${report.kind === 'refused' ? 'Tệp này không nạp được.' : 'Lãnh đạo cơ quan hoặc người quản trị duyệt công khai.'}</p>`}
${may(staff.role, 'upload_document') && form(csrf, `${PATH}/${id}/bo`, html`<p>${button('Bỏ tệp này', 'danger')}</p>`)}</div>`
}
