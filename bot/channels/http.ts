import { readJson } from './wire.ts'

export type Fetch = typeof fetch

/**
 * What came of one request. `answered`: `body` is the parsed JSON, `undefined` when it was no JSON.
 * `unreachable`: nothing was sent, so nothing can have taken effect. `unknown`: it was sent, or may have been.
 */
export type HttpResult =
  | { kind: 'answered'; status: number; body: unknown }
  | { kind: 'unknown'; reason: string }
  | { kind: 'unreachable'; reason: string }

export interface HttpRequest {
  url: string
  method: 'GET' | 'POST' | 'DELETE'
  headers: Record<string, string>
  body?: string
}

const timeLimitMs = 10_000
const bodyLimitBytes = 256 * 1024

/** Joins a configured base address, with or without a path or a slash at its end, and the platform's own path. */
export function endpoint(base: string, path: string): string {
  return base.replace(/\/+$/, '') + path
}

/** Makes one request, without following redirects (they would carry the token elsewhere). Throws only on a malformed request. */
export async function callJson(fetch: Fetch, request: HttpRequest, limitMs = timeLimitMs): Promise<HttpResult> {
  const { url, ...init } = request
  const outgoing = new Request(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(limitMs) })
  try {
    const response = await fetch(outgoing)
    const text = await readWithin(response, bodyLimitBytes)
    if (text === null) return { kind: 'unknown', reason: `trả lời dài quá ${bodyLimitBytes / 1024} KB` }
    return { kind: 'answered', status: response.status, body: readJson(text) }
  } catch (error) {
    // fetch reports every network failure as one of these two; anything else is a fault of ours.
    if (error instanceof TypeError || error instanceof DOMException) return explain(error, limitMs)
    throw error
  }
}

async function readWithin(response: Response, limitBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength
    if (size > limitBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

// Refusals that come before the first byte of the request: name look-up, connection, TLS handshake.
const beforeSending =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|UNABLE_TO_\w+|SELF_SIGNED_\w+|DEPTH_ZERO_\w+)$/

function explain(error: Error, limitMs: number): HttpResult {
  if (error.name === 'TimeoutError') return { kind: 'unknown', reason: `không trả lời trong ${limitMs / 1000} giây` }
  const code = codeOf(error.cause)
  if (beforeSending.test(code)) return { kind: 'unreachable', reason: `không kết nối được (${code})` }
  return { kind: 'unknown', reason: `kết nối bị cắt giữa chừng (${code || error.name})` }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}
