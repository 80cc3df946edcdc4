import { randomBytes } from 'node:crypto'
import type { Fetch } from '../channels/http.ts'
import type { Config } from '../config.ts'
import type { Database } from '../store/database.ts'
import * as inbox from '../store/inbox.ts'
import * as outbox from '../store/outbox.ts'
import { bad, type Finding, good, warn } from './finding.ts'

const LIMIT_MS = 10_000
const SLOW_MS = 60_000

const ask = (fetch: Fetch, url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(LIMIT_MS) })

/** Whether the server runs on this machine, and says that it is ready. */
export async function checkServer(fetch: Fetch, port: number): Promise<Finding[]> {
  const response = await ask(fetch, `http://127.0.0.1:${port}/readyz`).catch(() => null)
  if (response === null) return [warn('Máy chủ', `chưa chạy ở cổng ${port}; chạy: npm start`)]
  const parts = (await response.json()) as Record<string, unknown>
  const wrong = Object.entries(parts).filter(([name, words]) => name !== 'ready' && words !== 'ok')
  const words = wrong.map(([name, complaint]) => `${name}: ${complaint}`).join('; ')
  if (response.status !== 200) return [bad('Máy chủ', `chưa sẵn sàng (${words})`)]
  return [wrong.length > 0 ? warn('Máy chủ', `sẵn sàng, nhưng ${words}`) : good('Máy chủ', 'đang chạy và sẵn sàng')]
}

/** Whether the platforms can reach the webhooks under the public address, as they would try it. */
export async function checkWebhooks(fetch: Fetch, { publicUrl, zalo, messenger }: Config): Promise<Finding[]> {
  if (zalo === null && messenger === null) return [good('Webhook', 'không kênh nào bật, không cần')]
  if (publicUrl === '') return [bad('Webhook', 'chưa đặt PUBLIC_URL, nền tảng không biết gửi tin tới đâu')]
  const findings: Finding[] = []
  if (!publicUrl.startsWith('https://'))
    findings.push(warn('Webhook', 'PUBLIC_URL không phải https, nền tảng sẽ từ chối'))
  if (zalo !== null) {
    const { status } = await ask(fetch, `${publicUrl}/webhooks/zalo`, { method: 'POST', body: '{}' })
    findings.push(judge('Webhook Zalo', status === 200, `${publicUrl}/webhooks/zalo trả ${status}, cần 200`))
  }
  if (messenger !== null) {
    const challenge = randomBytes(8).toString('hex')
    const query = new URLSearchParams({
      'hub.mode': 'subscribe',
      'hub.verify_token': messenger.verifyToken,
      'hub.challenge': challenge
    })
    const response = await ask(fetch, `${publicUrl}/webhooks/messenger?${query}`)
    const same = response.status === 200 && (await response.text()) === challenge
    findings.push(judge('Webhook Messenger', same, `${publicUrl}/webhooks/messenger không đáp đúng mã xác minh`))
  }
  return findings
}

function judge(name: string, holds: boolean, complaint: string): Finding {
  return holds ? good(name, 'tới được') : bad(name, complaint)
}

/** Whether messages wait longer than people would. */
export async function checkQueues(db: Database, now: Date): Promise<Finding[]> {
  const [incoming, outgoing] = [await inbox.survey(db), await outbox.survey(db)]
  const late = (oldest: Date | null) => oldest !== null && now.getTime() - oldest.getTime() > SLOW_MS
  const words = `${incoming.waiting} tin chờ trả lời, ${outgoing.waiting} tin chờ gửi, ${incoming.buried} tin đã bỏ vì lỗi`
  const slow = late(incoming.oldest) || late(outgoing.oldest)
  return [slow ? warn('Hàng đợi', `${words}; có tin đã chờ hơn một phút`) : good('Hàng đợi', words)]
}
