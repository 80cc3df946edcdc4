import type { Refusal } from './blocks.ts'

export function refuse(reason: string, advice: string): Refusal {
  return { kind: 'refused', reason, advice }
}

/** A refusal for want of time or memory, which is not held against the file. */
export function refuseForNow(reason: string, advice: string): Refusal {
  return { ...refuse(reason, advice), passing: true }
}

export const REFUSALS = {
  empty: refuse('Tệp rỗng (0 byte).', 'Xin chép hoặc tải lại tệp từ nguồn rồi nạp lại.'),
  noText: refuse(
    'Tệp mở được nhưng không có chữ nào.',
    'Xin kiểm tra đúng tệp chưa; nếu nội dung là hình ảnh, xin lưu thành PDF rồi nạp lại.'
  ),
  tooLarge: refuse(
    'Tệp lớn hơn 100 MB.',
    'Xin tách tệp thành nhiều phần hoặc lưu lại với ảnh độ phân giải thấp hơn rồi nạp lại.'
  ),
  bomb: refuse(
    'Tệp nén phình ra quá giới hạn an toàn (100 MB hoặc 2.000 mục) khi mở.',
    'Xin mở bằng Word hoặc Excel, lưu thành tệp mới rồi nạp lại; không nạp tệp không rõ nguồn gốc.'
  ),
  brokenZip: refuse(
    'Tệp hỏng: không mở được phần nén bên trong.',
    'Xin mở bằng Word hoặc Excel, lưu thành tệp mới rồi nạp lại.'
  ),
  hostileXml: refuse(
    'Tệp chứa khai báo DTD/ENTITY trong XML, có thể gây hại nên không được mở.',
    'Xin mở bằng Word hoặc Excel, lưu thành tệp mới rồi nạp lại; không nạp tệp không rõ nguồn gốc.'
  ),
  password: refuse('Tệp có mật khẩu nên không mở được.', 'Xin bỏ mật khẩu (lưu bản không mã hoá) rồi nạp lại.')
} as const
