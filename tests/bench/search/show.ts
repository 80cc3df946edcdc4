import { figure, percent, table, times } from '../table.ts'
import type { SystemName } from './jobs.ts'
import type { SizeFigures, SystemFigures } from './measure.ts'

const NAMES: Record<SystemName, string> = {
  hoidap: 'Hỏi đáp',
  lance: 'LanceDB có sẵn',
  minisearch: 'MiniSearch'
}

interface Line {
  name: string
  of(figures: SystemFigures, passages: number): number | null
  show?(value: number): string
  /** No ratio is given where it would say nothing. */
  plain?: boolean
}

const indexSeconds = ({ index, indexSeconds: own }: SystemFigures) => index?.seconds ?? own

const LINES: Line[] = [
  { name: 'lập chỉ mục (s)', of: indexSeconds },
  { name: 'đoạn/giây', of: (figures, passages) => passages / (indexSeconds(figures) ?? Number.NaN) },
  { name: 'đĩa (MB)', of: ({ index }) => index?.diskMb ?? null },
  { name: 'mở đến câu đầu (ms)', of: ({ readyMs }) => readyMs },
  { name: 'bộ nhớ lúc mở (MB)', of: ({ openMb }) => openMb },
  { name: 'bộ nhớ sau khi hỏi (MB)', of: ({ rssMb }) => rssMb },
  { name: 'p50 (ms)', of: ({ all }) => all.p50 },
  { name: 'p99 (ms)', of: ({ all }) => all.p99 },
  { name: 'p50 có dấu (ms)', of: ({ withMarks }) => withMarks.p50 },
  { name: 'p50 không dấu (ms)', of: ({ withoutMarks }) => withoutMarks.p50 },
  { name: 'CPU một câu, p50 (ms)', of: ({ cpu }) => cpu.p50 },
  { name: 'CPU một câu, p99 (ms)', of: ({ cpu }) => cpu.p99 },
  { name: 'số lượt hỏi', of: ({ all }) => all.count, plain: true },
  { name: 'đúng hạng 1', of: ({ hit1 }) => hit1, show: percent, plain: true },
  { name: 'trong 10', of: ({ hit10 }) => hit10, show: percent, plain: true }
]

/** The systems beside each other, a line for each figure, and the product as a ratio of the others. */
export function showSize({ passages, systems }: SizeFigures): string {
  const [ours, ...others] = systems
  if (!ours) return ''
  const rows = LINES.map((line) => [
    line.name,
    ...systems.map((figures) => cell(line, figures, passages)),
    ...others.map((other) => ratio(line, ours, other, passages))
  ])
  const title = `TÌM KIẾM: ${figure(passages)} đoạn, cùng kho, cùng câu hỏi; mỗi hệ trong tiến trình riêng`
  const headings = systems.map(({ system }) => NAMES[system])
  const ratios = others.map(({ system }) => `so với ${NAMES[system]}`)
  return `${title}\n${table(['', ...headings, ...ratios], rows)}${mergeNote(ours)}`
}

function cell({ of, show }: Line, figures: SystemFigures, passages: number): string {
  const value = of(figures, passages)
  return value === null ? '–' : (show ?? figure)(value)
}

function ratio({ of, plain }: Line, ours: SystemFigures, other: SystemFigures, passages: number): string {
  const [part, whole] = [of(ours, passages), of(other, passages)]
  return plain === true || part === null || whole === null ? '' : times(part, whole)
}

function mergeNote(ours: SystemFigures): string {
  if (!ours.index || ours.index.mergeSeconds === null) return ''
  const { mergeSeconds, peakMb } = ours.index
  return `\nHỏi đáp lập chỉ mục: trong đó gộp ${figure(mergeSeconds)} s; bộ nhớ cao nhất khi lập ${figure(peakMb)} MB. Đĩa tính cả tệp cũ còn giữ 10 phút cho người đang đọc.`
}

/** How the product's costs grow with the corpus, as ratios to the smallest. Empty where there is one size only. */
export function showGrowth(sizes: readonly SizeFigures[]): string {
  const ours = sizes.flatMap(({ passages, systems }) => {
    const figures = systems.find(({ system }) => system === 'hoidap')
    return figures ? [{ passages, figures }] : []
  })
  const [base] = ours
  if (!base || ours.length < 2) return ''
  const costs: [string, (figures: SystemFigures) => number][] = [
    ['lập chỉ mục', (figures) => figures.index?.seconds ?? 0],
    ['đĩa', (figures) => figures.index?.diskMb ?? 0],
    ['mở', ({ readyMs }) => readyMs],
    ['bộ nhớ', ({ rssMb }) => rssMb],
    ['p50', ({ all }) => all.p50],
    ['p99', ({ all }) => all.p99],
    ['CPU p50', ({ cpu }) => cpu.p50]
  ]
  const rows = ours.map(({ passages, figures }) => [
    figure(passages),
    times(passages, base.passages),
    ...costs.map(([, of]) => times(of(figures), of(base.figures)))
  ])
  return `CHI PHÍ TĂNG THEO KHO (so với kho nhỏ nhất)\n${table(['đoạn', 'kho', ...costs.map(([name]) => name)], rows)}`
}
