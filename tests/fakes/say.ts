import { parseArgs } from 'node:util'
import { type SayAnswer, sayAnswer } from './control.ts'

const usage = `Cách dùng: npm run say -- zalo|messenger "câu hỏi" [--person ID] [--wait GIÂY] [--port CỔNG]`

const ports: ReadonlyMap<string, string> = new Map([
  ['zalo', '4010'],
  ['messenger', '4020']
])

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    person: { type: 'string', default: '8801726354433221109' },
    wait: { type: 'string', default: '10' },
    port: { type: 'string' }
  }
})

const [platform = '', ...words] = positionals
const text = words.join(' ')
const port = values.port ?? ports.get(platform)
const waitSeconds = Number(values.wait)

if (!ports.has(platform) || port === undefined || text === '' || !(waitSeconds > 0 && waitSeconds <= 120)) {
  console.error(usage)
  process.exitCode = 2
} else {
  process.exitCode = await sayAndPrint(port, text)
}

/** Returns the exit code: 0 when a reply came, 1 when none did. */
async function sayAndPrint(port: string, text: string): Promise<number> {
  const answer = await sayThroughFake(port, text)
  if (answer === null) {
    console.error(`Không nối được nền tảng giả ở cổng ${port}. Hãy chạy "npm run fake-platforms" trước.`)
    return 1
  }
  if (answer.status === 0) {
    console.error('Bot chưa nhận tin. Hãy kiểm tra bot đã chạy và địa chỉ mà nền tảng giả gửi tới.')
    return 1
  }
  const [first] = answer.replies
  if (first === undefined) {
    console.error(`Bot đã nhận (HTTP ${answer.status}) nhưng chưa trả lời trong ${waitSeconds} giây.`)
    return 1
  }
  console.log(answer.replies.join('\n────────\n'))
  console.error(`\n(HTTP ${answer.status}; trả lời sau ${answer.firstReplyMs} ms; ${answer.replies.length} tin)`)
  return 0
}

async function sayThroughFake(port: string, text: string): Promise<SayAnswer | null> {
  const waitMs = waitSeconds * 1000
  try {
    const response = await fetch(`http://127.0.0.1:${port}/_fake/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: values.person, text, waitMs }),
      signal: AbortSignal.timeout(waitMs + 30_000)
    })
    return sayAnswer.parse(await response.json())
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
