import type { DocumentRecord } from '#knowledge/document.ts'
import { documentPath } from './address.ts'
import { documentName } from './documents-page.ts'
import { type Frame, renderPage } from './frame.ts'
import { html } from './html.ts'

/** For an address that leads nowhere; `document` is set where only the provision is unknown. */
export function missingPage(frame: Frame, document: DocumentRecord | null): string {
  const body = html`<h1>Không tìm thấy trang này</h1>
<p>${document ? 'Văn bản này không có điều khoản ở địa chỉ bạn mở.' : 'Địa chỉ bạn mở không dẫn tới văn bản nào trợ lý đang dùng.'} Có thể địa chỉ bị gõ thiếu, hoặc văn bản đã được thay bằng bản khác.</p>
<ul>
${document && html`<li><a href="${documentPath(document.id)}">Mở mục lục ${documentName(document)}</a></li>`}
<li><a href="/van-ban">Xem danh sách văn bản</a></li>
<li><a href="/">Hỏi trợ lý</a></li>
</ul>`
  return renderPage(frame, { title: 'Không tìm thấy', current: null, body })
}

/** For a fault of ours on a page that is only read. */
export function brokenPage(frame: Frame, sentence: string): string {
  const body = html`<h1>Chưa mở được trang này</h1>
<p>${sentence}</p>
<ul><li><a href="/van-ban">Xem danh sách văn bản</a></li><li><a href="/">Hỏi trợ lý</a></li></ul>`
  return renderPage(frame, { title: 'Chưa mở được', current: null, body })
}
