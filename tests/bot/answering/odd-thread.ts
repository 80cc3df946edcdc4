import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { openLine } from '#bot/line.ts'

// A thread that does badly when it is told to, for tests of whoever keeps it.

const { failsAtStart } = workerData as { failsAtStart?: boolean }
if (failsAtStart) throw new Error('hỏng từ đầu')
let sick = false

const deeds = {
  beat: () => {
    if (sick) throw new Error('đĩa hỏng')
  },
  close: () => undefined,
  double: (number: number) => number * 2,
  slowly: async (ms: number) => {
    await pause(ms)
    return 'xong'
  },
  fall: () => void setImmediate(() => process.exit(3)),
  throwAt: () => {
    throw new RangeError('câu hỏi quá khó')
  },
  hang: () => {
    for (;;);
  },
  sicken: (now: boolean) => {
    sick = now
  }
}
if (parentPort) openLine(parentPort, deeds)
