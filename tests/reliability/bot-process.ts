import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import packageJson from '../../package.json' with { type: 'json' }

const MAIN = fileURLToPath(new URL('../../bot/main.ts', import.meta.url))
/** As `npm start` gives them. */
const FLAGS = packageJson.scripts.start.split(' ').filter((word) => word.startsWith('--'))
const START_LIMIT_MS = 90_000

/** The real bot as a process of its own, which can be killed and started again over the same data on the same port. */
export interface BotProcess {
  readonly url: string
  start(): Promise<void>
  /** What it has printed since its last start. */
  said(): string
  /** Ends the process with this signal and waits until it is gone; gives its exit code, null when it was killed. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>
}

export async function createBotProcess(env: Record<string, string>): Promise<BotProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  let said = ''
  return {
    url,
    said: () => said,
    async start() {
      said = ''
      const started = spawn(process.execPath, [...FLAGS, MAIN], {
        env: { PATH: '/usr/bin:/bin', LOG_LEVEL: 'warn', HOST: '127.0.0.1', PORT: String(port), ...env },
        stdio: ['ignore', 'pipe', 'pipe']
      })
      for (const stream of [started.stdout, started.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          said += chunk.toString()
        })
      }
      child = started
      const deadline = Date.now() + START_LIMIT_MS
      while (!(await isReady(url))) {
        if (started.exitCode !== null || Date.now() > deadline) throw new Error(`Bot không khởi động được:\n${said}`)
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
    },
    end(signal) {
      return new Promise((resolve) => {
        if (!child || child.exitCode !== null || child.signalCode !== null) return resolve(child?.exitCode ?? null)
        child.once('exit', (code) => resolve(code))
        child.kill(signal)
      })
    }
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).status === 200
  } catch {
    // nobody listens yet
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
