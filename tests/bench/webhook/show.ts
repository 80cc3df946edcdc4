import { figure, table, times } from '../table.ts'
import type { WebhookFigures } from './measure.ts'

export function showWebhook({ eventsPerSecond, bare, durable }: WebhookFigures): string {
  const row = (name: string, { count, p50, p99, most }: WebhookFigures['bare']) => [
    name,
    figure(count),
    ...[p50, p99, most].map(figure)
  ]
  const ratio = ['tỉ lệ', '', times(durable.p50, bare.p50), times(durable.p99, bare.p99), '']
  return [
    `WEBHOOK: ${eventsPerSecond} sự kiện mỗi giây, không kèm các bước trả lời`,
    table(
      ['tuyến', 'sự kiện', 'p50 (ms)', 'p99 (ms)', 'lâu nhất'],
      [row('chỉ kiểm chữ ký', bare), row('ghi bền rồi mới trả 200', durable), ratio]
    )
  ].join('\n')
}
