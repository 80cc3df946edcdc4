import { fork } from 'node:child_process'
import { once } from 'node:events'

/**
 * Does one job in a fresh process and gives what it reports, so that its memory is its own and nothing is warm. The
 * script takes the job by `takeJob` and answers by `report`.
 */
export async function inFreshProcess<Result>(script: URL, job: object, nodeOptions: string[] = []): Promise<Result> {
  const child = fork(script, { execArgv: nodeOptions, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const stop = () => child.kill()
  process.once('exit', stop)
  const reports: Result[] = []
  child.on('message', (value) => reports.push(value as Result))
  child.send(job)
  const [code, signal] = await once(child, 'exit')
  process.removeListener('exit', stop)
  const [result] = reports
  if (result === undefined)
    throw new Error(`Tiến trình đo ${script.pathname} dừng giữa chừng (${signal ?? `mã ${code}`}).`)
  return result
}

/** The job a fresh process was started for. */
export async function takeJob<Job>(): Promise<Job> {
  const [job] = await once(process, 'message')
  return job as Job
}

/** Answers the process that asked, and ends. */
export function report(result: object): void {
  process.send?.(result, undefined, undefined, () => process.exit(0))
}
