import { join } from 'node:path'
import { z } from 'zod'
import { type Desk, OFFICE_HOURS, SILENCE_MINUTES } from './desk.ts'
import {
  CALLS_A_DAY,
  type EmbeddingConfig,
  type ModelConfig,
  modelNotices,
  readEmbedding,
  readModel
} from './model-config.ts'
import { readOfficeHours } from './review/office-hours.ts'

export interface ZaloConfig {
  appId: string
  appSecret: string
  oaId: string
  oaSecretKey: string
  /** Empty when only the database has one. */
  refreshToken: string
  apiUrl: string
  oauthUrl: string
  sendsPerSecond: number
}

export interface MessengerConfig {
  appSecret: string
  pageId: string
  pageAccessToken: string
  verifyToken: string
  apiUrl: string
  /** Absent: our own echoes are known by their metadata alone. */
  appId?: string
  /** Of the Graph API. */
  version: string
  sendsPerSecond: number
  /** Whether comments under the Page's posts are answered, each by one private message. */
  answersComments: boolean
}

export interface Config {
  port: number
  host: string
  dataDir: string
  knowledgeUri: string
  /** Without a slash at its end; empty when not configured. */
  publicUrl: string
  secretKey: string | null
  /** As it is read in a sentence: `xã Vĩnh Am`. */
  commune: string
  logLevel: string
  desk: Desk
  /** Null: the channel is off. */
  zalo: ZaloConfig | null
  messenger: MessengerConfig | null
  /** Null: what people ask is found by words alone. */
  embedding: EmbeddingConfig | null
  /** Null: every reply is taken from the documents word for word. */
  model: ModelConfig | null
  /** What the operator should know of this configuration, in Vietnamese. */
  notices: string[]
}

export type ConfigResult = { kind: 'config'; config: Config } | { kind: 'faults'; faults: string[] }

const text = z.string().trim().min(1, 'không được chỉ có dấu cách')
/** What platforms give out. Anything else was pasted wrongly, and would fail only at the first call. */
const credential = text.regex(/^[\x21-\x7e]+$/, 'chỉ gồm chữ không dấu, số và ký hiệu, không có dấu cách')
const address = z.url({ protocol: /^https?$/, error: 'phải là địa chỉ http:// hoặc https://' })
const perSecond = z
  .string()
  .regex(/^\d{1,4}(\.\d+)?$/, 'phải là số tin mỗi giây')
  .transform(Number)
  .refine((count) => count > 0, 'phải lớn hơn 0')
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

/** Every variable the bot reads: section 6 of the design, explained to the operator in deploy/env.example. */
export const ENVIRONMENT = {
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'phải là số từ 0 đến 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'phải là số từ 0 đến 65535')
    .default(3000),
  HOST: text.default('0.0.0.0'),
  DATA_DIR: text.default('./data'),
  DATABASE_URL: z
    .string()
    .optional()
    .refine(
      (url) => url === undefined,
      'bản này chưa dùng được PostgreSQL; xin để trống để dùng SQLite trong DATA_DIR'
    ),
  KNOWLEDGE_URI: text.optional(),
  PUBLIC_URL: address.optional(),
  COMMUNE: text.default('xã Vĩnh Am'),
  SECRET_KEY: z.string().min(16, 'quá ngắn (cần ít nhất 16 ký tự ngẫu nhiên)').optional(),
  ZALO_APP_ID: credential.optional(),
  ZALO_APP_SECRET: credential.optional(),
  ZALO_OA_ID: credential.optional(),
  ZALO_OA_SECRET_KEY: credential.optional(),
  ZALO_REFRESH_TOKEN: credential.optional(),
  ZALO_API_URL: address.default('https://openapi.zalo.me'),
  ZALO_OAUTH_URL: address.default('https://oauth.zaloapp.com'),
  ZALO_SENDS_PER_SECOND: perSecond.default(60),
  MESSENGER_APP_SECRET: credential.optional(),
  MESSENGER_APP_ID: text.optional(),
  MESSENGER_PAGE_ID: credential.optional(),
  MESSENGER_PAGE_ACCESS_TOKEN: credential.optional(),
  MESSENGER_VERIFY_TOKEN: text.optional(),
  MESSENGER_API_URL: address.default('https://graph.facebook.com'),
  MESSENGER_GRAPH_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, 'phải có dạng v25.0')
    .default('v25.0'),
  MESSENGER_SENDS_PER_SECOND: perSecond.default(35),
  MESSENGER_ANSWER_COMMENTS: z
    .enum(['0', '1'], 'phải là 0 (tắt) hoặc 1 (bật)')
    .default('0')
    .transform((value) => value === '1'),
  OFFICE_HOURS: z
    .string()
    .default(OFFICE_HOURS)
    .transform((value, context) => readOfficeHours(value) ?? refuse(context, `phải có dạng: ${OFFICE_HOURS}`)),
  STAFF_SILENCE_MINUTES: z
    .string()
    .regex(/^\d{1,4}$/, 'phải là số phút')
    .transform(Number)
    .default(SILENCE_MINUTES),
  OPENAI_API_KEY: credential.optional(),
  OPENAI_BASE_URL: address.optional(),
  OPENAI_MODEL: text.optional(),
  OPENAI_CALLS_PER_DAY: z
    .string()
    .regex(/^\d{1,7}$/, 'phải là số lần gọi mỗi ngày')
    .transform(Number)
    .default(CALLS_A_DAY),
  OPENAI_EMBEDDING_MODEL: text.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `phải là một trong: ${LOG_LEVELS.join(', ')}`).default('info')
}

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message })
  return z.NEVER
}

