import { randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { createVerifier, permissionLink, redeem } from './channels/zalo/oauth.ts'
import { readConfig, type ZaloConfig } from './config.ts'
import { obtainSecretKey } from './secret-key.ts'
import { openDatabase } from './store/database.ts'
import { createIdentity } from './store/identity.ts'
import { fitsKey, keepTokens, type PairStore } from './store/tokens.ts'

const USAGE = `Cách dùng: npm run zalo-login -- [--redirect ĐỊA_CHỈ] [--port CỔNG]
  --redirect   địa chỉ nhận mã, đúng như đã khai ở trang ứng dụng Zalo; để trống: http://localhost:CỔNG/
  --port       cổng trên máy này để đón mã (mặc định 8765); 0: chỉ dán mã bằng tay
`
const CODE_LIFE_MS = 10 * 60_000

process.umask(0o077)
process.exitCode = await run()

async function run(): Promise<number> {
  const args = readArgs()
  if (args === null) return complain(2, USAGE)
  const result = readConfig(process.env)
  if (result.kind === 'faults') return complain(1, `Cấu hình chưa đúng:\n${result.faults.join('\n')}\n`)
  const { zalo, dataDir } = result.config
  if (zalo === null) return complain(1, 'Kênh Zalo đang tắt: hãy điền các biến ZALO_… trước.\n')
  await mkdir(dataDir, { recursive: true })
  const identity = createIdentity(await obtainSecretKey(result.config))
  const db = await openDatabase(join(dataDir, 'hoidap.db'))
  try {
    if (!(await fitsKey(db, identity))) return complain(1, 'SECRET_KEY không phải là khoá đã dùng với dữ liệu này.\n')
    return await authorise(zalo, args, keepTokens(db, identity, 'zalo'))
  } finally {
    await db.destroy()
  }
}

interface Args {
  redirect: string
  port: number
}

function readArgs(): Args | null {
  try {
    const { values } = parseArgs({
      options: { redirect: { type: 'string' }, port: { type: 'string', default: '8765' } }
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return null
    const redirect = values.redirect ?? `http://localhost:${port}/`
    return URL.canParse(redirect) ? { redirect, port } : null
  } catch {
    // parseArgs says by an exception that an option is unknown
    return null
  }
}

async function authorise(zalo: ZaloConfig, { redirect, port }: Args, store: PairStore): Promise<number> {
  const verifier = createVerifier()
  const state = randomBytes(16).toString('hex')
  process.stdout.write(
    `Mở liên kết này bằng tài khoản quản trị của OA và bấm đồng ý (mã có hiệu lực 10 phút):\n\n  ${permissionLink(zalo, { redirect, verifier, state })}\n\n` +
      'Nếu trình duyệt không tự quay lại đây, hãy dán địa chỉ mà nó mở ra (hoặc riêng phần mã code) rồi nhấn Enter:\n'
  )
  const code = await obtainCode(port, state)
  if (code === null)
    return complain(1, 'Không nhận được mã hợp lệ: sai state, hoặc đã quá 10 phút. Xin chạy lại lệnh.\n')
  const outcome = await redeem({ ...zalo, fetch }, code, verifier, new Date())
  if (outcome.kind !== 'pair') return complain(1, `Zalo không cấp mã truy cập: ${outcome.reason}\n`)
  await store.replace(outcome.pair)
  process.stdout.write(
    `Đã cấp quyền. Mã truy cập dùng được đến ${outcome.pair.expiresAt.toLocaleString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' })} và sẽ tự làm mới.\n`
  )
  return 0
}

/** The code, by whichever way it comes first: the browser that returns to this machine, or the clipboard. */
async function obtainCode(port: number, state: string): Promise<string | null> {
  const ending = new AbortController()
  const ways = [pasted(state, ending.signal), ...(port > 0 ? [calledBack(port, state, ending.signal)] : [])]
  const late = new Promise<null>((resolve) => {
    const timer = setTimeout(() => resolve(null), CODE_LIFE_MS)
    ending.signal.addEventListener('abort', () => clearTimeout(timer))
  })
  const code = await Promise.race([...ways, late])
  ending.abort()
  return code
}

/** The code in an address; null when the address was not made by our link. */
function codeIn(address: URL, state: string): string | null {
  const given = Buffer.from(address.searchParams.get('state') ?? '')
  const wanted = Buffer.from(state)
  const ours = given.length === wanted.length && timingSafeEqual(given, wanted)
  return ours ? address.searchParams.get('code') : null
}

function calledBack(port: number, state: string, signal: AbortSignal): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      const code = codeIn(new URL(request.url ?? '/', 'http://localhost'), state)
      const words = code === null ? 'Mã không hợp lệ, xin chạy lại lệnh.' : 'Đã nhận mã. Bạn có thể đóng trang này.'
      response.writeHead(code === null ? 400 : 200, { 'content-type': 'text/plain; charset=utf-8' }).end(words)
      if (code !== null) resolve(code)
    })
    server.on('error', (fault) => {
      process.stderr.write(`Không mở được cổng ${port} (${fault.message}); xin dán mã bằng tay.\n`)
    })
    server.listen(port, '127.0.0.1')
    signal.addEventListener('abort', () => server.close())
  })
}

/** What was pasted: a whole address, whose state is checked, or the code alone. */
async function pasted(state: string, signal: AbortSignal): Promise<string | null> {
  const reader = createInterface({ input: process.stdin })
  signal.addEventListener('abort', () => reader.close())
  for await (const line of reader) {
    const text = line.trim()
    if (text === '') continue
    return URL.canParse(text) ? codeIn(new URL(text), state) : text
  }
  // nothing will be pasted: the other way may still bring it
  return new Promise(() => undefined)
}

function complain(status: number, text: string): number {
  process.stderr.write(text)
  return status
}
