import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Times, timesOf } from '../quantiles.ts'
import { type SignedEvent, writeEvent } from '../zalo-mail.ts'

export interface WebhookJob {
  kind: 'bare' | 'durable'
  folder: string
}

export interface WebhookFigures {
  eventsPerSecond: number
  bare: Times
  durable: Times
}

const PER_SECOND = 500
const WARM_UP_SECONDS = 1
const SECONDS = 4
/** The two take turns, so that whatever else the machine does falls on both. */
const ROUNDS = 2

/** How long a platform waits for its 200, at a steady stream of signed events, with and without writing them down. */
export async function measureWebhook(folder: string): Promise<WebhookFigures> {
  const bare = await start('bare', folder)
  const durable = await start('durable', await mkdtemp(join(folder, 'webhook-')))
  const taken = { bare: [] as number[], durable: [] as number[] }
  try {
    for (const { url } of [bare, durable]) await stream(url, WARM_UP_SECONDS)
    for (let round = 0; round < ROUNDS; round++) {
      taken.bare.push(...(await stream(bare.url, SECONDS)))
      taken.durable.push(...(await stream(durable.url, SECONDS)))
    }
  } finally {
    for (const { child } of [bare, durable]) child.kill()
  }
  return { eventsPerSecond: PER_SECOND, bare: timesOf(taken.bare), durable: timesOf(taken.durable) }
}

/** A server in a process of its own. */
export async function start(kind: WebhookJob['kind'], folder: string) {
  const child = fork(new URL('./job.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.send({ kind, folder } satisfies WebhookJob)
  const [message] = await once(child, 'message')
  return { child, url: (message as { url: string }).url }
}

let written = 0

/** What people ask on the evening before an exam: every second one the same as many others, the others something of their own. */
function textOf(number: number): string {
  const often = OFTEN[number % OFTEN.length] ?? ''
  return number % 2 === 0 ? often : `${often} Nhà em ở khu phố ${number}.`
}

const OFTEN = [
  'Quên căn cước có được vào phòng thi không?',
  'Cho tôi hỏi thủ tục nhập học lớp 6 cần giấy tờ gì ạ?',
  'Thí sinh được mang những gì vào phòng thi',
  'bao gio nop ho so vao lop 1',
  'Điểm liệt môn Văn là bao nhiêu điểm?'
]

/** Posts on schedule whether or not earlier answers came; gives each answer's milliseconds. */
export async function stream(url: string, seconds: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const events = Array.from({ length: PER_SECOND * seconds }, () => writeEvent(written, textOf(written++)))
  const answers: Promise<number>[] = []
  const began = performance.now()
  while (answers.length < events.length) {
    const due = Math.min(events.length, Math.ceil(((performance.now() - began) / 1000) * PER_SECOND))
    while (answers.length < due) answers.push(post(agent, url, events[answers.length] as SignedEvent))
    await pause(1)
  }
  const taken = await Promise.all(answers)
  agent.destroy()
  return taken
}

function post(agent: Agent, url: string, { body, headers }: SignedEvent): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': body.length } })
    sent.on('error', reject)
    sent.on('response', (response) => {
      response.resume()
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(performance.now() - started)
          : reject(new Error(`Webhook trả ${response.statusCode}.`))
      )
    })
    sent.end(body)
  })
}
