/** What one system call did to a file, and when, in milliseconds of the machine's clock. */
export type DiskEvent = { file: string; at: number } & (
  | { kind: 'write'; offset: number; bytes: Buffer }
  | { kind: 'truncate'; size: number }
  /** `at` is when it had returned: all that had been written when it began is on the disk. */
  | { kind: 'sync'; began: number }
)

/** For `strace`: what `readDiskLog` reads. */
export const STRACE_OPTIONS = [
  '-f',
  '-ttt',
  '-T',
  '-y',
  '-xx',
  '-s',
  '1000000',
  '-e',
  'trace=pwrite64,ftruncate,fsync,fdatasync'
]

const LINE = /^\d+ +(\d+\.\d+) (\w+)\(\d+<((?:\\x[0-9a-f]{2}|[^>])+)>(?:, (.*))?\) += (-?\d+).*<(\d+\.\d+)>$/

/** Reads what `strace` saw; a call it did not see the end of, or that failed, did nothing. */
export function readDiskLog(log: string): DiskEvent[] {
  return wholeLines(log).flatMap((line): DiskEvent[] => {
    const [, began, call, path = '', rest = '', result, took] = LINE.exec(line) ?? []
    if (call === undefined || Number(result) < 0) return []
    const at = (Number(began) + Number(took)) * 1000
    const file = decodePath(path)
    if (call === 'ftruncate') return [{ kind: 'truncate', file, at, size: Number(rest) }]
    if (call !== 'pwrite64') return [{ kind: 'sync', file, at, began: Number(began) * 1000 }]
    const [, text = '', offset] = /^"(.*)", \d+, (\d+)$/.exec(rest) ?? []
    return [{ kind: 'write', file, at, offset: Number(offset), bytes: Buffer.from(text.replaceAll('\\x', ''), 'hex') }]
  })
}

function decodePath(path: string): string {
  return path.replace(/\\x([0-9a-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

const UNFINISHED = ' <unfinished ...>'
const RESUMED = /^(\d+) +\d+\.\d+ <\.\.\. \w+ resumed>(.*)$/

/** Where another thread had something to say meanwhile, strace writes a call in two halves. */
function wholeLines(log: string): string[] {
  const begun = new Map<string, string>()
  return log.split('\n').flatMap((line) => {
    const thread = line.slice(0, line.indexOf(' '))
    if (line.endsWith(UNFINISHED)) {
      begun.set(thread, line.slice(0, -UNFINISHED.length))
      return []
    }
    const [, resumed = '', rest = ''] = RESUMED.exec(line) ?? []
    return resumed === '' ? [line] : [(begun.get(resumed) ?? '') + rest]
  })
}
