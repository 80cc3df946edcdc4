import { type Frame, renderPage } from './frame.ts'
import { html } from './html.ts'

/** A request for erasure that came through Facebook, as its page shows it. */
export interface DeletionNotice {
  askedAt: Date
  found: boolean
}

const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short'
})

const HOW = html`<p>Cách chắc chắn nhất: mở cuộc trò chuyện với trang của xã trên Messenger hoặc Zalo rồi gõ <strong>XOA</strong>. Mọi câu hỏi và địa chỉ trả lời của cuộc trò chuyện đó được xóa ngay, và bạn nhận được tin xác nhận.</p>`

/** How to have one's data erased: what Meta wants every app to show. */
export function deletionHelpPage(frame: Frame): string {
  const body = html`<h1>Xóa dữ liệu của bạn</h1>
${HOW}
<p>Trợ lý không lưu họ tên hay tài khoản của bạn; câu hỏi được che thông tin cá nhân trước khi ghi và tự hết hạn.</p>`
  return renderPage(frame, { title: 'Xóa dữ liệu', current: null, body })
}

/** What became of one request. */
export function deletionPage(frame: Frame, code: string, { askedAt, found }: DeletionNotice): string {
  const outcome = found
    ? 'Đã xóa toàn bộ dữ liệu của bạn lưu ở đây.'
    : 'Facebook báo yêu cầu này bằng một mã khác với mã của cuộc trò chuyện, và không có dữ liệu nào được lưu theo mã đó.'
  const body = html`<h1>Yêu cầu xóa dữ liệu</h1>
<p>Mã yêu cầu: <strong>${code}</strong>, nhận lúc ${MOMENT.format(askedAt)}.</p>
<p>${outcome}</p>
${!found && HOW}`
  return renderPage(frame, { title: 'Yêu cầu xóa dữ liệu', current: null, body })
}
