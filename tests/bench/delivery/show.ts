import type { Times } from '../quantiles.ts'
import { figure, table, times } from '../table.ts'
import type { DeliveryFigures } from './measure.ts'

export function showDelivery({ load, backlog }: DeliveryFigures): string {
  const row = (name: string, { count, p50, p99, most }: Times) => [name, figure(count), ...[p50, p99, most].map(figure)]
  const rows = [
    row('chỉ kiểm chữ ký', load.bare),
    row('cả máy chủ đang trả lời', load.answering),
    row('ghi bền, hàng đợi trống', backlog.empty),
    row(`ghi bền, ${figure(backlog.rows)} tin đang chờ`, backlog.full)
  ]
  return [
    'GIAO NHẬN: 500 sự kiện mỗi giây trong 60 giây, rồi hàng đợi dài',
    table(['tuyến', 'sự kiện', 'p50 (ms)', 'p99 (ms)', 'lâu nhất'], rows),
    `p99 so với tuyến chỉ kiểm chữ ký ${times(load.answering.p99, load.bare.p99)}; hàng đợi dài so với trống ${times(backlog.full.p99, backlog.empty.p99)}.`,
    `Bộ nhớ ${figure(load.rssMb.early)} MB sau 10 giây, ${figure(load.rssMb.late)} MB lúc cuối; hàng đợi vơi ${figure(backlog.drained.perSecond)} tin mỗi giây.`
  ].join('\n')
}