type Environment = z.infer<z.ZodObject<typeof ENVIRONMENT>>
type Name = keyof typeof ENVIRONMENT

const ZALO_NEEDS = ['ZALO_APP_ID', 'ZALO_APP_SECRET', 'ZALO_OA_ID', 'ZALO_OA_SECRET_KEY'] as const
const MESSENGER_NEEDS = [
  'MESSENGER_APP_SECRET',
  'MESSENGER_PAGE_ID',
  'MESSENGER_PAGE_ACCESS_TOKEN',
  'MESSENGER_VERIFY_TOKEN'
] as const

/** Reads the whole environment and names every fault at once, in Vietnamese and without any value. An empty variable counts as absent. */
export function readConfig(env: NodeJS.ProcessEnv): ConfigResult {
  const given = Object.fromEntries(Object.keys(ENVIRONMENT).flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
  const parsed = z.object(ENVIRONMENT).safeParse(given)
  const faults = [
    ...(parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []),
    ...missingFrom(given, 'Zalo', [...ZALO_NEEDS], 'ZALO_REFRESH_TOKEN'),
    ...missingFrom(given, 'Messenger', [...MESSENGER_NEEDS])
  ]
  if (!parsed.success || faults.length > 0) return { kind: 'faults', faults }
  return { kind: 'config', config: toConfig(parsed.data) }
}

/** Where the documents, the index and the public pages lie: all that a program needs which only asks. */
export function readPlaces(env: { [name: string]: unknown }): Pick<Config, 'dataDir' | 'knowledgeUri' | 'publicUrl'> {
  const dataDir = String(env['DATA_DIR'] || './data')
  const knowledgeUri = String(env['KNOWLEDGE_URI'] || join(dataDir, 'index'))
  return { dataDir, knowledgeUri, publicUrl: String(env['PUBLIC_URL'] || '').replace(/\/+$/, '') }
}

/** A channel is on with all of its variables, off with none, and at fault with some. */
function missingFrom(given: Record<string, unknown>, channel: string, needs: Name[], ...others: Name[]): string[] {
  const missing = needs.filter((name) => !(name in given))
  if (missing.length === 0 || ![...needs, ...others].some((name) => name in given)) return []
  return [`Kênh ${channel} cấu hình chưa đủ, còn thiếu: ${missing.join(', ')}`]
}

function toConfig(env: Environment): Config {
  const zalo = zaloOf(env)
  const messenger = messengerOf(env)
  return {
    port: env.PORT,
    host: env.HOST,
    ...readPlaces(env),
    secretKey: env.SECRET_KEY ?? null,
    commune: env.COMMUNE,
    logLevel: env.LOG_LEVEL,
    desk: { hours: env.OFFICE_HOURS, silenceMs: env.STAFF_SILENCE_MINUTES * 60_000 },
    zalo,
    messenger,
    embedding: readEmbedding(env),
    model: readModel(env),
    notices: [
      channelNotice('Zalo', zalo !== null, ZALO_NEEDS),
      channelNotice('Messenger', messenger !== null, MESSENGER_NEEDS),
      ...modelNotices(env)
    ]
  }
}

function channelNotice(channel: string, on: boolean, needs: readonly string[]): string {
  return `Kênh ${channel}: ${on ? 'bật' : `tắt (chưa có ${needs.join(', ')})`}.`
}

function zaloOf(env: Environment): ZaloConfig | null {
  const [appId, appSecret, oaId, oaSecretKey] = ZALO_NEEDS.map((name) => env[name])
  if (!appId || !appSecret || !oaId || !oaSecretKey) return null
  const refreshToken = env.ZALO_REFRESH_TOKEN ?? ''
  const { ZALO_API_URL: apiUrl, ZALO_OAUTH_URL: oauthUrl, ZALO_SENDS_PER_SECOND: sendsPerSecond } = env
  return { appId, appSecret, oaId, oaSecretKey, refreshToken, apiUrl, oauthUrl, sendsPerSecond }
}

function messengerOf(env: Environment): MessengerConfig | null {
  const [appSecret, pageId, pageAccessToken, verifyToken] = MESSENGER_NEEDS.map((name) => env[name])
  if (!appSecret || !pageId || !pageAccessToken || !verifyToken) return null
  return {
    appSecret,
    pageId,
    pageAccessToken,
    verifyToken,
    apiUrl: env.MESSENGER_API_URL,
    ...(env.MESSENGER_APP_ID !== undefined && { appId: env.MESSENGER_APP_ID }),
    version: env.MESSENGER_GRAPH_VERSION,
    sendsPerSecond: env.MESSENGER_SENDS_PER_SECOND,
    answersComments: env.MESSENGER_ANSWER_COMMENTS
  }
}
