/** Where progress is shown, and the time in milliseconds. A terminal has its line written over, a file gets new ones. */
export interface Screen {
  write(text: string): void
  terminal: boolean
  now(): number
}

export interface Progress {
  step(done: number, total: number): void
  end(): void
}

/** Work shorter than this shows nothing. */
const QUIET_MS = 1_500
const TERMINAL_MS = 200
const FILE_MS = 10_000

/** What is being done, and what is counted. */
export interface Doing {
  verb: string
  unit: string
}

/** A line with rate and time left for work that lasts. */
export function showProgress(screen: Screen, doing: Doing = { verb: 'Đang nạp', unit: 'văn bản' }): Progress {
  const started = screen.now()
  let shown = started + QUIET_MS - (screen.terminal ? TERMINAL_MS : FILE_MS)
  let open = false
  return {
    step(done, total) {
      const now = screen.now()
      if (now - started < QUIET_MS || now - shown < (screen.terminal ? TERMINAL_MS : FILE_MS)) return
      shown = now
      open = screen.terminal
      const line = progressLine(doing, done, total, (now - started) / 1000)
      screen.write(screen.terminal ? `\r\u001b[K${line}` : `${line}\n`)
    },
    end() {
      if (open) screen.write('\r\u001b[K')
    }
  }
}

function progressLine({ verb, unit }: Doing, done: number, total: number, seconds: number): string {
  const rate = done / seconds
  const left = Math.ceil((total - done) / rate)
  return `${verb} ${done}/${total} · ${rate.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} ${unit}/giây · còn khoảng ${duration(left)}`
}

/** Seconds in words: `45 giây`, `3 phút 5 giây`. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} giây`
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)]
  if (minutes === 0) return `${rest} giây`
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${rest} giây`
}
