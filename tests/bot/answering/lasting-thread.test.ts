import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { keepThread, type LastingThread } from '#bot/answering/lasting-thread.ts'

const script = new URL('./odd-thread.ts', import.meta.url)
let thread: LastingThread | null = null
const faults: unknown[] = []
afterEach(async () => {
  faults.length = 0
  await thread?.close()
  thread = null
})

async function keep(setup: object = {}): Promise<LastingThread> {
  const onFault = (fault: unknown) => void faults.push(fault)
  thread = await keepThread({ script, setup, ours: {}, onFault, beatMs: 20, hangMs: 400 })
  return thread
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 8000; waited += 20) await pause(20)
  expect(holds()).toBe(true)
}

test('calls go over side by side, and each gets its own answer or its own fault', async () => {
  const { call, complaint } = await keep()
  const slow = call('slowly', [150])
  expect(await Promise.all([call('double', [21]), call('double', [4])])).toEqual([42, 8])
  await expect(call('throwAt', [])).rejects.toMatchObject({ name: 'RangeError', message: 'câu hỏi quá khó' })
  await expect(call('nothing', [])).rejects.toThrow('nothing')
  expect(await slow).toBe('xong')
  expect(complaint()).toBeNull()
})

test('a thread that dies fails who waited, says so while it is away, and is replaced', async () => {
  const { call, complaint } = await keep()
  const waiting = call('slowly', [5000])
  waiting.catch(() => undefined)
  await call('fall', [])
  await expect(waiting).rejects.toThrow()
  await until(() => complaint() === 'phần trả lời đang khởi động lại')
  // who calls meanwhile waits for the next one
  expect(await call('double', [8])).toBe(16)
  expect(complaint()).toBeNull()
  expect(faults).toHaveLength(1)
})

test('a thread that hangs is ended and replaced: one question cannot hold up all others', async () => {
  const { call, complaint } = await keep()
  await expect(call('hang', [])).rejects.toThrow()
  expect(await call('double', [3])).toBe(6)
  expect(complaint()).toBeNull()
})

test('a thread that cannot do its work complains, and is not ended for it', async () => {
  const { call, complaint } = await keep()
  await call('sicken', [true])
  await until(() => complaint() !== null)
  expect(complaint()).toBe('không đọc được chỉ mục, xem nhật ký')
  await pause(100)
  expect(faults).toHaveLength(1)
  await call('sicken', [false])
  await until(() => complaint() === null)
  expect(await call('double', [1])).toBe(2)
})

test('a thread that fails at its first start is not tried again, and the fault is told', async () => {
  await expect(keep({ failsAtStart: true })).rejects.toThrow('hỏng từ đầu')
  await pause(400)
  expect(faults).toEqual([])
})

test('after the close nothing is called any more, and nothing is started', async () => {
  const { call, close } = await keep()
  await close()
  await expect(call('double', [1])).rejects.toThrow()
  await pause(300)
  expect(faults).toEqual([])
})
