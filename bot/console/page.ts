import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Html, html } from '#bot/server/pages/html.ts'
import { readSettings } from '#bot/store/settings.ts'
import type { Bureau } from './bureau.ts'
import { type Content, renderFrame } from './frame.ts'

/** Sends a page in the console's frame. */
export async function showPage(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  content: Content
): Promise<FastifyReply> {
  const { commune } = request.visit?.settings ?? (await readSettings(bureau.db))
  const look = { commune: commune ?? bureau.commune, ...bureau.assets }
  return reply.type('text/html; charset=utf-8').send(renderFrame(look, content, request.visit))
}

/** Why a page cannot be had, said in the same frame. */
export function showRefusal(
  bureau: Bureau,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number
): Promise<FastifyReply> {
  const { title, sentence } = REFUSALS[status] ?? (status < 500 ? UNREADABLE : BROKEN)
  const way = status === 401 ? html`<a href="/staff/dang-nhap">Đăng nhập</a>` : html`<a href="/staff">Về Hôm nay</a>`
  const body = html`<div class="panel panel-narrow"><h1>${title}</h1><p>${sentence}</p>${typedText(request)}<p>${way}</p></div>`
  return showPage(bureau, request, reply.code(status), { title, section: null, body })
}

/** What was written into the longest field of a form that is refused, for its writer to copy. */
function typedText({ body }: FastifyRequest): Html | null {
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : []
  const texts = fields.flatMap(([name, value]) => (LONG_FIELDS.has(name) && typeof value === 'string' ? [value] : []))
  const text = texts.sort((a, b) => b.length - a.length)[0]?.trim()
  if (!text) return null
  return html`<p class="field"><label for="da-viet">Điều bạn vừa viết, để chép lại</label><textarea id="da-viet" rows="8" readonly>${text}</textarea></p>`
}

const LONG_FIELDS = new Set(['answer', 'note', 'reason', 'text'])

const UNREADABLE = {
  title: 'Biểu mẫu chưa đúng',
  sentence: 'Máy chủ không đọc được biểu mẫu. Xin quay lại và điền lại.'
}
const BROKEN = {
  title: 'Máy chủ gặp trục trặc',
  sentence: 'Việc vừa rồi chưa được ghi. Xin thử lại sau ít phút; nếu vẫn vậy, báo người quản trị xem trang Hệ thống.'
}
const REFUSALS: Record<number, { title: string; sentence: string }> = {
  401: {
    title: 'Phiên làm việc đã hết',
    sentence:
      'Để an toàn, phiên tự kết thúc sau hai giờ không dùng. Việc vừa gửi chưa được ghi; xin đăng nhập rồi làm lại.'
  },
  403: {
    title: 'Không được phép',
    sentence:
      'Tài khoản của bạn không làm được việc này, hoặc trang đã mở quá lâu. Nếu bạn vừa gửi biểu mẫu, xin tải lại trang rồi gửi lại.'
  },
  404: { title: 'Không có trang này', sentence: 'Có thể địa chỉ gõ thiếu, hoặc mục này không còn nữa.' },
  413: { title: 'Tệp quá lớn', sentence: 'Tệp lớn quá mức cho phép. Xin chia nhỏ hoặc nén ảnh quét rồi tải lại.' },
  429: {
    title: 'Thao tác quá nhanh',
    sentence: 'Có quá nhiều lần thử từ địa chỉ mạng này. Xin đợi một phút rồi thử lại.'
  }
}
