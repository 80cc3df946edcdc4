import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOpenAiEmbedder } from '#knowledge/embed/openai.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { type FakeEmbeddingOptions, startEmbeddingServer } from '../../fakes/embedding-server.ts'
import { aDocument } from '../a-document.ts'

export const TODAY = '2026-11-23'

export const fees = aDocument(
  { id: '11-2024-nq-hdnd', number: '11/2024/NQ-HĐND', kind: 'Nghị quyết', title: 'Mức thu', effective: '2024-09-01' },
  {
    'Mức thu': ['1. Mức thu học phí trường mầm non là 60.000 đồng mỗi tháng.'],
    'Miễn, giảm': [
      '1. Con của người có công được miễn toàn bộ các khoản.',
      '2. Hộ cận nghèo được giảm một nửa các khoản.'
    ]
  }
)

/** A document of so many khoản, no two alike. */
export function longDocument(count: number, id = 'dai', word = 'thửa') {
  const clauses = Array.from({ length: count }, (_, i) => `${i + 1}. Nội dung của ${word} ${i * 7919} theo sổ.`)
  return aDocument({ id, title: 'Sổ ghi' }, { 'Danh sách': clauses })
}

/** An index in a folder of its own, with a fake embedding server; `reopen` opens it once more, as another process would. */
export async function aShelf(options: FakeEmbeddingOptions = {}) {
  const server = await startEmbeddingServer(options)
  const uri = await mkdtemp(join(tmpdir(), 'hoidap-meaning-'))
  const faults: unknown[] = []
  const opened: { close(): Promise<void> }[] = []
  const reopen = async (model: string | null = 'mo-hinh') => {
    const embedder = model === null ? undefined : createOpenAiEmbedder({ model, baseUrl: server.url, apiKey: null })
    const knowledge = await openKnowledge({ uri, embedder, onEmbeddingFault: (fault) => void faults.push(fault) })
    opened.push(knowledge)
    return knowledge
  }
  return {
    server,
    uri,
    faults,
    knowledge: await reopen(),
    reopen,
    async [Symbol.asyncDispose]() {
      for (const one of opened) await one.close()
      await server[Symbol.asyncDispose]()
      await rm(uri, { recursive: true })
    }
  }
}
