import { spawn } from 'node:child_process'
import { LIMITS } from './limits.ts'

export type Ran =
  | { kind: 'ended'; code: number; output: string; complaint: string }
  | { kind: 'missing' }
  | { kind: 'timed_out' }

/** Programs of the machine that help to read some files; any of them may be missing. */
export interface Programs {
  run(name: string, args: readonly string[], milliseconds: number): Promise<Ran>
}

/** What `sh` answers where there is no such program. */
const NOT_FOUND = 127
const LONGEST_OUTPUT = 64 * 1024 * 1024
const LONGEST_COMPLAINT = 2_000

/** The programs found on PATH. Each runs on one core, within bounds of time and memory, and dies with all it started. */
export const installedPrograms: Programs = { run: runInstalled }

function runInstalled(name: string, args: readonly string[], milliseconds: number): Promise<Ran> {
  const script = `ulimit -v ${LIMITS.programMemory} 2>/dev/null; OMP_THREAD_LIMIT=1 exec "$@"`
  const child = spawn('sh', ['-c', script, 'sh', name, ...args], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  let size = 0
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= LONGEST_OUTPUT) output.push(chunk)
  })
  child.stderr.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(0, LONGEST_COMPLAINT)
  })
  return new Promise((resolve, reject) => {
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      killGroup(child.pid)
    }, milliseconds)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      if (timedOut) resolve({ kind: 'timed_out' })
      else if (code === NOT_FOUND) resolve({ kind: 'missing' })
      else resolve({ kind: 'ended', code: code ?? -1, output: Buffer.concat(output).toString('utf8'), complaint })
    })
  })
}

/** The program leads a process group of its own; LibreOffice, for one, starts others. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (!gone) throw error
  }
}
