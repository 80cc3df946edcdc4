import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createBotProcess } from '../../reliability/bot-process.ts'

export interface WholeBot {
  webhook: string
  rssMb(): Promise<number>
  /** How many messages nobody has answered yet. */
  waiting(): Promise<number>
  end(): Promise<void>
}

/** The bot as it is deployed, with the sample documents, sending to a Zalo of its own. */
export async function startWholeBot(dataDir: string): Promise<WholeBot> {
  const platform = fork(new URL('./platform.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const [environment] = await once(platform, 'message')
  const bot = await createBotProcess({ ...(environment as Record<string, string>), DATA_DIR: dataDir })
  await bot.start().catch((fault: unknown) => {
    platform.kill()
    throw fault
  })
  const figure = async (name: string) => {
    const page = await (await fetch(`${bot.url}/metrics`)).text()
    const line = page.split('\n').find((text) => text.startsWith(`${name} `))
    if (line === undefined) throw new Error(`Trang /metrics không nói ${name}.`)
    return Number(line.slice(name.length))
  }
  return {
    webhook: `${bot.url}/webhooks/zalo`,
    rssMb: async () => (await figure('process_resident_memory_bytes')) / 2 ** 20,
    waiting: () => figure('hoidap_waiting{queue="inbox"}'),
    end: () => stop(platform, () => bot.end('SIGKILL'))
  }
}

async function stop(platform: ChildProcess, end: () => Promise<unknown>): Promise<void> {
  await end()
  platform.kill()
}
