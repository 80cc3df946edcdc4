import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import type { Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isPublic } from './addresses.ts'
import { fileName } from './file-name.ts'
import type { Refusal } from './read/blocks.ts'
import { refuse } from './read/refusals.ts'

export interface Fetched {
  kind: 'fetched'
  name: string
  bytes: Uint8Array
}

/** What a fetch may do. `resolve` and `allows` stand for the network's names and the rule on addresses. */
export interface FetchRules {
  resolve(hostname: string): Promise<string[]>
  allows(address: string): boolean
  maxBytes: number
  maxRedirects: number
  timeoutMs: number
}

const RULES: FetchRules = {
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
  allows: isPublic,
  maxBytes: 25 * 1024 * 1024,
  maxRedirects: 3,
  timeoutMs: 20_000
}

const DOWNLOAD_BY_HAND = 'Tải tệp về máy bằng trình duyệt rồi nạp tệp đó.'

/**
 * Fetches a document from the open internet. The host is resolved once, every address it has must be public, and the
 * connection goes to the address that was checked, so that a name cannot change its meaning in between.
 */
export async function fetchDocument(address: string, rules: Partial<FetchRules> = {}): Promise<Fetched | Refusal> {
  const bound = { ...RULES, ...rules }
  const signal = AbortSignal.timeout(bound.timeoutMs)
  try {
    return await follow(address, bound, signal)
  } catch (error) {
    if (signal.aborted) return refuse(`Máy chủ không gửi xong trong ${bound.timeoutMs / 1000} giây.`, DOWNLOAD_BY_HAND)
    return refuse(`Không tải được: ${networkFault(error)}.`, 'Kiểm tra lại địa chỉ và kết nối mạng, rồi thử lại.')
  }
}

async function follow(address: string, rules: FetchRules, signal: AbortSignal): Promise<Fetched | Refusal> {
  let next = address
  for (let redirects = 0; redirects <= rules.maxRedirects; redirects++) {
    const url = readUrl(next)
    if ('kind' in url) return url
    const target = await checkedAddress(url, rules, signal)
    if (typeof target !== 'string') return target
    const response = await request(url, target, signal)
    const location = redirectOf(response)
    if (location === null) return receive(url, response, rules)
    response.destroy()
    next = URL.parse(location, url.href)?.href ?? location
  }
  return refuse(`Địa chỉ chuyển hướng quá ${rules.maxRedirects} lần.`, 'Dùng địa chỉ cuối cùng của tệp.')
}

function readUrl(address: string): URL | Refusal {
  const url = URL.parse(address)
  if (url === null) return refuse('Địa chỉ không đúng dạng.', 'Chép lại đầy đủ địa chỉ, bắt đầu bằng https://.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refuse('Chỉ tải được địa chỉ http hoặc https.', 'Chép lại đầy đủ địa chỉ, bắt đầu bằng https://.')
  }
  if (url.username === '' && url.password === '') return url
  return refuse('Địa chỉ có kèm tên đăng nhập hoặc mật khẩu.', DOWNLOAD_BY_HAND)
}

async function checkedAddress(url: URL, rules: FetchRules, signal: AbortSignal): Promise<string | Refusal> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) > 0 ? [host] : await unlessAborted(rules.resolve(host), signal)
  const [first] = addresses
  if (first !== undefined && addresses.every((address) => rules.allows(address))) return first
  return refuse('Địa chỉ dẫn vào mạng nội bộ hoặc không có trên mạng công cộng.', DOWNLOAD_BY_HAND)
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([work, aborted])
}

function request(url: URL, address: string, signal: AbortSignal): Promise<http.IncomingMessage> {
  const options = {
    agent: false as const,
    host: address,
    port: url.port,
    path: url.pathname + url.search,
    headers: { host: url.host, accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'hoidap-ingest' },
    signal
  }
  return new Promise((resolve, reject) => {
    const named = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 ? { servername: url.hostname } : {}
    const sent = url.protocol === 'https:' ? https.get({ ...options, ...named }, resolve) : http.get(options, resolve)
    sent.on('error', reject)
  })
}

function redirectOf({ statusCode = 0, headers }: http.IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null
}

async function receive(url: URL, response: http.IncomingMessage, rules: FetchRules): Promise<Fetched | Refusal> {
  if (response.statusCode !== 200) {
    response.destroy()
    return refuse(`Máy chủ trả lời mã ${response.statusCode}.`, 'Mở địa chỉ bằng trình duyệt để kiểm tra.')
  }
  const tooLarge = refuse(`Tệp lớn hơn ${Math.floor(rules.maxBytes / 1024 / 1024)} MB.`, DOWNLOAD_BY_HAND)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of decoded(response)) {
    size += chunk.length
    if (size > rules.maxBytes) {
      response.destroy()
      return tooLarge
    }
    chunks.push(chunk)
  }
  if (!response.complete) throw new Error('kết nối bị ngắt giữa chừng')
  return { kind: 'fetched', name: fileName(url, response.headers), bytes: Buffer.concat(chunks) }
}

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress
}

/** Some servers compress though told not to. */
function decoded(response: http.IncomingMessage): AsyncIterable<Uint8Array> {
  const encoding = response.headers['content-encoding'] ?? 'identity'
  if (encoding === 'identity') return response
  const decoder = DECODERS[encoding]?.()
  if (decoder === undefined) throw new Error(`kiểu nén “${encoding}” không dùng được`)
  response.on('error', (error) => decoder.destroy(error))
  return response.pipe(decoder)
}

const FAULTS: Record<string, string> = {
  ENOTFOUND: 'không tìm thấy máy chủ',
  EAI_AGAIN: 'không hỏi được tên máy chủ',
  ECONNREFUSED: 'máy chủ từ chối kết nối',
  ECONNRESET: 'kết nối bị ngắt giữa chừng',
  EHOSTUNREACH: 'không tới được máy chủ',
  ENETUNREACH: 'không có mạng'
}

function networkFault(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return FAULTS[code ?? ''] ?? message
}
