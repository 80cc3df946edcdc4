import { z } from 'zod'
import { judgeTokens } from '../channel-health.ts'
import type { Fetch } from '../channels/http.ts'
import { readPage } from '../channels/messenger/profile.ts'
import { judgeUnanswered } from '../channels/unanswered.ts'
import { callZalo } from '../channels/zalo/api.ts'
import type { Kept, TokenSource } from '../channels/zalo/token.ts'
import type { MessengerConfig, ZaloConfig } from '../config.ts'
import { bad, type Finding, good, warn } from './finding.ts'

const ZALO = 'Zalo'
const MESSENGER = 'Messenger'

export interface ZaloState {
  tokens: TokenSource
  load: () => Promise<Kept>
  now: () => Date
}

const oa = z.object({ oa_id: z.coerce.string().optional(), name: z.string().optional() })

/** The tokens as they are kept, and whether Zalo takes them. */
export async function checkZalo(
  config: ZaloConfig,
  fetch: Fetch,
  { tokens, load, now }: ZaloState
): Promise<Finding[]> {
  const answer = await callZalo({ ...config, tokens, fetch, now }, { method: 'GET', path: '/v2.0/oa/getoa' })
  const { secondsLeft, reauthorise } = judgeTokens('zalo', await load(), now())
  const life = `mã truy cập còn ${Math.floor(secondsLeft / 3600)} giờ`
  if (reauthorise) {
    return [bad(ZALO, `${life}, không làm mới được nữa; quản trị viên OA cần chạy: npm run zalo-login`)]
  }
  if (answer.kind !== 'ok') return [bad(ZALO, `${answer.reason}; ${life}`)]
  const parsed = oa.safeParse(answer.data)
  const id = parsed.success ? parsed.data.oa_id : undefined
  if (id !== undefined && id !== config.oaId) return [bad(ZALO, `mã truy cập là của OA ${id}, không phải ZALO_OA_ID`)]
  return [good(ZALO, `gọi được OA, ${life}`)]
}

const page = z.object({ id: z.coerce.string(), name: z.string().optional() })

/** Whether Meta takes the Page's access token, and whose it is. */
export async function checkMessenger(config: MessengerConfig, fetch: Fetch): Promise<Finding[]> {
  const answer = await readPage({ ...config, fetch })
  if (answer.kind === 'failed') return [bad(MESSENGER, answer.verdict.reason)]
  if (answer.kind === 'other') return [bad(MESSENGER, judgeUnanswered(MESSENGER, answer.result).reason)]
  const parsed = page.safeParse(answer.body)
  if (!parsed.success) return [warn(MESSENGER, 'trả lời của Meta không đọc được')]
  if (parsed.data.id !== config.pageId) {
    return [bad(MESSENGER, `mã truy cập là của ${parsed.data.id}, không phải MESSENGER_PAGE_ID`)]
  }
  return [good(MESSENGER, 'mã truy cập của Trang dùng được')]
}
