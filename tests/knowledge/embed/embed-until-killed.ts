import { createOpenAiEmbedder } from '#knowledge/embed/openai.ts'
import { openKnowledge } from '#knowledge/open.ts'

const [uri = '', baseUrl = ''] = process.argv.slice(2)
const embedder = createOpenAiEmbedder({ model: 'mo-hinh', baseUrl, apiKey: null })
const knowledge = await openKnowledge({ uri, embedder })
await knowledge.embedMissing()
