import type { EmbeddingOptions, EmbeddingOutcome } from '#knowledge/embed/embed-missing.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { type Busy, takeLock } from './lock.ts'

/** For a run of its own, which may take hours: the server may be away for a minute. */
export const PATIENT = [1000, 5000, 15_000, 60_000]
/** After other work is done: whoever waits for its end is told at once to run it again later. */
export const HASTY = [1000]

const LOCK = 'embedding.lock'

export type Embedding = EmbeddingOutcome | { kind: 'off' } | Busy

/** Gives a vector to each passage that has none, as the only process that does so for a data folder. */
export async function embedPassages(
  knowledge: Pick<Knowledge, 'embedMissing'>,
  folder: string,
  options: EmbeddingOptions
): Promise<Embedding> {
  const lock = await takeLock(folder, LOCK)
  if (lock.kind === 'busy') return lock
  try {
    return await knowledge.embedMissing(options)
  } finally {
    await lock.release()
  }
}

/** What came of it, for the clerk. */
export function embeddingLines(embedding: Embedding): string[] {
  switch (embedding.kind) {
    case 'off':
      return ['Chưa đặt OPENAI_EMBEDDING_MODEL nên không tạo véc-tơ.']
    case 'busy':
      return [`Tiến trình ${embedding.pid} trên máy ${embedding.host} đang tạo véc-tơ; xin đợi lần đó xong.`]
    case 'complete': {
      const { embedded, reused, refused } = embedding
      const made = `Đã tạo véc-tơ cho ${count(embedded)} đoạn${reused > 0 ? `, dùng lại cho ${count(reused)} đoạn` : ''}.`
      const none = `Máy chủ không nhận ${count(refused)} đoạn; các đoạn này chỉ tìm được theo từ ngữ.`
      return [embedded + reused + refused === 0 ? 'Mọi đoạn đã có véc-tơ.' : made, ...(refused > 0 ? [none] : [])]
    }
    case 'stopped':
      return [
        `Mới tạo được véc-tơ cho ${count(embedding.embedded)} đoạn, còn ${count(embedding.left)} đoạn: ${embedding.fault.message}.`,
        'Tìm kiếm vẫn chạy, với các đoạn này thì theo từ ngữ. Làm tiếp bằng: npm run ingest -- --embed'
      ]
  }
}

function count(value: number): string {
  return value.toLocaleString('vi-VN')
}
