import type { Embedder } from './embedder.ts'
import type { EmbeddingServer } from './openai.ts'

/** The embedder of a configured server; none where none is named, and then its package is not even loaded. */
export async function openEmbedder(server: EmbeddingServer | null): Promise<Embedder | undefined> {
  if (server === null) return undefined
  const { createOpenAiEmbedder } = await import('./openai.ts')
  return createOpenAiEmbedder(server)
}
