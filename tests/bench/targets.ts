import type { DeliveryFigures } from './delivery/measure.ts'
import type { FlowSection } from './flow/measure.ts'
import type { IngestFigures } from './ingest/measure.ts'
import type { SizeFigures } from './search/measure.ts'
import { figure, times } from './table.ts'
import type { WebhookFigures } from './webhook/measure.ts'

/** What a run measured; absent what it was not asked for. */
export interface Figures {
  search?: SizeFigures[]
  ingest?: IngestFigures
  flow?: FlowSection
  webhook?: WebhookFigures
  delivery?: DeliveryFigures
}

/** One figure the project wants to reach, and whether this run did. `met` is null where it was not measured. */
export interface Verdict {
  target: string
  measured: string | null
  met: boolean | null
}

/** The size of corpus that the targets are set for. */
const TARGET_PASSAGES = 60_000
const ROWS_IN_TIME_S = 300

/** Every target of section 8 of the design and of the issue about retrieval. */
export function judge(figures: Figures): Verdict[] {
  return [
    ...judgeWebhook(figures),
    ...judgeDelivery(figures),
    ...judgeFlow(figures),
    ...judgeIngest(figures),
    ...judgeSearch(figures),
    QUALITY
  ]
}

const QUALITY: Verdict = {
  target: 'chất lượng tìm kiếm theo từng bộ câu hỏi (đo bằng npm run evaluate)',
  measured: null,
  met: null
}

function judgeWebhook({ webhook }: Figures): Verdict[] {
  const target = 'webhook ghi bền ở 500 sự kiện/giây: p99 ≤ 3 lần tuyến chỉ kiểm chữ ký'
  if (!webhook) return [missing(target)]
  const { bare, durable } = webhook
  return [{ target, measured: times(durable.p99, bare.p99), met: durable.p99 <= 3 * bare.p99 }]
}

function judgeDelivery({ delivery }: Figures): Verdict[] {
  const { load, backlog, drained } = delivery ?? {}
  return [
    atMost(
      '500 sự kiện/giây trong 60 giây, đang trả lời: p99 ≤ 3 lần tuyến chỉ kiểm chữ ký',
      load && load.answering.p99 / load.bare.p99,
      3,
      'lần'
    ),
    atMost('bộ nhớ sau 10 giây đầu tăng ≤ 10%', load && (load.rssMb.late / load.rssMb.early - 1) * 100, 10, '%'),
    atMost('200.000 tin đang chờ: p99 ≤ 2 lần khi trống', backlog && backlog.full.p99 / backlog.empty.p99, 2, 'lần'),
    drainVerdict(drained?.greetings)
  ]
}

function drainVerdict(perSecond: number | undefined): Verdict {
  const target = '200.000 tin đang chờ (không phải tra văn bản) vơi ≥ 200 tin mỗi giây'
  if (perSecond === undefined) return missing(target)
  return { target, measured: `${figure(perSecond)} tin mỗi giây`, met: perSecond >= 200 }
}

function judgeFlow({ flow }: Figures): Verdict[] {
  const found = flow?.passages === TARGET_PASSAGES ? flow : undefined
  return [
    atMost('câu hỏi → outbox, 60.000 đoạn: p50 ≤ 50 ms', found?.turns.p50, 50, 'ms'),
    atMost('câu hỏi → outbox, 60.000 đoạn: p99 ≤ 200 ms', found?.turns.p99, 200, 'ms'),
    atMost('cả máy chủ, 60.000 đoạn: bộ nhớ ≤ 512 MB', found?.server.rssMb, 512, 'MB'),
    atMost('cả máy chủ, 60.000 đoạn: sẵn sàng trong 3 s', found?.server.readySeconds, 3, 's')
  ]
}

function judgeIngest({ ingest, search }: Figures): Verdict[] {
  const slowest = ingest && Math.min(...ingest.readers.map(({ pages, seconds }) => pages / seconds))
  const target = 'nạp ≥ 20 trang chữ mỗi giây (bộ đọc chậm nhất)'
  const speed: Verdict =
    slowest === undefined ? missing(target) : { target, measured: `${figure(slowest)} trang/giây`, met: slowest >= 20 }
  const { index } = oursAt(search, TARGET_PASSAGES) ?? {}
  return [speed, atMost('lập chỉ mục 60.000 đoạn trong 5 phút', index?.seconds, ROWS_IN_TIME_S, 's')]
}

function judgeSearch({ search }: Figures): Verdict[] {
  const ours = oursAt(search, TARGET_PASSAGES)
  return [
    atMost('tìm kiếm, 60.000 đoạn: p50 ≤ 30 ms', ours?.all.p50, 30, 'ms'),
    atMost('tìm kiếm, 60.000 đoạn: p99 ≤ 120 ms', ours?.all.p99, 120, 'ms'),
    atMost('tiến trình mở chỉ mục, 60.000 đoạn: bộ nhớ ≤ 400 MB', ours?.rssMb, 400, 'MB'),
    judgeGrowth(search ?? [])
  ]
}

function judgeGrowth(sizes: readonly SizeFigures[]): Verdict {
  const target = 'CPU mỗi câu hỏi tăng chậm hơn kho'
  const [small, large] = [sizes.at(0), sizes.at(-1)]
  const [less, more] = [small, large].map((size) => oursAt(sizes, size?.passages ?? 0)?.cpu.p50)
  if (!small || !large || small === large || less === undefined || more === undefined) return missing(target)
  const measured = `kho ${times(large.passages, small.passages)}, CPU ${times(more, less)}`
  return { target, measured, met: more / less < large.passages / small.passages }
}

function oursAt(sizes: readonly SizeFigures[] | undefined, passages: number) {
  return sizes?.find((size) => size.passages === passages)?.systems.find(({ system }) => system === 'hoidap')
}

function atMost(target: string, value: number | undefined, limit: number, unit: string): Verdict {
  return value === undefined ? missing(target) : { target, measured: `${figure(value)} ${unit}`, met: value <= limit }
}

function missing(target: string): Verdict {
  return { target, measured: null, met: null }
}

export function showVerdicts(verdicts: readonly Verdict[]): string {
  const words = (met: boolean | null) => (met === null ? 'KHÔNG ĐO ' : met ? 'ĐẠT      ' : 'CHƯA ĐẠT ')
  const lines = verdicts.map(
    ({ target, measured, met }) => `${words(met)} ${target}${measured === null ? '' : `: đo được ${measured}`}`
  )
  return `MỤC TIÊU (phần 8 của bản thiết kế)\n${lines.join('\n')}`
}
