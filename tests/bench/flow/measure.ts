import { inFreshProcess } from '../child.ts'
import { type Corpus, PASSAGES_PER_DOCUMENT } from '../corpus/corpus.ts'
import { figure, table } from '../table.ts'
import type { Workshop } from '../workshop.ts'
import type { FlowFigures, FlowJob } from './jobs.ts'
import { measureServer, type ServerFigures } from './whole-server.ts'

export interface FlowSection extends FlowFigures {
  passages: number
  server: ServerFigures
}

const QUESTIONS = 300
/** Below what the chat page allows one address in a minute. */
const OVER_HTTP = 100

const FLOW_JOB = new URL('./job.ts', import.meta.url)

/** The journey of a question without a platform, and the whole server beside it, over the same index. */
export async function measureFlow(
  workshop: Workshop,
  corpus: Corpus,
  passages: number,
  say: (line: string) => void
): Promise<FlowSection> {
  const { folder: index } = await workshop.index('hoidap', passages)
  const questions = corpus.questions(passages, QUESTIONS).map(({ text }) => text)
  const documents = Math.ceil(passages / PASSAGES_PER_DOCUMENT)
  say(`đi cả đường từ câu hỏi đến hàng đợi gửi, ${passages} đoạn`)
  const job: FlowJob = { index, folder: await workshop.folder('flow'), questions, documents }
  const flow = await inFreshProcess<FlowFigures>(FLOW_JOB, job)
  say('khởi động cả máy chủ trên cùng chỉ mục')
  const server = await measureServer(index, await workshop.folder('server'), questions.slice(0, OVER_HTTP))
  return { passages, ...flow, server }
}

export function showFlow({ passages, replies, turns, lookUps, outcomes, server }: FlowSection): string {
  const row = (name: string, { count, p50, p99, most }: FlowFigures['turns']) => [
    name,
    figure(count),
    ...[p50, p99, most].map(figure)
  ]
  const rows = [
    row('câu hỏi → lời đáp', replies),
    row('webhook → inbox → lời đáp → outbox', turns),
    row('tra “khoản 2 điều 5 quyết định 7/2024/QĐ-UBND”', lookUps.numbered),
    row('tra “khoản 2 điều 5” không nói văn bản nào', lookUps.bare)
  ]
  const ended = Object.entries(outcomes).map(([outcome, count]) => `${outcome} ${count}`)
  return [
    `MỘT LƯỢT HỎI, ${figure(passages)} đoạn, không mô hình`,
    table(['chặng', 'lượt', 'p50 (ms)', 'p99 (ms)', 'lâu nhất'], rows),
    `Kết cục: ${ended.join(', ')}.`,
    `Cả máy chủ: sẵn sàng sau ${figure(server.readySeconds)} s; RSS ${figure(server.readyMb)} MB lúc sẵn sàng, ${figure(server.rssMb)} MB sau ${server.asked} câu hỏi qua trang chat.`
  ].join('\n')
}
