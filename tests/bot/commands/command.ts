import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Ended {
  code: number | null
  out: string
}

export interface Running {
  /** What it has printed so far. */
  out(): string
  /** Types a line. */
  type(line: string): void
  ended: Promise<Ended>
}

/** Starts one of the bot's commands as `npm run` does, with this environment and no other. */
export function startCommand(name: string, env: Record<string, string>, args: string[] = []): Running {
  const path = fileURLToPath(new URL(`../../../bot/${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], { env: { PATH: process.env['PATH'] ?? '', ...env } })
  let out = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
  }
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, out })))
  return { out: () => out, type: (line) => void child.stdin.write(`${line}\n`), ended }
}
