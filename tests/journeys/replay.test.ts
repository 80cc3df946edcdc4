import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openKnowledge } from '#knowledge/open.ts'
import { aDocument } from '../knowledge/a-document.ts'

const REPLAY = fileURLToPath(new URL('../../bot/replay.ts', import.meta.url))

async function replay(dataDir: string, ...args: string[]) {
  const child = spawn(process.execPath, [REPLAY, ...args], { env: { DATA_DIR: dataDir }, stdio: 'pipe' })
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { out: await text(child.stdout), err: await text(child.stderr), code: await code }
}

test('questions asked again show which answers a changed document changed, and keep nobody’s words', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'hoidap-replay-'))
  const knowledge = await openKnowledge({ uri: join(dir, 'index') })
  const fee = (amount: string) =>
    knowledge.replaceDocument(
      aDocument(
        { id: '5-2026-qd-t', number: '5/2026/QĐ-T', effective: '2026-01-01' },
        {
          'Tiền ăn bán trú': [`1. Tiền ăn bán trú của học sinh lớp 6 là ${amount} đồng một ngày.`],
          'Xe đưa đón': ['1. Xe đưa đón khởi hành lúc 6 giờ 15 phút tại cổng trường.']
        }
      )
    )
  await fee('30.000')
  const questions = join(dir, 'cau-hoi.txt')
  await writeFile(
    questions,
    'khoản 1 điều 1 quyết định 5/2026/QĐ-T\n{"text":"khoản 1 điều 2 quyết định 5/2026/QĐ-T"}\n\ngọi 0912345678 hỏi gì\n'
  )
  const first = await replay(dir, questions)
  expect(first).toMatchObject({ code: 0, out: '3 câu hỏi, 0 câu đã có lần trước, 0 câu đổi trả lời.\n' })
  expect((await replay(dir, questions)).out).toBe('3 câu hỏi, 3 câu đã có lần trước, 0 câu đổi trả lời.\n')
  await fee('32.000')
  const changed = await replay(dir, questions)
  expect(changed.out).toMatch(
    /^\? khoản 1 điều 1 .*\n- answer: .*30\.000[\s\S]*\+ answer: .*32\.000[\s\S]*3 câu đã có lần trước, 1 câu đổi/
  )
  expect(changed.out).not.toContain('6 giờ 15')
  expect(await readFile(join(dir, 'replay.json'), 'utf8')).not.toMatch(/0912345678|gọi/)
  expect(await replay(dir, 'không-có.txt')).toMatchObject({ code: 1 })
  expect(await replay(dir, '--lạ')).toMatchObject({ code: 2, err: expect.stringMatching(/^Cách dùng/) })
  await knowledge.close()
  await rm(dir, { recursive: true })
})
