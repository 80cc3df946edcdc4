import type { Delivery } from '../channel.ts'

/** What to do about an error of the API. `renew`: with a new token, once. `again`: once more, after a moment. */
export type ZaloVerdict =
  | Exclude<Delivery, { kind: 'sent' | 'unknown' }>
  | { kind: 'renew'; reason: string }
  | { kind: 'again'; reason: string }
  /** Without what hangs on the message: the platform does not take it in this form. */
  | { kind: 'plainer'; reason: string }

const minuteMs = 60_000
const hourMs = 60 * minuteMs

const again = (reason: string): ZaloVerdict => ({ kind: 'again', reason })
const renew = (reason: string): ZaloVerdict => ({ kind: 'renew', reason })
const refused = (reason: string): ZaloVerdict => ({ kind: 'refused', reason })
const misconfigured = (reason: string): ZaloVerdict => ({ kind: 'misconfigured', reason })
const plainer = (reason: string): ZaloVerdict => ({ kind: 'plainer', reason })
const retry = (afterMs: number, reason: string): ZaloVerdict => ({ kind: 'retry', afterMs, reason })
const hold = (afterMs: number, reason: string): ZaloVerdict => ({ kind: 'hold', afterMs, reason })

// Codes and classes: ZALO.md, section 9. The texts that Zalo sends along are not stable and are not read.
const verdicts: ReadonlyMap<number, ZaloVerdict> = new Map([
  [-100, plainer('tệp đính kèm đã hết hạn')],
  [-200, again('gửi không thành công')],
  [-201, plainer('tham số không hợp lệ')],
  [-204, misconfigured('OA đã bị xoá')],
  [-205, misconfigured('OA không tồn tại')],
  [-209, misconfigured('ứng dụng Zalo chưa được kích hoạt')],
  [-210, refused('nội dung dài quá giới hạn')],
  [-211, hold(hourMs, 'đã dùng hết hạn mức của tính năng')],
  [-212, misconfigured('ứng dụng chưa đăng ký API này')],
  [-213, refused('người nhận chưa quan tâm OA')],
  [-214, retry(minuteMs, 'bài viết còn đang được xử lý')],
  [-216, renew('mã truy cập không hợp lệ')],
  [-217, refused('người nhận đã chặn lời mời')],
  [-218, refused('người nhận đã nhận đủ số tin của hôm nay')],
  [-219, misconfigured('ứng dụng Zalo đã bị gỡ')],
  [-220, renew('mã truy cập đã hết hạn')],
  [-221, misconfigured('OA chưa được xác thực')],
  [-223, misconfigured('OA chưa cấp quyền này cho ứng dụng')],
  [-224, misconfigured('OA cần nâng gói dịch vụ để dùng API này')],
  [-227, refused('tài khoản người nhận bị khoá hoặc đã lâu không hoạt động')],
  [-230, refused('người nhận không tương tác với OA trong 7 ngày qua')],
  [-232, refused('người nhận chưa từng tương tác, hoặc tương tác đã quá hạn')],
  [-233, plainer('loại tin không được hỗ trợ')],
  [-235, misconfigured('API này không dành cho loại OA đang dùng')],
  [-237, refused('tài nguyên nhóm trò chuyện không dùng được')],
  [-238, refused('tài nguyên nhóm trò chuyện không dùng được')],
  [-240, misconfigured('API nhắn tin bản cũ đã ngừng với OA này')],
  [-241, refused('tài nguyên nhóm trò chuyện không dùng được')],
  [-242, misconfigured('appsecret_proof không đúng')],
  [-244, refused('người nhận không nhận loại tin này của OA')],
  [-248, refused('nội dung vi phạm quy chuẩn của nền tảng')],
  [-320, misconfigured('ứng dụng cần liên kết Zalo Cloud Account')],
  [-321, misconfigured('Zalo Cloud Account đã hết tiền')],
  [-403, refused('tài nguyên nhóm trò chuyện không dùng được')],
  [-1340, refused('biểu mẫu không dùng được')],
  [-1341, refused('biểu mẫu không dùng được')]
])

const rateLimit = -32
const nightBan = -234

/** Places an error code of the OA API; an unlisted code is tried again later, for it states that nothing was sent. */
export function judgeCode(code: number, now: Date): ZaloVerdict {
  const verdict = byTheClock(code, now) ?? verdicts.get(code) ?? retry(minuteMs, 'lỗi chưa biết')
  return { ...verdict, reason: `Zalo: ${verdict.reason} (mã ${code})` }
}

function byTheClock(code: number, now: Date): ZaloVerdict | null {
  // the allowance is new with every minute of the clock
  if (code === rateLimit) {
    return hold(minuteMs - (now.getTime() % minuteMs), 'vượt số lần gọi cho phép trong một phút')
  }
  return code === nightBan ? retry(untilSixInVietnam(now), 'không được gửi từ 22 giờ đến 6 giờ') : null
}

/** Milliseconds to the next 06:00 of Vietnam, which is 23:00 UTC all year. */
function untilSixInVietnam(now: Date): number {
  const dayMs = 24 * hourMs
  const sinceSix = (now.getTime() - 23 * hourMs) % dayMs
  return dayMs - sinceSix
}
