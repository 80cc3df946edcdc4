import { createBotProcess } from '../../reliability/bot-process.ts'
import { timed } from '../quantiles.ts'

export interface ServerFigures {
  /** From the start of the process until `/readyz` says 200. */
  readySeconds: number
  /** Resident memory once ready, and after the questions. */
  readyMb: number
  rssMb: number
  asked: number
}

/** The bot as it is deployed, over an index that is there already, asked on its chat page's own interface. */
export async function measureServer(
  index: string,
  folder: string,
  questions: readonly string[]
): Promise<ServerFigures> {
  const bot = await createBotProcess({ DATA_DIR: folder, KNOWLEDGE_URI: index })
  const [, readySeconds] = await timed(() => bot.start())
  try {
    const readyMb = await residentMb(bot.url)
    for (const [at, text] of questions.entries()) await ask(bot.url, `phiên-${at}`, text)
    return { readySeconds, readyMb, rssMb: await residentMb(bot.url), asked: questions.length }
  } finally {
    await bot.end('SIGTERM')
  }
}

async function ask(url: string, session: string, text: string): Promise<void> {
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ session, text })
  })
  if (!response.ok) throw new Error(`Máy chủ trả ${response.status}: ${await response.text()}`)
  await response.arrayBuffer()
}

async function residentMb(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const bytes = /^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]
  if (bytes === undefined) throw new Error('Trang /metrics không nói bộ nhớ của tiến trình.')
  return Number(bytes) / 2 ** 20
}
