import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Html } from '#bot/server/pages/html.ts'
import { html } from '#bot/server/pages/html.ts'
import type { Session } from '#bot/store/sessions.ts'
import type { Settings } from '#bot/store/settings.ts'
import type { StaffMember } from '#bot/store/staff.ts'
import type { Act } from './acts.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route of the console lets people do; `anyone`: also who is not signed in. */
    act?: Act | 'anyone'
  }
  interface FastifyRequest {
    /** Who is signed in; null on the way to it. */
    session: Session | null
    visit: Visit | null
  }
}

/** One request of somebody signed in, with what every page needs. */
export interface Visit {
  staff: StaffMember
  session: string
  csrf: string
  settings: Settings
  /** What the request before this one has done, in a sentence. */
  notice: string | null
}

/** The visit of a route whose act needs somebody signed in: the gate let nobody else through. */
export function visitOf(request: FastifyRequest): Visit {
  if (request.visit === null) throw new Error('a route for staff was reached by nobody')
  return request.visit
}

/** A form that only this visitor can have been given. */
export function form(csrf: string, action: string, body: Html): Html {
  return html`<form method="post" action="${action}"><input type="hidden" name="_csrf" value="${csrf}">${body}</form>`
}

/** After a deed: to a page that says so, in a way that reloading does not repeat the deed. */
export function done(reply: FastifyReply, path: string, notice: Notice): FastifyReply {
  return reply.redirect(`${path}?xong=${notice}`, 303)
}

/** Sentences only we can put on a page: an address carries the name of one, never its words. */
const NOTICES = {
  'da-luu': 'Đã lưu.',
  'da-doi-mat-khau': 'Đã đổi mật khẩu. Các phiên khác đã kết thúc.',
  'da-bat-lop-hai': 'Đã bật xác thực hai lớp. Lần đăng nhập sau cần thêm mã trên điện thoại.',
  'da-tat-lop-hai': 'Đã tắt xác thực hai lớp.',
  'da-bo-lien-ket': 'Đã bỏ liên kết; bản tin không gửi tới cuộc trò chuyện ấy nữa.',
  'da-ket-thuc-phien': 'Đã kết thúc phiên.',
  'da-khoa': 'Đã khoá tài khoản; các phiên của người này đã kết thúc.',
  'da-mo-khoa': 'Đã mở lại tài khoản.',
  'da-tat-kenh': 'Đã tắt kênh. Người hỏi trên kênh này sẽ nhận câu báo tạm ngừng.',
  'da-bat-kenh': 'Đã bật lại kênh.',
  'da-soan': 'Đã lưu bản trả lời, chờ lãnh đạo hai cơ quan duyệt.',
  'da-duyet': 'Đã duyệt. Còn chờ lãnh đạo cơ quan kia duyệt.',
  'da-cong-bo': 'Đã đủ người duyệt và công bố. Từ phút này trợ lý trả lời bằng câu này.',
  'da-tra-lai': 'Đã trả lại để sửa.',
  'da-chuyen': 'Đã chuyển sang cơ quan kia.',
  'da-xep-lai': 'Đã xếp lại câu hỏi.',
  'da-mo-lai': 'Đã mở lại câu hỏi.',
  'da-gop': 'Đã gộp hai câu hỏi.',
  'da-tach': 'Đã tách thành câu hỏi riêng.',
  'da-rut': 'Đã rút câu trả lời. Trợ lý không dùng câu này nữa.',
  'da-nap': 'Văn bản đã được duyệt công khai; trợ lý trả lời theo văn bản này từ bây giờ.',
  'da-go': 'Đã gỡ văn bản. Trợ lý không dẫn văn bản này nữa.',
  'da-bo': 'Đã bỏ tệp chờ duyệt.',
  'da-tra-loi': 'Đã gửi câu trả lời của cán bộ.',
  'da-dong': 'Đã đóng hội thoại; từ câu hỏi sau trợ lý trả lời lại.'
}
export type Notice = keyof typeof NOTICES

export function noticeOf(name: unknown): string | null {
  return typeof name === 'string' && Object.hasOwn(NOTICES, name) ? NOTICES[name as Notice] : null
}
