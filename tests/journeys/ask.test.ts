import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { indexSamples } from './house.ts'

const knowledge = await indexSamples()
afterAll(() => knowledge[Symbol.asyncDispose]())

const ASK = fileURLToPath(new URL('../../bot/ask.ts', import.meta.url))

async function ask(args: string[], input = '', dataDir = knowledge.dataDir) {
  const child = spawn(process.execPath, [ASK, ...args], { env: { DATA_DIR: dataDir }, stdio: 'pipe' })
  child.stdin.end(input)
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { out: await text(child.stdout), err: await text(child.stderr), code: await code }
}

test('one question is answered as one JSON object, each quote verbatim from the stored provision', async () => {
  const before = await readdir(knowledge.dataDir, { recursive: true })
  const { out, code } = await ask(['--json', 'khoản 1 điều 4 quyết định 03/2026 quy định gì'])
  expect(code).toBe(0)
  const answered = JSON.parse(out)
  expect(answered).toMatchObject({ outcome: 'answer', reason: null })
  expect(Object.keys(answered).sort()).toEqual(['citations', 'confidence', 'ms', 'outcome', 'reason', 'text'])
  for (const { quote, passage } of answered.citations) {
    const [id, key] = passage.split('/')
    const read = await knowledge.readDocument(id)
    const provision = read?.provisions.find((one) => one.key === key.replace(/~\d+$/, ''))
    expect(provision?.text).toContain(quote)
  }
  expect(await readdir(knowledge.dataDir, { recursive: true })).toEqual(before)
})

test('questions from standard input are answered one a line, in order, also where a line asks nothing', async () => {
  const { out } = await ask(['--json'], 'xin chào\nđiều 3 quyết định 02/2025\n\ngiá vàng hôm nay\n')
  const outcomes = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).outcome)
  expect(outcomes).toEqual(['smalltalk', 'answer', 'smalltalk', 'abstain'])
})

test('what parents ask the night before the exam, typed as they type it, is answered from the right provision', async () => {
  const asked = {
    'quen cccd co dc vao thi ko': 'mục 2 phần IV',
    'đi thi muộn 10 phút có được vào không ạ': 'mục 1 phần IV',
    'khi nao co diem thi tot nghiep': 'mục 5 phần V',
    'quên thẻ dự thi có được thi không': 'mục 2 phần IV',
    'Tôi là Nguyễn Văn Mẫu, số 0912345678. Có được mang điện thoại tắt nguồn vào phòng thi không?': 'mục 3 phần III'
  }
  const { out } = await ask(['--json'], Object.keys(asked).join('\n'))
  const replies = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const told = replies.map(({ outcome, citations }) => `${outcome}: ${citations[0]?.provision}`)
  expect(told).toEqual(Object.values(asked).map((provision) => expect.stringMatching(`^answer: .*${provision}`)))
})

test('--at asks as on another day', async () => {
  const cite = async (day: string) =>
    JSON.parse((await ask(['--json', '--at', day, 'điều 3 quyết định 02/2025'])).out).citations[0]
  expect((await cite('2026-12-01')).validity).not.toBe('not_yet')
  expect((await cite('2000-01-01')).validity).not.toBe('in_force')
})

test.each([[['--ngay', '2026-01-01']], [['--at', '2026-13-01', 'x']], [['--at', '24/6/2026', 'x']]])(
  '%j is told how to ask, with exit code 2',
  async (args) => {
    const { err, code } = await ask(args)
    expect(code).toBe(2)
    expect(err).toMatch(/^Cách dùng/)
  }
)

test('without an index it says what to do, and makes none', async () => {
  const { err, code } = await ask(['x'], '', '/tmp/không-có-thư-mục-này')
  expect(code).toBe(1)
  expect(err).toMatch(/npm start/)
})
