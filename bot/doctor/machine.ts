import { access, constants, mkdir, statfs } from 'node:fs/promises'
import type { Fetch } from '../channels/http.ts'
import { bad, type Finding, good, warn } from './finding.ts'

const MB = 1024 * 1024
const LEAST_MB = 200
const COMFORTABLE_MB = 1024
const CLOCK_OFF_SECONDS = 60
const BACKUP_DUE_MS = 2 * 24 * 3_600_000

export async function checkDisk(dataDir: string): Promise<Finding[]> {
  await mkdir(dataDir, { recursive: true })
  await access(dataDir, constants.R_OK | constants.W_OK)
  const { bavail, bsize } = await statfs(dataDir)
  const free = Math.floor((bavail * bsize) / MB)
  const words = `còn trống ${free} MB ở ${dataDir}`
  if (free < LEAST_MB) return [bad('Đĩa', `${words}; cần ít nhất ${LEAST_MB} MB, hãy dọn bớt`)]
  return [free < COMFORTABLE_MB ? warn('Đĩa', `${words}; sắp hết`) : good('Đĩa', words)]
}

/** The clock against the one of a server that was asked anyway; windows and signatures go by it. */
export async function checkClock(fetch: Fetch, url: string, now: () => Date): Promise<Finding[]> {
  const response = await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(10_000) })
  const theirs = Date.parse(response.headers.get('date') ?? '')
  if (Number.isNaN(theirs)) return [warn('Đồng hồ', `${new URL(url).host} không cho biết giờ, chưa so được`)]
  const off = Math.round((now().getTime() - theirs) / 1000)
  const words = `lệch ${Math.abs(off)} giây so với ${new URL(url).host}`
  if (Math.abs(off) <= CLOCK_OFF_SECONDS) return [good('Đồng hồ', words)]
  return [bad('Đồng hồ', `${words}; hãy bật đồng bộ giờ (NTP) cho máy`)]
}

export function judgeBackup(last: Date | null, now: Date): Finding {
  if (last === null) return warn('Sao lưu', 'chưa sao lưu lần nào; chạy: npm run backup -- TỆP.tar.gz')
  const age = now.getTime() - last.getTime()
  const words = `lần cuối cách đây ${Math.floor(age / 3_600_000)} giờ`
  return age > BACKUP_DUE_MS ? warn('Sao lưu', `${words}; hãy sao lưu lại`) : good('Sao lưu', words)
}
