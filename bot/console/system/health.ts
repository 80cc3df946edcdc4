import type { FastifyBaseLogger } from 'fastify'
import { examine, type Vital } from '#bot/server/health.ts'
import { type Html, html } from '#bot/server/pages/html.ts'
import * as inbox from '#bot/store/inbox.ts'
import * as outbox from '#bot/store/outbox.ts'
import { listSwitchedOff } from '#bot/store/settings.ts'
import type { Bureau } from '../bureau.ts'
import { inFigures, spanInWords } from '../words.ts'

/** One thing about the service that staff should see at a glance. */
export interface Sign {
  name: string
  words: string
  tone: 'good' | 'warn' | 'bad'
}

const VITAL: Record<Vital['name'], string> = {
  database: 'Cơ sở dữ liệu',
  index: 'Chỉ mục văn bản',
  workers: 'Tiến trình trả lời',
  channels: 'Kết nối các kênh'
}
/** A message that waits longer has been noticed by who sent it. */
const SLOW_MS = 60_000
const BACKUP_DUE_MS = 2 * 24 * 3600_000

/** How the service is, worst first. */
export async function healthSigns(bureau: Bureau, log: FastifyBaseLogger): Promise<Sign[]> {
  const vitals = bureau.vitals.map(async (vital): Promise<Sign> => {
    const complaint = await examine(vital, log)
    return { name: VITAL[vital.name], words: complaint ?? 'Tốt', tone: complaint === null ? 'good' : 'bad' }
  })
  const signs = await Promise.all([...vitals, waitingSign(bureau), sendingSign(bureau), backupSign(bureau)])
  const order = { bad: 0, warn: 1, good: 2 }
  return [...(await switchSigns(bureau)), ...signs].sort((a, b) => order[a.tone] - order[b.tone])
}

async function waitingSign({ db, now }: Bureau): Promise<Sign> {
  const { waiting, buried, oldest } = await inbox.survey(db)
  const late = oldest !== null && now().getTime() - oldest.getTime() > SLOW_MS
  const words = waiting === 0 ? 'Không có tin chờ' : `${inFigures(waiting)} tin chờ trả lời`
  const given = buried > 0 ? `, ${inFigures(buried)} tin không xử lý được` : ''
  return { name: 'Tin nhắn đến', words: words + given, tone: late ? 'bad' : buried > 0 ? 'warn' : 'good' }
}

async function sendingSign({ db, now }: Bureau): Promise<Sign> {
  const { waiting, oldest } = await outbox.survey(db)
  if (waiting === 0 || oldest === null) return { name: 'Tin gửi đi', words: 'Không có tin chờ gửi', tone: 'good' }
  const age = now().getTime() - oldest.getTime()
  const words = `${inFigures(waiting)} tin chờ gửi, lâu nhất ${spanInWords(age)}`
  return { name: 'Tin gửi đi', words, tone: age > SLOW_MS ? 'warn' : 'good' }
}

async function backupSign({ lastBackup, now }: Bureau): Promise<Sign> {
  const name = 'Sao lưu'
  const at = await lastBackup()
  if (at === null) return { name, words: 'Chưa sao lưu lần nào', tone: 'warn' }
  const age = now().getTime() - at.getTime()
  return { name, words: `${spanInWords(age)} trước`, tone: age > BACKUP_DUE_MS ? 'warn' : 'good' }
}

async function switchSigns({ db }: Bureau): Promise<Sign[]> {
  const off = await listSwitchedOff(db)
  return off.map(({ channel, reason }) => ({
    name: `Kênh ${CHANNEL[channel] ?? channel}`,
    words: `Đang tắt: ${reason}`,
    tone: 'warn'
  }))
}

export const CHANNEL: Record<string, string> = { zalo: 'Zalo', messenger: 'Messenger', web: 'Trang hỏi đáp' }

export function healthTiles(signs: readonly Sign[]): Html {
  return html`<ul class="tiles">${signs.map(
    ({ name, words, tone }) =>
      html`<li class="tile tone-edge-${tone}"><p class="tile-name">${name}</p><p class="tile-words">${words}</p></li>`
  )}</ul>`
}

/** The same in a few lines, for a page that is about something else. */
export function healthLines(signs: readonly Sign[]): Html {
  return html`<ul class="vitals">${signs.map(
    ({ name, words, tone }) =>
      html`<li class="vital"><span><span class="dot dot-${tone}" aria-hidden="true"></span>${name}</span> <span class="vital-words">${words}</span></li>`
  )}</ul>`
}
