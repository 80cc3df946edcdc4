import type { Delivery } from '../channel.ts'

export type MessengerVerdict = Exclude<Delivery, { kind: 'sent' | 'unknown' }>

const secondMs = 1000
const minuteMs = 60 * secondMs
const hourMs = 60 * minuteMs

const refused = (reason: string): MessengerVerdict => ({ kind: 'refused', reason })
const misconfigured = (reason: string): MessengerVerdict => ({ kind: 'misconfigured', reason })
const retry = (afterMs: number, reason: string): MessengerVerdict => ({ kind: 'retry', afterMs, reason })
const hold = (afterMs: number, reason: string): MessengerVerdict => ({ kind: 'hold', afterMs, reason })

const windowClosed = refused('đã quá 24 giờ kể từ lần cuối người dân nhắn tin')
const unavailable = refused('người nhận đã chặn Trang hoặc không còn dùng Messenger')
const developmentOnly = misconfigured('ứng dụng còn ở chế độ phát triển, người nhận chưa có vai trò')
const unused = refused('mã lỗi của tin quảng bá, không dùng ở đây')
const rateLimited = (afterMs: number) => hold(afterMs, 'vượt giới hạn số lần gọi')
const permissionMissing = misconfigured('ứng dụng thiếu quyền nhắn tin cho Trang')

// Codes and classes: MESSENGER.md, section 9. The texts that Meta sends along are not stable and are not read.
const bySubcode: ReadonlyMap<string, MessengerVerdict> = new Map([
  ['1/99', retry(minuteMs, 'lỗi chưa rõ, có thể do thiếu quyền')],
  ['2/2018344', unused],
  ['4/2018354', unused],
  ['9/2018352', unused],
  ['10/1893063', hold(30 * minuteMs, 'Trang đang bị hạn chế tạm thời')],
  ['10/2018028', developmentOnly],
  ['10/2018065', windowClosed],
  ['10/2018278', windowClosed],
  ['100/2018001', refused('không có người nhận này')],
  ['200/1545041', unavailable],
  ['200/2018028', developmentOnly],
  ['613/1893016', hold(10 * minuteMs, 'bị cảnh báo gửi quá nhiều')]
])

const byCode: ReadonlyMap<number, MessengerVerdict> = new Map([
  [1, retry(30 * secondMs, 'lỗi chưa rõ của nền tảng')],
  [2, retry(30 * secondMs, 'dịch vụ tạm gián đoạn')],
  [3, permissionMissing],
  [4, rateLimited(minuteMs)],
  [10, permissionMissing],
  [17, rateLimited(minuteMs)],
  [32, rateLimited(minuteMs)],
  [100, refused('tham số không hợp lệ hoặc nội dung quá dài')],
  [190, misconfigured('mã truy cập của Trang đã hết hạn hoặc bị thu hồi')],
  [341, rateLimited(minuteMs)],
  [368, hold(3 * hourMs, 'Trang bị chặn tạm thời vì chính sách')],
  [506, refused('nền tảng coi là tin trùng lặp')],
  [551, unavailable],
  [613, rateLimited(30 * secondMs)],
  [1200, retry(5 * secondMs, 'gửi tạm thời không thành công')],
  [80001, rateLimited(minuteMs)],
  [80006, rateLimited(minuteMs)]
])

/** Places an error of the Send API; an unlisted one is tried again later, for it states that nothing was sent. */
export function judgeError(code: number, subcode: number | null): MessengerVerdict {
  const verdict = bySubcode.get(`${code}/${subcode}`) ?? byCode.get(code) ?? judgeRange(code)
  const name = subcode === null ? `mã ${code}` : `mã ${code}/${subcode}`
  return { ...verdict, reason: `Messenger: ${verdict.reason} (${name})` }
}

function judgeRange(code: number): MessengerVerdict {
  return code >= 200 && code <= 299 ? permissionMissing : retry(minuteMs, 'lỗi chưa biết')
}
