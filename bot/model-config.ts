/** An OpenAI-compatible server with one of its models. */
interface ServedModel {
  model: string
  /** Null: OpenAI itself. */
  baseUrl: string | null
  apiKey: string | null
}

/** One that makes vectors of texts. */
export type EmbeddingConfig = ServedModel

/** One that words replies. */
export interface ModelConfig extends ServedModel {
  callsADay: number
}

/** What a commune asks in a busy day of exams, several times over. */
export const CALLS_A_DAY = 2000

interface ModelEnvironment {
  [name: string]: unknown
}

/** The server that makes vectors, where a model of it is named. */
export function readEmbedding(env: ModelEnvironment): EmbeddingConfig | null {
  return served(env, env['OPENAI_EMBEDDING_MODEL'])
}

/** The server that words replies, where a model of it is named. */
export function readModel(env: ModelEnvironment): ModelConfig | null {
  const model = served(env, env['OPENAI_MODEL'])
  return model && { ...model, callsADay: Number(env['OPENAI_CALLS_PER_DAY'] || CALLS_A_DAY) }
}

function served(env: ModelEnvironment, model: unknown): ServedModel | null {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey } = env
  return model ? { model: String(model), baseUrl: given(baseUrl), apiKey: given(apiKey) } : null
}

function given(value: unknown): string | null {
  return value ? String(value) : null
}

/** What the operator should know of the models, in Vietnamese. */
export function modelNotices(env: ModelEnvironment): string[] {
  const served = env['OPENAI_API_KEY'] !== undefined || env['OPENAI_BASE_URL'] !== undefined
  const embedding = env['OPENAI_EMBEDDING_MODEL'] !== undefined
  const wording = env['OPENAI_MODEL'] !== undefined
  return [
    ...(embedding ? ['Tìm theo nghĩa: bật.'] : served ? ['Tìm theo nghĩa: tắt (chưa có OPENAI_EMBEDDING_MODEL).'] : []),
    ...(wording ? ['Mô hình ngôn ngữ: bật; câu nào không khớp nguyên văn thì bỏ, lấy trích đoạn.'] : [])
  ]
}
