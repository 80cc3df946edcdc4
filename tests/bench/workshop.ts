import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inFreshProcess } from './child.ts'
import type { Indexed, IndexJob, SystemName } from './search/jobs.ts'

/** Where a run works: a temporary folder, and the indexes made in it, each once however many sections ask for it. */
export interface Workshop {
  folder(name: string): Promise<string>
  index(system: SystemName, passages: number): Promise<Built>
  [Symbol.asyncDispose](): Promise<void>
}

export interface Built extends Indexed {
  folder: string
}

const SEARCH_JOB = new URL('./search/job.ts', import.meta.url)

/** Everything below the folder is gone when the run ends, also when it is interrupted. */
export async function openWorkshop(say: (line: string) => void): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), 'hoidap-bench-'))
  const removeNow = () => rmSync(root, { recursive: true, force: true })
  process.once('exit', removeNow)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const built = new Map<string, Promise<Built>>()
  const folder = (name: string) => mkdtemp(join(root, `${name}-`))

  async function build(system: SystemName, passages: number): Promise<Built> {
    say(`lập chỉ mục ${passages} đoạn (${system})`)
    const job: IndexJob = { kind: 'index', system, passages, folder: await folder(system) }
    return { ...(await inFreshProcess<Indexed>(SEARCH_JOB, job)), folder: job.folder }
  }

  return {
    folder,
    index(system, passages) {
      const key = `${system} ${passages}`
      const made = built.get(key) ?? build(system, passages)
      built.set(key, made)
      return made
    },
    async [Symbol.asyncDispose]() {
      process.removeListener('exit', removeNow)
      await rm(root, { recursive: true, force: true })
    }
  }
}
