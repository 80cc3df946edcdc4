import type { Times } from '../quantiles.ts'
import { figure, table, times } from '../table.ts'
import type { DeliveryFigures } from './measure.ts'

export function showDelivery({ load, backlog, drained }: DeliveryFigures): string {
  const row = (name: string, { count, p50, p99, most }: Times) => [name, figure(count), ...[p50, p99, most].map(figure)]
  const rows = [
    row('chỉ kiểm chữ ký', load.bare),
    row('cả máy chủ đang trả lời', load.answering),
    row('cả máy chủ, hàng đợi trống', backlog.empty),
    row(`cả máy chủ, ${figure(backlog.rows)} tin đang chờ`, backlog.full)
  ]
  return [
    'GIAO NHẬN: cả máy chủ, 500 sự kiện mỗi giây trong 60 giây, rồi hàng đợi dài',
    table(['tuyến', 'sự kiện', 'p50 (ms)', 'p99 (ms)', 'lâu nhất'], rows),
    `p99 so với tuyến chỉ kiểm chữ ký ${times(load.answering.p99, load.bare.p99)}; hàng đợi dài so với trống ${times(backlog.full.p99, backlog.empty.p99)}.`,
    `Bộ nhớ ${figure(load.rssMb.early)} MB sau 10 giây, ${figure(load.rssMb.late)} MB lúc cuối.`,
    `Hàng đợi vơi mỗi giây: ${figure(drained.greetings)} lời chào; ${figure(drained.one_question)} khi ai cũng hỏi một câu; ${figure(drained.questions)} câu hỏi mỗi người một khác.`
  ].join('\n')
}
